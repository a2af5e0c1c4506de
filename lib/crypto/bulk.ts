/**
 * The same primitives over WebCrypto, for megabytes: there its promise costs nothing and the
 * engine is many times faster than JavaScript. AES-256-CBC whole, or in parts that join (NIST SP
 * 800-38A §6.2): CBC carries on from the last block of ciphertext, so a part needs no more than that.
 * @module
 */
import { AES_BLOCK_LENGTH, SYMMETRIC_KEY_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

/** Bytes that WebCrypto takes: never shared memory. */
type Bytes = Uint8Array<ArrayBuffer>;

/** @returns 32 bytes */
export async function bulkSha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** @returns the whole 32-byte tag. Compare with `equalConstantTime`. */
export async function bulkHmacSha256(key: Bytes, message: Bytes): Promise<Bytes> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, message));
}

/** AES-256-CBC under one key. Check the MAC before anything is decrypted. */
export interface BulkAesCbc {
  /** The last part, or the whole: padded by PKCS#7. */
  encrypt(iv: Bytes, plaintext: Bytes): Promise<Bytes>;
  /** Whole blocks with more to follow: nothing is padded. The next part's iv is the last block. */
  encryptPart(iv: Bytes, plaintext: Bytes): Promise<Bytes>;
  /** @throws CryptoError `bad-padding` */
  decrypt(iv: Bytes, ciphertext: Bytes): Promise<Bytes>;
  /** Whole blocks from anywhere before the end: `iv` is the block of ciphertext before them. */
  decryptPart(iv: Bytes, ciphertext: Bytes): Promise<Bytes>;
}

/**
 * @param key 32 bytes
 * @throws CryptoError `bad-length`; so do the methods, for an iv or parts that are not whole blocks
 */
export async function bulkAesCbc(key: Bytes): Promise<BulkAesCbc> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  const imported = await crypto.subtle.importKey('raw', key, 'AES-CBC', false, [
    'encrypt',
    'decrypt',
  ]);
  const encrypt = async (iv: Bytes, plaintext: Bytes): Promise<Bytes> => {
    requireLength('iv', iv, AES_BLOCK_LENGTH);
    return new Uint8Array(
      await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, imported, plaintext),
    );
  };
  const decrypt = async (iv: Bytes, ciphertext: Bytes): Promise<Bytes> => {
    requireLength('iv', iv, AES_BLOCK_LENGTH);
    requireBlocks(ciphertext);
    try {
      return new Uint8Array(
        await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, imported, ciphertext),
      );
    } catch (cause) {
      // Lengths were checked above, so the padding is all that is left to fail.
      throw new CryptoError('bad-padding', undefined, { cause });
    }
  };
  return {
    encrypt,
    decrypt,
    encryptPart: async (iv, plaintext) => {
      requireBlocks(plaintext);
      // WebCrypto always pads: what it added is one block at the end.
      return (await encrypt(iv, plaintext)).subarray(0, plaintext.length);
    },
    decryptPart: async (iv, ciphertext) => {
      requireBlocks(ciphertext);
      const last = ciphertext.slice(-AES_BLOCK_LENGTH);
      // WebCrypto insists on padding: a block of nothing but that, carried on from the last one.
      const padding = await encrypt(last, new Uint8Array(0));
      const padded = new Uint8Array(ciphertext.length + AES_BLOCK_LENGTH);
      padded.set(ciphertext);
      padded.set(padding, ciphertext.length);
      return decrypt(iv, padded);
    },
  };
}

function requireBlocks(bytes: Bytes): void {
  if (bytes.length === 0 || bytes.length % AES_BLOCK_LENGTH !== 0)
    throw new CryptoError('bad-length', `CBC part of ${bytes.length} bytes`);
}
