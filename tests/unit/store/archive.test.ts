/**
 * The archive: locks set, changed and taken away over a filled database, killed at every step.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { VaultError, keysByDataKey, parseHeader, vaultOf } from '@/lib/vault';
import { openOpenWrap } from '@/lib/vault/open-wrap';
import { openDatabase } from '@/lib/store';
import { IDBKeyRange } from 'fake-indexeddb';
import {
  archiveOf,
  contentsOf,
  filledProfile,
  namesOf,
  passkey,
  restarted,
  secretOf,
  unlocked,
} from './archive-fixtures';
import { BOB, random } from './fixtures';

describe('an archive without locks', () => {
  it('opens by itself and says that anybody can', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    expect(await archive.status()).toMatchObject({ state: 'open', locks: [] });
    const store = await archive.open();
    expect(store.atRest).toBe('unlocked-by-anyone');
    expect(await contentsOf(store)).toEqual(profile.contents);
    expect(await archive.lock()).toBe(false);
    expect(await archive.open()).toBe(store);
  });

  it('does not take a recovery code as its first lock: nobody would have it if this were cut short', async () => {
    const archive = archiveOf(await filledProfile());
    await expect(archive.change({ kind: 'add', lock: { kind: 'recovery' } })).rejects.toMatchObject(
      {
        code: 'not-first',
      },
    );
    expect((await archive.status()).state).toBe('open');
  });
});

describe('a start', () => {
  it('opens the database once: nothing else takes a stopped worker as long', async () => {
    const profile = await filledProfile();
    const opened: string[] = [];
    const open = profile.indexedDB.open.bind(profile.indexedDB);
    profile.indexedDB.open = (name, ...version) => {
      opened.push(name);
      return open(name, ...version);
    };
    const archive = archiveOf(profile);
    expect(await archive.status()).toMatchObject({ state: 'open' });
    expect(await contentsOf(await archive.open())).toEqual(profile.contents);
    expect(opened.filter((name) => name === 'rialto')).toHaveLength(1);
  });
});

describe('the first lock', () => {
  it('moves everything to new keys, deletes what was, and asks from the next start on', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    expect((await archive.open()).atRest).toBe('behind-a-lock');
    expect(await contentsOf(await archive.open())).toEqual(profile.contents);
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto-1', 'rialto-session']);
    archive.close();

    const later = archiveOf(restarted(profile));
    expect(await later.status()).toMatchObject({ state: 'locked', locks: [{ kind: 'passkey' }] });
    await expect(later.open()).rejects.toMatchObject({ name: 'VaultError', code: 'locked' });
    await unlocked(later, 5);
    expect(await contentsOf(await later.open())).toEqual(profile.contents);
  });

  it('leaves nothing that the keys before it open, confirm or find', async () => {
    const profile = await filledProfile();
    const old = openDatabase({ name: 'rialto', indexedDB: profile.indexedDB, IDBKeyRange });
    const header = parseHeader((await old.header.get('header'))?.header);
    const [wrap] = header.wraps;
    if (wrap?.kind !== 'open') throw new Error('no open wrap');
    const thief = vaultOf(keysByDataKey(header, await openOpenWrap(wrap)), 'behind-a-lock', random);
    const stateId = (await old.state.toArray())[0]!.id;
    old.close();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    const owner = (await (await archive.open()).accounts.list()).records[0]!;
    archive.close();

    const now = openDatabase({ name: 'rialto-1', indexedDB: profile.indexedDB, IDBKeyRange });
    let rows = 0;
    const ids = new Set<string>();
    for (const table of [
      'accounts',
      'chats',
      'messages',
      'outbox',
      'owedReceipts',
      'state',
    ] as const)
      for (const row of await now.dexie
        .table<{ id: string; version: number; sealed: Uint8Array }>(table)
        .toArray()) {
        rows += 1;
        ids.add(row.id);
        expect(() =>
          thief.open({ table, id: row.id, version: row.version }, row.sealed),
        ).toThrowError(expect.objectContaining({ code: 'bad-seal' }));
      }
    now.close();
    expect(rows).toBe(9);
    expect(ids.has(thief.hash('chat', owner.id, BOB))).toBe(false);
    expect(ids.has(stateId)).toBe(false);
    expect(ids.has(thief.chainedHash('state', owner.id, 'session', 'bob'))).toBe(false);
  });

  it('goes on after the worker stopped, while the browser runs', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    archive.close();
    const next = archiveOf(profile);
    expect((await next.status()).state).toBe('unlocked');
    expect(await contentsOf(await next.open())).toEqual(profile.contents);
    expect(JSON.stringify(profile.session.value)).not.toContain('rialto');
  });

  it('is taken back whole where the disk is full', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile, ({ table }) => {
      if (table === 'chats') throw new VaultError('closed', 'as good as a full disk');
    });
    await expect(archive.change({ kind: 'add', lock: passkey(5) })).rejects.toThrowError('closed');
    expect(await archive.status()).toMatchObject({ state: 'open', locks: [] });
    expect(await contentsOf(await archive.open())).toEqual(profile.contents);
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto']);
  });
});

describe('several locks', () => {
  it('each open the same, and what is left still opens after one was removed without it', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    await archive.change({ kind: 'add', lock: passkey(6) });
    const { recoveryCode } = await archive.change({ kind: 'add', lock: { kind: 'recovery' } });
    const { locks } = await archive.status();
    expect(locks.map(({ kind }) => kind)).toEqual(['passkey', 'passkey', 'recovery']);
    await archive.change({ kind: 'remove', lockId: locks[0]!.id });
    archive.close();
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto-2', 'rialto-session']);

    const later = archiveOf(restarted(profile));
    const removed = {
      kind: 'passkey',
      lockId: locks[0]!.id,
      output: new Uint8Array(32).fill(5),
    } as const;
    expect(await later.unlock(removed)).toMatchObject({ ok: false, problem: 'wrong-secret' });
    expect(await later.unlock({ kind: 'recovery', code: recoveryCode! })).toEqual({ ok: true });
    expect(await contentsOf(await later.open())).toEqual(profile.contents);
    expect(await later.lock()).toBe(true);
    await unlocked(later, 6);
    expect(await contentsOf(await later.open())).toEqual(profile.contents);
  });

  it('and none again: the last one removed leaves it open, under new keys', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    const [lock] = (await archive.status()).locks;
    await archive.change({ kind: 'remove', lockId: lock!.id });
    expect(await archive.status()).toMatchObject({ state: 'open', locks: [] });
    archive.close();
    const later = archiveOf(restarted(profile));
    expect(await contentsOf(await later.open())).toEqual(profile.contents);
    expect(profile.session.value).toBeUndefined();
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto-2']);
  });
});

describe('locking', () => {
  it('forgets the keys, here and in the session, until a secret comes', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    const store = await archive.open();
    expect(await archive.lock()).toBe(true);
    expect(profile.session.value).toBeUndefined();
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto-1']);
    await expect(archive.open()).rejects.toMatchObject({ code: 'locked' });
    await expect(store.accounts.list()).rejects.toThrow('closed');
    await expect(archive.change({ kind: 'add', lock: passkey(6) })).rejects.toMatchObject({
      code: 'locked',
    });
  });

  it('is due when nobody touched anything for as long as was chosen, also across a stopped worker', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    await archive.choose({ idleMinutes: 5 });
    expect((await archive.status()).idleMinutes).toBe(5);
    profile.clock.time += 4 * 60_000;
    expect(await archive.idle()).toBe(false);
    await archive.touch();
    profile.clock.time += 4 * 60_000;
    expect(await archive.idle()).toBe(false);
    archive.close();
    const next = archiveOf(profile);
    await next.open();
    expect(await next.idle()).toBe(false);
    profile.clock.time += 60_000;
    expect(await next.idle()).toBe(true);
    next.close();
    const late = archiveOf(profile);
    expect((await late.status()).state).toBe('locked');
    expect(profile.session.value).toBeUndefined();
  });
});

describe('tries', () => {
  it('are free at first, then cost a growing wait that a new start does not shorten', async () => {
    const profile = await filledProfile();
    const first = archiveOf(profile);
    await first.change({ kind: 'add', lock: passkey(5) });
    const right = secretOf(await first.status(), 5);
    const wrong = { ...right, output: new Uint8Array(32) } as typeof right;
    await first.lock();
    for (const waitMs of [0, 0, 2_000])
      expect(await first.unlock(wrong)).toEqual({ ok: false, problem: 'wrong-secret', waitMs });
    expect(await first.unlock(right)).toEqual({ ok: false, problem: 'too-soon', waitMs: 2_000 });
    first.close();
    const later = archiveOf(restarted(profile));
    expect((await later.status()).waitMs).toBe(2_000);
    profile.clock.time += 2_000;
    expect(await later.unlock(wrong)).toMatchObject({ waitMs: 4_000 });
    profile.clock.time += 4_000;
    expect(await later.unlock(right)).toEqual({ ok: true });
    expect((await later.status()).waitMs).toBe(0);
  });

  it('with a mistyped recovery code cost nothing and say so', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    await archive.change({ kind: 'add', lock: { kind: 'recovery' } });
    await archive.lock();
    for (let index = 0; index < 5; index++)
      expect(await archive.unlock({ kind: 'recovery', code: 'oops' })).toEqual({
        ok: false,
        problem: 'bad-code',
        waitMs: 0,
      });
    await unlocked(archive, 5);
  });
});

describe('a passphrase', () => {
  it('is a lock, the same on every keyboard, and replaced by another one', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({
      kind: 'add',
      lock: { kind: 'passphrase', passphrase: 'een rustige ﬁets in Brugge' },
    });
    await archive.lock();
    const typed = { kind: 'passphrase', passphrase: ' een rustige fiets in Brugge ' } as const;
    expect(await archive.unlock({ ...typed, passphrase: 'een rustige fiets' })).toMatchObject({
      problem: 'wrong-secret',
    });
    expect(await archive.unlock(typed)).toEqual({ ok: true });
    await archive.change({
      kind: 'add',
      lock: { kind: 'passphrase', passphrase: 'iets heel anders dan dat' },
    });
    expect((await archive.status()).locks).toHaveLength(1);
    await archive.lock();
    expect(await archive.unlock(typed)).toMatchObject({ problem: 'wrong-secret' });
  }, 60_000);

  it.each([
    '1234',
    '123456789012345'.slice(0, 11),
    'aaaaaaaaaaaaaaaa',
    '121212121212',
    ' '.repeat(20),
  ])('like %j is refused', async (passphrase) => {
    const archive = archiveOf(await filledProfile());
    await expect(
      archive.change({ kind: 'add', lock: { kind: 'passphrase', passphrase } }),
    ).rejects.toMatchObject({ code: 'weak-passphrase' });
    expect((await archive.status()).state).toBe('open');
  });
});
