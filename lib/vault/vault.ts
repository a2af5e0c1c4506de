/**
 * The vault: seals rows under one random data key and hashes identifiers for indexes.
 *
 * A sealed row is `format (1) || nonce (24) || ciphertext and tag`, XChaCha20-Poly1305
 * (draft-irtf-cfrg-xchacha-03) with a random nonce. Its associated data binds table, row id and
 * schema version: a row moved elsewhere does not open. Must not know tables, rows or Dexie.
 * @module
 */
import { concatBytes, toBase64Url, wipe, type Random } from '@/lib/base';
import {
  bulkAesGcm,
  CryptoError,
  hkdfSha256,
  hmacSha256,
  xchacha20Poly1305Open,
  xchacha20Poly1305Seal,
  type BulkAesGcm,
} from '@/lib/crypto';

import { joinUnambiguously } from './bytes';
import {
  DATA_KEY_LENGTH,
  LARGE_FORMAT,
  LARGE_KEY_INFO,
  LARGE_NONCE_LENGTH,
  ROW_FORMAT,
  ROW_KEY_INFO,
  ROW_NONCE_LENGTH,
  TAG_LENGTH,
} from './consts';
import { VaultError } from './errors';
import { deriveKey, type VaultKeys } from './keys';
import { openReceived, receiveKeyOf, type ReceivedPlace } from './received';

/** `unlocked-by-anyone`: whoever copies the profile can open every row. Windows say so. */
export type VaultProtection = 'unlocked-by-anyone' | 'behind-a-lock';

/** Where a row lies. Part of what its seal covers. */
export type RowPlace = {
  readonly table: string;
  readonly id: string;
  /** the schema version its plaintext was written in, from 1 */
  readonly version: number;
};

export interface Vault {
  readonly protection: VaultProtection;
  /** Synchronous, so that it may run inside a transaction. @throws VaultError `closed` */
  seal(place: RowPlace, plaintext: Uint8Array): Uint8Array<ArrayBuffer>;
  /** @throws VaultError `bad-seal` where the row was changed, moved or sealed by another vault; `closed` */
  open(place: RowPlace, sealed: Uint8Array): Uint8Array<ArrayBuffer>;
  /**
   * The same for megabytes, many times faster and asynchronous: never inside a transaction. Each place has a
   * key of its own (HKDF), which is what binds it. @throws VaultError `closed`
   */
  sealLarge(
    place: RowPlace,
    plaintext: Uint8Array<ArrayBuffer>,
  ): Promise<readonly Uint8Array<ArrayBuffer>[]>;
  /** @throws VaultError `bad-seal`; `closed` */
  openLarge(place: RowPlace, sealed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * A keyed hash of an identifier: equal parts under one label give equal texts, and nobody
   * without the data key can tell what they were, nor try guesses.
   * @returns 43 characters of base64url (HMAC-SHA256)
   * @throws VaultError `closed`
   */
  hash(label: string, ...parts: readonly string[]): string;
  /**
   * The same for what is looked up and never recomputed from what is kept: one hash under each
   * index key this vault ever had, so that `chain` can lead an id into the next generation.
   * @throws VaultError `closed`
   */
  chainedHash(label: string, ...parts: readonly string[]): string;
  /** What a chained hash of the generation before has become in this one. @throws VaultError `closed` */
  chain(before: string): string;
  /**
   * Opens what was sealed to this vault while it was locked.
   * @throws VaultError `bad-seal` where the piece was changed, moved or sealed to another vault; `closed`
   */
  openReceived(place: ReceivedPlace, sealed: Uint8Array): Uint8Array<ArrayBuffer>;
  /** Wipes the keys (best effort: engines may have copied them). Everything throws `closed` from here on. */
  close(): void;
}

/** @param keys copied: the caller wipes its own */
export function vaultOf(keys: VaultKeys, protection: VaultProtection, random: Random): Vault {
  return new KeyedVault(keys, protection, random);
}

class KeyedVault implements Vault {
  readonly protection: VaultProtection;
  readonly #random: Random;
  readonly #rowKey: Uint8Array<ArrayBuffer>;
  readonly #largeKey: Uint8Array<ArrayBuffer>;
  readonly #receiveKey: Uint8Array<ArrayBuffer>;
  readonly #indexKeys: readonly Uint8Array<ArrayBuffer>[];
  readonly #hashKey: Uint8Array<ArrayBuffer>;
  #closed = false;

