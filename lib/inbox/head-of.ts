/**
 * Which chats stand first in the list. Pure.
 * @module
 */
import { byPlace, isAccepted, isArchived, type Chat } from '@/lib/model';

import { LIST_HEAD } from './consts';

/** As many as a window is told of first, in the order of the list, by one pass over all. */
export function headOf(chats: Iterable<Chat>): readonly Chat[] {
  const head: Chat[] = [];
  for (const chat of chats) {
    if (isArchived(chat) || !isAccepted(chat)) continue;
    const last = head[LIST_HEAD - 1];
    if (last !== undefined && byPlace(last, chat) <= 0) continue;
    const at = head.findIndex((other) => byPlace(chat, other) < 0);
    head.splice(at === -1 ? head.length : at, 0, chat);
    if (head.length > LIST_HEAD) head.pop();
  }
  return head;
}
