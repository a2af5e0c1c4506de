/**
 * Changing a vault's locks: what the header becomes, and whether that takes new keys. Adding one
 * to others keeps the keys. Setting the first, replacing the passphrase and removing any makes new
 * ones, so that no wrap which once stood opens anything of what is sealed from then on.
 * @module
 */
import { wipe, type Random } from '@/lib/base';
import type { Argon2Cost } from '@/lib/crypto';

import { ARGON2_COST, HEADER_VERSION, MAX_WRAPS, SALT_LENGTH } from './consts';
import { VaultError } from './errors';
import {
  DEFAULT_SETTINGS,
  type HeaderBeforeLocks,
  type LockSettings,
  type VaultHeader,
  type Wrap,
} from './header';
import { withMac } from './header-mac';
import { keysToBytes, nextKeys, sealKept, type VaultKeys } from './keys';
import { makeLockWrap, sealAgain } from './lock-wrap';
import type { Lock, LockWrap } from './lock-wrap-fields';
import { makeOpenWrap } from './open-wrap';
import { KEYS_USE, PREVIOUS_USE } from './opening';
import { receiveKeyFor } from './received';
import { newRecoveryCode } from './recovery-code';
import { passkeySecret, passphraseSecret, requirePassphrase } from './secrets';

/** A lock that somebody wants. */
export type NewLock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | {
      readonly kind: 'passkey';
      readonly credentialId: Uint8Array<ArrayBuffer>;
      /** 32 bytes: what the PRF was evaluated on */
      readonly salt: Uint8Array<ArrayBuffer>;
      /** 32 bytes: what it gave */
      readonly output: Uint8Array;
    }
  | { readonly kind: 'recovery' };

export type LockChange =
  | { readonly kind: 'add'; readonly lock: NewLock }
  | { readonly kind: 'remove'; readonly lockId: string };

/** What a change leads to. */
export type Changed = {
  readonly header: VaultHeader;
  /** new ones where `header` has to be filled from the generation before */
  readonly keys: VaultKeys;
  readonly newKeys: boolean;
  /** to be shown once, never kept */
  readonly recoveryCode?: string;
};

export type Standing = { readonly header: VaultHeader; readonly keys: VaultKeys };
export type Means = {
  readonly random: Random;
  /** ms since 1970 */
  readonly now: number;
};

/** @throws VaultError `weak-passphrase`, `not-first`, `too-many`, `no-lock` */
export async function changeLocks(
  standing: Standing,
  change: LockChange,
  means: Means,
): Promise<Changed> {
  const locks = standing.header.wraps.filter(isLock);
  if (change.kind === 'remove') {
    const left = locks.filter(({ id }) => id !== change.lockId);
    if (left.length === locks.length) throw new VaultError('no-lock');
    return newGeneration(standing, left, means);
  }
  const { lock } = change;
  // New keys take time, and whoever is interrupted must be able to open the lock: a code not yet shown cannot.
  if (lock.kind === 'recovery' && locks.length === 0) throw new VaultError('not-first');
  const kept = lock.kind === 'passphrase' ? locks.filter(({ kind }) => kind !== lock.kind) : locks;
  if (kept.length >= MAX_WRAPS) throw new VaultError('too-many', `${MAX_WRAPS} locks`);
  const { secret, plain, recoveryCode } = await secretOf(lock, means.random);
  try {
    const birth = (dataKey: Uint8Array): LockWrap =>
      makeLockWrap({ lock: plain, secret, dataKey, ...means });
    // Replacing takes one away, and the first lock takes the open wrap away.
    const changed =
      kept.length < locks.length || locks.length === 0
        ? await newGeneration(standing, kept, means, birth)
        : keepingKeys(standing, [...kept, birth(standing.keys.dataKey)], means);
    return recoveryCode === undefined ? changed : { ...changed, recoveryCode };
  } finally {
    wipe(secret);
  }
}

/** Makes a passphrase's derivation as dear as this version of the code wants it. @returns undefined where it is */
export async function raisedCost(
  standing: Standing,
  passphrase: string,
  means: Means,
): Promise<VaultHeader | undefined> {
  const { header, keys } = standing;
  const old = header.wraps.filter(isLock).find(({ kind }) => kind === 'passphrase');
  if (old?.kind !== 'passphrase' || costsEnough(old.cost)) return undefined;
  const lock: Lock = {
    kind: 'passphrase',
    cost: ARGON2_COST,
    salt: means.random.bytes(SALT_LENGTH),
  };
  const secret = await passphraseSecret(passphrase, lock);
  const raised = makeLockWrap({ lock, secret, dataKey: keys.dataKey, ...means });
  wipe(secret);
  // Another id, since the seal is bound to it: it is another lock with the same passphrase.
  const wraps = header.wraps.map((wrap) => (wrap === old ? raised : wrap));
  return keepingKeys(standing, wraps, means).header;
}

