/**
 * Pre-keys: what a device publishes so that others can write while it sleeps (X3DH §3.2).
 * When to publish, rotate and refill is the network's business.
 * @module
 */
import type { Random } from '@/lib/base';
import { generateKeyPair, xeddsaSign, xeddsaVerify, type KeyPair } from '@/lib/crypto';
import { MAX_PRE_KEY_ID, MAX_PRE_KEYS_PER_CALL } from './consts';
import type { Dialect } from './dialect';
import { SignalError } from './errors';
import type { LocalIdentity } from './local-identity';
import { canonicalPublicKey, spellPublicKey } from './public-key';

export type OneTimePreKey = { readonly id: number; readonly keyPair: KeyPair };

export type SignedPreKey = {
  readonly id: number;
  readonly keyPair: KeyPair;
  /** 64 bytes, XEdDSA by the identity key over the public key as the v3 wire spells it (33 bytes) */
  readonly signature: Uint8Array<ArrayBuffer>;
  /** ms since 1970 */
  readonly createdAt: number;
};

/** What a server hands out of another device's keys. */
export type PreKeyBundle = {
  readonly registrationId: number;
  /** 32 bytes */
  readonly identityKey: Uint8Array;
  readonly signedPreKey: {
    readonly id: number;
    /** 32 bytes */
    readonly publicKey: Uint8Array;
    /** 64 bytes */
    readonly signature: Uint8Array;
  };
  /** absent where the server has run out of them */
  readonly oneTimePreKey?: { readonly id: number; readonly publicKey: Uint8Array } | undefined;
};

/**
 * @param firstId 1..0xFFFFFE; ids go on from 1 after the last
 * @param count at most `MAX_PRE_KEYS_PER_CALL`
 * @throws SignalError 'bad-argument'
 */
export function createOneTimePreKeys(
  random: Random,
  firstId: number,
  count: number,
): OneTimePreKey[] {
  requirePreKeyId(firstId);
  if (!Number.isInteger(count) || count < 0 || count > MAX_PRE_KEYS_PER_CALL)
    throw new SignalError('bad-argument', `count ${count}`);
  return Array.from({ length: count }, (_, place) => ({
    id: ((firstId - 1 + place) % MAX_PRE_KEY_ID) + 1,
    keyPair: generateKeyPair(random),
  }));
}

/**
 * @param id 1..0xFFFFFE
 * @param now ms since 1970
 * @throws SignalError 'bad-argument'
 */
export function createSignedPreKey(
  identity: LocalIdentity,
  id: number,
  random: Random,
  now: number,
): SignedPreKey {
  requirePreKeyId(id);
  const keyPair = generateKeyPair(random);
  const signed = spellPublicKey(keyPair.publicKey);
  const signature = xeddsaSign(identity.keyPair.privateKey, signed, random.bytes(64));
  return { id, keyPair, signature, createdAt: now };
}

/**
 * The bundle with its keys copied, once they are canonical and the signature has held.
 * @throws SignalError 'bad-key' | 'bad-signature'
 */
export function verifyBundle(dialect: Dialect, bundle: PreKeyBundle): PreKeyBundle {
  const { registrationId, signedPreKey, oneTimePreKey } = bundle;
  const identityKey = canonicalPublicKey(bundle.identityKey, 'identity key');
  const publicKey = canonicalPublicKey(signedPreKey.publicKey, 'signed pre-key');
  if (!xeddsaVerify(identityKey, dialect.spellKey(publicKey), signedPreKey.signature))
    throw new SignalError('bad-signature');
  return {
    registrationId,
    identityKey,
    signedPreKey: { ...signedPreKey, publicKey },
    oneTimePreKey: oneTimePreKey && {
      id: oneTimePreKey.id,
      publicKey: canonicalPublicKey(oneTimePreKey.publicKey, 'one-time pre-key'),
    },
  };
}

function requirePreKeyId(id: number): void {
  if (!Number.isInteger(id) || id < 1 || id > MAX_PRE_KEY_ID)
    throw new SignalError('bad-argument', `pre-key id ${id}`);
}
