/**
 * The databases of every earlier schema, as they were recorded, under today's code: opened, read
 * whole, written to, killed in the middle of their migration.
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { silentLog } from '@/lib/base';
import { createInbox } from '@/lib/inbox';
import { createInteropNetwork } from '@/lib/networks/interop';
import { openDatabase, type Archive, type Store } from '@/lib/store';
import { DEXIE_VERSION_FACTOR, SCHEMA_VERSION } from '@/lib/store/consts';
import { contentsOf } from '../../vectors/store/contents';
import { loadDatabase, type Dump } from '../../vectors/store/shelf';
import { ManualClock } from '../../scenario/inbox/clock';
import { archiveOf, profileOf, type Profile } from './archive-fixtures';
import { random } from './fixtures';

type Recorded = {
  readonly dump: Dump;
  readonly contents: Record<string, unknown>;
  readonly passphrase?: string;
  readonly passkey?: { readonly lockId: string; readonly output: string };
};

const FOLDER = fileURLToPath(new URL('../../vectors/store', import.meta.url));
const FILES = readdirSync(FOLDER).filter((file) => /^version-\d+-\w+\.json$/.test(file));

function recorded(file: string): Recorded {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Recorded;
}

async function profileFrom({ dump }: Recorded): Promise<Profile> {
  const factory = new IDBFactory();
  await loadDatabase(factory, dump);
  return profileOf(factory);
}

/** By the passkey where there is one: its lock costs no second of Argon2id. */
async function opened(profile: Profile, { passkey }: Recorded): Promise<[Archive, Store]> {
  const archive = archiveOf(profile);
  if (passkey !== undefined) {
    const output = Uint8Array.from(Buffer.from(passkey.output, 'base64'));
    const secret = { kind: 'passkey', lockId: passkey.lockId, output } as const;
    const outcome = await archive.unlock(secret);
    if (!outcome.ok) throw new Error(outcome.problem);
  }
  return [archive, await archive.open()];
}

async function versionOf(factory: IDBFactory, name: string): Promise<number> {
  const found = (await factory.databases()).find((one) => one.name === name);
  return (found?.version ?? 0) / DEXIE_VERSION_FACTOR;
}

it.each(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1))(
  'schema %i was recorded, with and without a lock',
  (version) => {
    expect(FILES).toContain(`version-${version}-open.json`);
    expect(FILES).toContain(`version-${version}-locked.json`);
  },
);

describe.each(FILES)('%s', (file) => {
  it('opens, and everything that was in it is there', async () => {
    const recording = recorded(file);
    const profile = await profileFrom(recording);
    const [archive, store] = await opened(profile, recording);
    expect(await contentsOf(store)).toMatchObject(recording.contents);
    expect(await versionOf(profile.indexedDB, recording.dump.name)).toBe(SCHEMA_VERSION);
    archive.close();
    // Once more from the migrated database, as the next start does.
    const [later, again] = await opened(profile, recording);
    expect(await contentsOf(again)).toMatchObject(recording.contents);
    later.close();
  });

  it('has every row of it still open, those that no list shows among them', async () => {
    const recording = recorded(file);
    const profile = await profileFrom(recording);
    const [archive, store] = await opened(profile, recording);
    const before = await quarantined(profile, recording.dump.name);
    await contentsOf(store);
    // New keys make the archive open every row there is: what does not open would be put aside.
    await archive.change({
      kind: 'add',
      lock: { kind: 'passphrase', passphrase: 'negen oude bomen in de wind' },
    });
    const name = (await profile.indexedDB.databases())
      .map((one) => one.name ?? '')
      .find((one) => /^rialto-\d+$/.test(one));
    expect(await quarantined(profile, name ?? '')).toBe(before);
    const sums = (await contentsOf(await archive.open())) as typeof recording.contents;
    expect(sums['pages']).toHaveLength((recording.contents['pages'] as []).length);
    archive.close();
  });

  it("gives today's network what it needs to connect again", async () => {
    const recording = recorded(file);
    const [archive, store] = await opened(await profileFrom(recording), recording);
    const asked: string[] = [];
    const refuse = (url: string): never => {
      asked.push(url);
      throw new Error('nobody is there');
    };
    const inbox = createInbox({
      store,
      networks: (['whatsapp', 'messenger'] as const).map((id) =>
        createInteropNetwork({ id, loopbackAllowed: true }),
      ),
      clock: new ManualClock(),
      random,
      sockets: { connect: (url) => refuse(url) },
      http: { request: async ({ url }) => refuse(url) },
      signIn: { redirectUrl: () => '', open: () => Promise.reject(new Error('nobody is there')) },
      log: silentLog,
    });
    await inbox.start();
    // Each knew from its own rows where to go: an account that could not read them asks nobody.
    await expect.poll(() => asked.length).toBeGreaterThanOrEqual(2);
    const { accounts } = await inbox.handlers.snapshot();
    expect(accounts.map(({ connection }) => connection.kind)).not.toContain('stopped');
    await inbox.stop();
    archive.close();
  });

  it('is as it was where its migration is killed at any step, and migrates at the next start', async () => {
    const recording = recorded(file);
    let steps = 0;
    for (let killedAt = 0; ; killedAt += 1) {
      const profile = await profileFrom(recording);
      const died = await migrateUntil(profile.indexedDB, recording.dump.name, killedAt);
      if (!died) break;
      steps += 1;
      const factory = profile.indexedDB;
      expect(await versionOf(factory, recording.dump.name)).toBe(
        recording.dump.version / DEXIE_VERSION_FACTOR,
      );
      const [archive, store] = await opened(profile, recording);
      expect(await contentsOf(store)).toMatchObject(recording.contents);
      archive.close();
    }
    // A schema that changes nothing has no step to be killed at; any other has at least one.
    const older = recording.dump.version / DEXIE_VERSION_FACTOR < SCHEMA_VERSION;
    expect(steps > 0).toBe(older);
  });
});

async function quarantined({ indexedDB }: Profile, name: string): Promise<number> {
  const database = openDatabase({ name, indexedDB, IDBKeyRange });
  const count = await database.quarantine.count();
  database.close();
  return count;
}

/**
 * Ends a migration at one of its steps, as a killed browser does: the transaction comes to nothing.
 * @returns whether it died: false where the migration has fewer steps than that */
async function migrateUntil(factory: IDBFactory, name: string, step: number): Promise<boolean> {
  let taken = 0;
  let died = false;
  const counting = (real: (...args: never[]) => unknown) =>
    function (this: unknown, ...args: never[]): unknown {
      if (taken++ !== step) return real.apply(this, args);
      died = true;
      throw new DOMException('the browser was ended', 'AbortError');
    };
  const spied = [
    [IDBDatabase.prototype, 'createObjectStore'],
    [IDBDatabase.prototype, 'deleteObjectStore'],
    [IDBObjectStore.prototype, 'createIndex'],
    [IDBObjectStore.prototype, 'deleteIndex'],
    [IDBObjectStore.prototype, 'put'],
  ] as const;
  const reals = spied.map(([proto, method]) => {
    const shelf = proto as unknown as Record<string, (...args: never[]) => unknown>;
    const real = shelf[method]!;
    shelf[method] = counting(real);
    return () => {
      shelf[method] = real;
    };
  });
  const database = openDatabase({ name, indexedDB: factory, IDBKeyRange });
  try {
    await database.dexie.open();
  } catch (error) {
    if (!died) throw error;
  } finally {
    for (const restore of reals) restore();
    database.close();
  }
  return died;
}
