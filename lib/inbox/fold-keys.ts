/**
 * What became of a contact's keys: a calm row at its place, and whether the person has compared those in
 * use. Pure.
 * @module
 */
import type { ChatId, MessageId } from '@/lib/model';
import type { ChatRecord } from '@/lib/store';
import type { NetworkEvent } from '@/lib/networks/contract';

import type { Draft } from './draft';

/** Rows that nobody sent have this in place of a device. */
export const KEYS_SENDER = 'keys';

type KeyChange = Extract<NetworkEvent, { readonly kind: 'key-change' }> & {
  readonly chatId: ChatId;
  readonly id: MessageId;
};

/** With whom there is no chat, and of strangers, there is nothing to tell: nobody relied on the key before. */
export function foldKeyChange(draft: Draft, event: KeyChange): void {
  const { chatId, id, remoteId, at, wasVerified } = event;
  const known = draft.chat(chatId);
  if (known === undefined || known.standing !== undefined || draft.message(id) !== undefined)
    return;
  const chat = draft.putChat(withVerified(known, false));
  draft.appendNote(chat, {
    direction: 'incoming',
    id,
    sentAt: at,
    body: { kind: 'key-change', wasVerified },
    remoteId,
    senderDevice: KEYS_SENDER,
  });
}

export function foldVerified(draft: Draft, chatId: ChatId, verified: boolean): void {
  const chat = draft.chat(chatId);
  if (chat !== undefined) draft.putChat(withVerified(chat, verified));
}

function withVerified(chat: ChatRecord, verified: boolean): ChatRecord {
  const { protection } = chat;
  return protection.kind === 'none' ? chat : { ...chat, protection: { ...protection, verified } };
}
