/**
 * From a header to keys: by the open wrap, by a lock's secret, or by the data key itself where a
 * session kept it. And a vault's first header.
 * @module
 */
import { wipe, type Random } from '@/lib/base';

import { DATA_KEY_LENGTH, HEADER_VERSION } from './consts';
import { VaultError } from './errors';
import {
  DEFAULT_SETTINGS,
  isOpen,
  parseHeader,
  type HeaderBeforeLocks,
  type VaultHeader,
  type VaultHeaderStore,
} from './header';
import { requireMac, withMac } from './header-mac';
import { firstKeys, keysFromBytes, keysToBytes, openKept, sealKept, type VaultKeys } from './keys';
import { openLockWrap } from './lock-wrap';
import { makeOpenWrap, openOpenWrap } from './open-wrap';
import { passkeySecret, passphraseSecret, recoverySecret, type UnlockSecret } from './secrets';
import { vaultOf, type Vault } from './vault';

/** What the seals of a header's fields are bound to. */
export const KEYS_USE = 'keys';
export const PREVIOUS_USE = 'previous';

type AnyHeader = VaultHeader | HeaderBeforeLocks;

/**
 * Opens a vault that has no lock, and makes it where there is none yet.
 * @throws VaultError `locked`, `bad-header`, `newer-header`, `no-wrap`; whatever the header store throws
 */
export async function openVault(headers: VaultHeaderStore, random: Random): Promise<Vault> {
  const { header, keys } = await openOrCreate(headers, random);
  try {
    return vaultOf(keys, protectionOf(header), random);
  } finally {
    wipe(keys.dataKey, ...keys.indexKeys);
  }
}

/** As `openVault`, for who needs the keys. */
export async function openOrCreate(
  headers: VaultHeaderStore,
  random: Random,
): Promise<{ readonly header: AnyHeader; readonly keys: VaultKeys }> {
  const standing = await headers.load();
  const header = parseHeader(standing ?? (await headers.create(await firstHeader(random))));
  return { header, keys: await keysByOpenWrap(header) };
}

export function protectionOf(header: AnyHeader): Vault['protection'] {
  return isOpen(header) ? 'unlocked-by-anyone' : 'behind-a-lock';
}

/**
 * The keys from the first open wrap that opens.
 * @throws VaultError `locked` where there are only locks, `no-wrap`, `bad-header`
 */
export async function keysByOpenWrap(header: AnyHeader): Promise<VaultKeys> {
  let failure = new VaultError('locked');
  for (const wrap of header.wraps) {
    if (wrap.kind !== 'open') continue;
    try {
      return keysByDataKey(header, await openOpenWrap(wrap));
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      failure = error;
    }
  }
  throw failure;
}

/**
 * The keys by a secret. Constant work: one derivation per passphrase lock, right or wrong; which
 * of several locks did not open is not told.
 * @throws VaultError `wrong-secret`, `bad-code`, `bad-header` where the header was changed
 */
export async function keysBySecret(header: VaultHeader, secret: UnlockSecret): Promise<VaultKeys> {
  let dataKey: Uint8Array<ArrayBuffer> | undefined;
  for (const wrap of header.wraps) {
    if (wrap.kind !== secret.kind) continue;
    if (secret.kind === 'passkey' && wrap.id !== secret.lockId) continue;
    const bytes = await secretBytes(wrap, secret);
    try {
      dataKey ??= openLockWrap(wrap, bytes);
    } catch (error) {
      if (!(error instanceof VaultError) || error.code !== 'wrong-secret') throw error;
    } finally {
      wipe(bytes);
    }
  }
  if (dataKey === undefined) throw new VaultError('wrong-secret', secret.kind);
  return keysByDataKey(header, dataKey);
}

type LockOf = Exclude<VaultHeader['wraps'][number], { readonly kind: 'open' }>;

async function secretBytes(wrap: LockOf, secret: UnlockSecret): Promise<Uint8Array> {
  if (secret.kind === 'recovery') return recoverySecret(secret.code);
  if (secret.kind === 'passkey') return passkeySecret(secret.output).slice();
  if (wrap.kind !== 'passphrase') throw new VaultError('wrong-secret', secret.kind);
  return passphraseSecret(secret.passphrase, wrap);
}

/**
 * @param dataKey 32 bytes; wiped
 * @throws VaultError `bad-header` where the header is not the one that this key sealed
 */
export function keysByDataKey(header: AnyHeader, dataKey: Uint8Array<ArrayBuffer>): VaultKeys {
  try {
    if (header.version === 1) return firstKeys(dataKey);
    requireMac(header, dataKey);
    return keysFromBytes(openKept(dataKey, KEYS_USE, header.keys));
  } finally {
    wipe(dataKey);
  }
}

/** The keys of the generation that this one is still being filled from. */
export function previousKeys(header: VaultHeader, keys: VaultKeys): VaultKeys {
  if (header.filling === undefined) throw new VaultError('bad-header', 'filling');
  return keysFromBytes(openKept(keys.dataKey, PREVIOUS_USE, header.filling.previous));
}

async function firstHeader(random: Random): Promise<VaultHeader> {
  const keys = firstKeys(random.bytes(DATA_KEY_LENGTH));
  const bytes = keysToBytes(keys);
  try {
    const wraps = [await makeOpenWrap(keys.dataKey, random)];
    const kept = sealKept(keys.dataKey, KEYS_USE, { plaintext: bytes, random });
    return withMac(
      { version: HEADER_VERSION, generation: 0, wraps, keys: kept, settings: DEFAULT_SETTINGS },
      keys.dataKey,
    );
  } finally {
    wipe(bytes, keys.dataKey, ...keys.indexKeys);
  }
}
