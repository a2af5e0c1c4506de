import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

import type { AccountId } from '@/lib/model';
import { Porch, type Archive, type LockedPorch, type Store } from '@/lib/store';

import {
  archiveOf,
  filledProfile,
  namesOf,
  passkey,
  restarted,
  unlocked,
  type Profile,
} from './archive-fixtures';
import { random } from './fixtures';

const ACCESS = Uint8Array.of(1, 2, 3);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const piece = (text: string, counts = true) => ({ bytes: bytesOf(text), counts });

async function ownerOf(store: Store): Promise<AccountId> {
  return (await store.accounts.list()).records[0]!.id;
}

/** A profile with a lock, whose one account receives while locked; locked again. */
async function lockedProfile(): Promise<{ profile: Profile; owner: AccountId }> {
  const profile = await filledProfile();
  const archive = archiveOf(profile);
  await archive.change({ kind: 'add', lock: passkey(1) });
  const store = await archive.open();
  const owner = await ownerOf(store);
  await store.held?.offer({ accountId: owner, network: 'whatsapp', access: ACCESS }, 0);
  await archive.lock();
  archive.close();
  return { profile: restarted(profile), owner };
}

async function porchOf(archive: Archive): Promise<LockedPorch> {
  const porch = await archive.porch();
  if (porch === undefined) throw new Error('no porch');
  return porch;
}

async function textsOf(store: Store, owner: AccountId): Promise<readonly string[]> {
  const pieces = (await store.held?.after(owner, 0, 100)) ?? [];
  return pieces.map(
    ({ sequence, bytes }) =>
      `${sequence} ${bytes === undefined ? '?' : new TextDecoder().decode(bytes)}`,
  );
}

function rawPorch({ indexedDB }: Profile): Porch {
  return new Porch({ name: 'rialto', indexedDB, IDBKeyRange }, random);
}

describe('a locked vault of an account that receives', () => {
  it('has a porch with its access, and opens nothing', async () => {
    const { profile, owner } = await lockedProfile();
    const archive = archiveOf(profile);
    const porch = await porchOf(archive);
    expect(porch.badge).toBe('nothing');
    expect(await porch.accounts()).toEqual([
      { accountId: owner, network: 'whatsapp', access: ACCESS, arrived: 0, isFull: false },
    ]);
    await expect(archive.open()).rejects.toMatchObject({ code: 'locked' });
  });

  it('keeps what arrives, in order, for the vault alone', async () => {
    const { profile, owner } = await lockedProfile();
    const porch = await porchOf(archiveOf(profile));
    expect(await porch.hold(owner, [piece('one'), piece('two', false)])).toBe('held');
    expect(await porch.hold(owner, [piece('three')])).toBe('held');
    expect((await porch.accounts())[0]?.arrived).toBe(2);
    const archive = await unlocked(archiveOf(profile), 1);
    expect(await textsOf(await archive.open(), owner)).toEqual(['1 one', '2 two', '3 three']);
    expect(await archive.porch()).toBeUndefined();
  });

  it('lets go of what was read, counts the rest, and never gives a place twice', async () => {
    const { profile, owner } = await lockedProfile();
    const porch = await porchOf(archiveOf(profile));
    await porch.hold(owner, [piece('one'), piece('two')]);
    const archive = await unlocked(archiveOf(profile), 1);
    const store = await archive.open();
    await store.held?.drop(owner, 1);
    expect(await textsOf(store, owner)).toEqual(['1 ?', '2 two']);
    expect(await store.held?.after(owner, 1, 10)).toHaveLength(1);
    await store.held?.drop(owner, 2);
    await archive.lock();
    await (await porchOf(archive)).hold(owner, [piece('three')]);
    expect((await rawPorch(profile).after(owner, 0, 10)).map(({ sequence }) => sequence)).toEqual([
      3,
    ]);
  });

  it('is full at its bound, keeps nothing of what is too much, and says so until it was read', async () => {
    const { profile, owner } = await lockedProfile();
    const porch = await porchOf(archiveOf(profile));
    const many = Array.from({ length: 5_000 }, () => ({ bytes: new Uint8Array(1), counts: true }));
    expect(await porch.hold(owner, many)).toBe('held');
    expect(await porch.hold(owner, [piece('one too many')])).toBe('full');
    expect((await porch.accounts())[0]).toMatchObject({ arrived: 5_000, isFull: true });
    const archive = await unlocked(archiveOf(profile), 1);
    const store = await archive.open();
    await store.held?.drop(owner, 5_000);
    expect((await rawPorch(profile).accounts())[0]).toMatchObject({ arrived: 0, isFull: false });
  });

  it('is full by bytes as well', async () => {
    const { profile, owner } = await lockedProfile();
    const porch = await porchOf(archiveOf(profile));
    const large = { bytes: new Uint8Array(32 * 1024 * 1024), counts: true };
    expect(await porch.hold(owner, [large])).toBe('full');
    expect(await rawPorch(profile).count()).toBe(0);
  });

  it('takes nothing for an account that does not receive', async () => {
    const { profile } = await lockedProfile();
    const porch = await porchOf(archiveOf(profile));
    expect(await porch.hold('somebody' as AccountId, [piece('one')])).toBe('gone');
  });

  it('shows on the toolbar what was chosen, and nobody without the keys can choose', async () => {
    const { profile } = await lockedProfile();
    const archive = await unlocked(archiveOf(profile), 1);
    await archive.choose({ badge: 'count' });
    expect(await archive.status()).toMatchObject({ badge: 'count', idleMinutes: 15 });
    await archive.lock();
    expect((await porchOf(archive)).badge).toBe('count');
    await expect(archive.choose({ badge: 'dot' })).rejects.toMatchObject({ code: 'locked' });
  });
});

