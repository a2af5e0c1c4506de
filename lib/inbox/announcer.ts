/**
 * What windows hold, kept in the worker's memory, and how they hear that it changed: the same
 * rows that a commit wrote, after it.
 * @module
 */
import type { Log } from '@/lib/base';
import {
  byPlace,
  protectionBy,
  type Account,
  type AccountId,
  type AtRest,
  type Chat,
  type ChatId,
  type ChatSlice,
  type ConnectionState,
  type GroupsState,
  type InboxChange,
  type InboxSnapshot,
  type MessageId,
  type NetworkId,
  type ProtectionRecord,
  type SettingsChange,
  type TransferProgress,
} from '@/lib/model';
import {
  toChat,
  toMessage,
  type AccountRecord,
  type ChatRecord,
  type Listing,
  type Repaired,
} from '@/lib/store';

import { LIST_HEAD, LIST_SLICE } from './consts';
import type { Doorkeeper } from './doorkeeper';
import type { Folded } from './draft';
import { headOf } from './head-of';
import type { Notifier } from './notifier';

export type ChangeListener = (change: InboxChange) => void;
export type FilesListener = (removed: readonly MessageId[]) => void;

export type AnnouncerOptions = {
  readonly atRest: AtRest;
  readonly log: Log;
  /** what a network declares; undefined where this build has none of that name */
  readonly protectionOf?: (network: NetworkId) => ProtectionRecord | undefined;
  /** whether a network lets us into groups; undefined where this build has none of it */
  readonly groupsOf?: (network: NetworkId) => GroupsState | undefined;
  /** whether a network can receive while the vault is locked */
  readonly canReceiveLocked?: (network: NetworkId) => boolean;
  /** whether a network's accounts can write to themselves */
  readonly hasSelfMessages?: (network: NetworkId) => boolean;
  /** what is said outside of windows */
  readonly notifier: Notifier;
  /** hears of every row that changed */
  readonly doorkeeper?: Pick<Doorkeeper, 'note' | 'forget'>;
};

export class Announcer {
  readonly #options: AnnouncerOptions;
  readonly #listeners = new Set<ChangeListener>();
  readonly #fileListeners = new Set<FilesListener>();
  readonly #accounts = new Map<AccountId, Account>();
  readonly #chats = new Map<ChatId, Chat>();
  /** of all chats, in order; undefined where one came or went since */
  #ids: readonly ChatId[] | undefined;
  #damagedRows = 0;

  constructor(options: AnnouncerOptions) {
    this.#options = options;
  }

  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Files are to move, or these are gone with what their messages said. @returns a function that ends it */
  onFiles(listener: FilesListener): () => void {
    this.#fileListeners.add(listener);
    return () => this.#fileListeners.delete(listener);
  }

  /** What stands when the worker starts. */
  load(
    accounts: readonly AccountRecord[],
    chats: readonly ChatRecord[],
    damagedRows: number,
  ): void {
    for (const account of accounts) this.#accounts.set(account.id, this.#account(account));
    for (const chat of chats) this.#chats.set(chat.id, this.chat(chat));
    this.#options.doorkeeper?.note(chats);
    this.#ids = undefined;
    this.#damagedRows = damagedRows;
    this.showCount();
  }

  snapshot(): InboxSnapshot {
    return this.#snapshot([...this.#chats.values()].toSorted(byPlace));
  }

