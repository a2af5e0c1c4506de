/**
 * Lists of parts as bytes that no other list has. Knows no key.
 * @module
 */
import { concatBytes, utf8Encode } from '@/lib/base';

/** Each part after its length in bytes (32 bits, big-endian), so that no two lists of parts meet. */
export function joinUnambiguously(
  parts: readonly (string | Uint8Array)[],
): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  for (const part of parts) {
    const bytes = typeof part === 'string' ? utf8Encode(part) : part;
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length);
    pieces.push(length, bytes);
  }
  return concatBytes(...pieces);
}
