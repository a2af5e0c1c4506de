/**
 * SHA-256 and HMAC-SHA256 of what comes in pieces (FIPS 180-4, RFC 2104): WebCrypto only takes a
 * whole message at once. Knows no protocol.
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** A digest in the making. Nothing may be added after `digest`, which also wipes what was held. */
export interface StreamingDigest {
  update(piece: Uint8Array): void;
  /** @returns 32 bytes */
  digest(): Uint8Array<ArrayBuffer>;
}

export function sha256Stream(): StreamingDigest {
  return streaming(sha256.create());
}

/** @param key any length */
export function hmacSha256Stream(key: Uint8Array): StreamingDigest {
  return streaming(hmac.create(sha256, key));
}

type NobleDigest = {
  update(piece: Uint8Array): unknown;
  digest(): Uint8Array;
};

function streaming(noble: NobleDigest): StreamingDigest {
  return {
    update: (piece) => void noble.update(piece),
    digest: () => Uint8Array.from(noble.digest()),
  };
}
