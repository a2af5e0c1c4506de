/**
 * The vault's header in the database: the seam by which the vault is opened without knowing one.
 * @module
 */
import type { VaultHeader, VaultHeaderStore } from '@/lib/vault';

import { HEADER_KEY } from './consts';
import type { Database } from './database';
import { StoreError, guarded } from './errors';

/** @returns what `openVault` needs of this database */
export function vaultHeaders(database: Database): VaultHeaderStore {
  return {
    load: () => guarded(async () => (await database.header.get(HEADER_KEY))?.header),
    create: (header) => guarded(() => createOnce(database, header)),
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
