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
