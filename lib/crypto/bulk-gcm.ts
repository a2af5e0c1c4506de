/**
 * AES-256-GCM over WebCrypto for a line that brings and takes frames by the thousand: preparing a key costs JavaScript as
 * much as a short frame does, and here it is done once. As `aes-gcm.ts` otherwise: a nonce used twice under one key
 * gives the key of the tag away.
 * @module
 */
import { GCM_NONCE_LENGTH, SYMMETRIC_KEY_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

/** Bytes that WebCrypto takes: never shared memory. */
type Bytes = Uint8Array<ArrayBuffer>;

export interface BulkAesGcm {
  /** @returns ciphertext and tag */
  seal(nonce: Bytes, plaintext: Bytes): Promise<Bytes>;
  /** @throws CryptoError `bad-tag` */
  open(nonce: Bytes, ciphertext: Bytes): Promise<Bytes>;
}

/**
 * @param key 32 bytes
 * @throws CryptoError `bad-length`; so do the methods, for a nonce that is not 12 bytes
 */
export async function bulkAesGcm(key: Bytes): Promise<BulkAesGcm> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  const algorithm = (nonce: Bytes): AesGcmParams => {
    requireLength('nonce', nonce, GCM_NONCE_LENGTH);
    return { name: 'AES-GCM', iv: nonce };
  };
  return {
    seal: async (nonce, plaintext) =>
      new Uint8Array(await crypto.subtle.encrypt(algorithm(nonce), imported, plaintext)),
    open: async (nonce, ciphertext) => {
      const parameters = algorithm(nonce);
      try {
        return new Uint8Array(await crypto.subtle.decrypt(parameters, imported, ciphertext));
      } catch (cause) {
        throw new CryptoError('bad-tag', undefined, { cause });
      }
    },
  };
}
