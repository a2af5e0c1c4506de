/**
 * Accounts: listing, the one commit that adds one with its first state, the one that removes
 * all that belongs to it.
 * @module
 */
import { Dexie } from 'dexie';

import type { AccountId, ChatId } from '@/lib/model';

import type { StoreContext } from './context';
import { SEALED_TABLES } from './database';
import { guarded } from './errors';
import { list, type Listing } from './listing';
import type { AccountRecord, ChatRecord, StateRow } from './records';

export interface Accounts {
  list(): Promise<Listing<AccountRecord>>;
  /**
   * @param chats that it begins with: contacts of a recovery kit
   * @throws StoreError `duplicate` where an account with the same network and `uniqueKey` stands
   */
  add(
    record: AccountRecord,
    state: readonly StateRow[],
    chats?: readonly ChatRecord[],
  ): Promise<void>;
  /** Removes the account and every row of it. @returns the chats that went with it */
  remove(id: AccountId): Promise<readonly ChatId[]>;
}

export function createAccounts(context: StoreContext): Accounts {
  const { database, rows } = context;
  return {
    list: () =>
      list(context, {
        table: 'accounts',
        fetch: () => database.accounts.toArray(),
        open: (row) => rows.openAccount(row),
      }),
    add: async (record, state, chats = []) => {
      const account = rows.sealAccount(record);
      const sealed = state
        .map((row) => rows.sealState(record.id, row))
        .filter((row) => typeof row !== 'string');
      const met = chats.map((chat) => rows.sealChat(chat));
      const tables = [database.accounts, database.state, database.chats];
      await guarded(() =>
        database.dexie.transaction('rw', tables, async () => {
          await database.accounts.add(account);
          await database.state.bulkPut(sealed);
          await database.chats.bulkPut(met);
        }),
      );
      context.onLasting('accounts');
    },
    remove: async (id) => {
      const chats = await guarded(() => removeAll(context, id));
      context.onLasting('accounts');
      return chats;
    },
  };
}

function removeAll({ database }: StoreContext, id: AccountId): PromiseLike<readonly ChatId[]> {
  const tables = [...SEALED_TABLES, 'quarantine'];
  return database.dexie.transaction('rw', tables, async () => {
    const chats = await database.chats.where('accountId').equals(id).primaryKeys();
    for (const chat of chats)
      await database.messages
        .where('[chatId+order]')
        .between([chat, Dexie.minKey], [chat, Dexie.maxKey])
        .delete();
    const { outbox, owedReceipts, state, additions, pieces } = database;
    const owned = [database.chats, outbox, owedReceipts, state, additions, pieces];
    for (const table of [...owned, database.quarantine])
      await table.where('accountId').equals(id).delete();
    await database.accounts.delete(id);
    return chats as ChatId[];
  });
}
