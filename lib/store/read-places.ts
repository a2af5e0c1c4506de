/**
 * How far a chat was read, and how much that counts as unread comes after it.
 * @module
 */
import { Dexie } from 'dexie';

import type { ChatId } from '@/lib/model';

import type { Database } from './database';
import type { MessageRecord } from './records';

export type ReadPlace = {
  /** of the last message that was read */
  readonly order: number;
  /** messages after it that count as unread */
  readonly after: number;
};

/** Of each chat of these messages: the last of them. */
export async function readPlaces(
  database: Database,
  messages: readonly MessageRecord[],
): Promise<ReadonlyMap<ChatId, ReadPlace>> {
  const orders = new Map<ChatId, number>();
  for (const { chatId, order } of messages)
    orders.set(chatId, Math.max(order, orders.get(chatId) ?? 0));
  const places = new Map<ChatId, ReadPlace>();
  for (const [chatId, order] of orders)
    places.set(chatId, { order, after: await countIncomingAfter(database, chatId, order) });
  return places;
}

/** Messages after this `order` that count as unread where the chat was read up to it. */
export function countIncomingAfter(
  { messages }: Database,
  chatId: ChatId,
  order: number,
): PromiseLike<number> {
  return messages
    .where('[chatId+incoming]')
    .between([chatId, order], [chatId, Dexie.maxKey], false, false)
    .count();
}
