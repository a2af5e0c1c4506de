/**
 * The archive under attack: killed at every step of a re-sealing, with a header that somebody
 * changed, over rows that are damaged.
 * @module
 */
import { describe, expect, it } from 'vitest';
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

describe('a re-sealing that is killed', () => {
  it.each(['while the browser runs on', 'with the whole browser'])(
    'before any of its batches, %s, goes on to the same end',
    async (how) => {
      for (let killedAt = 0; ; killedAt += 1) {
        const profile = await filledProfile();
        let steps = 0;
        let killed: (() => void) | undefined;
        const death = new Promise<void>((resolve) => {
          killed = resolve;
        });
        const dying = archiveOf(profile, () => {
          if (steps++ !== killedAt) return undefined;
          killed?.();
          return new Promise<void>(() => undefined);
        });
        const change = dying.change({ kind: 'add', lock: passkey(5) });
        const outcome = await Promise.race([death.then(() => 'killed'), change.then(() => 'done')]);
        dying.close();
        const next = how.startsWith('while') ? profile : restarted(profile);
        const archive = archiveOf(next);
        if (next !== profile) await unlocked(archive, 5);
        const store = await archive.open();
        expect(await contentsOf(store), `killed at ${killedAt}`).toEqual(profile.contents);
        expect((await archive.status()).state).toBe('unlocked');
        expect(await namesOf(profile.indexedDB)).toEqual(['rialto-1', 'rialto-session']);
        archive.close();
        if (outcome === 'done') {
          // Every table once, and once more where it had rows: fewer would mean that nothing was tested.
          if (killedAt < 11) throw new Error(`only ${killedAt} steps`);
          return;
        }
      }
    },
    60_000,
  );

  it('refuses to begin with an empty inbox where the generation before it was taken away', async () => {
    const profile = await filledProfile();
    const dying = archiveOf(profile, () => new Promise<void>(() => undefined));
    void dying.change({ kind: 'add', lock: passkey(5) }).catch(() => undefined);
    await expect.poll(() => namesOf(profile.indexedDB)).toContain('rialto-1');
    await expect
      .poll(async () => {
        const database = openDatabase({
          name: 'rialto-1',
          indexedDB: profile.indexedDB,
          IDBKeyRange,
        });
        const header = await database.header.get('header');
        database.close();
        return header === undefined;
      })
      .toBe(false);
    dying.close();
    const old = openDatabase({ name: 'rialto', indexedDB: profile.indexedDB, IDBKeyRange });
    await old.dexie.delete();
    await expect(archiveOf(profile).open()).rejects.toMatchObject({ code: 'header-missing' });
  });
});

describe('a header that was changed', () => {
  it.each<[string, (header: Record<string, unknown>) => unknown, string]>([
    ['longer until it locks', (h) => ({ ...h, settings: { idleMinutes: 0 } }), 'bad-header'],
    ['another generation', (h) => ({ ...h, generation: 2 }), 'bad-header'],
    [
      'a lock too many',
      (h) => ({ ...h, wraps: [...(h['wraps'] as []), ...(h['wraps'] as [])] }),
      'bad-header',
    ],
    ['a later version', (h) => ({ ...h, version: 3 }), 'newer-header'],
    ['no locks', (h) => ({ ...h, wraps: [] }), 'bad-header'],
    ['other keys', (h) => ({ ...h, keys: new Uint8Array(24 + 96 + 16) }), 'bad-header'],
  ])('to say %s is refused', async (_what, change, code) => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    const secret = secretOf(await archive.status(), 5);
    archive.close();
    const database = openDatabase({ name: 'rialto-1', indexedDB: profile.indexedDB, IDBKeyRange });
    const row = await database.header.get('header');
    await database.header.put({
      id: 'header',
      header: change(row!.header as Record<string, unknown>),
    });
    database.close();
    const later = archiveOf(restarted(profile));
    await expect(later.unlock(secret)).rejects.toMatchObject({ name: 'VaultError', code });
  });
});

describe('damaged rows', () => {
  it('are repaired or put aside on the way, never a reason to stop, and never open under old keys', async () => {
    const profile = await filledProfile();
    const database = openDatabase({ name: 'rialto', indexedDB: profile.indexedDB, IDBKeyRange });
    const [message] = await database.messages.toArray();
    await database.messages.put({ ...message!, sealed: new Uint8Array(60) });
    const [state] = await database.state.toArray();
    await database.state.put({ ...state!, sealed: new Uint8Array(60) });
    database.close();
    const archive = archiveOf(profile);
    await archive.change({ kind: 'add', lock: passkey(5) });
    const store = await archive.open();
    const { records } = await store.accounts.list();
    expect(records[0]?.notices['damaged-row']).toBe(2);
    const [chat] = await store.timeline.chats();
    const { messages } = await store.timeline.page(chat!.id, { limit: 50 });
    expect(messages).toHaveLength(4);
    expect(messages.filter(({ body }) => body.kind === 'undecryptable')).toHaveLength(1);
    archive.close();
    const now = openDatabase({ name: 'rialto-1', indexedDB: profile.indexedDB, IDBKeyRange });
    const aside = await now.quarantine.toArray();
    now.close();
    expect(aside).toHaveLength(2);
    for (const { row } of aside) expect(Object.keys(row as object)).toEqual(['sealed']);
  });
});
