/**
 * SHA-256 and SHA-512 (FIPS 180-4). Knows nothing of keys.
 * @module
 */
import { sha256 as nobleSha256, sha512 as nobleSha512 } from '@noble/hashes/sha2.js';

/** @returns 32 bytes (FIPS 180-4 §6.2) */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return nobleSha256(bytes);
}

/** @returns 64 bytes (FIPS 180-4 §6.4) */
export function sha512(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return nobleSha512(bytes);
}

/**
 * SHA-512 over its own result, again and again: each hash is of the one before and `suffix`. What makes a fingerprint
 * dear to imitate; on one hash object, since ten thousand of them cost as much again as the hashing.
 * @param first what the first hash is of
 * @param times hashes in all, at least 1
 * @returns 64 bytes
 */
export function sha512Iterated(
  first: Uint8Array,
  suffix: Uint8Array,
  times: number,
): Uint8Array<ArrayBuffer> {
  const digest = nobleSha512(first);
  const fresh = nobleSha512.create();
  const worker = nobleSha512.create();
  for (let time = 1; time < times; time++)
    fresh._cloneInto(worker).update(digest).update(suffix).digestInto(digest);
  worker.destroy();
  return digest;
}
