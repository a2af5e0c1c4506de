/**
 * This device: its id, its identity, and for each version the pre-keys that others begin sessions with. One identity for
 * both versions, so that a person has one fingerprint to compare; pre-keys are never shared between them.
 * @module
 */
import type { Random } from '@/lib/base';
import {
  createIdentity,
  createOneTimePreKeys,
  preKeyDuties,
  signPreKey,
  withEdwardsForm,
  type LocalIdentity,
  type OneTimePreKey,
  type SignedPreKey,
} from '@/lib/protocol/signal';
import { MAX_DEVICE_ID, PRE_KEYS } from './consts';
import { dialectOf, type OmemoVersion } from './version';

export type OwnDevice = { readonly deviceId: number; readonly identity: LocalIdentity };

/** The pre-keys of one version. */
export type PreKeySet = {
  /** newest first; those behind it are kept for messages under way */
  readonly signed: readonly (SignedPreKey & { readonly retiredAt?: number })[];
  readonly oneTime: readonly OneTimePreKey[];
  readonly nextId: number;
};

/** @param taken device ids that the person has already */
export function createDevice(random: Random, taken: ReadonlySet<number> = new Set()): OwnDevice {
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    const deviceId = ((a << 24) | (b << 16) | (c << 8) | d) & MAX_DEVICE_ID;
    if (deviceId > 0 && !taken.has(deviceId))
      return { deviceId, identity: withEdwardsForm(createIdentity(random)) };
  }
}

export function createPreKeys(
  version: OmemoVersion,
  { identity }: OwnDevice,
  means: PreKeyMeans,
): PreKeySet {
  const { random, now } = means;
  return {
    signed: [signPreKey({ dialect: dialectOf(version), random, now }, identity, 1)],
    oneTime: createOneTimePreKeys(random, 1, PRE_KEYS),
    nextId: PRE_KEYS + 1,
  };
}

export type PreKeyMeans = { readonly random: Random; readonly now: number };

/**
 * What the set should be by now: a signed pre-key of this week, those of the last month behind it, a hundred others.
 * @returns the set itself where it is as it should be: then nothing need be published
 */
export function tendPreKeys(
  version: OmemoVersion,
  { identity }: OwnDevice,
  { set, random, now }: PreKeyMeans & { readonly set: PreKeySet },
): PreKeySet {
  const [current, ...older] = set.signed;
  const retired = older.map(({ id, retiredAt }) => ({ id, at: retiredAt ?? now }));
  const stock = { currentSince: current?.createdAt, retired, oneTimeLeft: set.oneTime.length };
  // A used one is replaced at once: who drains them on purpose would weaken what follows.
  const duties = preKeyDuties(stock, now, { ...POLICY, lowWater: PRE_KEYS, full: PRE_KEYS });
  if (!duties.renewSigned && duties.makeOneTime === 0 && duties.forget.length === 0) return set;
  const kept = set.signed.filter(({ id }) => !duties.forget.includes(id));
  const fresh = createOneTimePreKeys(random, set.nextId, duties.makeOneTime);
  const dialect = dialectOf(version);
  return {
    signed: duties.renewSigned
      ? [
          signPreKey({ dialect, random, now }, identity, (current?.id ?? 0) + 1),
          ...kept.map((key) => ({ ...key, retiredAt: key.retiredAt ?? now })),
        ]
      : kept,
    oneTime: [...set.oneTime, ...fresh],
    nextId: ((set.nextId - 1 + fresh.length) % MAX_PRE_KEY_ID) + 1,
  };
}

const DAY = 24 * 60 * 60 * 1_000;
/** XEP-0384 0.9.1 §5.2: weekly to monthly, the one before kept for as long. */
const POLICY = { signedLife: 7 * DAY, signedGrace: 30 * DAY } as const;
/** what the Signal core's ids end at */
const MAX_PRE_KEY_ID = 0xff_fffe;

/** The set without a one-time pre-key that a message has used. */
export function withoutPreKey(set: PreKeySet, id: number): PreKeySet {
  return { ...set, oneTime: set.oneTime.filter((key) => key.id !== id) };
}
