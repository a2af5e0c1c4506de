/**
 * XChaCha20-Poly1305 with a 16-byte tag at the end (draft-irtf-cfrg-xchacha-03 §2).
 *
 * Its nonce is long enough to be drawn at random for every message, which is why rows at rest
 * are sealed with it.
 * @module
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

import { SYMMETRIC_KEY_LENGTH, XCHACHA_NONCE_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

/**
 * @param key 32 bytes
 * @param nonce 24 bytes, random
 * @param associatedData authenticated, not encrypted: what the plaintext belongs to
 * @returns ciphertext and tag: 16 bytes longer than `plaintext`
 * @throws CryptoError `bad-length` for a wrong key or nonce
 */
export function xchacha20Poly1305Seal(
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  associatedData: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  requireLength('nonce', nonce, XCHACHA_NONCE_LENGTH);
  return xchacha20poly1305(key, nonce, associatedData).encrypt(plaintext);
}

/**
 * @param ciphertext with its 16-byte tag at the end
 * @throws CryptoError `bad-tag` where it does not open (too short for a tag included), `bad-length`
 * for a wrong key or nonce
 */
export function xchacha20Poly1305Open(
  key: Uint8Array,
  nonce: Uint8Array,
  ciphertext: Uint8Array,
  associatedData: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  requireLength('nonce', nonce, XCHACHA_NONCE_LENGTH);
  try {
    return xchacha20poly1305(key, nonce, associatedData).decrypt(ciphertext);
  } catch (cause) {
    throw new CryptoError('bad-tag', undefined, { cause });
  }
}
