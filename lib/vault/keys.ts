/**
 * The keys of one generation of a vault: the data key, and the index keys of this generation and
 * all before it. Rows are sealed under the newest data key alone; ids whose preimage is not kept
 * (protocol state) are hashed once per generation, so that an old index key confirms nothing.
 * @module
 */
import { concatBytes, utf8Encode, wipe, type Random } from '@/lib/base';
import {
  CryptoError,
  hkdfSha256,
  xchacha20Poly1305Open,
  xchacha20Poly1305Seal,
} from '@/lib/crypto';

import {
  DATA_KEY_LENGTH,
  HASH_KEY_INFO,
  KEEP_KEY_INFO,
  MAX_GENERATIONS,
  ROW_NONCE_LENGTH,
} from './consts';
import { VaultError } from './errors';

export type VaultKeys = {
  /** 32 bytes */
  readonly dataKey: Uint8Array<ArrayBuffer>;
  /** 32 bytes each, oldest first; never empty */
  readonly indexKeys: readonly Uint8Array<ArrayBuffer>[];
};

/** The keys of a vault's first generation: its index key follows from its data key. */
export function firstKeys(dataKey: Uint8Array<ArrayBuffer>): VaultKeys {
  return { dataKey: dataKey.slice(), indexKeys: [deriveKey(dataKey, HASH_KEY_INFO)] };
}

/** New keys after `before`. @throws VaultError `too-many` */
export function nextKeys(before: VaultKeys, random: Random): VaultKeys {
  if (before.indexKeys.length >= MAX_GENERATIONS) throw new VaultError('too-many', 'generations');
  return {
    dataKey: random.bytes(DATA_KEY_LENGTH),
    indexKeys: [...before.indexKeys.map((key) => key.slice()), random.bytes(DATA_KEY_LENGTH)],
  };
}

export function copyKeys({ dataKey, indexKeys }: VaultKeys): VaultKeys {
  return { dataKey: dataKey.slice(), indexKeys: indexKeys.map((key) => key.slice()) };
}

export function wipeKeys({ dataKey, indexKeys }: VaultKeys): void {
  wipe(dataKey, ...indexKeys);
}

/** One key for one use, so that no two uses meet under one key. */
export function deriveKey(dataKey: Uint8Array, info: string): Uint8Array<ArrayBuffer> {
  return hkdfSha256(dataKey, { info: utf8Encode(info), length: DATA_KEY_LENGTH });
}

/** Seals what the header keeps under the data key. @param use binds it to its field */
export function sealKept(
  dataKey: Uint8Array,
  use: string,
  { plaintext, random }: { readonly plaintext: Uint8Array; readonly random: Random },
): Uint8Array<ArrayBuffer> {
  const key = deriveKey(dataKey, KEEP_KEY_INFO);
  const nonce = random.bytes(ROW_NONCE_LENGTH);
  const sealed = xchacha20Poly1305Seal(key, nonce, plaintext, utf8Encode(use));
  wipe(key);
  return concatBytes(nonce, sealed);
}

/** @throws VaultError `bad-header` naming `use` */
export function openKept(
  dataKey: Uint8Array,
  use: string,
  sealed: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const key = deriveKey(dataKey, KEEP_KEY_INFO);
  try {
    return xchacha20Poly1305Open(
      key,
      sealed.subarray(0, ROW_NONCE_LENGTH),
      sealed.subarray(ROW_NONCE_LENGTH),
      utf8Encode(use),
    );
  } catch (cause) {
    if (cause instanceof CryptoError) throw new VaultError('bad-header', use, { cause });
    throw cause;
  } finally {
    wipe(key);
  }
}

/** Keys as bytes: the data key, then the index keys. The caller wipes them. */
export function keysToBytes({ dataKey, indexKeys }: VaultKeys): Uint8Array<ArrayBuffer> {
  return concatBytes(dataKey, ...indexKeys);
}

/** @throws VaultError `bad-header` */
export function keysFromBytes(bytes: Uint8Array): VaultKeys {
  const count = bytes.length / DATA_KEY_LENGTH - 1;
  if (!Number.isSafeInteger(count) || count < 1 || count > MAX_GENERATIONS)
    throw new VaultError('bad-header', 'keys');
  const keyAt = (index: number): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(bytes.subarray(index * DATA_KEY_LENGTH, (index + 1) * DATA_KEY_LENGTH));
  return {
    dataKey: keyAt(0),
    indexKeys: Array.from({ length: count }, (_, index) => keyAt(index + 1)),
  };
}
