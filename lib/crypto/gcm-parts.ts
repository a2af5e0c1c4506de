/**
 * AES-256-GCM of what is too long to be at hand at once (NIST SP 800-38D): its tag over parts in order, and any range of it
 * after the tag has held. WebCrypto only does it whole. Knows no protocol.
 * @module
 */
import { ghash } from '@noble/ciphers/_polyval.js';

import { AES_BLOCK_LENGTH, GCM_NONCE_LENGTH, SYMMETRIC_KEY_LENGTH } from './consts';
import { equalConstantTime } from './equal';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

/** Bytes that WebCrypto takes: never shared memory. */
type Bytes = Uint8Array<ArrayBuffer>;

/** The tag of a ciphertext in the making. */
export interface GcmTagCheck {
  /** @param part of whole blocks of 16 bytes, but for the last */
  update(part: Uint8Array): void;
  /** @returns whether this is the tag; nothing may be added afterwards */
  holds(tag: Uint8Array): boolean;
}

/**
 * @param key 32 bytes
 * @param nonce 12 bytes; 16 as older programs send
 * @throws CryptoError `bad-length`
 */
export async function aesGcmTagCheck(key: Bytes, nonce: Bytes): Promise<GcmTagCheck> {
  const { block, first } = await counterOf(key, nonce);
  const [hashKey, mask] = [await block(new Uint8Array(AES_BLOCK_LENGTH)), await block(first)];
  const hash = ghash.create(hashKey);
  let length = 0;
  return {
    update: (part) => {
      if (length % AES_BLOCK_LENGTH !== 0)
        throw new CryptoError('bad-length', 'after the last part');
      hash.update(part);
      length += part.length;
    },
    holds: (tag) => {
      hash.update(lengths(0, length));
      const digest = hash.digest();
      const expected = digest.map((byte, at) => byte ^ (mask[at] ?? 0));
      return equalConstantTime(expected, tag);
    },
  };
}

/**
 * Decrypts ranges of a ciphertext whose tag has held already: alone they prove nothing.
 * @returns takes the byte that a range begins with, a multiple of 16, and the range
 * @throws CryptoError `bad-length`
 */
export async function unverifiedAesGcmRange(
  key: Bytes,
  nonce: Bytes,
): Promise<(from: number, ciphertext: Bytes) => Promise<Bytes>> {
  const { cipher, first } = await counterOf(key, nonce);
  return (from, ciphertext) => cipher(counterAt(first, 1 + from / AES_BLOCK_LENGTH), ciphertext);
}

async function counterOf(key: Bytes, nonce: Bytes) {
  requireLength('key', key, SYMMETRIC_KEY_LENGTH);
  if (nonce.length !== AES_BLOCK_LENGTH) requireLength('nonce', nonce, GCM_NONCE_LENGTH);
  const imported = await crypto.subtle.importKey('raw', key, 'AES-CTR', false, ['encrypt']);
  // Only the last 32 bits count on (§6.2).
  const cipher = async (counter: Bytes, input: Bytes): Promise<Bytes> =>
    new Uint8Array(
      await crypto.subtle.encrypt({ name: 'AES-CTR', counter, length: 32 }, imported, input),
    );
  const block = (counter: Bytes): Promise<Bytes> =>
    cipher(counter, new Uint8Array(AES_BLOCK_LENGTH));
  return { cipher, block, first: await firstCounter(nonce, block) };
}

/** §7.1, step 2 */
async function firstCounter(
  nonce: Bytes,
  block: (counter: Bytes) => Promise<Bytes>,
): Promise<Bytes> {
  const counter = new Uint8Array(AES_BLOCK_LENGTH);
  if (nonce.length === GCM_NONCE_LENGTH) {
    counter.set(nonce);
    counter[AES_BLOCK_LENGTH - 1] = 1;
    return counter;
  }
  const hash = ghash.create(await block(counter));
  hash.update(nonce);
  hash.update(lengths(0, nonce.length));
  return Uint8Array.from(hash.digest());
}

function counterAt(first: Bytes, blocks: number): Bytes {
  const counter = first.slice();
  const view = new DataView(counter.buffer);
  view.setUint32(12, (view.getUint32(12) + blocks) % 2 ** 32);
  return counter;
}

/** Both lengths in bits, as two numbers of 64. */
function lengths(associated: number, ciphertext: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(AES_BLOCK_LENGTH));
  view.setBigUint64(0, BigInt(associated) * 8n);
  view.setBigUint64(8, BigInt(ciphertext) * 8n);
  return new Uint8Array(view.buffer);
}
