/**
 * AES-256 in CBC mode with PKCS#7 padding (NIST SP 800-38A §6.2, RFC 5652 §6.3).
 *
 * CBC proves nothing about who wrote the bytes: check the MAC over the ciphertext first, and
 * never tell the other side whether it was the padding that failed.
 * @module
 */
import { cbc } from '@noble/ciphers/aes.js';

import { AES_BLOCK_LENGTH, SYMMETRIC_KEY_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

/**
 * @param key 32 bytes
 * @param iv 16 bytes, unpredictable, or derived for this one message
 * @returns the ciphertext: 1 to 16 bytes longer than `plaintext`
 * @throws CryptoError `bad-length` for a wrong key or iv
 */
export function aesCbcEncrypt(
  key: Uint8Array,
  iv: Uint8Array,
  plaintext: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  requireLength('iv', iv, AES_BLOCK_LENGTH);
  return cbc(key, iv).encrypt(plaintext);
}

/**
 * @param key 32 bytes
 * @param iv 16 bytes
 * @param ciphertext whose MAC has already held
 * @throws CryptoError `bad-length` for a wrong key or iv or for a ciphertext that is empty or not
 * whole blocks, `bad-padding` where the padding is not PKCS#7
 */
export function aesCbcDecrypt(
  key: Uint8Array,
  iv: Uint8Array,
  ciphertext: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  requireLength('iv', iv, AES_BLOCK_LENGTH);
  if (ciphertext.length === 0 || ciphertext.length % AES_BLOCK_LENGTH !== 0)
    throw new CryptoError('bad-length', `CBC ciphertext of ${ciphertext.length} bytes`);
  try {
    return cbc(key, iv).decrypt(ciphertext);
  } catch (cause) {
    // Lengths were checked above, so the padding is all that is left to fail.
    throw new CryptoError('bad-padding', undefined, { cause });
  }
}
