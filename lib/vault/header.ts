/**
 * The vault's header: the data key's wraps, kept by the store beside the rows. This file says
 * what a header is and reads one that comes back from disk. Knows no database.
 * @module
 */
import {
  DATA_KEY_LENGTH,
  HEADER_VERSION,
  MAX_WRAPS,
  TAG_LENGTH,
  WRAP_NONCE_LENGTH,
} from './consts';
import { VaultError } from './errors';

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

/** Locks add their kinds here; each wraps the same data key. */
export type Wrap = OpenWrap;

export type VaultHeader = {
  readonly version: typeof HEADER_VERSION;
  readonly wraps: readonly Wrap[];
};

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

/**
 * Reads what came back from disk.
 * @throws VaultError `bad-header`, `newer-header`
 */
export function parseHeader(value: unknown): VaultHeader {
  const version = fieldOf(value, 'version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    throw new VaultError('bad-header', 'version');
  if (version > HEADER_VERSION) throw new VaultError('newer-header', `version ${version}`);
  const wraps = fieldOf(value, 'wraps');
  if (!Array.isArray(wraps) || wraps.length === 0 || wraps.length > MAX_WRAPS)
    throw new VaultError('bad-header', 'wraps');
  return { version: HEADER_VERSION, wraps: wraps.map(parseWrap) };
}

function parseWrap(value: unknown): Wrap {
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

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) throw new VaultError('bad-header', name);
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** A copy, so that it is backed by an ArrayBuffer of its own whatever realm it came from. */
function bytesField(value: unknown, name: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = fieldOf(value, name);
  if (!ArrayBuffer.isView(bytes) || bytes.byteLength !== length)
    throw new VaultError('bad-header', name);
  return Uint8Array.from(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