  constructor(keys: VaultKeys, protection: VaultProtection, random: Random) {
    this.protection = protection;
    this.#random = random;
    this.#rowKey = deriveKey(keys.dataKey, ROW_KEY_INFO);
    this.#largeKey = deriveKey(keys.dataKey, LARGE_KEY_INFO);
    this.#receiveKey = receiveKeyOf(keys.dataKey);
    this.#indexKeys = keys.indexKeys.map((key) => key.slice());
    const newest = this.#indexKeys.at(-1);
    if (newest === undefined) throw new VaultError('bad-header', 'no index key');
    this.#hashKey = newest;
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

  async sealLarge(
    place: RowPlace,
    plaintext: Uint8Array<ArrayBuffer>,
  ): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const nonce = this.#random.bytes(LARGE_NONCE_LENGTH);
    const ciphertext = await (await this.#cipherOf(place)).seal(nonce, plaintext);
    return [Uint8Array.of(LARGE_FORMAT), nonce, ciphertext];
  }

  async openLarge(
    place: RowPlace,
    sealed: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const cipher = await this.#cipherOf(place);
    if (sealed.length < 1 + LARGE_NONCE_LENGTH + TAG_LENGTH || sealed[0] !== LARGE_FORMAT)
      throw new VaultError('bad-seal', 'format');
    const nonce = sealed.slice(1, 1 + LARGE_NONCE_LENGTH);
    try {
      return await cipher.open(nonce, sealed.subarray(1 + LARGE_NONCE_LENGTH));
    } catch (cause) {
      if (cause instanceof CryptoError && cause.code === 'bad-tag')
        throw new VaultError('bad-seal', 'tag', { cause });
      throw cause;
    }
  }

  openReceived(place: ReceivedPlace, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
    this.#requireOpen();
    return openReceived(this.#receiveKey, place, sealed);
  }

  hash(label: string, ...parts: readonly string[]): string {
    this.#requireOpen();
    return toBase64Url(hmacSha256(this.#hashKey, joinUnambiguously([label, ...parts])));
  }

  chainedHash(label: string, ...parts: readonly string[]): string {
    this.#requireOpen();
    const [first = this.#hashKey, ...later] = this.#indexKeys;
    const start = toBase64Url(hmacSha256(first, joinUnambiguously([label, ...parts])));
    return later.reduce(link, start);
  }

  chain(before: string): string {
    this.#requireOpen();
    return link(before, this.#hashKey);
  }

  close(): void {
    this.#closed = true;
    wipe(this.#rowKey, this.#largeKey, this.#receiveKey, ...this.#indexKeys);
  }

  /** The bytes of its key are wiped once the platform has them. */
  async #cipherOf(place: RowPlace): Promise<BulkAesGcm> {
    this.#requireOpen();
    const key = hkdfSha256(this.#largeKey, { info: placeBytes(place), length: DATA_KEY_LENGTH });
    try {
      return await bulkAesGcm(key);
    } finally {
      wipe(key);
    }
  }

  #requireOpen(): void {
    if (this.#closed) throw new VaultError('closed');
  }
}

function link(before: string, indexKey: Uint8Array): string {
  return toBase64Url(hmacSha256(indexKey, joinUnambiguously(['chain', before])));
}

function placeBytes(place: RowPlace): Uint8Array<ArrayBuffer> {
  return joinUnambiguously([place.table, place.id, String(place.version)]);
}
