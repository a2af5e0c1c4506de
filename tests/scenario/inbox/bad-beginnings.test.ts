import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

import { openDatabase, vaultHeaders } from '@/lib/store';
import { openVault } from '@/lib/vault';
import { text } from './scripted-network';
import { World, newDisk, settle, systemRandom, type Disk } from './world';

const BOB = 'bob@interop';

/** The browser dies while the database is being made: IndexedDB takes the whole upgrade back. */
function diesInUpgrade({ indexedDB, name }: Disk): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name, 20);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('vaultHeader', { keyPath: 'id' });
      opening.transaction?.abort();
    });
    opening.addEventListener('error', () => resolve());
  });
}

/** Tables, perhaps with the vault's header, and nothing else yet. */
async function diesBeforeFirstRow({ indexedDB, name }: Disk, withHeader: boolean): Promise<void> {
  const database = openDatabase({ name, indexedDB, IDBKeyRange });
  await database.dexie.open();
  if (withHeader) await openVault(vaultHeaders(database), systemRandom);
  database.close();
}

describe('a database that a killed browser left half made', () => {
  it.each([
    ['while its tables were made', diesInUpgrade],
    ['before the vault had a header', (disk: Disk) => diesBeforeFirstRow(disk, false)],
    ['before the first account', (disk: Disk) => diesBeforeFirstRow(disk, true)],
  ] as const)('%s, is a first run, and holds what comes then', async (_when, dies) => {
    const disk = newDisk();
    await dies(disk);
    const world = await World.joined(disk);
    await world.whatsapp.account.deliver([text(BOB, 'm1', 'one')]);
    const reborn = await world.reborn();
    expect(await reborn.texts()).toEqual(['one']);
    expect(reborn.warnings).toEqual([]);
  });
});

describe('a reading position that goes back', () => {
  it('makes nothing unread, and tells nobody twice', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    await account.deliver([1, 2, 3].map((index) => text(BOB, `m${index}`, `text ${index}`)));
    const { id: chatId } = await world.chat();
    await world.inbox.handlers.markRead({ chatId, upTo: 3 });
    await settle();
    const told = account.story.filter((line) => line.startsWith('read'));
    for (const upTo of [2, 0, 1, 3]) await world.inbox.handlers.markRead({ chatId, upTo });
    await settle();
    expect(await world.chat()).toMatchObject({ unread: 0, readUpTo: 3 });
    expect(account.story.filter((line) => line.startsWith('read'))).toEqual(told);
    const reborn = await world.reborn();
    expect((await reborn.chat()).unread).toBe(0);
  });
});
