/**
 * The second copy and the marker: a database that the browser has thrown away, with and without a
 * lock, and what comes back of it.
 * @module
 */
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '@/lib/store';
import { readCopy } from '@/lib/vault';
import {
  MemoryShelf,
  archiveOf,
  filledProfile,
  namesOf,
  passkey,
  restarted,
  secretOf,
  thrownAway,
  unlocked,
  type Profile,
} from './archive-fixtures';
import { account } from './fixtures';

async function shelved(): Promise<Profile & { readonly shelf: MemoryShelf }> {
  return { ...(await filledProfile()), shelf: new MemoryShelf() };
}

/** A profile with one account behind a passkey, closed. */
async function lockedProfile(): Promise<Profile & { readonly shelf: MemoryShelf }> {
  const profile = await shelved();
  const archive = archiveOf(profile);
  await archive.change({ kind: 'add', lock: passkey(5) });
  await archive.open();
  archive.close();
  return profile;
}

describe('a first run', () => {
  it('is not told that something was lost', async () => {
    const profile = { ...(await shelved()), indexedDB: thrownAway(await shelved()).indexedDB };
    const archive = archiveOf(profile);
    expect((await archive.status()).state).toBe('open');
    expect((await (await archive.open()).accounts.list()).records).toEqual([]);
    archive.close();
    expect((await archiveOf(thrownAway(profile)).status()).state).toBe('open');
  });
});

describe('a database that is thrown away without a lock', () => {
  it('is told, and nothing but starting over leads on', async () => {
    const profile = await shelved();
    const archive = archiveOf(profile);
    await archive.open();
    archive.close();
    expect(profile.shelf.values.has('copy')).toBe(false);

    const later = archiveOf(thrownAway(profile));
    expect(await later.status()).toMatchObject({
      state: 'lost',
      locks: [],
      lost: { accounts: 1, copy: false },
    });
    await expect(later.open()).rejects.toMatchObject({ name: 'StoreError', code: 'lost' });
    await expect(later.unlock(secretOf(await later.status(), 5))).rejects.toMatchObject({
      code: 'lost',
    });
    await later.startOver();
    expect((await later.status()).state).toBe('open');
    expect((await (await later.open()).accounts.list()).records).toEqual([]);
  });

  it('is not told once the last account was removed', async () => {
    const profile = await shelved();
    const archive = archiveOf(profile);
    const store = await archive.open();
    const { records } = await store.accounts.list();
    await store.accounts.remove(records[0]!.id);
    await archive.status();
    archive.close();
    expect((await archiveOf(thrownAway(profile)).status()).state).toBe('open');
  });
});

describe('a database that is thrown away behind a lock', () => {
  it('comes back with its accounts, its locks and renewed state, and without its history', async () => {
    const profile = await lockedProfile();
    const before = archiveOf(profile);
    const { records: accounts } = await (await before.open()).accounts.list();
    before.close();

    const lost = thrownAway(profile);
    const archive = archiveOf(lost);
    const status = await archive.status();
    expect(status).toMatchObject({
      state: 'lost',
      locks: [{ kind: 'passkey' }],
      lost: { accounts: 1, copy: true },
    });
    expect(await archive.unlock(secretOf(status, 5))).toEqual({ ok: true, restored: 1 });
    const store = await archive.open();
    const { records } = await store.accounts.list();
    expect(records).toEqual(accounts);
    const state = await store.state.read(records[0]!.id, [{ kind: 'session', key: 'bob' }]);
    expect([...(state.get('session', 'bob') ?? [])]).toEqual([1, 2, 3, 99]);
    expect(await store.timeline.chats()).toEqual([]);
    expect(await namesOf(lost.indexedDB)).toEqual(['rialto-1', 'rialto-session']);
    expect((await archive.status()).state).toBe('unlocked');
    archive.close();
    const later = archiveOf(restarted(lost));
    expect((await later.status()).state).toBe('locked');
    await unlocked(later, 5);
    expect((await (await later.open()).accounts.list()).records).toHaveLength(1);
  });

  it('opens by no wrong secret, and each costs the wait that it costs elsewhere', async () => {
    const profile = thrownAway(await lockedProfile());
    const archive = archiveOf(profile);
    const right = secretOf(await archive.status(), 5);
    const wrong = { ...right, output: new Uint8Array(32).fill(6) } as typeof right;
    for (let tries = 0; tries < 3; tries += 1)
      expect(await archive.unlock(wrong)).toMatchObject({ ok: false, problem: 'wrong-secret' });
    // A worker that starts anew has not forgotten them.
    const again = archiveOf(profile);
    expect(await again.unlock(right)).toMatchObject({ ok: false, problem: 'too-soon' });
    profile.clock.time += 10_000;
    expect(await again.unlock(right)).toMatchObject({ ok: true });
  });

  it.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -9)],
    ['nonsense', () => '{"copy":1}'],
    ['far too long', (text) => text + ' '.repeat(5_000_000)],
  ])('is told as lost without a way back where the copy is %s', async (_what, damage) => {
    const profile = thrownAway(await lockedProfile());
    const shelf = profile.shelf!;
    shelf.values.set('copy', damage(shelf.values.get('copy')!));
    expect(await archiveOf(profile).status()).toMatchObject({ lost: { copy: false } });
  });

  it('refuses a copy that was changed inside its seal, and leaves no half database', async () => {
    const profile = thrownAway(await lockedProfile());
    const shelf = profile.shelf!;
    const text = shelf.values.get('copy')!;
    const sealed = /"sealed":\{"base64":"([^"]+)"/.exec(text)![1]!;
    const bytes = Buffer.from(sealed, 'base64');
    bytes[60]! ^= 1;
    shelf.values.set('copy', text.replace(sealed, bytes.toString('base64')));
    const archive = archiveOf(profile);
    await expect(archive.unlock(secretOf(await archive.status(), 5))).rejects.toMatchObject({
      code: 'bad-header',
    });
    expect((await archive.status()).state).toBe('lost');
  });

  it('starts over where the person wants that, and then knows nothing of it', async () => {
    const profile = thrownAway(await lockedProfile());
    const archive = archiveOf(profile);
    await archive.startOver();
    expect([...profile.shelf!.values]).toEqual([]);
    expect((await archive.status()).state).toBe('open');
  });
});