type Row = { accountId: string; sequence: number; sealed: Uint8Array };

describe('a porch that somebody meddled with', () => {
  async function meddled(meddle: (rows: IDBObjectStore) => void) {
    const { profile, owner } = await lockedProfile();
    const porch = await porchOf(archiveOf(profile));
    await porch.hold(
      owner,
      ['one', 'two', 'three', 'four'].map((text) => piece(text)),
    );
    await new Promise<void>((resolve, reject) => {
      const opening = profile.indexedDB.open('rialto-receiving');
      opening.addEventListener('success', () => {
        const transaction = opening.result.transaction('held', 'readwrite');
        meddle(transaction.objectStore('held'));
        transaction.addEventListener('complete', () => {
          opening.result.close();
          resolve();
        });
        transaction.addEventListener('abort', () => reject(new Error('aborted')));
      });
    });
    const archive = await unlocked(archiveOf(profile), 1);
    return textsOf(await archive.open(), owner);
  }
  const each = (rows: IDBObjectStore, change: (row: Row) => Row | undefined): void => {
    rows.getAll().addEventListener('success', ({ target }) => {
      for (const row of (target as IDBRequest<Row[]>).result) {
        const next = change(structuredClone(row));
        if (next === undefined) rows.delete([row.accountId, row.sequence]);
        else rows.put(next);
      }
    });
  };

  it('shows rows that were swapped as damaged', async () => {
    const texts = await meddled((rows) =>
      each(rows, (row) =>
        row.sequence === 2
          ? { ...row, sequence: 3 }
          : row.sequence === 3
            ? { ...row, sequence: 2 }
            : row,
      ),
    );
    expect(texts).toEqual(['1 one', '2 ?', '3 ?', '4 four']);
  });

  it('shows that one is missing between others', async () => {
    const texts = await meddled((rows) =>
      each(rows, (row) => (row.sequence === 2 ? undefined : row)),
    );
    expect(texts).toEqual(['1 one', '2 ?', '3 three', '4 four']);
  });

  it('shows a changed one as damaged and the others whole', async () => {
    const texts = await meddled((rows) =>
      each(rows, (row) => {
        if (row.sequence === 1) row.sealed[60] = (row.sealed[60] ?? 0) ^ 1;
        return row;
      }),
    );
    expect(texts).toEqual(['1 ?', '2 two', '3 three', '4 four']);
  });

  it('does not unlock where the key that pieces are sealed to was replaced', async () => {
    const { profile } = await lockedProfile();
    await new Promise<void>((resolve) => {
      const opening = profile.indexedDB.open('rialto-1');
      opening.addEventListener('success', () => {
        const rows = opening.result
          .transaction('vaultHeader', 'readwrite')
          .objectStore('vaultHeader');
        rows.get('header').addEventListener('success', ({ target }) => {
          const { header } = (target as IDBRequest<{ header: object }>).result;
          const receiveKey = new Uint8Array(32).fill(9);
          rows.put({ id: 'header', header: { ...header, receiveKey } });
        });
        rows.transaction.addEventListener('complete', () => {
          opening.result.close();
          resolve();
        });
      });
    });
    await expect(unlocked(archiveOf(profile), 1)).rejects.toMatchObject({ code: 'bad-header' });
  });
});

