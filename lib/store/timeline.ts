/**
 * Chats and messages as they are read, and the one commit that marks a chat as read.
 * @module
 */
import { isReadByLooking, type ChatId, type MessageId, type PeerAddress } from '@/lib/model';

import { MAX_OWED_RECEIPTS, MAX_PAGE } from './consts';
import type { StoreContext } from './context';
import type { ChatRow, MessageRow } from './database';
import { guarded } from './errors';
import { list } from './listing';
import { removeChat } from './remove-chat';
import { newestIncomingRows, newestRows, rowsAt } from './newest';
import { countIncomingAfter } from './read-places';
import { DamagedRows, repairing } from './repairing';
import {
  owedOf,
  owedPairs,
  type ChatRecord,
  type MessageRecord,
  type OwedReceipts,
} from './records';

export type Page = {
  /** only messages before this `order`; the newest where undefined */
  readonly before?: number | undefined;
  /** at most MAX_PAGE */
  readonly limit: number;
};
export type MessagePage = {
  /** in ascending order */
  readonly messages: readonly MessageRecord[];
  readonly more: boolean;
};

export interface Timeline {
  chats(): Promise<readonly ChatRecord[]>;
  /** Those of them that stand, in no order. */
  chatsOf(ids: readonly ChatId[]): Promise<readonly ChatRecord[]>;
  /** How many chats there are. */
  countChats(): Promise<number>;
  chat(id: ChatId): Promise<ChatRecord | undefined>;
  message(id: MessageId): Promise<MessageRecord | undefined>;
  /** Those of them that stand, in no order. */
  messages(ids: readonly MessageId[]): Promise<readonly MessageRecord[]>;
  page(chatId: ChatId, page: Page): Promise<MessagePage>;
  /** Messages at these places, in ascending order. */
  at(chatId: ChatId, orders: readonly number[]): Promise<readonly MessageRecord[]>;
  /** Those whose files are to move, in no order. */
  transfers(): Promise<readonly MessageRecord[]>;
  /**
   * Marks as read up to and including `upTo`, counts anew what is unread, and writes down which
   * receipts that owes, in one commit.
   * @param owes whether the sender may learn of it; always where not given
   * @returns the chat where anything changed
   */
  markRead(
    chatId: ChatId,
    upTo: number,
    owes?: (chat: ChatRecord) => boolean,
  ): Promise<ChatRecord | undefined>;
  /** Removes a chat with all that was said in it. Done twice it changes nothing. @returns its messages */
  removeChat(chatId: ChatId): Promise<readonly MessageId[]>;
}

export function createTimeline(context: StoreContext): Timeline {
  const { database, rows } = context;
  const chatsFrom = (fetch: () => PromiseLike<readonly ChatRow[]>) =>
    list(context, { table: 'chats', fetch, open: (row) => rows.openChat(row) });
  const messagesFrom = (fetch: () => PromiseLike<readonly MessageRow[]>) =>
    list(context, { table: 'messages', fetch, open: (row) => rows.openMessage(row) });
  return {
    chats: async () => (await chatsFrom(() => database.chats.toArray())).records,
    chatsOf: async (ids) =>
      (await chatsFrom(async () => (await database.chats.bulkGet([...ids])).filter(isRow))).records,
    countChats: () => guarded(() => database.chats.count()),
    chat: async (id) =>
      (await chatsFrom(() => database.chats.where('id').equals(id).toArray())).records[0],
    message: async (id) =>
      (await messagesFrom(() => database.messages.where('id').equals(id).toArray())).records[0],
    messages: async (ids) => {
      if (ids.length === 0) return [];
      const wanted = [...new Set(ids)];
      return (await messagesFrom(() => database.messages.where('id').anyOf(wanted).toArray()))
        .records;
    },
    page: async (chatId, { before, limit }) => {
      const wanted = Math.min(limit, MAX_PAGE);
      const { records } = await messagesFrom(() =>
        newestRows(database, chatId, { before, limit: wanted + 1 }),
      );
      return {
        messages: records.slice(0, wanted).toReversed(),
        more: records.length > wanted,
      };
    },
    transfers: async () =>
      (await messagesFrom(() => database.messages.where('transfer').above('').toArray())).records,
    at: async (chatId, orders) =>
      (await messagesFrom(() => rowsAt(database, chatId, orders))).records,
    markRead: (chatId, upTo, owes = () => true) =>
      repairing(context, () => guarded(() => markRead(context, { chatId, upTo, owes }))),
    removeChat: (chatId) => guarded(() => removeChat(context, chatId)),
  };
}

function isRow(row: ChatRow | undefined): row is ChatRow {
  return row !== undefined;
}

type ReadUpTo = {
  readonly chatId: ChatId;
  readonly upTo: number;
  readonly owes: (chat: ChatRecord) => boolean;
};

function markRead(
  context: StoreContext,
  { chatId, upTo, owes }: ReadUpTo,
): PromiseLike<ChatRecord | undefined> {
  const { database, rows } = context;
  const tables = [database.chats, database.messages, database.owedReceipts];
  return database.dexie.transaction('rw', tables, async () => {
    const row = await database.chats.get(chatId);
    if (row === undefined) return undefined;
    const chat = rows.openChat(row);
    if (chat === undefined) throw new DamagedRows([{ table: 'chats', id: chatId }]);
    const readUpTo = Math.max(chat.readUpTo, Math.min(upTo, chat.lastOrder));
    const healed = (chat.healedUnseen ?? []).filter((order) => order <= upTo);
    if (readUpTo === chat.readUpTo && healed.length === 0) return undefined;
    const newlyRead = await newestIncomingRows(database, chatId, {
      after: chat.readUpTo,
      upTo: readUpTo,
      limit: MAX_OWED_RECEIPTS,
    });
    const unseen = (chat.healedUnseen ?? []).filter((order) => order > upTo);
    const unread = await countIncomingAfter(database, chatId, readUpTo);
    const { healedUnseen: _healedUnseen, ...rest } = chat;
    const read = {
      ...rest,
      readUpTo,
      unread: unread + unseen.length,
      ...(unseen.length > 0 && { healedUnseen: unseen }),
    };
    await database.chats.put(rows.sealChat(read));
    const seen = [...newlyRead, ...(await rowsAt(database, chatId, healed))];
    if (owes(chat)) await owe(context, chat, seen);
    return read;
  });
}

/** What could not be read was not read: no receipt is owed for it. */
async function owe(
  { database, rows }: StoreContext,
  chat: ChatRecord,
  newlyRead: readonly MessageRow[],
): Promise<void> {
  const fresh: (readonly [string, PeerAddress?])[] = [];
  for (const row of newlyRead.toReversed()) {
    const message = rows.openMessage(row);
    if (message?.direction !== 'incoming' || !isReadByLooking(message.body)) continue;
    const { remoteId, author } = message;
    fresh.push(author === undefined ? [remoteId] : [remoteId, author.address]);
  }
  if (fresh.length === 0) return;
  const standing = await database.owedReceipts.get(chat.id);
  const owed = standing && rows.openOwedReceipts(standing);
  if (standing !== undefined && owed === undefined)
    throw new DamagedRows([{ table: 'owedReceipts', id: chat.id }]);
  const all = new Map([...(owed ? owedPairs(owed) : []), ...owedPairs(owedOf(fresh))]);
  const { id: chatId, accountId, address } = chat;
  const kept = owedOf([...all.values()].slice(-MAX_OWED_RECEIPTS));
  const next: OwedReceipts = { chatId, accountId, address, ...kept };
  await database.owedReceipts.put(rows.sealOwedReceipts(next));
}
