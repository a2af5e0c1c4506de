/**
 * What an event of a room says, once it is open: a message, or a change to one. Must not know keys.
 * @module
 */
import { OF_SOMEBODY_ELSE, type MessageBody, type MessageTarget } from '@/lib/model';
import type { NetworkEvent, Peer } from '../contract';
import { isObject, type Json } from './api';
import { readFile, type ReadFile } from './media-content';
import { otherKind } from './other-kinds';
import type { Reaction } from './recent';
import { isPerson } from './room-group';
import type { RoomEvent } from './sync-batch';

/** The same event with what it held inside. */
export type OpenEvent = Pick<RoomEvent, 'eventId' | 'sender' | 'at' | 'redacts'> & {
  readonly type: string;
  readonly content: Json;
  /** what stands outside of the encryption: relations may stand there alone */
  readonly outside: Json;
};

export type EventMeans = {
  readonly self: string;
  readonly peer: Peer;
  /** what we call an event of ours; undefined where it is none */
  readonly ours: (event: string) => string | undefined;
  /** who sent an event, where it is not long ago */
  readonly authorOf: (event: string) => string | undefined;
  /** of a group: somebody as they are known there; undefined in a chat of two */
  readonly member: (user: string) => Peer | undefined;
  /** what of somebody's reactions is left once one is taken back; undefined where the event is none of theirs */
  readonly reactionAfter: (event: string, by: string) => Reaction | undefined;
};

/** UTF-16 units of a text that is shown; servers take at most 64 KiB of an event */
const MAX_TEXT = 65_536;

/** @returns nothing where there is nothing to show */
export function toldBy(event: OpenEvent, means: EventMeans): readonly NetworkEvent[] {
  const told = saidBy(event, means).map((each) => ofMember(each, event.sender, means));
  return isOfChat(event, means) ? told : told.map(refusedOf);
}

/** In a group, whose word it is. */
function ofMember(told: NetworkEvent, sender: string, { member }: EventMeans): NetworkEvent {
  const author = member(sender);
  if (author === undefined) return told;
  const isOfOne =
    told.kind === 'message' ||
    told.kind === 'reaction' ||
    told.kind === 'edit' ||
    told.kind === 'deletion';
  return isOfOne ? { ...told, author } : told;
}

/** A chat of two is a person: whoever else was let into its room does not speak as them. */
function isOfChat({ sender }: { readonly sender: string }, { self, peer }: EventMeans): boolean {
  return !isPerson(peer.address) || sender === self || sender === peer.address;
}

function refusedOf(told: NetworkEvent): NetworkEvent {
  return told.kind === 'message'
    ? { ...told, body: { kind: 'refused', what: OF_SOMEBODY_ELSE } }
    : { kind: 'notice', code: 'refused-change' };
}

function saidBy(event: OpenEvent, means: EventMeans): readonly NetworkEvent[] {
  switch (event.type) {
    case 'm.room.message':
    case 'm.sticker':
    case 'm.poll.start':
    case 'org.matrix.msc3381.poll.start':
      return [messageOrEdit(event, means)];
    case 'm.reaction': {
      const to = reactionOf(event);
      return to === undefined ? [] : [reaction(event, to, means)];
    }
    case 'm.room.redaction':
      return redaction(event, means);
    case 'm.call.invite':
      return [message(event, means, { body: callOf(event) })];
    default:
      return [];
  }
}

/** The same, said by the person in another program of theirs. */
export function ownWords(
  told: readonly NetworkEvent[],
  means: EventMeans,
): readonly NetworkEvent[] {
  return told.flatMap((event): NetworkEvent[] => {
    if (event.kind === 'message') {
      const { peer, remoteId, sentAt, body, replyTo, media } = event;
      const rest = { ...(replyTo && { replyTo }), ...(media && { media }) };
      return [{ kind: 'own-message', peer, remoteId, sentAt, body, ...rest }];
    }
    if (event.kind !== 'reaction' && event.kind !== 'edit' && event.kind !== 'deletion') return [];
    const { author: _us, ...change } = event;
    if (change.kind === 'reaction') return [{ ...change, by: 'me' }];
    // Only of one's own.
    const { remoteId } = change.target;
    const target = { author: 'me', remoteId: means.ours(remoteId) ?? remoteId } as const;
    return [{ ...change, target, by: 'me' }];
  });
}

/** The row of a message that cannot be opened. */
export function unreadable(
  event: RoomEvent,
  means: EventMeans,
  reason: Extract<MessageBody, { kind: 'undecryptable' }>['reason'],
): NetworkEvent {
  const told: NetworkEvent = {
    kind: 'message',
    peer: means.peer,
    remoteId: event.eventId,
    senderDevice: event.sender,
    sentAt: event.at,
    body: { kind: 'undecryptable', reason },
  };
  return isOfChat(event, means) ? ofMember(told, event.sender, means) : refusedOf(told);
}

/** The events that an event is about: what must be known to say whose they are. */
export function relatedEvents(event: RoomEvent): readonly string[] {
  const relates = relationOf(event.content);
  const replied = answeredBy(relates);
  const redacts = event.redacts ?? event.content['redacts'];
  return [relates['event_id'], replied, redacts].filter(
    (each): each is string => typeof each === 'string',
  );
}

function relationOf(content: Json): Json {
  const relates = content['m.relates_to'];
  return isObject(relates) ? relates : {};
}

