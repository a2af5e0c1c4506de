/**
 * Public keys from outside: X25519 (RFC 7748), 32 bytes little-endian, on the v3 wire behind a type
 * byte. Only the canonical spelling passes, so that one key has one spelling and two sessions cannot
 * be told apart by the spelling of a key alone. Low-order keys fail later, in the agreement.
 * @module
 */
import { concatBytes } from '@/lib/base';
import { SignalError } from './errors';

/** the type byte of the v3 wire */
export const TYPE_X25519 = Uint8Array.of(0x05);

/** @returns the 33 bytes of the v3 wire */
export function spellPublicKey(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(TYPE_X25519, publicKey);
}

/**
 * @param bytes 33 bytes as on the wire
 * @returns the 32 bytes of the key, a copy
 * @throws SignalError 'bad-key'
 */
export function readPublicKey(bytes: Uint8Array, field: string): Uint8Array<ArrayBuffer> {
  if (bytes.length !== 33) throw new SignalError('bad-key', `${field} has ${bytes.length} bytes`);
  if (bytes[0] !== TYPE_X25519[0]) throw new SignalError('bad-key', `${field} has an unknown type`);
  return canonicalPublicKey(bytes.subarray(1), field);
}

/**
 * @param bytes 32 bytes
 * @returns a copy
 * @throws SignalError 'bad-key' unless the bytes spell a number below 2^255 - 19
 */
export function canonicalPublicKey(bytes: Uint8Array, field: string): Uint8Array<ArrayBuffer> {
  if (bytes.length !== 32) throw new SignalError('bad-key', `${field} has ${bytes.length} bytes`);
  if (!isBelowPrime(bytes)) throw new SignalError('bad-key', `${field} is not canonical`);
  return Uint8Array.from(bytes);
}

/** Whether 32 bytes, little-endian, are below p = 2^255 - 19 = ed ff … ff 7f. Public values: not constant-time. */
function isBelowPrime(bytes: Uint8Array): boolean {
  const top = bytes[31] ?? 0xff;
  if (top !== 0x7f) return top < 0x7f;
  for (let i = 30; i >= 1; i--) if (bytes[i] !== 0xff) return true;
  return (bytes[0] ?? 0xff) < 0xed;
}
