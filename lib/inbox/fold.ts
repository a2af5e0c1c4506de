/**
 * What a network reported, folded into chats and messages. Pure: the same events on the same rows
 * give the same rows, and twice the same event changes nothing.
 * @module
 */
import {
  isAccepted,
  type AccountId,
  type ChatId,
  type MediaBody,
  type MessageId,
  type MessageTarget,
} from '@/lib/model';
import type { ChatRecord, Ids, IncomingRecord } from '@/lib/store';
import type { NetworkEvent, Peer } from '@/lib/networks/contract';

import { admit, blockedByNetwork } from './admission';
import type { Draft } from './draft';
import { foldChange, withHeld, type ResolvedChange } from './fold-changes';
import {
  GROUP_SENDER,
  MAX_GROUP_ROWS,
  asGroup,
  foldGroup,
  foldSentTo,
  memberOf,
  rowName,
  type ResolvedGroup,
} from './fold-groups';
import { KEYS_SENDER, foldKeyChange, foldVerified } from './fold-keys';
import {
  foldReceipt,
  foldSendFailure,
  type ResolvedFailure,
  type ResolvedReceipt,
} from './fold-receipts';
import { arrivedFile } from './media-rows';
import { foldOwnChange, foldOwnMessage, quoteOf, type ResolvedOwn } from './fold-own';
import { foldKeys } from './fold-devices';
import { foldStrength } from './fold-strength';
import { foldReadElsewhere, type ResolvedReading } from './fold-reading';
import { sentAgain } from './sent-again';

type EventOf<Kind extends NetworkEvent['kind']> = Extract<NetworkEvent, { readonly kind: Kind }>;

/** An event with the ids of the rows it is about. */
export type ResolvedEvent =
  | (EventOf<'message'> & {
      readonly chatId: ChatId;
      readonly id: MessageId;
      /** of the message that it answers */
      readonly quotedId?: MessageId;
    })
  | ResolvedOwn
  | ResolvedChange
  | ResolvedReceipt
  | ResolvedReading
  | ResolvedFailure
  | (EventOf<'resend'> & { readonly id: MessageId; readonly accountId: AccountId })
  | ResolvedGroup
  | (EventOf<'sent-to'> & { readonly id: MessageId })
  | (EventOf<'peer' | 'blocked' | 'verified'> & { readonly chatId: ChatId })
  | (EventOf<'key-change'> & { readonly chatId: ChatId; readonly id: MessageId })
  | EventOf<'catching-up'>
  | EventOf<'caught-up'>
  | EventOf<'provider-hosts'>
  | EventOf<'key-stock'>
  | (EventOf<'session-strength'> & { readonly chatId: ChatId })
  | EventOf<'self-message'>
  | EventOf<'keys-published'>
  | (EventOf<'keys'> & { readonly chatId: ChatId })
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
  const targetOf = (chatId: ChatId, target: MessageTarget): MessageId =>
    target.author === 'me'
      ? ids.outgoing(accountId, target.remoteId)
      : ids.incoming(chatId, target.senderDevice, target.remoteId);
  return events.map((event): ResolvedEvent => {
    switch (event.kind) {
      case 'message': {
        const chatId = chatOf(event.peer.address);
        const id = ids.incoming(chatId, event.senderDevice, event.remoteId);
        if (event.replyTo === undefined) return { ...event, chatId, id };
        return { ...event, chatId, id, quotedId: targetOf(chatId, event.replyTo.target) };
      }
      case 'own-message': {
        const chatId = chatOf(event.peer.address);
        const id = ids.outgoing(accountId, event.remoteId);
        if (event.replyTo === undefined) return { ...event, chatId, id };
        return { ...event, chatId, id, quotedId: targetOf(chatId, event.replyTo.target) };
      }
      case 'reaction':
      case 'edit':
      case 'deletion': {
        const chatId = chatOf(event.peer);
        return { ...event, chatId, id: targetOf(chatId, event.target) };
      }
      case 'session-strength':
        return { ...event, chatId: chatOf(event.peer) };
      case 'receipt':
        return {
          ...event,
          chatId: chatOf(event.peer),
          ids: event.remoteIds.map((remoteId) => ids.outgoing(accountId, remoteId)),
        };
      case 'read-elsewhere': {
        const chatId = chatOf(event.peer);
        return { ...event, chatId, ids: event.targets.map((one) => targetOf(chatId, one)) };
      }
      case 'send-failed':
        return { ...event, id: ids.outgoing(accountId, event.remoteId) };
      case 'sent-to':
        return { ...event, id: ids.outgoing(accountId, event.remoteId) };
      case 'group': {
        const chatId = chatOf(event.peer.address);
        const rowIds = Array.from({ length: MAX_GROUP_ROWS }, (_, at) =>
          ids.incoming(chatId, GROUP_SENDER, rowName(event, at)),
        );
        return { ...event, chatId, rowIds };
      }
      case 'resend':
        return { ...event, accountId, id: ids.outgoing(accountId, event.remoteId) };
      case 'keys':
        return { ...event, chatId: chatOf(event.peer) };
      case 'peer':
      case 'blocked':
        return { ...event, chatId: chatOf(event.peer.address) };
      case 'verified':
        return { ...event, chatId: chatOf(event.peer) };
      case 'key-change': {
        const chatId = chatOf(event.peer);
        return { ...event, chatId, id: ids.incoming(chatId, KEYS_SENDER, event.remoteId) };
      }
      case 'catching-up':
      case 'caught-up':
      case 'provider-hosts':
      case 'key-stock':
      case 'self-message':
      case 'keys-published':
      case 'notice':
        break;
    }
    return event;
  });
}

