/**
 * A profile that was put back from a copy, or carried elsewhere: nothing that stands is gone on with.
 * @module
 */
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { SpareStorage } from '@/lib/base';
import { createStore, openDatabase, vaultHeaders, type Store } from '@/lib/store';
import { openVault } from '@/lib/vault';
import { text } from './scripted-network';
import { World, newDisk, settle, systemRandom, type Disk } from './world';

/** What lies beside the database: another file of the browser's. */
class Shelf implements SpareStorage {
  values = new Map<string, string>();
  get = async (name: string) => this.values.get(name);
  set = async (name: string, value: string) => void this.values.set(name, value);
  replace = async (name: string, value: string | undefined) => {
    if (value === undefined) this.values.delete(name);
    else this.values.set(name, value);
  };
}

const beside = (storage: Shelf) => ({ storage, random: systemRandom });

async function storeOn(disk: Disk, shelf: Shelf): Promise<Store> {
  const { indexedDB, name } = disk;
  const database = openDatabase({ name, indexedDB, IDBKeyRange });
  const vault = await openVault(vaultHeaders(database), systemRandom);
  return createStore({ database, vault, beside: beside(shelf) });
}

/** One start of the worker: whole or broken, then counted. */
async function startOn(disk: Disk, shelf: Shelf): Promise<string> {
  const store = await storeOn(disk, shelf);
  const found = await store.continuity!.check();
  await store.continuity!.advance();
  store.close();
  return found;
}

/** Every row of a disk, as a backup has it. */
async function copyOf(disk: Disk): Promise<Disk> {
  const from = await opened(disk);
  const copy = newDisk();
  const to = await opened(copy, from.version, from);
  for (const table of from.objectStoreNames) {
    const rows = await asked(from.transaction(table).objectStore(table).getAll());
    const writing = to.transaction(table, 'readwrite').objectStore(table);
    for (const row of rows) await asked(writing.put(row));
  }
  from.close();
  to.close();
  return copy;
}

function opened({ indexedDB, name }: Disk, version?: number, like?: IDBDatabase) {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    for (const table of like?.objectStoreNames ?? []) {
      const shape = like!.transaction(table).objectStore(table);
      const { keyPath, autoIncrement } = shape;
      const made = request.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const index of shape.indexNames) {
        const { keyPath: path, unique, multiEntry } = shape.index(index);
        made.createIndex(index, path, { unique, multiEntry });
      }
    }
  });
  return asked(request);
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });
}

describe('the mark of continuity', () => {
  it('holds from start to start, also where a worker died between its two writes', async () => {
    const [disk, shelf] = [newDisk(), new Shelf()];
    for (let start = 0; start < 3; start += 1) expect(await startOn(disk, shelf)).toBe('whole');
    const before = shelf.values.get('continuity')!;
    await startOn(disk, shelf);
    shelf.values.set('continuity', before);
    expect(await startOn(disk, shelf)).toBe('whole');
    expect(await startOn(disk, shelf)).toBe('whole');
  });

  it('breaks where the database alone was put back, and holds again after it was counted', async () => {
    const [disk, shelf] = [newDisk(), new Shelf()];
    await startOn(disk, shelf);
    const backup = await copyOf(disk);
    await startOn(disk, shelf);
    await startOn(disk, shelf);
    expect(await startOn(backup, shelf)).toBe('broken');
    expect(await startOn(backup, shelf)).toBe('whole');
  });

  it('breaks where what lies beside was put back, or is gone, or is of another database', async () => {
    const [disk, shelf] = [newDisk(), new Shelf()];
    await startOn(disk, shelf);
    const old = new Map(shelf.values);
    for (let start = 0; start < 3; start += 1) await startOn(disk, shelf);
    shelf.values = old;
    expect(await startOn(disk, shelf)).toBe('broken');
    shelf.values.clear();
    expect(await startOn(disk, shelf)).toBe('broken');
    await startOn(newDisk(), shelf);
    expect(await startOn(disk, shelf)).toBe('broken');
    shelf.values.set('continuity', 'nonsense');
    expect(await startOn(disk, shelf)).toBe('broken');
  });

  it('breaks once for a database that was carried into another profile', async () => {
    const [disk, shelf] = [newDisk(), new Shelf()];
    await startOn(disk, shelf);
    const carried = await copyOf(disk);
    const elsewhere = new Shelf();
    expect(await startOn(carried, elsewhere)).toBe('broken');
    expect(await startOn(carried, elsewhere)).toBe('whole');
    expect(await startOn(disk, shelf)).toBe('whole');
  });
});

