/**
 * HKDF-SHA256 (RFC 5869), extract and expand in one.
 * @module
 */
import { wipe } from '@/lib/base';

import { HKDF_SHA256_MAX_LENGTH } from './consts';
import { CryptoError } from './errors';
import { prepare, preparedForGood, tag, withLent } from './hmac';

export type HkdfOptions = {
  /** absent or empty means 32 zero bytes (RFC 5869 §2.2) */
  readonly salt?: Uint8Array;
  /** the label that keeps one use apart from another; empty where a protocol says so */
  readonly info: Uint8Array;
  /** bytes wanted: 1 to 8160 */
  readonly length: number;
};

const HASH_LENGTH = 32;

/** The commonest salt of all is none: its key is a constant. */
const NO_SALT = preparedForGood(new Uint8Array(HASH_LENGTH));

/**
 * @param ikm input keying material, any length
 * @returns `length` bytes of keys
 * @throws CryptoError `bad-length` where `length` is outside 1 to 8160 (RFC 5869 §2.3)
 */
export function hkdfSha256(ikm: Uint8Array, options: HkdfOptions): Uint8Array<ArrayBuffer> {
  const { salt, info, length } = options;
  if (!Number.isSafeInteger(length) || length < 1 || length > HKDF_SHA256_MAX_LENGTH)
    throw new CryptoError('bad-length', `HKDF output of ${length} bytes`);
  const output = new Uint8Array(length);
  withLent((lent) => {
    const extracting = salt === undefined || salt.length === 0 ? NO_SALT : prepare(lent, salt);
    let block = tag(extracting, [ikm]);
    prepare(lent, block);
    const counter = new Uint8Array(1);
    for (let at = 0; at < length; at += HASH_LENGTH) {
      counter[0] = at / HASH_LENGTH + 1;
      // T(0) is empty (§2.3).
      const next = tag(lent, at === 0 ? [info, counter] : [block, info, counter]);
      wipe(block);
      block = next;
      output.set(at + HASH_LENGTH <= length ? block : block.subarray(0, length - at), at);
    }
    wipe(block);
  });
  return output;
}
