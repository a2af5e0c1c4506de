/**
 * Frames: what lies on the socket, before any decryption. Each is its length (24 bits, big-endian)
 * and its payload; a client's stream opens with four bytes that are also the Noise prologue.
 * A socket's chunks need not be frames. Must not know what a payload is.
 * @module
 */
import { MAX_FRAME_BYTES, MAX_FRAMES_PER_CHUNK } from './consts';
import { DICTIONARY_VERSION } from './dictionary';
import { CodecError } from './errors';

/** `WA`, the protocol's version 6, the dictionaries' version. Never written to. */
export const INTRO_HEADER: Uint8Array<ArrayBuffer> = Uint8Array.of(
  0x57,
  0x41,
  6,
  DICTIONARY_VERSION,
);

const LENGTH_BYTES = 3;

/**
 * @param payload 1 to `MAX_FRAME_BYTES` bytes
 * @returns the length and the payload
 * @throws CodecError `unencodable` where it is empty or too long
 */
export function encodeFrame(payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = payload;
  if (length === 0 || length > MAX_FRAME_BYTES)
    throw new CodecError('unencodable', `frame of ${length} bytes`);
  const frame = new Uint8Array(LENGTH_BYTES + length);
  frame[0] = length >>> 16;
  frame[1] = length >>> 8;
  frame[2] = length;
  frame.set(payload, LENGTH_BYTES);
  return frame;
}

export type FrameReaderOptions = {
  /** bytes of the largest payload taken; `MAX_FRAME_BYTES` unless told */
  readonly maxFrameBytes?: number;
  /** a server's side: the stream must open with `INTRO_HEADER` */
  readonly expectIntro?: boolean;
};

/** Cuts a stream of chunks into payloads. Once it has thrown, the stream has no boundaries any more
 * and every later push throws the same. */
export class FrameReader {
  readonly #maxFrameBytes: number;
  #introBytesLeft: number;
  /** what has come and is not yet a whole frame: `#pending` from 0 to `#length` */
  #pending: Uint8Array = new Uint8Array(0);
  #length = 0;
  #failure: CodecError | undefined;

  constructor({ maxFrameBytes = MAX_FRAME_BYTES, expectIntro = false }: FrameReaderOptions = {}) {
    this.#maxFrameBytes = Math.min(maxFrameBytes, MAX_FRAME_BYTES);
    this.#introBytesLeft = expectIntro ? INTRO_HEADER.length : 0;
  }

  /**
   * @param chunk bytes as the socket gave them
   * @returns the payloads that are now whole, in order, as copies
   * @throws CodecError `too-large`, `bad-frame`
   */
  push(chunk: Uint8Array): Uint8Array<ArrayBuffer>[] {
    if (this.#failure !== undefined) throw this.#failure;
    try {
      return this.#cut(this.#takeIntro(chunk));
    } catch (error) {
      this.#pending = new Uint8Array(0);
      if (error instanceof CodecError) this.#failure = error;
      throw error;
    }
  }

  #takeIntro(chunk: Uint8Array): Uint8Array {
    const count = Math.min(this.#introBytesLeft, chunk.length);
    const from = INTRO_HEADER.length - this.#introBytesLeft;
    for (let i = 0; i < count; i++)
      if (chunk[i] !== INTRO_HEADER[from + i]) throw new CodecError('bad-frame', 'intro');
    this.#introBytesLeft -= count;
    return chunk.subarray(count);
  }

  #cut(chunk: Uint8Array): Uint8Array<ArrayBuffer>[] {
    const source = this.#length === 0 ? chunk : this.#append(chunk);
    const frames: Uint8Array<ArrayBuffer>[] = [];
    let at = 0;
    while (source.length - at >= LENGTH_BYTES) {
      const start = at + LENGTH_BYTES;
      const end = start + this.#payloadLength(source, at);
      if (end > source.length) break;
      if (frames.length === MAX_FRAMES_PER_CHUNK) throw new CodecError('too-large', 'frames');
      frames.push(new Uint8Array(source.subarray(start, end)));
      at = end;
    }
    this.#keep(source.subarray(at));
    return frames;
  }

  #payloadLength(source: Uint8Array, at: number): number {
    const header = new DataView(source.buffer, source.byteOffset + at, LENGTH_BYTES);
    const length = header.getUint8(0) * 2 ** 16 + header.getUint16(1);
    if (length === 0) throw new CodecError('bad-frame', 'empty');
    if (length > this.#maxFrameBytes) throw new CodecError('too-large', `frame of ${length} bytes`);
    return length;
  }

  /** Joins `chunk` to what is pending; room doubles, so that a frame in tiny chunks costs no square. */
  #append(chunk: Uint8Array): Uint8Array {
    const length = this.#length + chunk.length;
    if (length > this.#pending.length) {
      const grown = new Uint8Array(Math.max(length, 2 * this.#pending.length));
      grown.set(this.#pending.subarray(0, this.#length));
      this.#pending = grown;
    }
    this.#pending.set(chunk, this.#length);
    this.#length = length;
    return this.#pending.subarray(0, length);
  }

  /** `rest` may lie in `#pending` itself: only what is left of the last chunk moves. */
  #keep(rest: Uint8Array): void {
    const isAlreadyThere = rest.buffer === this.#pending.buffer && rest.length === this.#length;
    if (!isAlreadyThere) this.#pending = new Uint8Array(rest);
    this.#length = rest.length;
  }
}
