/**
 * Where a person puts a chat: pinned, muted, archived, marked. Stays in this browser.
 * @module
 */
import { arranged, type Chat, type ChatArrangement, type ChatId } from '@/lib/model';
import type { ChatRecord } from '@/lib/store';

import { InboxError } from './errors';
import { requireChat } from './require';
import type { Engine } from './runner';

/** @throws InboxError 'not-found' */
export async function arrange(
  { store, announcer }: Pick<Engine, 'store' | 'announcer'>,
  { chatId, to }: { readonly chatId: ChatId; readonly to: ChatArrangement },
): Promise<Chat> {
  const { accountId } = await requireChat({ store }, chatId);
  const folded = await store.commit({
    accountId,
    reads: { chats: [chatId] },
    fold: (current) => {
      const known = current.chat(chatId);
      if (known === undefined) throw new InboxError('not-found');
      const { place, ...rest } = known;
      const next = arranged(place, to);
      const chat: ChatRecord = next === undefined ? rest : { ...rest, place: next };
      return { chats: [chat], chat };
    },
  });
  announcer.committed({ chats: folded.chats });
  if (to.mutedUntil !== undefined && to.mutedUntil > 0) announcer.clearNotice(chatId);
  return announcer.chat(folded.chat);
}
