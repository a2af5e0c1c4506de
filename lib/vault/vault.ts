/**
 * The vault: seals rows under one random data key and hashes identifiers for indexes.
 *
 * A sealed row is `format (1) || nonce (24) || ciphertext and tag`, XChaCha20-Poly1305
 * (draft-irtf-cfrg-xchacha-03) with a random nonce. Its associated data binds table, row id and
 * schema version: a row moved elsewhere does not open. Must not know tables, rows or Dexie.
 * @module
 */
import { concatBytes, toBase64Url, utf8Encode, wipe, type Random } from '@/lib/base';
import {
  CryptoError,
  hkdfSha256,
  hmacSha256,
  xchacha20Poly1305Open,
  xchacha20Poly1305Seal,
} from '@/lib/crypto';

import {
  DATA_KEY_LENGTH,
  HASH_KEY_INFO,
  HEADER_VERSION,
  ROW_FORMAT,
  ROW_KEY_INFO,
  ROW_NONCE_LENGTH,
  TAG_LENGTH,
} from './consts';
import { VaultError } from './errors';
import { parseHeader, type VaultHeader, type VaultHeaderStore } from './header';
import { makeOpenWrap, openOpenWrap } from './open-wrap';

/** Where a row lies. Part of what its seal covers. */
export type RowPlace = {
  readonly table: string;
  readonly id: string;
  /** the schema version its plaintext was written in, from 1 */
  readonly version: number;
};

export interface Vault {
  /** `unlocked-by-anyone`: whoever copies the profile can open every row. Windows say so. */
  readonly protection: 'unlocked-by-anyone';
  /** Synchronous, so that it may run inside a transaction. @throws VaultError `closed` */
  seal(place: RowPlace, plaintext: Uint8Array): Uint8Array<ArrayBuffer>;
  /** @throws VaultError `bad-seal` where the row was changed, moved or sealed by another vault; `closed` */
  open(place: RowPlace, sealed: Uint8Array): Uint8Array<ArrayBuffer>;
  /**
   * A keyed hash of an identifier: equal parts under one label give equal texts, and nobody
   * without the data key can tell what they were, nor try guesses.
   * @returns 43 characters of base64url (HMAC-SHA256)
   * @throws VaultError `closed`
   */
  hash(label: string, ...parts: readonly string[]): string;
  /** Wipes the keys (best effort: engines may have copied them). Everything throws `closed` from here on. */
  close(): void;
}

/**
 * Opens the vault, and makes it where there is none yet.
 * @throws VaultError `bad-header`, `newer-header`, `no-wrap`; whatever the header store throws
 */
export async function openVault(headers: VaultHeaderStore, random: Random): Promise<Vault> {
  const standing = await headers.load();
  const header = parseHeader(standing ?? (await headers.create(await makeHeader(random))));
  const dataKey = await unwrap(header);
  try {
    return new KeyedVault(dataKey, random);
  } finally {
    wipe(dataKey);
  }
}

async function makeHeader(random: Random): Promise<VaultHeader> {
  const dataKey = random.bytes(DATA_KEY_LENGTH);
  try {
    return { version: HEADER_VERSION, wraps: [await makeOpenWrap(dataKey, random)] };
  } finally {
    wipe(dataKey);
  }
}

/** The data key from the first wrap that opens. */
async function unwrap(header: VaultHeader): Promise<Uint8Array<ArrayBuffer>> {
  const [first, ...others] = header.wraps;
  if (first === undefined) throw new VaultError('no-wrap', 'none in the header');
  try {
    return await openOpenWrap(first);
  } catch (error) {
    if (others.length === 0) throw error;
    return unwrap({ ...header, wraps: others });
  }
}

class KeyedVault implements Vault {
  readonly protection = 'unlocked-by-anyone';
  readonly #random: Random;
  readonly #rowKey: Uint8Array<ArrayBuffer>;
  readonly #hashKey: Uint8Array<ArrayBuffer>;
  #closed = false;

  constructor(dataKey: Uint8Array, random: Random) {
    this.#random = random;
    this.#rowKey = deriveKey(dataKey, ROW_KEY_INFO);
    this.#hashKey = deriveKey(dataKey, HASH_KEY_INFO);
  }

  seal(place: RowPlace, plaintext: Uint8Array): Uint8Array<ArrayBuffer> {
    this.#requireOpen();
    const nonce = this.#random.bytes(ROW_NONCE_LENGTH);
    const ciphertext = xchacha20Poly1305Seal(this.#rowKey, nonce, plaintext, placeBytes(place));
    return concatBytes(Uint8Array.of(ROW_FORMAT), nonce, ciphertext);
  }

  open(place: RowPlace, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
    this.#requireOpen();
    if (sealed.length < 1 + ROW_NONCE_LENGTH + TAG_LENGTH || sealed[0] !== ROW_FORMAT)
      throw new VaultError('bad-seal', 'format');
    const nonce = sealed.subarray(1, 1 + ROW_NONCE_LENGTH);
    const ciphertext = sealed.subarray(1 + ROW_NONCE_LENGTH);
    try {
      return xchacha20Poly1305Open(this.#rowKey, nonce, ciphertext, placeBytes(place));
    } catch (cause) {
      if (cause instanceof CryptoError && cause.code === 'bad-tag')
        throw new VaultError('bad-seal', 'tag', { cause });
      throw cause;
    }
  }

  hash(label: string, ...parts: readonly string[]): string {
    this.#requireOpen();
    return toBase64Url(hmacSha256(this.#hashKey, joinUnambiguously([label, ...parts])));
  }

  close(): void {
    this.#closed = true;
    wipe(this.#rowKey, this.#hashKey);
  }

  #requireOpen(): void {
    if (this.#closed) throw new VaultError('closed');
  }
}

function deriveKey(dataKey: Uint8Array, info: string): Uint8Array<ArrayBuffer> {
  return hkdfSha256(dataKey, { info: utf8Encode(info), length: DATA_KEY_LENGTH });
}

function placeBytes(place: RowPlace): Uint8Array<ArrayBuffer> {
  return joinUnambiguously([place.table, place.id, String(place.version)]);
}

/** Each part after its length in bytes (32 bits, big-endian), so that no two lists of parts meet. */
function joinUnambiguously(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  for (const part of parts) {
    const bytes = utf8Encode(part);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length);
    pieces.push(length, bytes);
  }
  return concatBytes(...pieces);
}
