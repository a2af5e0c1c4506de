import { describe, expect, it } from 'vitest';

import { BOB, filledShelf, openShelf } from './fixtures';

/** Every byte and every text that lies in the database, keys and clear columns included. */
async function rawDump(
  database: Awaited<ReturnType<typeof openShelf>>['database'],
): Promise<string> {
  const pieces: string[] = [];
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      pieces.push(bytes.toString('latin1'), bytes.toString('utf16le'));
    } else if (value instanceof CryptoKey)
      pieces.push(`CryptoKey extractable=${value.extractable}`);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        pieces.push(key);
        collect(inner);
      }
    else pieces.push(String(value));
  };
  for (const table of database.dexie.tables) for (const row of await table.toArray()) collect(row);
  return pieces.join('\n');
}

async function filledDump(): Promise<string> {
  const { database, store, owner, chat } = await filledShelf();
  const key = new TextEncoder().encode('a very secret session key');
  await store.commit({
    accountId: owner.id,
    state: [{ kind: 'session', key: BOB, value: key }],
    fold: () => ({ chats: [{ ...chat, identifier: '+31612345678' }] }),
  });
  await store.timeline.markRead(chat.id, 3);
  return rawDump(database);
}

describe('at rest', () => {
  it('holds no text, name, address, identifier or key in the clear', async () => {
    // With keys of their own: three letters are met by chance in one heap of sealed bytes, hardly in both.
    const dumps = [await filledDump(), await filledDump()];
    for (const dump of dumps) expect(dump).toContain('sealed');
    for (const secret of [
      'one',
      'two',
      'three',
      'four',
      'Bob',
      BOB,
      'interop',
      '+31612345678',
      'me@provider.example',
      'Provider',
      'whatsapp',
      'session',
      'a very secret session key',
      'm1',
      'r4',
    ]) {
      // Two-letter needles would be found in any heap of random bytes: look at whole texts for them.
      const found = dumps.every((dump) =>
        secret.length > 2 ? dump.includes(secret) : dump.split('\n').includes(secret),
      );
      expect([secret, found]).toEqual([secret, false]);
    }
  });

  it('refuses to make a second key where sealed rows stand without a header', async () => {
    const { indexedDB, database, store } = await filledShelf();
    await database.header.clear();
    store.close();
    await expect(openShelf(indexedDB)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'header-missing',
    });
  });

  it('says which when the database is of a later version', async () => {
    const { indexedDB, store } = await filledShelf();
    store.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('rialto', 990);
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
      request.addEventListener('error', () => reject(new Error('open')));
    });
    await expect(openShelf(indexedDB)).rejects.toMatchObject({ code: 'newer-database' });
  });
});
