/**
 * What is left when the browser has thrown the database away: the marker tells it from a first run,
 * the copy's header takes the place of one that is gone, and the copy's accounts go into a new
 * database in one transaction. Chats, messages and sessions are gone; whoever calls says so.
 * @module
 */
import type { Vault, VaultHeader } from '@/lib/vault';

import { HEADER_KEY } from './consts';
import { createContext } from './context';
import type { Database, DatabaseOptions, StateTableRow } from './database';
import { guarded } from './errors';
import { listGenerations, openGeneration } from './generations';
import type { SpareAccount } from './spare';
import { vaultHeaders } from './vault-header';

/**
 * A database whose header alone is gone, or no longer one, gets it back from the copy.
 * @returns whether it did
 */
export async function mendHeader(
  options: DatabaseOptions,
  header: VaultHeader | undefined,
): Promise<boolean> {
  if (header === undefined) return false;
  const { generation } = header;
  if (!(await listGenerations(options)).includes(generation)) return false;
  const database = openGeneration(options, generation);
  try {
    const rows = await guarded(() => database.accounts.count());
    if (rows > 0) await vaultHeaders(database).put(header);
    return rows > 0;
  } finally {
    database.close();
  }
}

export type Return = {
  readonly database: Database;
  readonly vault: Vault;
  readonly header: VaultHeader;
  readonly accounts: readonly SpareAccount[];
};

/** The header and the accounts, or nothing. */
export async function bringBack({ database, vault, header, accounts }: Return): Promise<void> {
  const { rows } = createContext({ database, vault }, () => undefined);
  const sealed = accounts.map(({ record }) => rows.sealAccount(record));
  const state = accounts.flatMap((account) =>
    account.state
      .map((row) => rows.sealState(account.record.id, row))
      .filter((row): row is StateTableRow => typeof row !== 'string'),
  );
  const tables = [database.header, database.accounts, database.state];
  await guarded(() =>
    database.dexie.transaction('rw', tables, async () => {
      await database.header.put({ id: HEADER_KEY, header });
      await database.accounts.bulkPut(sealed);
      await database.state.bulkPut(state);
    }),
  );
}
