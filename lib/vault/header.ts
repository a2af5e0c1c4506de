/**
 * The vault's header: the data key's wraps and what else must be known before it is open, kept by
 * the store beside the rows. This file says what a header is and reads one that comes back from
 * disk. Knows no database.
 * @module
 */
import {
  DATA_KEY_LENGTH,
  DEFAULT_IDLE_MINUTES,
  HEADER_VERSION,
  MAC_LENGTH,
  MAX_GENERATIONS,
  MAX_IDLE_MINUTES,
  MAX_WRAPS,
  PUBLIC_KEY_LENGTH,
  ROW_NONCE_LENGTH,
  TAG_LENGTH,
  WRAP_NONCE_LENGTH,
} from './consts';
import { VaultError } from './errors';
import { bytesField, fieldOf, numberField, textField } from './fields';
import { parseLockWrap, type LockWrap } from './lock-wrap-fields';

/**
 * The wrap that protects nothing: its AES-GCM key is non-extractable but lies beside it, so
 * whoever copies the profile can open it. It stands until the first lock is set.
 */
export type OpenWrap = {
  readonly kind: 'open';
  readonly key: CryptoKey;
  /** 12 bytes */
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** the data key, 32 bytes and the tag */
  readonly ciphertext: Uint8Array<ArrayBuffer>;
};

export type Wrap = OpenWrap | LockWrap;

/** What of the lock's behaviour a person may choose; nothing secret, but nobody else's to change. */
export type LockSettings = {
  /** minutes without input after which the vault locks; 0: never */
  readonly idleMinutes: number;
  /** what the toolbar may tell whoever looks at it of what arrived while it is locked */
  readonly badge: LockedBadge;
};

export const LOCKED_BADGES = ['nothing', 'dot', 'count'] as const;
export type LockedBadge = (typeof LOCKED_BADGES)[number];

/** A generation that is still being filled from the one before it. */
export type Filling = {
  /** the keys before, sealed under the new data key */
  readonly previous: Uint8Array<ArrayBuffer>;
};

export type VaultHeader = {
  readonly version: typeof HEADER_VERSION;
  /** how many times the vault was given new keys */
  readonly generation: number;
  readonly wraps: readonly Wrap[];
  /** all keys, sealed under the data key */
  readonly keys: Uint8Array<ArrayBuffer>;
  readonly settings: LockSettings;
  readonly filling?: Filling;
  /**
   * 32 bytes: what arrives while it is locked is sealed to this (received.ts). Stands wherever there
   * is a lock; absent in headers of a time before it.
   */
  readonly receiveKey?: Uint8Array<ArrayBuffer>;
  /** HMAC-SHA256 over everything above, under a key derived from the data key */
  readonly mac: Uint8Array<ArrayBuffer>;
};

/** As version 1 wrote it: one open wrap, no lock, nothing to authenticate. Read, never written. */
export type HeaderBeforeLocks = { readonly version: 1; readonly wraps: readonly OpenWrap[] };

/** Where the header is kept. The store implements it; the vault knows no database. */
export interface VaultHeaderStore {
  /** @returns undefined where none was ever written */
  load(): Promise<unknown>;
  /**
   * Writes `header` unless one stands already, atomically: of two workers that start at once one
   * wins, and both use its header. Must refuse where sealed rows stand without a header.
   * @returns the header that stands afterwards
   */
  create(header: VaultHeader): Promise<unknown>;
}

export const DEFAULT_SETTINGS: LockSettings = {
  idleMinutes: DEFAULT_IDLE_MINUTES,
  badge: 'nothing',
};

/**
 * Reads what came back from disk.
 * @throws VaultError `bad-header`, `newer-header`
 */
export function parseHeader(value: unknown): VaultHeader | HeaderBeforeLocks {
  const version = fieldOf(value, 'version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    throw new VaultError('bad-header', 'version');
  if (version > HEADER_VERSION) throw new VaultError('newer-header', `version ${version}`);
  const wraps = fieldOf(value, 'wraps');
  if (!Array.isArray(wraps) || wraps.length === 0 || wraps.length > MAX_WRAPS)
    throw new VaultError('bad-header', 'wraps');
  if (version === 1) return { version, wraps: wraps.map(parseOpenWrap) };
  const generation = numberField(value, 'generation', { from: 0, to: MAX_GENERATIONS });
  const filling = fieldOf(value, 'filling');
  const hasReceiveKey = fieldOf(value, 'receiveKey') !== undefined;
  const header: VaultHeader = {
    version: HEADER_VERSION,
    generation,
    wraps: wraps.map(parseWrap),
    keys: keptField(value, 'keys', generation),
    settings: parseSettings(fieldOf(value, 'settings')),
    ...(hasReceiveKey && { receiveKey: bytesField(value, 'receiveKey', PUBLIC_KEY_LENGTH) }),
    mac: bytesField(value, 'mac', MAC_LENGTH),
  };
  if (filling === undefined) return header;
  return { ...header, filling: { previous: keptField(filling, 'previous', generation - 1) } };
}

/** Whether anybody who copies the profile can open it. */
export function isOpen(header: VaultHeader | HeaderBeforeLocks): boolean {
  return header.wraps.some(({ kind }) => kind === 'open');
}

/** The keys of a generation, sealed: one data key and an index key for every generation up to it. */
function keptField(value: unknown, name: string, generation: number): Uint8Array<ArrayBuffer> {
  const keys = DATA_KEY_LENGTH * (2 + generation);
  return bytesField(value, name, ROW_NONCE_LENGTH + keys + TAG_LENGTH);
}

function parseSettings(value: unknown): LockSettings {
  const named = fieldOf(value, 'badge') ?? DEFAULT_SETTINGS.badge;
  const badge = LOCKED_BADGES.find((one) => one === named);
  if (badge === undefined) throw new VaultError('bad-header', 'badge');
  const idleMinutes = numberField(value, 'idleMinutes', { from: 0, to: MAX_IDLE_MINUTES });
  return { idleMinutes, badge };
}

function parseWrap(value: unknown): Wrap {
  const kind = textField(value, 'kind');
  return kind === 'open' ? parseOpenWrap(value) : parseLockWrap(value, kind);
}

function parseOpenWrap(value: unknown): OpenWrap {
  if (fieldOf(value, 'kind') !== 'open') throw new VaultError('bad-header', 'kind of a wrap');
  const key = fieldOf(value, 'key');
  if (!(key instanceof CryptoKey)) throw new VaultError('bad-header', 'key of the open wrap');
  return {
    kind: 'open',
    key,
    nonce: bytesField(value, 'nonce', WRAP_NONCE_LENGTH),
    ciphertext: bytesField(value, 'ciphertext', DATA_KEY_LENGTH + TAG_LENGTH),
  };
}
