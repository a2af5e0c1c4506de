/**
 * XEdDSA over Curve25519: signatures made and checked with X25519 keys.
 *
 * Follows "The XEdDSA and VXEdDSA Signature Schemes" (revision 1, 2016) in the form that Signal and
 * WhatsApp speak on the wire: the private scalar is used as it is, not negated when the sign bit of
 * A = aB is one (§2.3, calculate_key_pair); that bit travels in the highest bit of the signature
 * instead.
 *
 * Three checks are stricter than the wire needs, since no honest signer ever trips them: a public
 * key in non-canonical form, a public key of small order, and s of L or more (a second form of the
 * same signature) are refused.
 * @module
 */
import { ed25519 } from '@noble/curves/ed25519.js';

import { concatBytes, equalBytes, wipe } from '@/lib/base';

import { CURVE25519_LENGTH, SIGNATURE_LENGTH, SIGNATURE_RANDOM_LENGTH } from './consts';
import { sha512 } from './hash';
import { requireLength } from './lengths';
import { littleEndian } from './little-endian';
import { clampScalar } from './x25519';

const { Point } = ed25519;
const { Fp, Fn } = Point;
type EdwardsPoint = ReturnType<typeof Point.fromBytes>;

const SIGN_BIT = 0x80;

/**
 * @param privateKey 32 bytes, an X25519 private key
 * @param random64 64 fresh bytes (Z of §2.5). Signing stays safe if they are poor, so long as the
 * key is secret.
 * @returns 64 bytes: R, then s, with the sign bit of A in the highest bit
 * @throws CryptoError `bad-length`
 */
export function xeddsaSign(
  privateKey: Uint8Array,
  message: Uint8Array,
  random64: Uint8Array,
): Uint8Array<ArrayBuffer> {
  requireLength('private key', privateKey, CURVE25519_LENGTH);
  requireLength('signature randomness', random64, SIGNATURE_RANDOM_LENGTH);
  const scalarBytes = clampScalar(privateKey);
  const a = Fn.create(littleEndian(scalarBytes));
  const A = Point.BASE.multiply(a).toBytes();
  const nonceInput = concatBytes(hashPrefix(1), scalarBytes, message, random64);
  const r = hashToScalar(nonceInput);
  wipe(scalarBytes, nonceInput);
  const R = Point.BASE.multiply(r).toBytes();
  const h = hashToScalar(concatBytes(R, A, message));
  const signature = concatBytes(R, Fn.toBytes(Fn.add(r, Fn.mul(h, a))));
  signature[63] = (signature[63] ?? 0) | ((A[31] ?? 0) & SIGN_BIT);
  return signature;
}

/**
 * Whether `signature` is one by the holder of `publicKey` over `message`. Anything malformed is
 * simply not.
 * @param publicKey 32 bytes, an X25519 public key
 * @param signature 64 bytes as `xeddsaSign` gives them
 */
export function xeddsaVerify(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== CURVE25519_LENGTH || signature.length !== SIGNATURE_LENGTH) return false;
  const signBit = (signature[63] ?? 0) & SIGN_BIT;
  const A = edwardsPointOf(publicKey, signBit);
  if (A === undefined) return false;
  const sBytes = signature.slice(32);
  sBytes[31] = (sBytes[31] ?? 0) & ~SIGN_BIT;
  const s = littleEndian(sBytes);
  if (!Fn.isValid(s)) return false;
  const R = signature.subarray(0, 32);
  const h = hashToScalar(concatBytes(R, A.toBytes(), message));
  // Cofactorless, as the wire has it: R is compared as bytes. All of this is public, so no timing
  // is at stake.
  const expectedR = Point.BASE.multiplyUnsafe(s).subtract(A.multiplyUnsafe(h));
  return equalBytes(expectedR.toBytes(), R);
}

/**
 * convert_mont of §2.3, with the sign bit given: y = (u - 1) / (u + 1). Undefined where there is no
 * such point.
 */
function edwardsPointOf(publicKey: Uint8Array, signBit: number): EdwardsPoint | undefined {
  const u = littleEndian(publicKey);
  if (u >= Fp.ORDER || u === Fp.ORDER - 1n) return undefined;
  const y = Fp.div(Fp.sub(u, Fp.ONE), Fp.add(u, Fp.ONE));
  const bytes = Fp.toBytes(y);
  bytes[31] = (bytes[31] ?? 0) | signBit;
  try {
    const point = Point.fromBytes(bytes);
    return point.isSmallOrder() ? undefined : point;
  } catch {
    // u lies on the twist: noble found no x for this y. Nobody holds a private key that signs for
    // it.
    return undefined;
  }
}

/** hash_i of §2.4 begins with 2^256 - 1 - i, little-endian, which no encoded point can be. */
function hashPrefix(i: number): Uint8Array {
  const prefix = new Uint8Array(32).fill(0xff);
  prefix[0] = 0xff - i;
  return prefix;
}

function hashToScalar(bytes: Uint8Array): bigint {
  return Fn.create(littleEndian(sha512(bytes)));
}
