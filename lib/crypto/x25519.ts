/**
 * X25519 (RFC 7748 §5 and §6.1). Keys are bare 32 bytes: the type byte that Signal and WhatsApp put
 * before a public key is theirs to add and to take away.
 * @module
 */
import { x25519 } from '@noble/curves/ed25519.js';

import type { Random } from '@/lib/base';

import { CURVE25519_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';

export type KeyPair = {
  /** 32 bytes, little-endian scalar, clamped */
  readonly privateKey: Uint8Array<ArrayBuffer>;
  /** 32 bytes, little-endian u-coordinate */
  readonly publicKey: Uint8Array<ArrayBuffer>;
};

/**
 * A fresh key pair whose private scalar is stored clamped (RFC 7748 §5), as libsignal stores its
 * own.
 */
export function generateKeyPair(random: Random): KeyPair {
  const privateKey = clampScalar(random.bytes(CURVE25519_LENGTH));
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

/**
 * @param privateKey 32 bytes; clamped here if it is not
 * @throws CryptoError `bad-length`
 */
export function publicKeyOf(privateKey: Uint8Array): Uint8Array<ArrayBuffer> {
  requireLength('private key', privateKey, CURVE25519_LENGTH);
  return x25519.getPublicKey(privateKey);
}

/**
 * The X25519 function. Takes every encoding of a point that RFC 7748 §5 says must be taken, and
 * refuses the few that give the same result whatever the private key (§6.1, contributory
 * behaviour).
 * @param privateKey 32 bytes; clamped here if it is not
 * @param publicKey 32 bytes, theirs
 * @throws CryptoError `low-order-point` | `bad-length`
 */
export function sharedSecret(
  privateKey: Uint8Array,
  publicKey: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('private key', privateKey, CURVE25519_LENGTH);
  requireLength('public key', publicKey, CURVE25519_LENGTH);
  try {
    return x25519.getSharedSecret(privateKey, publicKey);
  } catch (cause) {
    // Lengths were checked above, so a low-order point is all that noble has left to refuse.
    throw new CryptoError('low-order-point', undefined, { cause });
  }
}

/**
 * A copy of `scalar` as RFC 7748 §5 (decodeScalar25519) has it: a multiple of 8, with bit 254 as
 * its highest.
 */
export function clampScalar(scalar: Uint8Array): Uint8Array<ArrayBuffer> {
  requireLength('scalar', scalar, CURVE25519_LENGTH);
  const clamped = Uint8Array.from(scalar);
  clamped[0] = (clamped[0] ?? 0) & 0xf8;
  clamped[31] = ((clamped[31] ?? 0) & 0x7f) | 0x40;
  return clamped;
}
