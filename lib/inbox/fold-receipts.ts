/**
 * News of our own messages, folded into their rows: receipts and failures. Pure.
 * @module
 */
import { laterStatus, type ChatId, type MessageId } from '@/lib/model';
import type { SentChange } from '@/lib/store';
import type { NetworkEvent } from '@/lib/networks/contract';

import type { Draft } from './draft';
import { foldTold } from './fold-groups';
import { failChange, settleChange } from './own-changes';

type EventOf<Kind extends NetworkEvent['kind']> = Extract<NetworkEvent, { readonly kind: Kind }>;

export type ResolvedReceipt = EventOf<'receipt'> & {
  readonly chatId: ChatId;
  readonly ids: readonly MessageId[];
};
export type ResolvedFailure = EventOf<'send-failed'> & { readonly id: MessageId };

/** A contact may only speak of messages that went to it. */
export function foldReceipt(draft: Draft, event: ResolvedReceipt): void {
  for (const id of event.ids) {
    const message = draft.message(id);
    const change = sentChange(draft, id);
    if (change?.chatId === event.chatId) {
      settleChange(draft, change);
      draft.removeOutbox(id);
      continue;
    }
    if (message?.direction !== 'outgoing' || message.chatId !== event.chatId) {
      draft.notice('unmatched-receipt');
      continue;
    }
    const told = foldTold(message, event);
    if (told === undefined) {
      draft.notice('unmatched-receipt');
      continue;
    }
    const status = laterStatus(message.status, told.news);
    if (status !== message.status) draft.setStatus(told.message, status);
    else if (told.message !== message) draft.putMessage(told.message);
    if (event.status !== 'sent') draft.signOfLife(event.chatId);
    draft.removeOutbox(id);
  }
}

/** A message that arrived cannot fail any more. */
export function foldSendFailure(draft: Draft, event: ResolvedFailure): void {
  const change = sentChange(draft, event.id);
  if (change !== undefined) return failChange(draft, change);
  const message = draft.message(event.id);
  if (message?.direction !== 'outgoing') return draft.notice('unmatched-receipt');
  draft.removeOutbox(event.id);
  if (message.status === 'sending' || message.status === 'sent')
    draft.setStatus(message, 'failed', event.failure);
  // Why, is asked afterwards; that it is so, must not be lost with this worker.
  const chat = draft.chat(message.chatId);
  if (event.failure === 'contact-unreachable' && chat !== undefined)
    draft.setReach(chat, 'unknown');
}

function sentChange(draft: Draft, id: MessageId): SentChange | undefined {
  const addition = draft.addition(id);
  return addition?.direction === 'outgoing' ? addition : undefined;
}
