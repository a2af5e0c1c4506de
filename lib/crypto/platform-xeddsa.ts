/**
 * XEdDSA checked by the platform's own Ed25519, where it has one (Chromium from 137, Firefox from 129): the public key is put
 * into its Edwards form here (§2.3 of the specification, one field inversion), the two scalar multiplications are native.
 * Several times faster than JavaScript and off its thread, which counts where a group's keys are checked all at once.
 *
 * What `xeddsa.ts` refuses, this refuses too; beyond that the platform may refuse a small-order R, which no honest signer
 * makes. Nothing here is secret.
 * @module
 */
import { ed25519 } from '@noble/curves/ed25519.js';

import { CURVE25519_LENGTH, SIGNATURE_LENGTH } from './consts';
import { littleEndian } from './little-endian';
import { publicKeyOf } from './x25519';
import { xeddsaSign } from './xeddsa';

/** As `xeddsaVerify`: anything malformed is simply not a signature. */
export type XeddsaVerify = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Promise<boolean>;

const { Fp, Fn } = ed25519.Point;
const SIGN_BIT = 0x80;

/** The u of points of small order, but the two that have no Edwards y or are none (RFC 7748 §6.1 and its errata). */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
]);

/** The platform's, or undefined where it has none or does not agree with ours on a known signature. */
export async function webCryptoXeddsaVerify(): Promise<XeddsaVerify | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const verify: XeddsaVerify = (publicKey, message, signature) =>
    verifyWith(subtle, { publicKey, message, signature });
  return (await agreesWithOurs(verify)) ? verify : undefined;
}

type Signed = {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
};

async function verifyWith(
  subtle: SubtleCrypto,
  { publicKey, message, signature }: Signed,
): Promise<boolean> {
  if (publicKey.length !== CURVE25519_LENGTH || signature.length !== SIGNATURE_LENGTH) return false;
  const plain = Uint8Array.from(signature);
  const signBit = (plain[63] ?? 0) & SIGN_BIT;
  plain[63] = (plain[63] ?? 0) & ~SIGN_BIT;
  if (!Fn.isValid(littleEndian(plain.subarray(32)))) return false;
  const edwardsKey = edwardsKeyOf(publicKey, signBit);
  if (edwardsKey === undefined) return false;
  let key: CryptoKey;
  try {
    key = await subtle.importKey('raw', edwardsKey, 'Ed25519', false, ['verify']);
  } catch (cause) {
    // Engines that look whether there is such a point already here: on the twist there is none.
    if (cause instanceof DOMException && cause.name === 'DataError') return false;
    throw cause;
  }
  return subtle.verify('Ed25519', key, plain, Uint8Array.from(message));
}

/** y = (u - 1) / (u + 1), with the sign bit; undefined where there is none, or the point would be of small order. */
function edwardsKeyOf(publicKey: Uint8Array, signBit: number): Uint8Array<ArrayBuffer> | undefined {
  const u = littleEndian(publicKey);
  if (u >= Fp.ORDER || u === Fp.ORDER - 1n || SMALL_ORDER.has(u)) return undefined;
  const bytes = Uint8Array.from(Fp.toBytes(Fp.div(Fp.sub(u, Fp.ONE), Fp.add(u, Fp.ONE))));
  bytes[31] = (bytes[31] ?? 0) | signBit;
  return bytes;
}

/** A signature of each sign bit must hold, and neither over another message. */
async function agreesWithOurs(verify: XeddsaVerify): Promise<boolean> {
  const message = Uint8Array.of(1, 2, 3);
  try {
    for (const seed of [0x48, 0x50]) {
      const privateKey = new Uint8Array(CURVE25519_LENGTH).fill(seed);
      const signature = xeddsaSign(privateKey, message, new Uint8Array(64).fill(seed));
      const publicKey = publicKeyOf(privateKey);
      if (!(await verify(publicKey, message, signature))) return false;
      if (await verify(publicKey, Uint8Array.of(1, 2, 4), signature)) return false;
    }
    return true;
  } catch {
    // No Ed25519 on this platform (NotSupportedError and its kin): that is the answer, not a failure.
    return false;
  }
}
