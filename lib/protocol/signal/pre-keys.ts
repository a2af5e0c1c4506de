/**
 * Pre-keys: what a device publishes so that others can write while it sleeps (X3DH §3.2).
 * When to publish, rotate and refill: pre-key-policy.ts.
 * @module
 */
import type { Random } from '@/lib/base';
import { generateKeyPair, type KeyPair } from '@/lib/crypto';
import { MAX_PRE_KEY_ID, MAX_PRE_KEYS_PER_CALL } from './consts';
import { WHATSAPP_V3 } from './dialect';
import { SignalError } from './errors';
import type { SignalContext } from './context';
import type { LocalIdentity } from './local-identity';
import { canonicalPublicKey } from './public-key';

export type OneTimePreKey = {
  readonly id: number;
  readonly keyPair: KeyPair;
  /**
   * A key that is handed out when no other is left, and so outlives its use: it is never reported as used. Sessions made
   * with it have the forward secrecy of the signed pre-key, and a first message can be replayed once they are forgotten.
   */
  readonly isLastResort?: true;
};

export type SignedPreKey = {
  readonly id: number;
  readonly keyPair: KeyPair;
  /** 64 bytes, by the identity key, in the form of the dialect */
  readonly signature: Uint8Array<ArrayBuffer>;
  /** ms since 1970 */
  readonly createdAt: number;
};

/** What a server hands out of another device's keys. */
export type PreKeyBundle = {
  readonly registrationId: number;
  /** 32 bytes in the dialect's form */
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
 * One-time pre-keys to publish.
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
 * The pre-key to fall back on, published beside the others where a network has a place for it, and renewed with the
 * signed one.
 * @param id 1..0xFFFFFE
 * @throws SignalError 'bad-argument'
 */
export function createLastResortPreKey(random: Random, id: number): OneTimePreKey {
  requirePreKeyId(id);
  return { id, keyPair: generateKeyPair(random), isLastResort: true };
}

/**
 * A signed pre-key as version 3 has it; `signPreKey` makes one in any dialect.
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
  return signPreKey({ dialect: WHATSAPP_V3, random, now }, identity, id);
}

/**
 * @param id 1..0xFFFFFE
 * @throws SignalError 'bad-argument', also where the identity lacks the dialect's form
 */
export function signPreKey(
  { dialect, random, now }: Pick<SignalContext, 'dialect' | 'random' | 'now'>,
  identity: LocalIdentity,
  id: number,
): SignedPreKey {
  requirePreKeyId(id);
  const keyPair = generateKeyPair(random);
  const signature = dialect.identity.sign(identity, keyPair.publicKey, random);
  return { id, keyPair, signature, createdAt: now };
}

/**
 * The bundle with its keys copied, once they are canonical and the signature has held.
 * @throws SignalError 'bad-key' | 'bad-signature' | 'no-one-time-prekey'
 */
export async function verifyBundle(
  { dialect, xeddsa }: Pick<SignalContext, 'dialect' | 'xeddsa'>,
  bundle: PreKeyBundle,
): Promise<PreKeyBundle> {
  const { registrationId, signedPreKey, oneTimePreKey } = bundle;
  const identityKey = dialect.identity.read(bundle.identityKey, 'identity key');
  const publicKey = canonicalPublicKey(signedPreKey.publicKey, 'signed pre-key');
  const { signature } = signedPreKey;
  if (!(await dialect.identity.verify(identityKey, publicKey, { signature, xeddsa })))
    throw new SignalError('bad-signature');
  if (oneTimePreKey === undefined && dialect.needsOneTimePreKey)
    throw new SignalError('no-one-time-prekey', 'the bundle has none');
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
