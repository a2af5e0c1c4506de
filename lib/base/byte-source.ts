/**
 * Bytes that need not all be in memory: read by range, from wherever they lie.
 * @module
 */

export interface ByteSource {
  /** bytes in all */
  readonly size: number;
  /**
   * @param from first byte, at least 0 @param to the byte after the last, at most `size`
   * @returns exactly `to - from` bytes, the caller's own
   */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A source over bytes in memory. */
export function sourceOver(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (from, to) => Promise.resolve(bytes.slice(from, to)) };
}

/** A source's bytes in order, in pieces of `length`; the last may be shorter. */
export async function* piecesOf(
  source: ByteSource,
  length: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for (let at = 0; at < source.size; at += length)
    yield await source.read(at, Math.min(at + length, source.size));
}
