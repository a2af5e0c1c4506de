/**
 * The 'open' wrap: the data key under a non-extractable AES-GCM key of WebCrypto that lies
 * beside it. It keeps the key's bytes out of casual sight and off every log, and it keeps the
 * seam where locks come in; against whoever copies the profile it protects nothing.
 * @module
 */
import { utf8Encode, type Random } from '@/lib/base';

import { DATA_KEY_LENGTH, OPEN_WRAP_LABEL, WRAP_NONCE_LENGTH } from './consts';
import { VaultError } from './errors';
import type { OpenWrap } from './header';

/** @param dataKey 32 bytes */
export async function makeOpenWrap(
  dataKey: Uint8Array<ArrayBuffer>,
  random: Random,
): Promise<OpenWrap> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const nonce = random.bytes(WRAP_NONCE_LENGTH);
  const sealed = await crypto.subtle.encrypt(parameters(nonce), key, dataKey);
  return { kind: 'open', key, nonce, ciphertext: new Uint8Array(sealed) };
}

/**
 * @returns the data key, 32 bytes; the caller wipes it
 * @throws VaultError `no-wrap` where it does not open
 */
export async function openOpenWrap(wrap: OpenWrap): Promise<Uint8Array<ArrayBuffer>> {
  let opened: ArrayBuffer;
  try {
    opened = await crypto.subtle.decrypt(parameters(wrap.nonce), wrap.key, wrap.ciphertext);
  } catch (cause) {
    throw new VaultError('no-wrap', 'the open wrap', { cause });
  }
  if (opened.byteLength !== DATA_KEY_LENGTH) throw new VaultError('no-wrap', 'data key length');
  return new Uint8Array(opened);
}

function parameters(nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: utf8Encode(OPEN_WRAP_LABEL) };
}