export function foldEvents(draft: Draft, events: readonly ResolvedEvent[]): void {
  for (const event of events) foldEvent(draft, event);
}

function foldEvent(draft: Draft, event: ResolvedEvent): void {
  switch (event.kind) {
    case 'message':
      return foldMessage(draft, event);
    case 'own-message':
      return foldOwnMessage(draft, event);
    case 'reaction':
    case 'edit':
    case 'deletion':
      if (event.by === 'me') return foldOwnChange(draft, event);
      return foldChange(draft, event);
    case 'receipt':
      return foldReceipt(draft, event);
    case 'read-elsewhere':
      return foldReadElsewhere(draft, event);
    case 'send-failed':
      return foldSendFailure(draft, event);
    case 'group':
      return foldGroup(draft, event);
    case 'sent-to':
      return foldSentTo(draft, event);
    case 'resend':
      return sentAgain(draft, event);
    case 'peer':
      if (draft.chat(event.chatId) !== undefined) draft.meet(event.chatId, event.peer);
      return;
    case 'blocked':
      return blockedByNetwork(draft, event.chatId, event);
    case 'verified':
      return foldVerified(draft, event.chatId, event.verified);
    case 'key-change':
      return foldKeyChange(draft, event);
    case 'catching-up':
      return draft.lacks('coming', event.waiting);
    case 'caught-up':
      return draft.lacks('short', event.missing);
    case 'provider-hosts':
      return draft.spokenTo(event.hosts);
    case 'key-stock':
      return draft.drained(event.drainedSince);
    case 'session-strength':
      return foldStrength(draft, event);
    case 'keys':
      return foldKeys(draft, event);
    case 'keys-published':
      return draft.keysTaken(event.done);
    case 'self-message':
      // Only the memory that sent it knows which one it waits for.
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
  const chat = chatOf(draft, event);
  if (chat === undefined) return;
  const standing = draft.message(id);
  if (standing === undefined) {
    draft.appendIncoming(chat, complete(draft, event, { order: 0, address: chat.address }));
    return draft.signOfLife(chatId);
  }
  if (standing.direction !== 'incoming') return;
  if (standing.body.kind === 'call' && body.kind === 'call') {
    const { state } = body;
    // A call that was missed does not ring again, and what it was is known from its beginning.
    if (standing.body.state !== 'offered' || state === 'offered') return;
    return draft.putMessage({ ...standing, body: { ...standing.body, state } });
  }
  if (standing.body.kind !== 'undecryptable' || body.kind === 'undecryptable') return;
  const { order } = standing;
  const { reactions } = standing;
  const healed = complete(draft, event, { order, address: peer.address, reactions });
  draft.heal(standing, { ...healed, sentAt, remoteId, senderDevice });
}

/** Where it may be kept; undefined where it may not. */
function chatOf(draft: Draft, event: ResolvedOf<'message'>): ChatRecord | undefined {
  const { author, body, chatId, peer } = event;
  if (author === undefined) return admit(draft, chatId, peer);
  // What is written in a group comes from its members, whoever they are; into one, only whom the person lets in brings them.
  if (body.kind !== 'invitation') return asGroup(draft.meet(chatId, peer));
  const chat = admit(draft, chatId, peer, author);
  return chat && asGroup(chat);
}

/** The message of an event, with what it answers and with the changes that came before it. */
function complete(
  draft: Draft,
  event: ResolvedOf<'message'>,
  given: Pick<IncomingRecord, 'order' | 'address' | 'reactions'>,
): IncomingRecord {
  const { id, chatId, sentAt, body, remoteId, senderDevice } = event;
  const { reactions, ...rest } = given;
  const replyTo = quoteOf(draft, event);
  const record: IncomingRecord = {
    direction: 'incoming',
    ...rest,
    id,
    chatId,
    sentAt,
    body,
    remoteId,
    senderDevice,
    ...(event.author && { author: memberOf(event.author) }),
    ...(reactions !== undefined && { reactions }),
    ...(replyTo !== undefined && { replyTo }),
    ...(event.linkPreview && { linkPreview: event.linkPreview }),
    ...(body.kind === 'media' && { file: fileOf(draft, event, body) }),
  };
  if (body.kind === 'undecryptable') return record;
  const { message, refused } = withHeld(record, draft.addition(id));
  draft.removeAddition(id);
  if (refused) draft.notice('refused-change');
  return message;
}

/** Nothing of a stranger's is fetched by itself: their host would learn that somebody is there. */
function fileOf(draft: Draft, event: ResolvedOf<'message'>, body: MediaBody) {
  const chat = draft.chat(event.chatId);
  const file = arrivedFile(body, event);
  if (chat === undefined || isAccepted(chat)) return file;
  const { transfer: _byItself, limit: _limit, ...waiting } = file;
  return waiting;
}
