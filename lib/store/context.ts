/**
 * What every part of the store works with, and the way a damaged row is reported to whoever
 * shows the inbox.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { Vault } from '@/lib/vault';

import type { Database, SealedTable } from './database';
import { createIds, type Ids } from './ids';
import type { AccountRecord, ChatRecord, MessageRecord } from './records';
import { Rows } from './rows';

export type StoreContext = {
  readonly database: Database;
  readonly rows: Rows;
  readonly ids: Ids;
  /** Called after a repair's commit. */
  readonly onRepaired: (repaired: Repaired) => void;
  /** Called after each commit that wrote protocol state or changed which accounts there are. */
  readonly onLasting: (what: LastingChange) => void;
};

/** Kinds of the state rows that were written, or that the list of accounts is another. */
export type LastingChange = 'accounts' | ReadonlySet<string>;

export function createContext(
  { database, vault }: { readonly database: Database; readonly vault: Vault },
  onRepaired: StoreContext['onRepaired'],
  onLasting: StoreContext['onLasting'] = () => undefined,
): StoreContext {
  const ids = createIds(vault);
  return { database, ids, rows: new Rows(vault, ids), onRepaired, onLasting };
}

/** A row that was found not to open. */
export type Damage = { readonly table: SealedTable; readonly id: string };

/** What a repair changed, as windows must see it. */
export type Repaired = {
  readonly accounts: readonly AccountRecord[];
  readonly chats: readonly ChatRecord[];
  readonly removedChats: readonly ChatId[];
  readonly messages: readonly MessageRecord[];
};
