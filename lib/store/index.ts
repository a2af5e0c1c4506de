/**
 * The store: the sealed database, its only keeper of Dexie. Knows no network and no window.
 * @module
 */
export type { Accounts } from './accounts';
export { openArchive } from './archive';
export type { Archive, ArchiveOptions, SpareParts } from './archive-door';
export type { Changes, CommitReads, CommitRequest, Current } from './commit';
export type { Repaired } from './context';
export type { Continuity } from './continuity';
export { MAX_HELD_CHANGES } from './consts';
export { Database, openDatabase, type DatabaseOptions } from './database';
export { StoreError, type StoreErrorCode } from './errors';
export type { Groups } from './groups';
export type { Held, HeldPiece, Offered } from './held';
export type { Ids } from './ids';
export type { Listing } from './listing';
export type { Notes } from './notes';
export type { Outbox, Receipts } from './queues';
export type { ReadPlace } from './read-places';
export {
  newChat,
  toChat,
  toMessage,
  withHole,
  withoutBytes,
  type AccountRecord,
  type AdditionRecord,
  type AudienceRecord,
  type ChangeRecord,
  type ChatBirth,
  type ChatRecord,
  type EncryptedOutbox,
  type FileRecord,
  type GroupRecord,
  type HeldChanges,
  type Hole,
  type IncomingRecord,
  type MessageRecord,
  type OutboxRecord,
  type OutgoingRecord,
  type OwedReceipts,
  type PendingOutbox,
  type QuoteRecord,
  type SentChange,
  type StateRow,
  type TargetRecord,
  type Transfer,
} from './records';
export type { PiecePlace, Pieces } from './pieces';
export { Porch, type HeldItem, type Holding, type LockedPorch, type PorchAccount } from './porch';
export type { ResealStep } from './reseal';
export type { Lasting } from './spare';
export type { State, StateRows } from './state';
export { createStore, type Store, type StoreOptions } from './store';
export type { MessagePage, Page, Timeline } from './timeline';
export { vaultHeaders } from './vault-header';
