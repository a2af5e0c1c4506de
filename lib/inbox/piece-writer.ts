/**
 * Bytes of any length into the pieces of one file: every piece but the last is whole before it is
 * written, so that what stands can be gone on with.
 * @module
 */
import type { PiecePlace, Pieces } from '@/lib/store';

export class PieceWriter {
  readonly #pieces: Pieces;
  readonly #place: Omit<PiecePlace, 'index'>;
  readonly #buffer: Uint8Array<ArrayBuffer>;
  #filled = 0;
  #index: number;

  /** @param index the first piece to write: those before it stand */
  constructor(pieces: Pieces, place: Omit<PiecePlace, 'index'>, index = 0) {
    this.#pieces = pieces;
    this.#place = place;
    this.#index = index;
    this.#buffer = new Uint8Array(pieces.length);
  }

  /** Resolves once all of it but less than a piece is on disk. @throws StoreError */
  async write(bytes: Uint8Array): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) {
      const part = rest.subarray(0, this.#buffer.length - this.#filled);
      this.#buffer.set(part, this.#filled);
      this.#filled += part.length;
      rest = rest.subarray(part.length);
      if (this.#filled === this.#buffer.length) await this.#flush();
    }
  }

  /** The rest, as the last piece. @throws StoreError */
  async end(): Promise<void> {
    if (this.#filled > 0) await this.#flush();
  }

  async #flush(): Promise<void> {
    const bytes = this.#buffer.subarray(0, this.#filled);
    await this.#pieces.put({ ...this.#place, index: this.#index }, bytes);
    this.#index += 1;
    this.#filled = 0;
  }
}