  /** What a window paints first. */
  head(): InboxSnapshot {
    if (this.#chats.size <= LIST_HEAD) return this.snapshot();
    const chats = headOf(this.#chats.values());
    return { ...this.#snapshot(chats), more: this.#chats.size - chats.length };
  }

  /** The same from disk, before everything is loaded. @param count of all chats */
  headFrom(
    accounts: Listing<AccountRecord>,
    chats: readonly ChatRecord[],
    count: number,
  ): InboxSnapshot {
    return {
      accounts: accounts.records.map((account) => this.#account(account)).toSorted(byAge),
      chats: headOf(chats.map((chat) => this.chat(chat))),
      atRest: this.#options.atRest,
      more: count - chats.length,
      ...(accounts.damaged > 0 && { damagedRows: accounts.damaged }),
    };
  }

  /** Chats by id, so that none is missed whatever moves in the list meanwhile. */
  more(after: ChatId | undefined): ChatSlice {
    this.#ids ??= [...this.#chats.keys()].toSorted();
    const from = after === undefined ? 0 : this.#ids.findIndex((id) => id > after);
    const ids = from === -1 ? [] : this.#ids.slice(from, from + LIST_SLICE);
    const chats = ids.flatMap((id) => this.#chats.get(id) ?? []);
    const next = ids.at(-1);
    return next === undefined || next === this.#ids.at(-1) ? { chats } : { chats, next };
  }

  account(id: AccountId): Account | undefined {
    return this.#accounts.get(id);
  }

  /** A chat as windows see it: its protection is what its network declares. */
  chat(record: ChatRecord): Chat {
    const chat = toChat(record);
    if (chat.group?.unencrypted === true) return { ...chat, protection: { kind: 'none' } };
    const declared = this.#options.protectionOf?.(chat.network);
    if (declared === undefined) return chat;
    const accepted = record.weakerAcceptedAt !== undefined;
    // Whatever the network's own protocol promises, a bridge opens it.
    const promised =
      chat.bridge === undefined ? declared : { ...declared, readers: 'servers' as const };
    return { ...chat, protection: protectionBy(promised, chat.protection, accepted) };
  }

  /** A commit holds: windows replace these rows. */
  committed(folded: Partial<Folded>): void {
    const { account, chats = [], messages = [], arrived = [], quoted } = folded;
    this.#options.doorkeeper?.note(chats);
    this.#emit({
      accounts: account === undefined ? [] : [this.#account(account)],
      chats: chats.map((chat) => this.chat(chat)),
      messages: messages.map((record) =>
        toMessage(record, record.replyTo && quoted?.get(record.replyTo.id)),
      ),
    });
    this.#options.notifier.arrived(arrived, this.#chats);
    const { filesRemoved = [] } = folded;
    if (filesRemoved.length > 0 || messages.some(({ file }) => file?.transfer !== undefined))
      for (const listener of this.#fileListeners) listener(filesRemoved);
  }

  repaired({ accounts, chats, removedChats, messages }: Repaired): void {
    this.#options.doorkeeper?.note(chats);
    this.#options.doorkeeper?.forget(removedChats);
    this.#emit({
      accounts: accounts.map((account) => this.#account(account)),
      chats: chats.map((chat) => this.chat(chat)),
      removedChats,
      messages: messages.map((record) => toMessage(record)),
    });
  }

  added(account: AccountRecord): Account {
    const added = this.#account(account);
    this.#emit({ accounts: [added] });
    return added;
  }

  /** @param chats that went with it */
  removed(id: AccountId, chats: readonly ChatId[]): void {
    this.#accounts.delete(id);
    this.#options.doorkeeper?.forget(chats);
    this.#emit({ removedAccounts: [id], removedChats: chats });
    for (const chat of chats) this.clearNotice(chat);
  }

  /** A chat is gone with all that was said in it. */
  removedChat(id: ChatId, messages: readonly MessageId[]): void {
    this.#options.doorkeeper?.forget([id]);
    this.#emit({ removedChats: [id] });
    this.clearNotice(id);
    for (const listener of this.#fileListeners) listener(messages);
  }

  connection(id: AccountId, connection: ConnectionState): void {
    const account = this.#accounts.get(id);
    if (account !== undefined) this.#emit({ accounts: [{ ...account, connection }] });
  }

  typing(chatId: ChatId, active: boolean): void {
    if (this.#chats.has(chatId)) this.#emit({ typing: { chatId, active } });
  }

  transfer(messageId: MessageId, progress: TransferProgress): void {
    this.#emit({ transfer: { ...progress, messageId } });
  }

  settings(change: SettingsChange): void {
    this.#emit({ settings: change });
  }

  /** The badge, anew: by itself it changes where a muting has run out. */
  showCount(): void {
    this.#options.notifier.showCount(this.#chats);
  }

  clearNotice(chatId: ChatId): void {
    this.#options.notifier.clear(chatId);
  }

  #snapshot(chats: readonly Chat[]): InboxSnapshot {
    const snapshot: InboxSnapshot = {
      accounts: [...this.#accounts.values()].toSorted(byAge),
      chats,
      atRest: this.#options.atRest,
    };
    return this.#damagedRows === 0 ? snapshot : { ...snapshot, damagedRows: this.#damagedRows };
  }

  /** A record with how its line stands, which only memory knows. */
  #account({
    uniqueKey: _uniqueKey,
    receivesWhileLocked: receives = false,
    selfMessage,
    ...record
  }: AccountRecord): Account {
    const connection = this.#accounts.get(record.id)?.connection ?? { kind: 'connecting' };
    const canProve = this.#options.hasSelfMessages?.(record.network) ?? false;
    const groups = this.#options.groupsOf?.(record.network);
    const account = {
      ...record,
      ...(groups !== undefined && { groups }),
      ...(canProve && { selfMessage: selfMessage ?? ('off' as const) }),
    };
    if (this.#options.atRest !== 'behind-a-lock') return { ...account, connection };
    const can = this.#options.canReceiveLocked?.(account.network) ?? false;
    const whileLocked = can ? (receives ? 'receives' : 'pauses') : 'cannot';
    return { ...account, connection, whileLocked };
  }

  #emit(change: InboxChange): void {
    for (const account of change.accounts ?? []) this.#accounts.set(account.id, account);
    const { size } = this.#chats;
    for (const id of change.removedChats ?? []) this.#chats.delete(id);
    if (this.#chats.size !== size) this.#ids = undefined;
    for (const chat of change.chats ?? []) {
      if (!this.#chats.has(chat.id)) this.#ids = undefined;
      this.#options.notifier.changed(this.#chats.get(chat.id), chat);
      this.#chats.set(chat.id, chat);
    }
    this.showCount();
    const told = withoutEmpty(change);
    if (Object.keys(told).length === 0) return;
    for (const listener of this.#listeners)
      try {
        listener(told);
      } catch (error) {
        this.#options.log.warn('listener-failed', error);
      }
  }
}

/** Oldest first; equal ages by id, so that the order is total. */
function byAge(left: Account, right: Account): number {
  if (left.createdAt !== right.createdAt) return left.createdAt - right.createdAt;
  return left.id < right.id ? -1 : 1;
}

function withoutEmpty(change: InboxChange): InboxChange {
  return Object.fromEntries(
    Object.entries(change).filter(([, rows]) => !Array.isArray(rows) || rows.length > 0),
  );
}
