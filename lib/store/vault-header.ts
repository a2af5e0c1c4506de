/**
 * What stands beside the rows and must be read before they open: the vault's header, failed tries,
 * and how far a generation is filled.
 * @module
 */
import { parseTries, type Tries, type VaultHeader, type VaultHeaderStore } from '@/lib/vault';

import { CURSOR_KEY, HEADER_KEY, PROBE_KEY, SWEEP_KEY, TRIES_KEY } from './consts';
import type { Database } from './database';
import { StoreError, guarded } from './errors';

export interface HeaderShelf extends VaultHeaderStore {
  /** Replaces the header that stands. */
  put(header: VaultHeader): Promise<void>;
  /** The rows are all there: replaces the header, and owes the sweeping of what they came from. */
  finish(header: VaultHeader): Promise<void>;
  owesSweep(): Promise<boolean>;
  swept(): Promise<void>;
  tries(): Promise<Tries>;
  saveTries(tries: Tries): Promise<void>;
  /** Writes something durably, and takes it away. @throws StoreError */
  probe(): Promise<void>;
}

/** @returns what the vault needs of this database */
export function vaultHeaders(database: Database): HeaderShelf {
  const { header: table } = database;
  const load = async (key: string): Promise<unknown> => (await table.get(key))?.header;
  const save = async (id: string, header: unknown): Promise<void> => {
    await guarded(() => table.put({ id, header }));
  };
  return {
    load: () => guarded(() => load(HEADER_KEY)),
    create: (header) => guarded(() => createOnce(database, header)),
    put: (header) => save(HEADER_KEY, header),
    finish: (header) =>
      guarded(() =>
        database.dexie.transaction('rw', [table], async () => {
          await table.bulkPut([
            { id: HEADER_KEY, header },
            { id: SWEEP_KEY, header: true },
          ]);
          await table.delete(CURSOR_KEY);
        }),
      ),
    owesSweep: () => guarded(async () => (await load(SWEEP_KEY)) !== undefined),
    swept: () => guarded(() => table.delete(SWEEP_KEY)),
    tries: () => guarded(async () => parseTries(await load(TRIES_KEY))),
    saveTries: (tries) => save(TRIES_KEY, tries),
    probe: async () => {
      await save(PROBE_KEY, true);
      await guarded(() => table.delete(PROBE_KEY));
    },
  };
}

/** A second worker finds the first one's header; rows whose key is lost are never buried under a new one. */
function createOnce(database: Database, header: VaultHeader): PromiseLike<unknown> {
  return database.dexie.transaction(
    'rw',
    [database.header, database.accounts, database.messages],
    async () => {
      const standing = await database.header.get(HEADER_KEY);
      if (standing !== undefined) return standing.header;
      const rows = (await database.accounts.count()) + (await database.messages.limit(1).count());
      if (rows > 0) throw new StoreError('header-missing', `${rows} sealed rows stand`);
      await database.header.put({ id: HEADER_KEY, header });
      return header;
    },
  );
}
