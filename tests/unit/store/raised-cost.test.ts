import { afterEach, describe, expect, it, vi } from 'vitest';

import type * as Fixtures from './archive-fixtures';

const PASSPHRASE = 'vier stille ganzen';
const DEARER = { memoryKiB: 65_536, passes: 4, lanes: 1 };

type Costly = { readonly wraps: readonly { readonly kind: string; readonly cost?: unknown }[] };

/** What stands in the vault's header. */
function headerOf(indexedDB: IDBFactory): Promise<Costly> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rialto-1');
    opening.addEventListener('error', () => reject(new Error('the database refused')));
    opening.addEventListener('success', () => {
      const rows = opening.result.transaction('vaultHeader').objectStore('vaultHeader');
      rows.get('header').addEventListener('success', ({ target }) => {
        opening.result.close();
        resolve((target as IDBRequest<{ header: Costly }>).result.header);
      });
    });
  });
}

/** The archive as a later version of this code has it, which wants more of a passphrase. */
async function laterVersion(): Promise<typeof Fixtures> {
  vi.resetModules();
  vi.doMock('@/lib/vault/consts', async (original) => ({
    ...(await original<object>()),
    ARGON2_COST: DEARER,
  }));
  return import('./archive-fixtures');
}

describe('a passphrase that was set when less was asked of it', () => {
  afterEach(() => {
    vi.doUnmock('@/lib/vault/consts');
    vi.resetModules();
  });

  it('opens in a later version, costs as much as that wants from then on, and stays the same to its person', async () => {
    const today = await import('./archive-fixtures');
    const profile = await today.filledProfile();
    const archive = today.archiveOf(profile);
    await archive.change({ kind: 'add', lock: { kind: 'passphrase', passphrase: PASSPHRASE } });
    archive.close();
    const before = await headerOf(profile.indexedDB);
    expect(before.wraps.map(({ cost }) => cost)).toEqual([
      { memoryKiB: 65_536, passes: 3, lanes: 1 },
    ]);

    const later = await laterVersion();
    const first = later.archiveOf(later.restarted(profile));
    const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
    expect(await first.unlock(secret)).toEqual({ ok: true });
    expect(await later.contentsOf(await first.open())).toEqual(profile.contents);
    first.close();
    const raised = await headerOf(profile.indexedDB);
    expect(raised.wraps.map(({ cost }) => cost)).toEqual([DEARER]);

    const second = later.archiveOf(later.restarted(profile));
    const wrong = { ...secret, passphrase: 'vier stille zwanen' };
    expect(await second.unlock(wrong)).toMatchObject({ ok: false, problem: 'wrong-secret' });
    expect(await second.unlock(secret)).toEqual({ ok: true });
    expect(await later.contentsOf(await second.open())).toEqual(profile.contents);
    expect(await headerOf(profile.indexedDB)).toEqual(raised);
    second.close();
  }, 180_000);

  it('is not touched by a wrong try', async () => {
    const today = await import('./archive-fixtures');
    const profile = await today.filledProfile();
    const archive = today.archiveOf(profile);
    await archive.change({ kind: 'add', lock: { kind: 'passphrase', passphrase: PASSPHRASE } });
    archive.close();
    const before = await headerOf(profile.indexedDB);
    const later = await laterVersion();
    const again = later.archiveOf(later.restarted(profile));
    const wrong = { kind: 'passphrase', passphrase: 'vier stille zwanen' } as const;
    expect(await again.unlock(wrong)).toMatchObject({ ok: false });
    expect(await headerOf(profile.indexedDB)).toEqual(before);
    again.close();
  }, 180_000);
});
