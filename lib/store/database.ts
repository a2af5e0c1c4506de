/**
 * The database: its tables, what of each row stays in clear, and the append-only migrations.
 * Dexie enters Rialto here and nowhere above this room.
 *
 * In clear stand only what an index needs: random ids, keyed hashes, a message's place in its
 * chat, and whether it came in. Everything else lies in `sealed`.
 * @module
 */
import { Dexie, type Table } from 'dexie';

import { DEXIE_VERSION_FACTOR, SCHEMA_VERSION } from './consts';
import { StoreError } from './errors';

/** The tables whose rows are sealed, by the name their seals are bound to. */
export const SEALED_TABLES = [
  'accounts',
  'chats',
  'messages',
  'outbox',
  'owedReceipts',
  'state',
  'additions',
  'pieces',
] as const;
export type SealedTable = (typeof SEALED_TABLES)[number];

/** What every sealed row has. `version` is the schema version of its plaintext. */
export type SealedRow = {
  readonly id: string;
  readonly version: number;
  readonly sealed: Uint8Array;
};

/** `uniqueHash`: keyed hash of network and `uniqueKey`, so that one identity is joined once. */
export type AccountRow = SealedRow & { readonly uniqueHash: string };
export type ChatRow = SealedRow & { readonly accountId: string };
/**
 * `incoming` repeats `order` on incoming rows and is absent on ours: the sparse index that counts unread.
 * `transfer`: which way a file is to move; absent on all others: the sparse index that finds them.
 */
export type MessageRow = SealedRow & {
  readonly chatId: string;
  readonly order: number;
  readonly incoming?: number;
  readonly transfer?: string;
};
/** `sequence`: the order in which texts were sent; minted by the database. */
export type OutboxRow = SealedRow & { readonly accountId: string; readonly sequence?: number };
export type OwedReceiptsRow = SealedRow & { readonly accountId: string };
/** `heldIn`: the chat, on changes that wait for their message; absent on ours: the sparse index that counts them. */
export type AdditionRow = SealedRow & { readonly accountId: string; readonly heldIn?: string };
/**
 * A piece of a file's ciphertext: `id` is its message's and its number, so that one message's lie together. Bytes where
 * an earlier version wrote it: a Blob is written and read in two thirds of the time (Chromium 156).
 */
export type PieceRow = Omit<SealedRow, 'sealed'> & {
  readonly sealed: Blob | Uint8Array;
  readonly accountId: string;
};
export type StateTableRow = SealedRow & { readonly accountId: string };
/** A row that no longer opened, as it was. `place` is `table/id`: one row is put aside, and counted, once. */
export type QuarantineRow = {
  readonly place: string;
  readonly accountId?: string;
  readonly row: unknown;
};
export type HeaderRow = { readonly id: string; readonly header: unknown };

export type DatabaseOptions = {
  readonly name: string;
  /** Where the platform's own are not to be used: tests. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
};

/** An open handle. Dexie opens lazily at the first operation. */
export class Database {
  readonly dexie: Dexie;
  readonly header: Table<HeaderRow, string>;
  readonly accounts: Table<AccountRow, string>;
  readonly chats: Table<ChatRow, string>;
  readonly messages: Table<MessageRow, string>;
  readonly outbox: Table<OutboxRow, number>;
  readonly owedReceipts: Table<OwedReceiptsRow, string>;
  readonly state: Table<StateTableRow, string>;
  readonly additions: Table<AdditionRow, string>;
  readonly pieces: Table<PieceRow, string>;
  readonly quarantine: Table<QuarantineRow, string>;

  constructor(options: DatabaseOptions) {
    this.dexie = new Dexie(options.name, {
      // A commit precedes an acknowledgement: once the network has forgotten, the disk must know.
      chromeTransactionDurability: 'strict',
      ...(options.indexedDB === undefined ? {} : { indexedDB: options.indexedDB }),
      ...(options.IDBKeyRange === undefined ? {} : { IDBKeyRange: options.IDBKeyRange }),
    });
    declareVersions(this.dexie);
    this.dexie.on('ready', () => refuseLaterVersion(this.dexie));
    this.header = this.dexie.table('vaultHeader');
    this.accounts = this.dexie.table('accounts');
    this.chats = this.dexie.table('chats');
    this.messages = this.dexie.table('messages');
    this.outbox = this.dexie.table('outbox');
    this.owedReceipts = this.dexie.table('owedReceipts');
    this.state = this.dexie.table('state');
    this.additions = this.dexie.table('additions');
    this.pieces = this.dexie.table('pieces');
    this.quarantine = this.dexie.table('quarantine');
  }

  close(): void {
    this.dexie.close();
  }
}

/** Dexie itself opens a database that a later version wrote; what that version means by its rows we cannot know. */
function refuseLaterVersion(dexie: Dexie): void {
  const version = Math.floor(dexie.backendDB().version / DEXIE_VERSION_FACTOR);
  if (version > SCHEMA_VERSION) throw new StoreError('newer-database', `version ${version}`);
}

/** Append only: a version that was ever released is never edited, and imports nothing from above. */
function declareVersions(dexie: Dexie): void {
  dexie.version(1).stores({
    vaultHeader: 'id',
    accounts: 'id, &uniqueHash',
    chats: 'id, accountId',
    messages: 'id, &[chatId+order], [chatId+incoming]',
    outbox: '++sequence, &id, accountId',
    owedReceipts: 'id, accountId',
    state: 'id, accountId',
    quarantine: 'place, accountId',
  });
  dexie.version(2).stores({
    additions: 'id, accountId, heldIn',
  });
  dexie.version(3).stores({
    messages: 'id, &[chatId+order], [chatId+incoming], transfer',
    pieces: 'id, accountId',
  });
}

/** @returns a handle; nothing is opened before the first operation */
export function openDatabase(options: DatabaseOptions): Database {
  return new Database(options);
}
