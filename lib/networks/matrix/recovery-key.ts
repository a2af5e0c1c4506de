/**
 * A recovery key as people keep it: 32 bytes in base 58, in groups of four, with a parity that finds slips (Matrix 1.16,
 * §"Key representation"). Must not know what it opens.
 * @module
 */
import { MatrixError } from './errors';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const PREFIX = [0x8b, 0x01] as const;
const KEY_BYTES = 32;
/** prefix, key and parity */
const ALL_BYTES = PREFIX.length + KEY_BYTES + 1;
/** characters that such bytes can take at most, by far */
const MAX_CHARACTERS = 64;

/** @param key 32 bytes */
export function writeRecoveryKey(key: Uint8Array): string {
  const bytes = [...PREFIX, ...key];
  const parity = bytes.reduce((left, right) => left ^ right, 0);
  return encode58(Uint8Array.of(...bytes, parity)).replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * @param typed spaces do not count
 * @throws MatrixError 'refused' where it is none, or mistyped
 */
export function readRecoveryKey(typed: string): Uint8Array<ArrayBuffer> {
  const bytes = decode58(typed.replace(/\s/g, ''));
  const isWhole = bytes?.length === ALL_BYTES && PREFIX.every((byte, at) => bytes[at] === byte);
  if (bytes === undefined || !isWhole || bytes.reduce((left, right) => left ^ right, 0) !== 0)
    throw new MatrixError('refused', 'no recovery key');
  return bytes.slice(PREFIX.length, PREFIX.length + KEY_BYTES);
}

/** The first byte is never zero here, so no leading ones are needed. */
function encode58(bytes: Uint8Array): string {
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (; number > 0n; number /= 58n) text = (ALPHABET[Number(number % 58n)] ?? '') + text;
  return text;
}

function decode58(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  let number = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit === -1) return undefined;
    number = number * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; number > 0n; number /= 256n) bytes.unshift(Number(number % 256n));
  return Uint8Array.from(bytes);
}
