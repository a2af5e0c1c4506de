/**
 * The store: the sealed database, its only keeper of Dexie. Knows no network and no window.
 * @module
 */
export type { Accounts } from './accounts';
export type { Changes, CommitReads, CommitRequest, Current } from './commit';
export type { Repaired } from './context';
export { Database, openDatabase, type DatabaseOptions } from './database';
export { StoreError, type StoreErrorCode } from './errors';
export type { Ids } from './ids';
export type { Listing } from './listing';
export type { Outbox, Receipts } from './queues';
export {
  newChat,
  toChat,
  toMessage,
  type AccountRecord,
  type ChatBirth,
  type ChatRecord,
  type EncryptedOutbox,
  type IncomingRecord,
  type MessageRecord,
  type OutboxRecord,
  type OutgoingRecord,
  type OwedReceipts,
  type PendingOutbox,
  type StateRow,
} from './records';
export type { State, StateRows } from './state';
export { createStore, type Store, type StoreOptions } from './store';
export type { MessagePage, Page, Timeline } from './timeline';
export { vaultHeaders } from './vault-header';
