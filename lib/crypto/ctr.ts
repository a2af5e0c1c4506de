/**
 * AES-256-CTR over WebCrypto, by range (NIST SP 800-38A §6.5): the same for encrypting and decrypting, and it proves nothing
 * of what it is given. Knows no protocol.
 * @module
 */
import { AES_BLOCK_LENGTH, SYMMETRIC_KEY_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

/** Bytes that WebCrypto takes: never shared memory. */
type Bytes = Uint8Array<ArrayBuffer>;

/** Takes the byte that a range begins with, a multiple of 16, and the range. @throws CryptoError `bad-length` */
export type AesCtrRange = (from: number, bytes: Bytes) => Promise<Bytes>;

/**
 * @param key 32 bytes
 * @param first the first counter block, 16 bytes, of which the last 64 bits count on (big-endian) and begin anew after the last
 * @throws CryptoError `bad-length`
 */
export async function unverifiedAesCtrRange(key: Bytes, first: Bytes): Promise<AesCtrRange> {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  requireLength('counter', first, AES_BLOCK_LENGTH);
  const imported = await crypto.subtle.importKey('raw', key, 'AES-CTR', false, ['encrypt']);
  return async (from, bytes) => {
    if (from % AES_BLOCK_LENGTH !== 0) throw new CryptoError('bad-length', 'within a block');
    const counter = first.slice();
    const view = new DataView(counter.buffer);
    view.setBigUint64(8, view.getBigUint64(8) + BigInt(from / AES_BLOCK_LENGTH));
    const algorithm = { name: 'AES-CTR', counter, length: 64 };
    return new Uint8Array(await crypto.subtle.encrypt(algorithm, imported, bytes));
  };
}
