/**
 * Bytes of any length into the pieces of one file: every piece but the last is whole before it is
 * written, so that what stands can be gone on with. While some are being written the next ones gather
 * and go together: a slow line has each of them on disk at once, a fast one does not wait for each.
 * @module
 */
import type { PiecePlace, Pieces } from '@/lib/store';

export class PieceWriter {
  readonly #pieces: Pieces;
  readonly #place: Omit<PiecePlace, 'index'>;
  #buffer: Uint8Array<ArrayBuffer>;
  /** The one whose bytes are being written. */
  #other: Uint8Array<ArrayBuffer> | undefined;
  #filled = 0;
  #index: number;
  #writing: Promise<void> | undefined;
  #trouble: { readonly error: unknown } | undefined;

  /** @param index the first piece to write: those before it stand */
  constructor(pieces: Pieces, place: Omit<PiecePlace, 'index'>, index = 0) {
    this.#pieces = pieces;
    this.#place = place;
    this.#index = index;
    this.#buffer = this.#fresh();
  }

  /**
   * Resolves once the bytes were taken: they may be used again.
   * @throws StoreError, of these bytes or of any before them
   */
  async write(bytes: Uint8Array): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) {
      if (this.#filled === this.#buffer.length) await this.#writing;
      this.#requireNoTrouble();
      const part = rest.subarray(0, this.#buffer.length - this.#filled);
      this.#buffer.set(part, this.#filled);
      this.#filled += part.length;
      rest = rest.subarray(part.length);
      if (this.#writing === undefined) this.#begin();
    }
  }

  /** Resolves once all of it is on disk, the rest as the last piece. @throws StoreError */
  async end(): Promise<void> {
    await this.#writing;
    this.#requireNoTrouble();
    if (this.#filled > 0) this.#put(this.#filled);
    await this.#writing;
    this.#requireNoTrouble();
  }

  /** No more will come: what is whole is written, as far as that goes. Resolves once nothing is; never rejects. */
  async leave(): Promise<void> {
    await this.#writing;
    if (this.#trouble === undefined) this.#begin();
    await this.#writing;
  }

  #begin(): void {
    const whole = this.#filled - (this.#filled % this.#pieces.length);
    if (whole > 0) this.#put(whole);
  }

  #put(length: number): void {
    const bytes = this.#buffer.subarray(0, length);
    const next = this.#other ?? this.#fresh();
    next.set(this.#buffer.subarray(length, this.#filled));
    this.#other = this.#buffer;
    this.#buffer = next;
    this.#filled -= length;
    const index = this.#index;
    this.#index += Math.ceil(length / this.#pieces.length);
    this.#writing = this.#write(index, bytes);
  }

  /** Never rejects: whoever brings the next bytes is told. */
  async #write(index: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      await this.#pieces.put({ ...this.#place, index }, bytes);
    } catch (error) {
      this.#trouble = { error };
    }
    this.#writing = undefined;
  }

  #requireNoTrouble(): void {
    if (this.#trouble !== undefined) throw this.#trouble.error;
  }

  #fresh(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#pieces.length * this.#pieces.atOnce);
  }
}
