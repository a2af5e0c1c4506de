/**
 * What the extension itself could tell of its keys while it is open, read by one of its own pages:
 * the header as it stands, and the data key, by the open wrap or by the session.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { parseHeader, type HeaderBeforeLocks, type VaultHeader } from '@/lib/vault';
import { OPEN_WRAP_LABEL, SESSION_LABEL } from '@/lib/vault/consts';
import type { SeenWrap } from './thief';

/** The header of the newest database; an open wrap's key stays in the browser, and is made up here. */
export async function headerOf(page: Page): Promise<VaultHeader | HeaderBeforeLocks> {
  const spelled = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const newest = names
      .filter((name) => /^rialto(-\d+)?$/.test(name))
      .toSorted((a, b) => Number(a.slice(7)) - Number(b.slice(7)))
      .at(-1);
    // No helper of its own: the loader would name it with a function that pages do not have.
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(newest ?? 'rialto');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
    const row = await new Promise<{ header: unknown }>((resolve, reject) => {
      const request = opened.transaction('vaultHeader').objectStore('vaultHeader').get('header');
      request.addEventListener('success', () => resolve(request.result as never));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
    opened.close();
    return JSON.stringify(row.header, (_name, value: unknown) => {
      if (value instanceof CryptoKey) return { key: true };
      return value instanceof Uint8Array ? { bytes: [...value] } : value;
    });
  });
  const stand = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'decrypt',
  ]);
  return parseHeader(
    JSON.parse(spelled, (_name, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      if ('key' in value && value.key === true) return stand;
      return 'bytes' in value ? Uint8Array.from(value.bytes as number[]) : value;
    }),
  );
}

/** The wrap of an open vault, and the data key that a page of the extension gets from it. */
export async function openWrapOf(
  page: Page,
): Promise<{ readonly wrap: SeenWrap; readonly dataKey: Buffer }> {
  const found = await page.evaluate(async (label) => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('rialto');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
    type Open = {
      nonce: Uint8Array<ArrayBuffer>;
      ciphertext: Uint8Array<ArrayBuffer>;
      key: CryptoKey;
    };
    const row = await new Promise<{ header: { wraps: Open[] } }>((resolve, reject) => {
      const request = opened.transaction('vaultHeader').objectStore('vaultHeader').get('header');
      request.addEventListener('success', () => resolve(request.result as never));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
    opened.close();
    const [wrap] = row.header.wraps;
    if (wrap === undefined) throw new Error('no open wrap');
    const dataKey = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: wrap.nonce, additionalData: new TextEncoder().encode(label) },
      wrap.key,
      wrap.ciphertext,
    );
    return {
      nonce: [...wrap.nonce],
      ciphertext: [...wrap.ciphertext],
      dataKey: [...new Uint8Array(dataKey)],
    };
  }, OPEN_WRAP_LABEL);
  const { nonce, ciphertext, dataKey } = found;
  const wrap = {
    nonce: Buffer.from(nonce),
    ciphertext: Buffer.from(ciphertext),
    label: OPEN_WRAP_LABEL,
    onDisk: true,
  };
  return { wrap, dataKey: Buffer.from(dataKey) };
}

/** The same of a vault that is unlocked: its wrap lies in the browser's memory, its key on disk. */
export async function sessionOf(
  page: Page,
): Promise<{ readonly wrap: SeenWrap; readonly dataKey: Buffer }> {
  const found = await page.evaluate(async (label) => {
    const { chrome, browser } = globalThis as unknown as Record<
      string,
      { storage: { session: { get(key: string): Promise<Record<string, never>> } } } | undefined
    >;
    const kept = (await (browser ?? chrome)?.storage.session.get('vault'))?.['vault'];
    const { nonce, sealed } = kept as unknown as { nonce: string; sealed: string };
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('rialto-session');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
    const row = await new Promise<{ key: CryptoKey }>((resolve, reject) => {
      const request = opened.transaction('keys').objectStore('keys').get('session');
      request.addEventListener('success', () => resolve(request.result as never));
      request.addEventListener('error', () => reject(new Error('the database refused')));
    });
    opened.close();
    const iv = Uint8Array.from(atob(nonce), (sign) => sign.charCodeAt(0));
    const ciphertext = Uint8Array.from(atob(sealed), (sign) => sign.charCodeAt(0));
    const additionalData = new TextEncoder().encode(label);
    const dataKey = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData },
      row.key,
      ciphertext,
    );
    return {
      nonce: [...iv],
      ciphertext: [...ciphertext],
      dataKey: [...new Uint8Array(dataKey)],
    };
  }, SESSION_LABEL);
  const { nonce, ciphertext, dataKey } = found;
  const wrap = {
    nonce: Buffer.from(nonce),
    ciphertext: Buffer.from(ciphertext),
    label: SESSION_LABEL,
    onDisk: false,
  };
  return { wrap, dataKey: Buffer.from(dataKey) };
}
