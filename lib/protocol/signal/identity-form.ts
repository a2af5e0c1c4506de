/**
 * The form in which a dialect publishes identity keys, and all that depends on it: reading theirs, agreeing with it,
 * signing and checking pre-keys, and what authentication codes cover. Every form is 32 bytes at this room's door.
 * @module
 */
import type { Random } from '@/lib/base';
import {
  CryptoError,
  ed25519Verify,
  montgomeryOfEdwards,
  xeddsaSign,
  xeddsaVerify,
  type XeddsaVerify,
} from '@/lib/crypto';
import { SignalError } from './errors';
import type { LocalIdentity } from './local-identity';
import { canonicalPublicKey, spellPublicKey, TYPE_X25519 } from './public-key';

export interface IdentityForm {
  /** Ours as it is published. @throws SignalError 'bad-argument' where the identity lacks this form */
  ours(local: LocalIdentity): Uint8Array<ArrayBuffer>;
  /** Theirs, checked and copied. @throws SignalError 'bad-key' */
  read(bytes: Uint8Array, field: string): Uint8Array<ArrayBuffer>;
  /** The X25519 key that theirs agrees with. @throws SignalError 'bad-key' */
  agreementKey(identityKey: Uint8Array): Uint8Array;
  /** What authentication codes cover of it, in parts. */
  spell(identityKey: Uint8Array): readonly Uint8Array[];
  /** @returns 64 bytes over the public half (32 bytes) of a pre-key. @throws as `ours` */
  sign(local: LocalIdentity, publicKey: Uint8Array, random: Random): Uint8Array<ArrayBuffer>;
  verify(
    identityKey: Uint8Array,
    publicKey: Uint8Array,
    {
      signature,
      xeddsa,
    }: { readonly signature: Uint8Array; readonly xeddsa?: XeddsaVerify | undefined },
  ): boolean | Promise<boolean>;
}

/** X25519 keys behind a type byte, and XEdDSA with the sign bit in the signature: libsignal's way. */
export const montgomeryForm: IdentityForm = {
  ours: ({ keyPair }) => keyPair.publicKey,
  read: canonicalPublicKey,
  agreementKey: (identityKey) => identityKey,
  spell: (identityKey) => [TYPE_X25519, identityKey],
  sign: ({ keyPair }, publicKey, random) =>
    xeddsaSign(keyPair.privateKey, spellPublicKey(publicKey), random.bytes(64)),
  verify: (identityKey, publicKey, { signature, xeddsa = xeddsaVerify }) =>
    xeddsa(identityKey, spellPublicKey(publicKey), signature),
};

const SIGN_BIT = 0x80;

/** Ed25519 keys, and signatures that any Ed25519 verifies, over bare keys: OMEMO 2's way (XEP-0384 0.8 §4.2). */
export const edwardsForm: IdentityForm = {
  ours: edwardsKeyOf,
  read(bytes, field) {
    toMontgomery(bytes, field);
    return Uint8Array.from(bytes);
  },
  agreementKey: (identityKey) => toMontgomery(identityKey, 'identity key'),
  spell: (identityKey) => [identityKey],
  sign(local, publicKey, random) {
    // Without it nobody could be told what the signature verifies under.
    edwardsKeyOf(local);
    const signature = xeddsaSign(local.keyPair.privateKey, publicKey, random.bytes(64));
    // The key carries its sign bit itself.
    signature[63] = (signature[63] ?? 0) & ~SIGN_BIT;
    return signature;
  },
  verify: (identityKey, publicKey, { signature }) =>
    ed25519Verify(identityKey, publicKey, signature),
};

function edwardsKeyOf({ edwardsKey }: LocalIdentity): Uint8Array<ArrayBuffer> {
  if (edwardsKey === undefined)
    throw new SignalError('bad-argument', 'the identity has no Ed25519 form');
  return edwardsKey;
}

function toMontgomery(identityKey: Uint8Array, field: string): Uint8Array<ArrayBuffer> {
  try {
    return montgomeryOfEdwards(identityKey);
  } catch (cause) {
    if (cause instanceof CryptoError)
      throw new SignalError('bad-key', `${field}: ${cause.code}`, { cause });
    throw cause;
  }
}
