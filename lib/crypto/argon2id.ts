/**
 * Argon2id (RFC 9106), over noble: plain JavaScript, so that the extension's policy needs no
 * `wasm-unsafe-eval`. About four times slower than a WASM build; see lib/vault/README.md for the
 * figures. Knows no passphrase rules and no headers.
 * @module
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';

import { CryptoError } from './errors';

/** What one derivation costs (RFC 9106 §3.1). */
export type Argon2Cost = {
  /** KiB (m) */
  readonly memoryKiB: number;
  /** t */
  readonly passes: number;
  /** p */
  readonly lanes: number;
};

/** ms of work between two breaths: the worker goes on answering meanwhile. */
const BREATH = 30;

/**
 * @param salt at least 8 bytes (RFC 9106 §3.1)
 * @param options the cost, and the length of the tag in bytes
 * @throws CryptoError `bad-length` where salt, tag or cost are outside of what the RFC allows
 */
export async function argon2id(
  password: Uint8Array,
  salt: Uint8Array,
  { memoryKiB, passes, lanes, length }: Argon2Cost & { readonly length: number },
): Promise<Uint8Array<ArrayBuffer>> {
  if (salt.length < 8) throw new CryptoError('bad-length', 'salt');
  if (length < 4 || passes < 1 || lanes < 1 || memoryKiB < 8 * lanes)
    throw new CryptoError('bad-length', 'argon2 cost');
  const cost = { m: memoryKiB, t: passes, p: lanes, dkLen: length, asyncTick: BREATH };
  return Uint8Array.from(await argon2idAsync(password, salt, cost));
}
