/**
 * A person has read a chat up to a place: committed first, told to its sender where they may know.
 * @module
 */
import type { ChatId } from '@/lib/model';

import type { Accounts } from './accounts';
import type { Engine } from './runner';

export async function markRead(
  { store, announcer, settings, doorkeeper }: Engine,
  accounts: Accounts,
  { chatId, upTo }: { readonly chatId: ChatId; readonly upTo: number },
): Promise<void> {
  // What a stranger wrote stays unread until they are let in: only then may they learn that it was read.
  if (!doorkeeper.isAccepted(chatId)) return;
  const chat = await store.timeline.markRead(chatId, upTo, (known) =>
    settings.allows('receipts', known),
  );
  if (chat === undefined) return;
  announcer.committed({ chats: [chat] });
  accounts.runner(chat.accountId)?.receipts.kick();
}
