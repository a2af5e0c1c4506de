/**
 * The inbox's engine: accounts, the four phases, the outbox. Knows networks by their contract and
 * no browser.
 * @module
 */
export type { ChangeListener } from './announcer';
export { InboxError, type InboxErrorCode } from './errors';
export type { InboxHandlers } from './handlers';
export { createInbox, type Inbox, type InboxOptions } from './inbox';
export { summaryOf } from './kit-collect';
export type { KitContent } from './kit-content';
export { KitDesk } from './kit-desk';
export { createLockedInbox, type LockedInbox, type LockedInboxOptions } from './locked-inbox';
export { COMMON_NOTICE, type NoticeWords } from './notifier';
export { StorageWatch, type CommitWatch, type StorageWatchOptions } from './storage-watch';
