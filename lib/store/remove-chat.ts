/**
 * The commit that removes a chat and every row that belongs to it. Protocol state stays: what its contact sends
 * next must still open.
 * @module
 */
import { Dexie } from 'dexie';

import type { ChatId, MessageId } from '@/lib/model';

import type { StoreContext } from './context';
import { piecesOf } from './piece-rows';

export function removeChat(
  { database }: StoreContext,
  chatId: ChatId,
): PromiseLike<readonly MessageId[]> {
  const { chats, messages, outbox, owedReceipts, additions, pieces } = database;
  const tables = [chats, messages, outbox, owedReceipts, additions, pieces];
  return database.dexie.transaction('rw', tables, async () => {
    const ids = await messages
      .where('[chatId+order]')
      .between([chatId, Dexie.minKey], [chatId, Dexie.maxKey])
      .primaryKeys();
    for (const id of ids) await piecesOf(database, id).delete();
    await messages.bulkDelete(ids);
    await outbox.where('id').anyOf(ids).delete();
    await additions.where('heldIn').equals(chatId).delete();
    await owedReceipts.delete(chatId);
    await chats.delete(chatId);
    return ids as MessageId[];
  });
}
