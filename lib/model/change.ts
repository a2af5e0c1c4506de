/**
 * What windows hold of the inbox and how it changes: the whole once, then rows that replace.
 * @module
 */
import type { Account } from './account';
import type { Chat } from './chat';
import type { AccountId, ChatId, MessageId } from './ids';
import type { TransferProgress } from './media';
import type { Message } from './message';
import type { SettingsChange } from './settings';
import type { StorageLevel } from './storage';

/**
 * How rows on disk are protected. `unlocked-by-anyone`: whoever copies the profile can read them;
 * `behind-a-lock`: only with one of the locks that the person set.
 */
export type AtRest = 'unlocked-by-anyone' | 'behind-a-lock';

export type InboxSnapshot = {
  readonly accounts: readonly Account[];
  /** all chats, newest first; where there are `more`, those that stand first in the list */
  readonly chats: readonly Chat[];
  /** How many chats there are besides, which are asked for apart; absent where these are all. */
  readonly more?: number;
  readonly atRest: AtRest;
  /**
   * Rows on this disk that no longer open and belong to no account that does, absent where there
   * are none. Those of an account stand in its notices as `damaged-row`.
   */
  readonly damagedRows?: number;
};

/** Some of the chats, in the order of their ids, and after which the next ones come; absent with the last. */
export type ChatSlice = { readonly chats: readonly Chat[]; readonly next?: ChatId };

/** Rows that changed, whole: windows replace what they hold. Sent after the commit. */
export type InboxChange = {
  readonly accounts?: readonly Account[];
  readonly removedAccounts?: readonly AccountId[];
  readonly chats?: readonly Chat[];
  readonly removedChats?: readonly ChatId[];
  readonly messages?: readonly Message[];
  readonly typing?: { readonly chatId: ChatId; readonly active: boolean };
  /** How far the file of a message has moved. */
  readonly transfer?: TransferProgress & { readonly messageId: MessageId };
  /** How this browser's disk stands; told by itself, whatever else there is. */
  readonly storage?: StorageLevel;
  /** Settings that were chosen, whole values. */
  readonly settings?: SettingsChange;
};
