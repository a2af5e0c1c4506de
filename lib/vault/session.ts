/**
 * While a vault with locks is open, a stopped worker must be able to go on. The data key waits in
 * the browser's session storage, which is memory, sealed under an AES-GCM key that was made at the
 * unlock, cannot be exported, and lies on disk: neither half opens anything alone, and both go
 * when the vault locks. A browser that starts anew has no first half.
 * @module
 */
import {
  fromBase64,
  toBase64,
  utf8Encode,
  wipe,
  type Random,
  type SessionStorage,
} from '@/lib/base';

import { DATA_KEY_LENGTH, SESSION_LABEL, WRAP_NONCE_LENGTH } from './consts';

/** Where the half on disk is kept. The store implements it. */
export interface SessionKeyStore {
  load(): Promise<CryptoKey | undefined>;
  put(key: CryptoKey): Promise<void>;
  clear(): Promise<void>;
}

export type SessionParts = {
  readonly storage: SessionStorage;
  readonly keyStore: SessionKeyStore;
  readonly random: Random;
};

export type Resumed = {
  /** 32 bytes; the caller wipes it */
  readonly dataKey: Uint8Array<ArrayBuffer>;
  /** ms since 1970 */
  readonly lastInputAt: number;
};

/** @param dataKey 32 bytes @param lastInputAt ms since 1970 */
export async function keepSession(
  { storage, keyStore, random }: SessionParts,
  dataKey: Uint8Array<ArrayBuffer>,
  lastInputAt: number,
): Promise<void> {
  const algorithm = { name: 'AES-GCM', length: 256 } as const;
  const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  const nonce = random.bytes(WRAP_NONCE_LENGTH);
  const sealed = await crypto.subtle.encrypt(parameters(nonce), key, dataKey);
  await keyStore.put(key);
  await storage.set({
    nonce: toBase64(nonce),
    sealed: toBase64(new Uint8Array(sealed)),
    lastInputAt,
  });
}

/** Input has come. Changes nothing where there is no session. */
export async function touchSession(
  { storage }: Pick<SessionParts, 'storage'>,
  lastInputAt: number,
): Promise<void> {
  const kept = await storage.get();
  if (kept !== undefined) await storage.set({ ...kept, lastInputAt });
}

/** @returns undefined where there is no session, or its halves do not fit */
export async function resumeSession({
  storage,
  keyStore,
}: SessionParts): Promise<Resumed | undefined> {
  const { nonce, sealed, lastInputAt } = (await storage.get()) ?? {};
  if (typeof nonce !== 'string' || typeof sealed !== 'string' || typeof lastInputAt !== 'number')
    return undefined;
  const key = await keyStore.load();
  if (key === undefined) return undefined;
  let opened: ArrayBuffer;
  try {
    opened = await crypto.subtle.decrypt(parameters(fromBase64(nonce)), key, fromBase64(sealed));
  } catch {
    // Halves of two unlocks, or somebody's edit: then it is locked, which asks for a secret anyway.
    return undefined;
  }
  const dataKey = new Uint8Array(opened);
  if (dataKey.length === DATA_KEY_LENGTH) return { dataKey, lastInputAt };
  wipe(dataKey);
  return undefined;
}

export async function endSession({ storage, keyStore }: SessionParts): Promise<void> {
  await storage.clear();
  await keyStore.clear();
}

function parameters(nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: utf8Encode(SESSION_LABEL) };
}
