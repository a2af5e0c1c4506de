/**
 * AES-128 in Galois/Counter mode with a 16-byte tag (NIST SP 800-38D), for what OMEMO 0.3 sends. Keys are made for one
 * message, so a random nonce meets no other. New protocols take `aes-gcm.ts`.
 * @module
 */
import { gcm } from '@noble/ciphers/aes.js';

import { AES_128_KEY_LENGTH, AES_BLOCK_LENGTH, GCM_NONCE_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

/**
 * @param key 16 bytes, of this message only
 * @param nonce 12 bytes
 * @returns ciphertext and tag: 16 bytes longer than `plaintext`
 * @throws CryptoError `bad-length`
 */
export function aes128GcmSeal(
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('key', key, AES_128_KEY_LENGTH);
  requireLength('nonce', nonce, GCM_NONCE_LENGTH);
  return gcm(key, nonce).encrypt(plaintext);
}

/**
 * @param nonce 12 bytes, or 16 as older clients send
 * @param ciphertext with its 16-byte tag at the end
 * @throws CryptoError `bad-tag` where it does not open, `bad-length` for a wrong key or nonce
 */
export function aes128GcmOpen(
  key: Uint8Array,
  nonce: Uint8Array,
  ciphertext: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('key', key, AES_128_KEY_LENGTH);
  if (nonce.length !== AES_BLOCK_LENGTH) requireLength('nonce', nonce, GCM_NONCE_LENGTH);
  try {
    return gcm(key, nonce).decrypt(ciphertext);
  } catch (cause) {
    throw new CryptoError('bad-tag', undefined, { cause });
  }
}
