/**
 * AES-256 in Galois/Counter mode with a 16-byte tag at the end (NIST SP 800-38D).
 *
 * A nonce used twice under one key gives the key of the tag away: only counters and
 * single-use keys may choose nonces here. For random nonces there is XChaCha20-Poly1305.
 * @module
 */
import { gcm } from '@noble/ciphers/aes.js';

import { GCM_NONCE_LENGTH, SYMMETRIC_KEY_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

/**
 * @param key 32 bytes
 * @param nonce 12 bytes, never used before with this key
 * @param associatedData authenticated, not encrypted; may be empty
 * @returns ciphertext and tag: 16 bytes longer than `plaintext`
 * @throws CryptoError `bad-length` for a wrong key or nonce
 */
export function aesGcmSeal(
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  associatedData: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  requireLength('nonce', nonce, GCM_NONCE_LENGTH);
  return gcm(key, nonce, associatedData).encrypt(plaintext);
}

/**
 * @param ciphertext with its 16-byte tag at the end
 * @throws CryptoError `bad-tag` where it does not open (too short for a tag included), `bad-length`
 * for a wrong key or nonce
 */
export function aesGcmOpen(
  key: Uint8Array,
  nonce: Uint8Array,
  ciphertext: Uint8Array,
  associatedData: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  requireLength('nonce', nonce, GCM_NONCE_LENGTH);
  try {
    return gcm(key, nonce, associatedData).decrypt(ciphertext);
  } catch (cause) {
    throw new CryptoError('bad-tag', undefined, { cause });
  }
}
