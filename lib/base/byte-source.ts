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
  /** The same range for whoever only hands it on, where that saves a copy. Absent: see `blobOf`. */
  blob?(from: number, to: number): Promise<Blob>;
}

/** A range as a Blob, in as few copies as its source allows. @throws as `read` */
export async function blobOf(source: ByteSource, from: number, to: number): Promise<Blob> {
  return (await source.blob?.(from, to)) ?? new Blob([await source.read(from, to)]);
}

/** A source over bytes in memory. */
export function sourceOver(bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return {
    size: bytes.length,
    read: (from, to) => Promise.resolve(bytes.slice(from, to)),
    // A Blob has taken its bytes over once it is made.
    blob: (from, to) => Promise.resolve(new Blob([bytes.subarray(from, to)])),
  };
}

/** A source's bytes in order, in pieces of `length`; the last may be shorter. */
export async function* piecesOf(
  source: ByteSource,
  length: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for (let at = 0; at < source.size; at += length)
    yield await source.read(at, Math.min(at + length, source.size));
}
