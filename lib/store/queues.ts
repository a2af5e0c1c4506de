/**
 * What waits to go out: the outbox, in the order of sending, and the read receipts owed.
 * @module
 */
import type { AccountId, ChatId } from '@/lib/model';

import type { StoreContext } from './context';
import { guarded } from './errors';
import { list } from './listing';
import { DamagedRows, repairing } from './repairing';
import { owedOf, owedPairs, type OutboxRecord, type OwedReceipts } from './records';

export interface Outbox {
  /** in the order in which the person sent them */
  list(accountId: AccountId): Promise<readonly OutboxRecord[]>;
}

export interface Receipts {
  list(accountId: AccountId): Promise<readonly OwedReceipts[]>;
  /** These have gone out. Done twice it changes nothing. */
  settle(chatId: ChatId, gone: Pick<OwedReceipts, 'remoteIds' | 'authors'>): Promise<void>;
}

export function createOutbox(context: StoreContext): Outbox {
  const { database, rows } = context;
  return {
    list: async (accountId) => {
      const { records } = await list(context, {
        table: 'outbox',
        fetch: () => database.outbox.where('accountId').equals(accountId).sortBy('sequence'),
        open: (row) => rows.openOutbox(row),
      });
      return records;
    },
  };
}

export function createReceipts(context: StoreContext): Receipts {
  const { database, rows } = context;
  return {
    list: async (accountId) => {
      const { records } = await list(context, {
        table: 'owedReceipts',
        fetch: () => database.owedReceipts.where('accountId').equals(accountId).toArray(),
        open: (row) => rows.openOwedReceipts(row),
      });
      return records;
    },
    settle: (chatId, gone) =>
      repairing(context, () =>
        guarded(() => settle(context, chatId, new Set(owedPairs(gone).keys()))),
      ),
  };
}

function settle(
  { database, rows }: StoreContext,
  chatId: ChatId,
  gone: ReadonlySet<string>,
): PromiseLike<void> {
  return database.dexie.transaction('rw', [database.owedReceipts], async () => {
    const row = await database.owedReceipts.get(chatId);
    if (row === undefined) return;
    const owed = rows.openOwedReceipts(row);
    if (owed === undefined) throw new DamagedRows([{ table: 'owedReceipts', id: chatId }]);
    const left = [...owedPairs(owed)].filter(([name]) => !gone.has(name)).map(([, pair]) => pair);
    const { authors: _authors, ...rest } = owed;
    if (left.length === 0) await database.owedReceipts.delete(chatId);
    else await database.owedReceipts.put(rows.sealOwedReceipts({ ...rest, ...owedOf(left) }));
  });
}
