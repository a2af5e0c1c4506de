/**
 * What the person read in another program of theirs is read here. Pure.
 * @module
 */
import { countsAsUnread, isAccepted, type ChatId, type MessageId } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import type { Draft } from './draft';

export type ResolvedReading = Extract<NetworkEvent, { readonly kind: 'read-elsewhere' }> & {
  readonly chatId: ChatId;
  /** of its targets */
  readonly ids: readonly MessageId[];
};

/** What a stranger wrote stays unread until they are let in here, as it does where it is looked at here. */
export function foldReadElsewhere(draft: Draft, { chatId, ids }: ResolvedReading): void {
  const chat = draft.chat(chatId);
  if (chat === undefined || !isAccepted(chat)) return;
  const orders = ids.flatMap((id) => {
    const message = draft.message(id);
    return message?.chatId === chatId ? [message.order] : [];
  });
  // All that one commit tells of was read: the place on disk may be a later one than this event's.
  const read = Math.max(0, draft.readPlace(chatId)?.order ?? 0, ...orders);
  const upTo = Math.max(chat.readUpTo, read);
  const { healedUnseen = [], ...rest } = chat;
  const unseen = healedUnseen.filter((order) => order > read);
  if (upTo === chat.readUpTo && unseen.length === healedUnseen.length) return;
  const after =
    upTo === chat.readUpTo ? chat.unread - healedUnseen.length : incomingAfter(draft, chatId, upTo);
  const unread = after + unseen.length;
  if (unread === 0) draft.callNobody(chatId);
  draft.putChat({
    ...rest,
    readUpTo: upTo,
    unread,
    ...(unseen.length > 0 && { healedUnseen: unseen }),
  });
}

/** Of those that stand on disk and those of this draft: what comes new stands behind all that is on disk. */
function incomingAfter(draft: Draft, chatId: ChatId, order: number): number {
  const place = draft.readPlace(chatId);
  const onDisk = place?.order === order ? place.after : 0;
  const fresh = draft
    .appendedTo(chatId)
    .filter((one) => one.direction === 'incoming' && one.order > order && countsAsUnread(one.body));
  return onDisk + fresh.length;
}
