/**
 * Lists of parts as bytes that no other list has. Knows no key.
 * @module
 */
import { utf8Encode } from '@/lib/base';

/** bytes of one UTF-16 unit in UTF-8, at most */
const MOST_PER_UNIT = 3;
const LENGTH_BYTES = 4;

/**
 * Each part after its length in bytes (32 bits, big-endian), so that no two lists of parts meet. Every row is sealed
 * under such a list and found by one, nearly always of ASCII: a call of the encoder costs more than the hash.
 */
export function joinUnambiguously(
  parts: readonly (string | Uint8Array)[],
): Uint8Array<ArrayBuffer> {
  let most = 0;
  for (const part of parts)
    most += LENGTH_BYTES + part.length * (typeof part === 'string' ? MOST_PER_UNIT : 1);
  const joined = new Uint8Array(most);
  let at = 0;
  for (const part of parts) {
    const length = put(joined, at + LENGTH_BYTES, part);
    joined[at] = length >>> 24;
    joined[at + 1] = length >>> 16;
    joined[at + 2] = length >>> 8;
    joined[at + 3] = length;
    at += LENGTH_BYTES + length;
  }
  return joined.slice(0, at);
}

/** @returns how many bytes it took */
function put(into: Uint8Array, from: number, part: string | Uint8Array): number {
  if (typeof part !== 'string') {
    into.set(part, from);
    return part.length;
  }
  for (let index = 0; index < part.length; index++) {
    const unit = part.charCodeAt(index);
    if (unit > 0x7f) {
      const bytes = utf8Encode(part);
      into.set(bytes, from);
      return bytes.length;
    }
    into[from + index] = unit;
  }
  return part.length;
}
