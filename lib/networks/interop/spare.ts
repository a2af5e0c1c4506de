/**
 * What outlives an account's rows. A second copy in this browser keeps who it is and its sign-in, which stay this
 * device's own, and its identity key; a recovery kit the same without the sign-in, which another browser gets for itself:
 * a provider that rotates refresh tokens would take the old one for a theft. Sessions are in neither: contacts are met as
 * after a loss of keys, by retry receipts and new sessions. Must not know where either lies.
 * @module
 */
import type { Clock, Random } from '@/lib/base';
import {
  createOneTimePreKeys,
  createSignedPreKey,
  encodeOneTimePreKey,
  encodeSignedPreKey,
  type LocalIdentity,
} from '@/lib/protocol/signal';
import type { NetworkKit, NetworkSpare, StateView, StateWrite } from '../contract';
import { PREKEY_BATCH } from './consts';
import { readCredentials, readTokens, writeCredentials, writeTokens } from './credentials';
import { Overlay } from './overlay';
import { NEW_WATCH, writePreKeyBook, type PreKeyBook } from './prekey-rows';
import { readIdentity } from './sessions';
import {
  ACCOUNT_ROW,
  IDENTITY_ROW,
  oneTimePreKeyRow,
  peerIdentityRow,
  signedPreKeyRow,
  stepPreKeyId,
  TOKENS_ROW,
} from './state-keys';
import { rowWith } from './work';

type Means = { readonly clock: Pick<Clock, 'now'>; readonly random: Random };

export const interopSpare: NetworkSpare = {
  rows: [ACCOUNT_ROW, TOKENS_ROW, IDENTITY_ROW],
  renew: (kept, means) => [...renewedIdentity(kept, means), writeTokens(readTokens(kept))],
};

export const interopKit: NetworkKit = {
  rows: [ACCOUNT_ROW, IDENTITY_ROW],
  // Of a contact's devices the first is the one that is named like the contact.
  ofContact: (address) => [peerIdentityRow(address)],
  renew: (carried, means) => [...renewedIdentity(carried, means), writeTokens(NO_TOKENS)],
};

/** Out of date since ever and nothing to refresh it with: the account says "sign in again". */
const NO_TOKENS = { idToken: '', expiresAt: 0 };

function renewedIdentity(kept: StateView, means: Means): readonly StateWrite[] {
  const overlay = new Overlay(kept);
  const identity = readIdentity(overlay);
  return [
    writeCredentials(readCredentials(kept)),
    rowWith(IDENTITY_ROW, overlay.read(IDENTITY_ROW) ?? new Uint8Array(0)),
    ...renewedPreKeys(identity, means),
  ];
}

/**
 * Pre-keys under ids drawn at random, since the server still hands out those that are lost, and waiting to be
 * uploaded however many of those are left there.
 * @param before where the keys so far still stand: they open first messages that come late
 */
export function renewedPreKeys(
  identity: LocalIdentity,
  { clock, random }: Means,
  before?: PreKeyBook,
): readonly StateWrite[] {
  const current = createSignedPreKey(identity, randomId(random), random, clock.now());
  const firstId = randomId(random);
  const keys = createOneTimePreKeys(random, firstId, PREKEY_BATCH);
  return [
    rowWith(signedPreKeyRow(current.id), encodeSignedPreKey(current)),
    ...keys.map((key) => rowWith(oneTimePreKeyRow(key.id), encodeOneTimePreKey(key))),
    writePreKeyBook({
      nextOneTimeId: stepPreKeyId(firstId, PREKEY_BATCH),
      nextSignedId: stepPreKeyId(current.id, 1),
      current,
      retired:
        before === undefined ? [] : [...before.retired, { id: before.current.id, at: clock.now() }],
      pending: { firstId, count: PREKEY_BATCH },
      watch: before?.watch ?? NEW_WATCH,
    }),
  ];
}

/** 1..0xFFFFFE */
function randomId(random: Random): number {
  const [high = 0, middle = 0, low = 0] = random.bytes(3);
  return stepPreKeyId(1, (high << 16) | (middle << 8) | low);
}
