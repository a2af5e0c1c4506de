/**
 * The half of an unlocked session that lies on disk: one non-extractable key in a database of its
 * own, deleted whole when the vault locks.
 * @module
 */
import { Dexie } from 'dexie';

import type { SessionKeyStore } from '@/lib/vault';

import type { DatabaseOptions } from './database';
import { guarded } from './errors';

type KeyRow = { readonly id: 'session'; readonly key: unknown };

export function sessionKeys(options: DatabaseOptions): SessionKeyStore {
  const { indexedDB: factory, IDBKeyRange: range } = options;
  const withDatabase = <Result>(use: (dexie: Dexie) => PromiseLike<Result>): Promise<Result> => {
    const dexie = new Dexie(`${options.name}-session`, {
      ...(factory === undefined ? {} : { indexedDB: factory }),
      ...(range === undefined ? {} : { IDBKeyRange: range }),
    });
    dexie.version(1).stores({ keys: 'id' });
    return guarded(async () => {
      try {
        return await use(dexie);
      } finally {
        dexie.close();
      }
    });
  };
  return {
    load: () =>
      withDatabase(async (dexie) => {
        const row = await dexie.table<KeyRow, string>('keys').get('session');
        return row?.key instanceof CryptoKey ? row.key : undefined;
      }),
    put: (key) =>
      withDatabase(async (dexie) => {
        await dexie.table<KeyRow, string>('keys').put({ id: 'session', key });
      }),
    clear: () => withDatabase((dexie) => dexie.delete()),
  };
}
