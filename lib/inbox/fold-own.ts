/**
 * What the person writes and changes in other programs of theirs, as far as their network tells: messages of ours that did
 * not leave here. Pure.
 * @module
 */
import { isEmoji, type ChatId, type MessageId } from '@/lib/model';
import type { QuoteRecord } from '@/lib/store';
import type { NetworkEvent } from '@/lib/networks/contract';

import { accepted } from './admission';
import type { Draft } from './draft';
import { react, takeBack, type ResolvedChange } from './fold-changes';
import { arrivedFile } from './media-rows';

type EventOf<Kind extends NetworkEvent['kind']> = Extract<NetworkEvent, { readonly kind: Kind }>;

export type ResolvedOwn = EventOf<'own-message'> & {
  readonly chatId: ChatId;
  readonly id: MessageId;
  /** of the message that it answers */
  readonly quotedId?: MessageId;
};

/** One that left here, or came before, stands: only what could not be read is replaced. */
export function foldOwnMessage(draft: Draft, event: ResolvedOwn): void {
  const { id, chatId, peer, remoteId, sentAt, body } = event;
  const met = draft.meet(chatId, peer);
  // Whoever answers a request in another program has let it in.
  const chat = met.standing?.kind === 'request' ? accepted(draft, met) : met;
  const standing = draft.message(id);
  const replyTo = quoteOf(draft, event);
  const said = {
    body,
    sentAt,
    ...(replyTo !== undefined && { replyTo }),
    ...(body.kind === 'media' && { file: arrivedFile(body, event) }),
  };
  if (standing === undefined)
    draft.appendOutgoing(chat, { direction: 'outgoing', status: 'sent', id, remoteId, ...said });
  else if (standing.body.kind === 'undecryptable' && body.kind !== 'undecryptable')
    draft.putMessage({ ...standing, ...said });
}

/** What somebody says that a message said counts only where it does not stand here. */
type Quoting = Pick<ResolvedOwn, 'replyTo' | 'quotedId' | 'chatId'>;

export function quoteOf(draft: Draft, event: Quoting): QuoteRecord | undefined {
  const { replyTo, quotedId: id, chatId } = event;
  if (replyTo === undefined || id === undefined) return undefined;
  const { target, claim } = replyTo;
  return draft.message(id)?.chatId === chatId ? { ...target, id } : { ...target, id, claim };
}

/** At its message, whoever wrote that; where that is not here there is nothing to change. */
export function foldOwnChange(draft: Draft, event: ResolvedChange): void {
  const message = draft.message(event.id);
  if (message === undefined || message.chatId !== event.chatId) return;
  if (event.kind === 'reaction') {
    const { emoji, at } = event;
    if (emoji !== '' && !isEmoji(emoji)) return draft.notice('refused-change');
    return react(draft, message, { emoji, from: 'me', at });
  }
  if (message.direction !== 'outgoing') return draft.notice('refused-change');
  if (event.kind === 'deletion') {
    draft.removeOutbox(message.id);
    return takeBack(draft, message);
  }
  const isNews = event.at > (message.editedAt ?? 0) && message.body.kind === event.body.kind;
  if (isNews) draft.putMessage({ ...message, body: event.body, editedAt: event.at });
}