describe('the copy', () => {
  it('follows every change that matters, and no other', async () => {
    const profile = await shelved();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    const store = await archive.open();
    const { shelf } = profile;
    const copies = new Set([shelf.values.get('copy')]);
    const owner = (await store.accounts.list()).records[0]!;
    const write = (kind: string): Promise<unknown> =>
      store.commit({
        accountId: owner.id,
        state: [{ kind, key: 'bob', value: Uint8Array.of(7) }],
        fold: () => ({}),
      });
    await write('ratchet');
    await archive.status();
    expect(copies).toContain(shelf.values.get('copy'));
    await write('session');
    await archive.status();
    expect(copies).not.toContain(shelf.values.get('copy'));
    copies.add(shelf.values.get('copy'));
    await store.accounts.add(account(store, 'second'), []);
    await archive.status();
    expect(JSON.parse(shelf.values.get('marker')!)).toMatchObject({ accounts: 2 });
    await archive.choose({ idleMinutes: 3 });
    expect(copies).not.toContain(shelf.values.get('copy'));
    archive.close();
  });

  it('is not written again where nothing has changed', async () => {
    const profile = await lockedProfile();
    const copy = profile.shelf.values.get('copy');
    const later = await unlocked(archiveOf(restarted(profile)), 5);
    await later.open();
    expect(profile.shelf.values.get('copy')).toBe(copy);
  });

  it('under the keys before is gone before a change of locks is through, and replaced, never written over', async () => {
    const profile = await lockedProfile();
    const old = profile.shelf.values.get('copy');
    let during: string | undefined = 'not looked';
    const archive = archiveOf(restarted(profile));
    await unlocked(archive, 5);
    await archive.change({ kind: 'add', lock: { ...passkey(6) } });
    const both = readCopy(profile.shelf.values.get('copy'));
    expect(both?.header.wraps).toHaveLength(2);
    const replaced = profile.shelf.replaced;
    const lock = (await archive.status()).locks.find(({ credentialId }) => credentialId === 'AQU');
    archive.close();
    const last = archiveOf(restarted(profile), ({ table }) => {
      if (table === 'accounts') during = profile.shelf.values.get('copy');
    });
    await unlocked(last, 6);
    await last.change({ kind: 'remove', lockId: lock!.id });
    await last.open();
    expect(during).not.toBe('not looked');
    expect(profile.shelf.replaced).toBeGreaterThan(replaced);
    const now = readCopy(profile.shelf.values.get('copy'));
    expect(now?.header.generation).toBe(2);
    expect(now?.header.wraps).toHaveLength(1);
    expect(profile.shelf.values.get('copy')).not.toBe(old);
  });

  it('goes where the person does not want it, and where the last lock is removed', async () => {
    const profile = await lockedProfile();
    const archive = await unlocked(archiveOf(restarted(profile)), 5);
    await archive.open();
    expect((await archive.status()).copy).toBe(true);
    await archive.chooseCopy(false);
    expect(profile.shelf.values.has('copy')).toBe(false);
    expect((await archive.status()).copy).toBe(false);
    await archive.chooseCopy(true);
    expect(profile.shelf.values.has('copy')).toBe(true);
    const [lock] = (await archive.status()).locks;
    await archive.change({ kind: 'remove', lockId: lock!.id });
    await archive.open();
    expect(profile.shelf.values.has('copy')).toBe(false);
    expect((await archive.status()).copy).toBeUndefined();
  });

  it('that cannot be written stops nothing', async () => {
    const profile = await lockedProfile();
    profile.shelf.failing = true;
    const archive = await unlocked(archiveOf(restarted(profile)), 5);
    const store = await archive.open();
    await store.accounts.add(account(store, 'second'), []);
    expect((await store.accounts.list()).records).toHaveLength(2);
  });

  it.each<[string, (header: Record<string, unknown>) => unknown]>([
    ['gone', () => undefined],
    ['no header any more', (header) => ({ ...header, wraps: 'none' })],
  ])('gives its header back where that of the database is %s', async (_what, change) => {
    const profile = await lockedProfile();
    const { indexedDB } = profile;
    const database = openDatabase({ name: 'rialto-1', indexedDB, IDBKeyRange });
    const row = await database.header.get('header');
    const header = change(row!.header as Record<string, unknown>);
    if (header === undefined) await database.header.clear();
    else await database.header.put({ id: 'header', header });
    database.close();
    const archive = archiveOf(restarted(profile));
    expect((await archive.status()).state).toBe('locked');
    await unlocked(archive, 5);
    const [chat] = await (await archive.open()).timeline.chats();
    expect(chat?.name).toBe('Bob');
  });
});
