/**
 * HMAC-SHA256 (RFC 2104) and HKDF-SHA256 (RFC 5869), extract and expand in one.
 * @module
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

import { HKDF_SHA256_MAX_LENGTH } from './consts';
import { CryptoError } from './errors';

export type HkdfOptions = {
  /** absent or empty means 32 zero bytes (RFC 5869 §2.2) */
  readonly salt?: Uint8Array;
  /** the label that keeps one use apart from another; empty where a protocol says so */
  readonly info: Uint8Array;
  /** bytes wanted: 1 to 8160 */
  readonly length: number;
};

/**
 * @param key any length; over 64 bytes it is hashed first (RFC 2104 §3)
 * @returns the whole 32-byte tag. Compare with `equalConstantTime`, also where it is cut short.
 */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array<ArrayBuffer> {
  return hmac(sha256, key, message);
}

/**
 * @param ikm input keying material, any length
 * @returns `length` bytes of keys
 * @throws CryptoError `bad-length` where `length` is outside 1 to 8160 (RFC 5869 §2.3)
 */
export function hkdfSha256(ikm: Uint8Array, options: HkdfOptions): Uint8Array<ArrayBuffer> {
  const { salt, info, length } = options;
  if (!Number.isSafeInteger(length) || length < 1 || length > HKDF_SHA256_MAX_LENGTH)
    throw new CryptoError('bad-length', `HKDF output of ${length} bytes`);
  return hkdf(sha256, ikm, salt, info, length);
}
