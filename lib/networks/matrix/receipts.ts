/**
 * What receipts say: how far others have read our messages, and how far the person has read in another program. Pure.
 * @module
 */
import type { MessageTarget, PeerAddress } from '@/lib/model';
import type { NetworkEvent } from '../contract';
import { MANY_MEMBERS } from './consts';
import { isPerson } from './room-group';
import type { RecentEvent, RoomRow } from './rows';
import type { Receipt } from './sync-batch';

/** events so many before what our own receipt is on: among them is a message */
const NEAR = 20;
/** messages of ours in a group, before a receipt, of which it is told: earlier ones were told of by earlier receipts */
const OURS = 50;

export type Read = { readonly room: RoomRow; readonly events: readonly NetworkEvent[] };

export function readReceipts(room: RoomRow, receipts: readonly Receipt[], self: string): Read {
  const { address } = room;
  if (address === undefined || receipts.length === 0) return { room, events: [] };
  const mine = receipts.filter(({ user }) => user === self);
  const theirs = receipts.filter(({ user }) => user !== self);
  const peer = address as PeerAddress;
  const elsewhere = readElsewhere(room, { peer, receipts: mine, self });
  const read = isPerson(address) ? readByOne(room, peer, theirs) : readByMany(room, peer, theirs);
  return { room: read.room, events: [...elsewhere, ...read.events] };
}

function upTo(recent: readonly RecentEvent[], receipts: readonly Receipt[]): number {
  const places = receipts.map(({ event }) => recent.findIndex((each) => each.event === event));
  return Math.max(-1, ...places);
}

function readByOne(room: RoomRow, peer: PeerAddress, receipts: readonly Receipt[]): Read {
  const { recent } = room;
  const last = upTo(
    recent,
    receipts.filter(({ user }) => user === peer),
  );
  const read = recent.slice(0, last + 1).flatMap(({ ours }) => ours ?? []);
  if (read.length === 0) return { room, events: [] };
  const unread = recent.map((each, place) => (place <= last ? withoutName(each) : each));
  return {
    room: { ...room, recent: unread },
    events: [{ kind: 'receipt', peer, remoteIds: read, status: 'read' }],
  };
}

/**
 * Each member for themselves, of what went to them. In a room of hundreds nobody looks who has read what, and everybody’s
 * receipts would be most of what is stored.
 */
function readByMany(room: RoomRow, peer: PeerAddress, receipts: readonly Receipt[]): Read {
  const { members, recent, servants = [] } = room;
  if (Object.keys(members).length > MANY_MEMBERS) return { room, events: [] };
  const events = receipts.flatMap(({ user, event }): NetworkEvent[] => {
    const member = Object.hasOwn(members, user) ? members[user] : undefined;
    if (member?.membership !== 'join' || servants.includes(user)) return [];
    const last = recent.findIndex((each) => each.event === event);
    const from = recent.findIndex((each) => each.event === member.after) + 1;
    const read = recent.slice(from, last + 1).flatMap(({ ours }) => ours ?? []);
    if (read.length === 0) return [];
    const author = user as PeerAddress;
    return [{ kind: 'receipt', peer, author, remoteIds: read.slice(-OURS), status: 'read' }];
  });
  return { room, events };
}

/**
 * Our own receipts, of this program or another of ours. They may be on what is no message (a reaction, say): all before
 * was read too.
 */
function readElsewhere(
  { recent }: RoomRow,
  given: {
    readonly peer: PeerAddress;
    readonly receipts: readonly Receipt[];
    readonly self: string;
  },
): readonly NetworkEvent[] {
  const { peer, receipts, self } = given;
  const last = upTo(recent, receipts);
  if (last === -1) return [];
  const near = recent.slice(Math.max(0, last + 1 - NEAR), last + 1);
  const targets = near.flatMap(({ event, ours, by }): readonly MessageTarget[] => {
    if (by === undefined) return [];
    if (by === self) return [{ author: 'me', remoteId: ours ?? event }];
    return [{ author: 'them', remoteId: event, senderDevice: by }];
  });
  return [{ kind: 'read-elsewhere', peer, targets }];
}

function withoutName({ ours: _read, ...event }: RecentEvent): RecentEvent {
  return event;
}