/** A header as this version writes it; the same object where it is one. */
export function modernHeader(
  { header, keys }: { readonly header: VaultHeader | HeaderBeforeLocks; readonly keys: VaultKeys },
  random: Random,
): VaultHeader {
  if (header.version === HEADER_VERSION) return header;
  const parts = { generation: 0, wraps: header.wraps, settings: DEFAULT_SETTINGS };
  return sealHeader(parts, keys, random);
}

/** A header with locks names the key that what arrives while it is locked is sealed to; the same object where it does. */
export function receivingHeader(header: VaultHeader, keys: VaultKeys): VaultHeader {
  if (header.receiveKey !== undefined || !header.wraps.some(isLock)) return header;
  return withMac({ ...header, receiveKey: receiveKeyFor(keys.dataKey) }, keys.dataKey);
}

/** The header once its rows are all there. */
export function filled(
  { filling: _filling, ...header }: VaultHeader,
  keys: VaultKeys,
): VaultHeader {
  return withMac(header, keys.dataKey);
}

export function withSettings(
  header: VaultHeader,
  settings: LockSettings,
  keys: VaultKeys,
): VaultHeader {
  return withMac({ ...header, settings }, keys.dataKey);
}

function isLock(wrap: Wrap): wrap is LockWrap {
  return wrap.kind !== 'open';
}

function costsEnough({ memoryKiB, passes }: Argon2Cost): boolean {
  return memoryKiB >= ARGON2_COST.memoryKiB && passes >= ARGON2_COST.passes;
}

function keepingKeys(standing: Standing, wraps: readonly Wrap[], { random }: Means): Changed {
  const { generation, settings } = standing.header;
  const header = sealHeader({ generation, wraps, settings }, standing.keys, random);
  return { header, keys: standing.keys, newKeys: false };
}

async function newGeneration(
  { header, keys: before }: Standing,
  left: readonly LockWrap[],
  { random }: Means,
  birth?: (dataKey: Uint8Array) => LockWrap,
): Promise<Changed> {
  const keys = nextKeys(before, random);
  const wraps: Wrap[] = left.map((wrap) => sealAgain(wrap, keys.dataKey, random));
  if (birth !== undefined) wraps.push(birth(keys.dataKey));
  if (wraps.length === 0) wraps.push(await makeOpenWrap(keys.dataKey, random));
  const { generation, settings } = header;
  const plaintext = keysToBytes(before);
  const previous = sealKept(keys.dataKey, PREVIOUS_USE, { plaintext, random });
  wipe(plaintext);
  const parts = { generation: generation + 1, wraps, settings, filling: { previous } };
  return { header: sealHeader(parts, keys, random), keys, newKeys: true };
}

type Parts = Pick<VaultHeader, 'generation' | 'wraps' | 'settings' | 'filling'>;

function sealHeader(parts: Parts, keys: VaultKeys, random: Random): VaultHeader {
  const plaintext = keysToBytes(keys);
  const kept = sealKept(keys.dataKey, KEYS_USE, { plaintext, random });
  wipe(plaintext);
  const header = withMac({ version: HEADER_VERSION, ...parts, keys: kept }, keys.dataKey);
  return receivingHeader(header, keys);
}

type Made = {
  readonly plain: Lock;
  /** a copy of our own */
  readonly secret: Uint8Array;
  readonly recoveryCode?: string;
};

async function secretOf(lock: NewLock, random: Random): Promise<Made> {
  if (lock.kind === 'recovery') {
    const { code, secret } = newRecoveryCode(random);
    const plain: Lock = { kind: 'recovery', salt: random.bytes(SALT_LENGTH) };
    return { plain, secret, recoveryCode: code };
  }
  if (lock.kind === 'passkey') {
    const { credentialId, salt, output } = lock;
    return {
      plain: { kind: 'passkey', credentialId, salt },
      secret: passkeySecret(output).slice(),
    };
  }
  const passphrase = requirePassphrase(lock.passphrase);
  const plain: Lock = {
    kind: 'passphrase',
    cost: ARGON2_COST,
    salt: random.bytes(SALT_LENGTH),
  };
  return { plain, secret: await passphraseSecret(passphrase, plain) };
}
