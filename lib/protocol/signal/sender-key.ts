/**
 * Sender keys: one chain that its owner writes a whole group with, and that every device of the group is given in a
 * session of two ("sender key" of WhatsApp and Signal, version 3). Here: the values, and when a new one is due.
 * @module
 */
import type { Random } from '@/lib/base';
import { generateKeyPair, type KeyPair } from '@/lib/crypto';
import type { ChainKey } from './chain';
import { MAX_GROUP_DEVICES, MAX_SENDER_KEY_ID } from './consts';
import { SignalError } from './errors';

/** Ours, for one group. Like a session, one that has encrypted is spent. */
export type OwnSenderKey = {
  /** 31 bits: tells one of our sender keys from the one before */
  readonly id: number;
  /** counter of the next message */
  readonly iteration: number;
  readonly chainKey: ChainKey;
  /** signs each message, since everybody in the group holds the chain */
  readonly signingKeyPair: KeyPair;
  /** devices that were given this key, by whatever names the network has for them */
  readonly sharedWith: readonly string[];
};

/** Somebody's, as far as we have followed it. */
export type SenderKeyState = {
  readonly id: number;
  readonly iteration: number;
  readonly chainKey: ChainKey;
  /** 32 bytes */
  readonly signingKey: Uint8Array<ArrayBuffer>;
  /** a block of skipped-keys.ts */
  readonly skipped: Uint8Array<ArrayBuffer>;
};

/** All that we hold of one member in one group, newest first. */
export type SenderKeyRecord = { readonly states: readonly SenderKeyState[] };

/** What must happen before the next message to a group. */
export type GroupPlan = {
  readonly senderKey: OwnSenderKey;
  /** devices that must be sent `distributionOf(senderKey)` in sessions of their own, first */
  readonly distributeTo: readonly string[];
  /** secrets of the key that was given up, to wipe after the commit */
  readonly spent: readonly Uint8Array[];
};

/** A sender key that nobody has been given yet. */
export function createSenderKey(random: Random): OwnSenderKey {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return {
    id: (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) & MAX_SENDER_KEY_ID,
    iteration: 0,
    chainKey: random.bytes(32) as ChainKey,
    signingKeyPair: generateKeyPair(random),
    sharedWith: [],
  };
}

/**
 * The key to write with, for a group as it is now. Whoever has left must not read on: any device gone means a new key for
 * all who remain. Who has joined is given the key as it stands, which does not open what was written before.
 * @param own the key in use, if any
 * @param devices all devices of the group but this one
 * @throws SignalError 'bad-argument' where there are more than `MAX_GROUP_DEVICES`
 */
export function planGroupMessage(
  own: OwnSenderKey | undefined,
  devices: readonly string[],
  random: Random,
): GroupPlan {
  if (devices.length > MAX_GROUP_DEVICES)
    throw new SignalError('bad-argument', `${devices.length} devices`);
  const present = new Set(devices);
  if (own?.sharedWith.every((device) => present.has(device)) !== true)
    return {
      senderKey: { ...createSenderKey(random), sharedWith: [...present] },
      distributeTo: [...present],
      spent: own === undefined ? [] : [own.chainKey, own.signingKeyPair.privateKey],
    };
  const given = new Set(own.sharedWith);
  const distributeTo = [...present].filter((device) => !given.has(device));
  return {
    senderKey: { ...own, sharedWith: [...own.sharedWith, ...distributeTo] },
    distributeTo,
    spent: [],
  };
}
