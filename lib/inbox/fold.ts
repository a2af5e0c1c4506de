/**
 * What a network reported, folded into chats and messages. Pure: the same events on the same rows
 * give the same rows, and twice the same event changes nothing.
 * @module
 */
import { laterStatus, type AccountId, type ChatId, type MessageId } from '@/lib/model';
import type { CommitReads, Ids } from '@/lib/store';
import type { NetworkEvent, Peer } from '@/lib/networks/contract';

import type { Draft } from './draft';

type EventOf<Kind extends NetworkEvent['kind']> = Extract<NetworkEvent, { readonly kind: Kind }>;

/** An event with the ids of the rows it is about. */
export type ResolvedEvent =
  | (EventOf<'message'> & { readonly chatId: ChatId; readonly id: MessageId })
  | (EventOf<'receipt'> & { readonly chatId: ChatId; readonly ids: readonly MessageId[] })
  | (EventOf<'send-failed'> & { readonly id: MessageId })
  | (EventOf<'peer'> & { readonly chatId: ChatId })
  | EventOf<'notice'>;

/** Finds the ids once, outside any transaction: each is a keyed hash. */
export function resolveEvents(
  events: readonly NetworkEvent[],
  accountId: AccountId,
  ids: Ids,
): readonly ResolvedEvent[] {
  const known = new Map<string, ChatId>();
  const chatOf = (address: Peer['address']): ChatId => {
    const id = known.get(address) ?? ids.chat(accountId, address);
    known.set(address, id);
    return id;
  };
  return events.map((event): ResolvedEvent => {
    switch (event.kind) {
      case 'message': {
        const chatId = chatOf(event.peer.address);
        return { ...event, chatId, id: ids.incoming(chatId, event.senderDevice, event.remoteId) };
      }
      case 'receipt':
        return {
          ...event,
          chatId: chatOf(event.peer),
          ids: event.remoteIds.map((remoteId) => ids.outgoing(accountId, remoteId)),
        };
      case 'send-failed':
        return { ...event, id: ids.outgoing(accountId, event.remoteId) };
      case 'peer':
        return { ...event, chatId: chatOf(event.peer.address) };
      case 'notice':
        break;
    }
    return event;
  });
}

/** The rows that `foldEvents` will look at. */
export function readsOf(events: readonly ResolvedEvent[]): CommitReads {
  const chats = new Set<ChatId>();
  const messages = new Set<MessageId>();
  const outbox = new Set<MessageId>();
  for (const event of events) {
    if (event.kind === 'message' || event.kind === 'peer') chats.add(event.chatId);
    if (event.kind === 'message') messages.add(event.id);
    const ours =
      event.kind === 'receipt' ? event.ids : event.kind === 'send-failed' ? [event.id] : [];
    for (const id of ours) {
      messages.add(id);
      outbox.add(id);
    }
  }
  return { chats, messages, outbox };
}

export function foldEvents(draft: Draft, events: readonly ResolvedEvent[]): void {
  for (const event of events) foldEvent(draft, event);
}

function foldEvent(draft: Draft, event: ResolvedEvent): void {
  switch (event.kind) {
    case 'message':
      return foldMessage(draft, event);
    case 'receipt':
      return foldReceipt(draft, event);
    case 'send-failed':
      return foldSendFailure(draft, event);
    case 'peer':
      if (draft.chat(event.chatId) !== undefined) draft.meet(event.chatId, event.peer);
      return;
    case 'notice':
      draft.notice(event.code);
  }
}

type ResolvedOf<Kind extends NetworkEvent['kind']> = Extract<
  ResolvedEvent,
  { readonly kind: Kind }
>;

function foldMessage(draft: Draft, event: ResolvedOf<'message'>): void {
  const { id, chatId, peer, body, sentAt, remoteId, senderDevice } = event;
  const chat = draft.meet(chatId, peer);
  const standing = draft.message(id);
  if (standing === undefined)
    return draft.appendIncoming(chat, {
      direction: 'incoming',
      id,
      sentAt,
      body,
      remoteId,
      senderDevice,
    });
  const heals = standing.body.kind === 'undecryptable' && body.kind !== 'undecryptable';
  if (heals && standing.direction === 'incoming')
    draft.heal(standing, { body, sentAt, remoteId, senderDevice, address: peer.address });
}

/** A contact may only speak of messages that went to it. */
function foldReceipt(draft: Draft, event: ResolvedOf<'receipt'>): void {
  for (const id of event.ids) {
    const message = draft.message(id);
    if (message?.direction !== 'outgoing' || message.chatId !== event.chatId) {
      draft.notice('unmatched-receipt');
      continue;
    }
    const status = laterStatus(message.status, event.status);
    if (status !== message.status) draft.setStatus(message, status);
    draft.removeOutbox(id);
  }
}

/** A message that arrived cannot fail any more. */
function foldSendFailure(draft: Draft, event: ResolvedOf<'send-failed'>): void {
  const message = draft.message(event.id);
  if (message?.direction !== 'outgoing') return draft.notice('unmatched-receipt');
  draft.removeOutbox(event.id);
  if (message.status === 'sending' || message.status === 'sent')
    draft.setStatus(message, 'failed', event.failure);
}
