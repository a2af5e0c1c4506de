/**
 * A growing byte array. Must not know any format.
 * @module
 */
import { CodecError } from './errors';

const FIRST_CAPACITY = 256;

export class ByteWriter {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;

  /** @param limit bytes after which writing throws CodecError `unencodable` */
  constructor(private readonly limit: number) {}

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** `value` big-endian in `width` bytes (1 to 4). */
  uint(value: number, width: number): void {
    this.#reserve(width);
    for (let shift = 8 * (width - 1); shift >= 0; shift -= 8)
      this.#bytes[this.#length++] = value >>> shift;
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A copy of what was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    if (needed > this.limit) throw new CodecError('unencodable', `over ${this.limit} bytes`);
    const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