function targetOf(event: string, means: EventMeans): MessageTarget {
  const remoteId = means.ours(event);
  if (remoteId !== undefined) return { author: 'me', remoteId };
  // In a chat of two what is not ours is theirs; in a group nobody knows whose it is after so long, and none is found.
  const { address } = means.peer;
  const senderDevice = means.authorOf(event) ?? (isPerson(address) ? address : '');
  // Of another program of the person's: the inbox calls those as the server does.
  if (senderDevice === means.self) return { author: 'me', remoteId: event };
  return { author: 'them', remoteId: event, senderDevice };
}

function messageOrEdit(event: OpenEvent, means: EventMeans): NetworkEvent {
  const relates = { ...relationOf(event.outside), ...relationOf(event.content) };
  const edited = event.content['m.new_content'];
  const of = relates['event_id'];
  if (relates['rel_type'] === 'm.replace' && isObject(edited) && typeof of === 'string')
    return {
      kind: 'edit',
      peer: means.peer.address,
      target: { author: 'them', remoteId: of, senderDevice: event.sender },
      at: event.at,
      sentAt: event.at,
      body: bodyAndFile({ ...event, content: edited }).body,
    };
  const told = message(event, means, bodyAndFile(event));
  const replied = answeredBy(relates);
  if (replied === undefined) return told;
  const target = targetOf(replied, means);
  return { ...told, replyTo: { target, claim: fallbackOf(event.content) } };
}

/** What is said in a thread answers what the thread is about, unless it is an answer within it. */
function answeredBy(relates: Json): string | undefined {
  const inReply = relates['m.in_reply_to'];
  const replied = isObject(inReply) ? inReply['event_id'] : undefined;
  const isThread = relates['rel_type'] === 'm.thread';
  const isFallback = relates['is_falling_back'] === true || replied === undefined;
  const answered = isThread && isFallback ? relates['event_id'] : replied;
  return typeof answered === 'string' ? answered : undefined;
}

function bodyAndFile({ type, content, outside }: OpenEvent): ReadFile {
  const wasEncrypted = typeof outside['algorithm'] === 'string';
  return readFile(type, content, wasEncrypted) ?? { body: bodyOf(type, content) };
}

function message(
  event: OpenEvent,
  { peer }: EventMeans,
  { body, media }: ReadFile,
): Extract<NetworkEvent, { kind: 'message' }> {
  return {
    kind: 'message',
    peer,
    remoteId: event.eventId,
    senderDevice: event.sender,
    sentAt: event.at,
    body,
    ...(media !== undefined && { media }),
  };
}

function bodyOf(type: string, content: Json): MessageBody {
  const { msgtype, body } = content;
  const other = otherKind(type, content);
  if (other !== undefined) return other;
  if (type !== 'm.room.message')
    return { kind: 'unsupported', what: type.replace(/^.*?(m\.)?/, '') };
  const text = typeof body === 'string' ? body : '';
  if (msgtype === 'm.text' || msgtype === 'm.notice')
    return { kind: 'text', text: withoutFallback(content, text).slice(0, MAX_TEXT) };
  if (msgtype === 'm.emote') return { kind: 'text', text: `* ${text}`.slice(0, MAX_TEXT) };
  return { kind: 'unsupported', what: typeof msgtype === 'string' ? msgtype : 'm.room.message' };
}

/** Before 1.13 an answer repeated what it answers, line by line, before its own text. */
function withoutFallback(content: Json, text: string): string {
  if (!isObject(relationOf(content)['m.in_reply_to'])) return text;
  return text.replace(/^(> [^\n]*\n)+\n/, '');
}

function fallbackOf(content: Json): string {
  const text = typeof content['body'] === 'string' ? content['body'] : '';
  const quoted = /^(?:> [^\n]*\n)+\n/.exec(text)?.[0] ?? '';
  return quoted
    .split('\n')
    .map((line) => line.replace(/^> (<[^>]*> )?/, ''))
    .join('\n')
    .trim();
}

/** To what an event reacts, and how; undefined where it is no reaction. */
export function reactionOf({
  type,
  content,
}: Pick<OpenEvent, 'type' | 'content'>): Reaction | undefined {
  const { rel_type: kind, event_id: of, key } = relationOf(content);
  const isOne = type === 'm.reaction' && kind === 'm.annotation';
  return isOne && typeof of === 'string' && typeof key === 'string' ? { of, key } : undefined;
}

/** A reaction, or what is left where one was taken back. */
function reaction(event: OpenEvent, to: Reaction, means: EventMeans): NetworkEvent {
  const { at } = event;
  const target = targetOf(to.of, means);
  return { kind: 'reaction', peer: means.peer.address, target, at, sentAt: at, emoji: to.key };
}

/** Only its author's word is taken back here; what a moderator takes away is not the author's doing. */
function redaction(event: OpenEvent, means: EventMeans): readonly NetworkEvent[] {
  const of = event.redacts ?? event.content['redacts'];
  if (typeof of !== 'string') return [];
  const left = means.reactionAfter(of, event.sender);
  if (left !== undefined) return [reaction(event, left, means)];
  return [
    {
      kind: 'deletion',
      peer: means.peer.address,
      target: { author: 'them', remoteId: of, senderDevice: event.sender },
      at: event.at,
      sentAt: event.at,
    },
  ];
}

function callOf({ content }: OpenEvent): MessageBody {
  const offer = isObject(content['offer']) ? content['offer']['sdp'] : undefined;
  const media = typeof offer === 'string' && /^m=video/m.test(offer) ? 'video' : 'voice';
  return { kind: 'call', media, state: 'offered' };
}
