/**
 * A chat's message rows, newest first, or at given places.
 * @module
 */
import { Dexie, type Collection } from 'dexie';

import type { ChatId } from '@/lib/model';

import type { Database, MessageRow } from './database';

export type Newest = {
  /** only rows before this `order` */
  readonly before?: number | undefined;
  readonly limit: number;
};

export function newestRows(
  { messages }: Database,
  chatId: ChatId,
  { before, limit }: Newest,
): PromiseLike<MessageRow[]> {
  const range = messages
    .where('[chatId+order]')
    .between([chatId, Dexie.minKey], [chatId, before ?? Dexie.maxKey]);
  return newest(range, limit);
}

/** Incoming ones with `after < order <= upTo`. */
export function newestIncomingRows(
  { messages }: Database,
  chatId: ChatId,
  { after, upTo, limit }: { readonly after: number; readonly upTo: number; readonly limit: number },
): PromiseLike<MessageRow[]> {
  const range = messages
    .where('[chatId+incoming]')
    .between([chatId, after], [chatId, upTo], false, true);
  return newest(range, limit);
}

/** Rows at these places, in ascending order. */
export function rowsAt(
  { messages }: Database,
  chatId: ChatId,
  orders: readonly number[],
): PromiseLike<MessageRow[]> {
  return messages
    .where('[chatId+order]')
    .anyOf(orders.map((order) => [chatId, order]))
    .toArray();
}

function newest(range: Collection<MessageRow, string>, limit: number): PromiseLike<MessageRow[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a cursor's direction, no array
  return range.reverse().limit(limit).toArray();
}
