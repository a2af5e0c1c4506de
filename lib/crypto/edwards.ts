/**
 * The Edwards side of Curve25519 keys: Ed25519 signatures (RFC 8032 §5.1), and the map between Ed25519 and X25519
 * public keys (RFC 7748 §4.1), for protocols that publish one form and agree with the other.
 * @module
 */
import { ed25519 } from '@noble/curves/ed25519.js';

import { CURVE25519_LENGTH, SIGNATURE_LENGTH } from './consts';
import { CryptoError } from './errors';
import { requireLength } from './lengths';
import { littleEndian } from './little-endian';
import { clampScalar } from './x25519';

const { Point } = ed25519;

/**
 * The Ed25519 public key of an X25519 private key used as a scalar: A = aB, sign bit included. What `xeddsaSign` signs
 * verifies under it once the top bit of the signature is cleared.
 * @param privateKey 32 bytes, an X25519 private key (not an Ed25519 seed)
 * @returns 32 bytes
 * @throws CryptoError `bad-length`
 */
export function edwardsPublicKeyOf(privateKey: Uint8Array): Uint8Array<ArrayBuffer> {
  const scalar = Point.Fn.create(littleEndian(clampScalar(privateKey)));
  return Uint8Array.from(Point.BASE.multiply(scalar).toBytes());
}

/**
 * The X25519 public key of an Ed25519 one: u = (1 + y) / (1 - y).
 * @param publicKey 32 bytes, canonical
 * @returns 32 bytes
 * @throws CryptoError `bad-length`, `bad-key` where the bytes are no point, or one of small order
 */
export function montgomeryOfEdwards(publicKey: Uint8Array): Uint8Array<ArrayBuffer> {
  requireLength('Ed25519 public key', publicKey, CURVE25519_LENGTH);
  let isWeak: boolean;
  try {
    // The strict reading of RFC 8032 §5.1.3: only the canonical form of a point.
    isWeak = Point.fromBytes(Uint8Array.from(publicKey), false).isSmallOrder();
  } catch (cause) {
    throw new CryptoError('bad-key', 'no point of the curve', { cause });
  }
  if (isWeak) throw new CryptoError('bad-key', 'a point of small order');
  return Uint8Array.from(ed25519.utils.toMontgomery(Uint8Array.from(publicKey)));
}

/**
 * Whether `signature` is one by the holder of `publicKey` over `message` (RFC 8032 §5.1.7, canonical encodings only).
 * Anything malformed is simply not.
 */
export function ed25519Verify(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== CURVE25519_LENGTH || signature.length !== SIGNATURE_LENGTH) return false;
  // zip215 would take encodings and small-order keys that RFC 8032 refuses.
  return ed25519.verify(signature, message, publicKey, { zip215: false });
}
