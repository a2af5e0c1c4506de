/**
 * Which rows a fold looks at, named before the transaction in which they are read. Pure.
 * @module
 */
import type { ChatId, MessageId, PeerAddress } from '@/lib/model';
import type { CommitReads } from '@/lib/store';
import type { NetworkEvent } from '@/lib/networks/contract';

import type { ResolvedEvent } from './fold';
import type { ResolvedChange } from './fold-changes';

type EventOf<Kind extends NetworkEvent['kind']> = Extract<NetworkEvent, { readonly kind: Kind }>;

/** The rows that `foldEvents` will look at. */
export function readsOf(events: readonly ResolvedEvent[]): CommitReads {
  const chats = new Set<ChatId>();
  const messages = new Set<MessageId>();
  const arriving = new Set<MessageId>();
  const outbox = new Set<MessageId>();
  const additions = new Set<MessageId>();
  const heldIn = new Set<ChatId>();
  const groups = new Set<PeerAddress>();
  const readUpTo = new Set<MessageId>();
  for (const event of events) {
    if (isOfAccount(event)) continue;
    if ('chatId' in event && event.kind !== 'receipt') chats.add(event.chatId);
    if (event.kind === 'key-change') arriving.add(event.id);
    if (event.kind === 'group') {
      groups.add(event.peer.address);
      for (const id of event.rowIds) arriving.add(id);
    }
    if (isOfMessage(event)) {
      (event.kind === 'message' ? arriving : messages).add(event.id);
      additions.add(event.id);
    }
    const isWritten = event.kind === 'message' || event.kind === 'own-message';
    if (isWritten && event.quotedId !== undefined) messages.add(event.quotedId);
    if (event.kind === 'own-message') messages.add(event.id);
    if (event.kind === 'read-elsewhere')
      for (const id of event.ids) {
        messages.add(id);
        readUpTo.add(id);
      }
    // What we take back in another program may still wait here to be sent.
    if (event.kind === 'deletion' && event.by === 'me') outbox.add(event.id);
    if (isChange(event)) heldIn.add(event.chatId);
    for (const id of oursIn(event)) {
      messages.add(id);
      outbox.add(id);
      additions.add(id);
    }
  }
  return { chats, messages, arriving, outbox, additions, heldIn, groups, readUpTo };
}

/** Of our own messages, those that an event is about. */
function oursIn(event: ResolvedEvent): readonly MessageId[] {
  if (event.kind === 'receipt') return event.ids;
  const isOfOne =
    event.kind === 'send-failed' || event.kind === 'sent-to' || event.kind === 'resend';
  return isOfOne ? [event.id] : [];
}

type OfAccount = EventOf<
  | 'catching-up'
  | 'caught-up'
  | 'provider-hosts'
  | 'key-stock'
  | 'self-message'
  | 'keys-published'
  | 'notice'
>;

const OF_ACCOUNT: ReadonlySet<string> = new Set<OfAccount['kind']>([
  'catching-up',
  'caught-up',
  'provider-hosts',
  'key-stock',
  'self-message',
  'keys-published',
  'notice',
]);

function isOfAccount(event: ResolvedEvent): event is OfAccount {
  return OF_ACCOUNT.has(event.kind);
}

function isChange(event: ResolvedEvent): event is ResolvedChange {
  return event.kind === 'reaction' || event.kind === 'edit' || event.kind === 'deletion';
}

function isOfMessage(
  event: ResolvedEvent,
): event is ResolvedChange | Extract<ResolvedEvent, { readonly kind: 'message' }> {
  return event.kind === 'message' || isChange(event);
}