describe('an inbox whose profile was put back', () => {
  /** Started, and the start counted. */
  const worldOn = async (disk: Disk, shelf: Shelf): Promise<World> => {
    const world = await World.start(disk, { beside: beside(shelf) });
    await settle();
    return world;
  };

  it('archives before it connects, says so, and does it once', async () => {
    const [disk, shelf] = [newDisk(), new Shelf()];
    const first = await worldOn(disk, shelf);
    await first.join();
    first.whatsapp.account.goOnline();
    await first.whatsapp.account.deliver([text('bob', 'b1', 'Hoi')]);
    expect(first.whatsapp.account.archived).toBe(0);
    expect((await first.account()).copiedAt).toBeUndefined();
    first.kill();
    const backup = await copyOf(disk);
    (await worldOn(disk, shelf)).kill();

    const back = await worldOn(backup, shelf);
    const { account } = back.whatsapp;
    expect(account.story).toEqual(['archive after 0 lines']);
    expect(account.connects).toBe(1);
    expect((await back.account()).copiedAt).toBe(back.clock.now());
    back.kill();
    const again = await worldOn(backup, shelf);
    expect(again.whatsapp.account.archived).toBe(0);
    expect((await again.account()).copiedAt).toBeDefined();
  });

  it('encrypts anew what was encrypted and had not left, and never sends those bytes', async () => {
    const [disk, shelf] = [newDisk(), new Shelf()];
    const first = await worldOn(disk, shelf);
    await first.join();
    first.whatsapp.account.goOnline();
    await first.whatsapp.account.deliver([text('bob', 'b1', 'Hoi')]);
    const chatId = (await first.chat()).id;
    await first.inbox.handlers.send({ chatId, body: { kind: 'text', text: 'Nog onderweg' } });
    await settle();
    const sent = first.whatsapp.account.story.filter((line) => line.startsWith('transmit'));
    expect(sent).toHaveLength(1);
    first.kill();
    const backup = await copyOf(disk);
    (await worldOn(disk, shelf)).kill();

    const back = await worldOn(backup, shelf);
    expect(await back.texts()).toEqual(['Hoi', 'Nog onderweg [sending]']);
    back.whatsapp.account.goOnline();
    await settle();
    const { story } = back.whatsapp.account;
    const again = story.filter((line) => line.startsWith('transmit'));
    expect(again).toHaveLength(1);
    expect(again).not.toEqual(sent);
    // The same message by its name, in other bytes.
    expect(again[0]!.split('#')[0]).toBe(sent[0]!.split('#')[0]);
  });

  it('finds out again where it was killed before all was archived', async () => {
    const [disk, shelf] = [newDisk(), new Shelf()];
    const first = await worldOn(disk, shelf);
    await first.join();
    first.kill();
    const backup = await copyOf(disk);
    for (let start = 0; start < 2; start += 1) (await worldOn(disk, shelf)).kill();
    const killed = World.start(backup, {
      beside: beside(shelf),
      before: (world) => {
        world.whatsapp.onArchive = () => {
          throw new Error('killed');
        };
      },
    });
    await expect(killed).rejects.toThrow('killed');
    const back = await worldOn(backup, shelf);
    expect(back.whatsapp.account.archived).toBe(1);
  });

  it('archives where another place has taken the account over, before it is taken back', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    account.host.connectionChanged({ kind: 'stopped', problem: 'replaced-elsewhere' });
    await settle();
    expect(account.archived).toBe(1);
    expect((await world.account()).connection.kind).toBe('stopped');
    expect((await world.account()).copiedAt).toBeUndefined();
    account.host.connectionChanged({ kind: 'stopped', problem: 'replaced-elsewhere' });
    await settle();
    expect(account.archived).toBe(1);
  });
});