describe('what waits, when the locks change', () => {
  it('opens after a change of keys that came before it was read', async () => {
    const { profile, owner } = await lockedProfile();
    const before = archiveOf(profile);
    await (await porchOf(before)).hold(owner, [piece('old one')]);
    const archive = await unlocked(archiveOf(profile), 1);
    await archive.change({
      kind: 'add',
      lock: { kind: 'passphrase', passphrase: 'vier stille ganzen' },
    });
    const lock = (await archive.status()).locks.find(({ kind }) => kind === 'passkey');
    await archive.change({ kind: 'remove', lockId: lock!.id });
    await archive.lock();
    await (await porchOf(archive)).hold(owner, [piece('new one')]);
    const again = archiveOf(restarted(profile));
    const outcome = await again.unlock({ kind: 'passphrase', passphrase: 'vier stille ganzen' });
    expect(outcome.ok).toBe(true);
    const store = await again.open();
    expect(await textsOf(store, owner)).toEqual(['1 old one', '2 new one']);
    await store.held?.drop(owner, 2);
    expect(await store.notes.read('receive-keys')).toBeUndefined();
  });
});

describe('an account that stops receiving while locked', () => {
  it('leaves no porch behind where it was the last', async () => {
    const { profile, owner } = await lockedProfile();
    expect(await namesOf(profile.indexedDB)).toContain('rialto-receiving');
    const archive = await unlocked(archiveOf(profile), 1);
    const store = await archive.open();
    await store.held?.withdraw(owner);
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto-1', 'rialto-session']);
    await archive.lock();
    expect(await archive.porch()).toBeUndefined();
  });

  it('leaves what waits until it was read', async () => {
    const { profile, owner } = await lockedProfile();
    await (await porchOf(archiveOf(profile))).hold(owner, [piece('one')]);
    const archive = await unlocked(archiveOf(profile), 1);
    const store = await archive.open();
    await store.held?.withdraw(owner);
    expect(await store.held?.access(owner)).toBeUndefined();
    expect(await textsOf(store, owner)).toEqual(['1 one']);
    await store.held?.drop(owner, 1);
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto-1', 'rialto-session']);
  });

  it('is gone with everything where it leaves', async () => {
    const { profile, owner } = await lockedProfile();
    await (await porchOf(archiveOf(profile))).hold(owner, [piece('one')]);
    const store = await (await unlocked(archiveOf(profile), 1)).open();
    await store.held?.forget(owner);
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto-1', 'rialto-session']);
  });

  it('that receives again does not use the places of before', async () => {
    const { profile, owner } = await lockedProfile();
    const archive = await unlocked(archiveOf(profile), 1);
    const store = await archive.open();
    await store.held?.withdraw(owner);
    await store.held?.offer({ accountId: owner, network: 'whatsapp', access: ACCESS }, 41);
    await archive.lock();
    await (await porchOf(archive)).hold(owner, [piece('one')]);
    expect((await rawPorch(profile).after(owner, 0, 10)).map(({ sequence }) => sequence)).toEqual([
      42,
    ]);
  });
});

describe('a vault without a porch', () => {
  it('makes none by being asked for it', async () => {
    const profile = await filledProfile();
    const archive = archiveOf(profile);
    expect(await archive.porch()).toBeUndefined();
    await archive.change({ kind: 'add', lock: passkey(1) });
    await archive.lock();
    expect(await archive.porch()).toBeUndefined();
    expect(await namesOf(profile.indexedDB)).toEqual(['rialto-1']);
  });
});
