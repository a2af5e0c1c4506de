/**
 * CipherState (Noise §5.1 and §12.4): one AES-256-GCM key and the counter that is its nonce. A
 * value: every use gives the next state. Using one state for two plaintexts repeats a nonce, so a
 * state that has encrypted is spent. Must not know handshakes.
 * @module
 */
import { aesGcmOpen, aesGcmSeal } from '@/lib/crypto';

import { MAX_NONCE, MAX_TRANSPORT_MESSAGE_LENGTH, TAG_LENGTH } from './consts';
import { NoiseError } from './errors';

export type CipherState = {
  /** 32 bytes */
  readonly key: Uint8Array;
  /** messages done with this key so far */
  readonly nonce: number;
};

const NO_ASSOCIATED_DATA = new Uint8Array(0);

/**
 * Encrypts one transport message (Noise §5.1, EncryptWithAd with empty associated data).
 * @param cipher `transport.send`, or what the frame before gave back. Spent by this.
 * @returns the next state, and the ciphertext: 16 bytes longer than `plaintext`
 * @throws NoiseError `nonce-exhausted` | `message-too-long`
 */
export function encryptFrame(
  cipher: CipherState,
  plaintext: Uint8Array,
): { readonly cipher: CipherState; readonly ciphertext: Uint8Array<ArrayBuffer> } {
  requirePlaintext(plaintext);
  return encryptWithAd(cipher, NO_ASSOCIATED_DATA, plaintext);
}

/**
 * Decrypts one transport message.
 * @param cipher `transport.receive`, or what the frame before gave back. Unchanged and still good
 * where this throws, but a stream that has lost one frame never recovers: end the connection.
 * @throws NoiseError `bad-tag` | `message-too-short` | `message-too-long` | `nonce-exhausted`
 */
export function decryptFrame(
  cipher: CipherState,
  ciphertext: Uint8Array,
): { readonly cipher: CipherState; readonly plaintext: Uint8Array<ArrayBuffer> } {
  requireFrame(ciphertext);
  return decryptWithAd(cipher, NO_ASSOCIATED_DATA, ciphertext);
}

export function encryptWithAd(
  cipher: CipherState,
  associatedData: Uint8Array,
  plaintext: Uint8Array,
): { readonly cipher: CipherState; readonly ciphertext: Uint8Array<ArrayBuffer> } {
  const nonce = nonceBytes(cipher.nonce);
  return {
    cipher: advance(cipher),
    ciphertext: aesGcmSeal(cipher.key, nonce, plaintext, associatedData),
  };
}

export function decryptWithAd(
  cipher: CipherState,
  associatedData: Uint8Array,
  ciphertext: Uint8Array,
): { readonly cipher: CipherState; readonly plaintext: Uint8Array<ArrayBuffer> } {
  requireTag(ciphertext);
  const nonce = nonceBytes(cipher.nonce);
  let plaintext: Uint8Array<ArrayBuffer>;
  try {
    plaintext = aesGcmOpen(cipher.key, nonce, ciphertext, associatedData);
  } catch (cause) {
    throw new NoiseError('bad-tag', undefined, { cause });
  }
  return { cipher: advance(cipher), plaintext };
}

/** @throws NoiseError `message-too-long` */
export function requirePlaintext({ length }: Uint8Array): void {
  if (length + TAG_LENGTH > MAX_TRANSPORT_MESSAGE_LENGTH)
    throw new NoiseError('message-too-long', `${length} bytes of plaintext`);
}

/** @throws NoiseError `message-too-long` | `message-too-short` */
export function requireFrame(ciphertext: Uint8Array): void {
  if (ciphertext.length > MAX_TRANSPORT_MESSAGE_LENGTH)
    throw new NoiseError('message-too-long', `${ciphertext.length} bytes of ciphertext`);
  requireTag(ciphertext);
}

function requireTag({ length }: Uint8Array): void {
  if (length < TAG_LENGTH) throw new NoiseError('message-too-short', `${length} bytes hold no tag`);
}

function advance(cipher: CipherState): CipherState {
  return { key: cipher.key, nonce: cipher.nonce + 1 };
}

/**
 * 4 zero bytes, then the counter as 8 bytes big-endian (Noise §12.4). Ours stays within the last
 * four.
 */
export function nonceBytes(counter: number): Uint8Array<ArrayBuffer> {
  if (counter > MAX_NONCE) throw new NoiseError('nonce-exhausted');
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, counter);
  return nonce;
}
