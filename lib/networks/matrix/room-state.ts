/**
 * What a room's state events make of what is known of it. Pure. Encryption that was switched on stays on, whatever a
 * server says later.
 * @module
 */
import type { PeerAddress } from '@/lib/model';
import type { Peer } from '../contract';
import { isObject, type Json } from './api';
import { MAX_BRIDGE_NAME, MAX_MEMBERS, MAX_SERVANTS } from './consts';
import { isPerson, roomPeer } from './room-group';
import { NEW_ROOM, type Member, type RoomEncryption, type RoomPower, type RoomRow } from './rows';
import type { RoomEvent, RoomNews } from './sync-batch';

export type StateMeans = {
  readonly self: string;
  readonly direct: Readonly<Record<string, string>>;
};

/** The room with all that one sync says of it, timeline's state among it. */
export function withNews(known: RoomRow | undefined, news: RoomNews, means: StateMeans): RoomRow {
  const events = [...news.state, ...news.timeline];
  const folded = withStates(known ?? NEW_ROOM, events, means.self);
  const isDirect = folded.isDirect || means.direct[news.roomId] !== undefined;
  const room = { ...withCount(folded, news), membership: news.membership, isDirect };
  if (room.isSpace === true || news.membership === 'leave') return room;
  return addressed(room, news.roomId, means);
}

/** What the room's chat is called, once that can be known; a chat of two that has gained a third is the room's own. */
export function addressed(room: RoomRow, roomId: string, means: StateMeans): RoomRow {
  if (room.address === undefined) return { ...room, address: addressOf(room, roomId, means) };
  return isPerson(room.address) && othersIn(room) > 1 ? { ...room, address: roomId } : room;
}

/** A room that took another's place, where both say so, is the same chat. */
export function heirOf(room: RoomRow, roomId: string, past: RoomRow | undefined): RoomRow {
  const isHeir = past?.replacedBy === roomId && past.address !== undefined;
  if (!isHeir || past.isPast === true) return room;
  const { address, revision, isDirect } = past;
  return { ...room, address, isDirect, ...(revision !== undefined && { revision }) };
}

function withCount(room: RoomRow, { joined, invited }: RoomNews): RoomRow {
  if (joined === undefined && invited === undefined) return room;
  return { ...room, count: (joined ?? 0) + (invited ?? 0) };
}

/** How many are there beside ourselves and what serves the room; of a room that is not known whole by its server's count. */
function othersIn({ members, isWhole, count = 0, servants = [] }: RoomRow): number {
  const listed = Object.keys(members).filter((user) => !servants.includes(user)).length;
  return isWhole ? listed : Math.max(listed, count - 1 - servants.length);
}

/** The room with one more event of its timeline, seen as it happened. */
export function withEvent(room: RoomRow, event: RoomEvent, self: string): RoomRow {
  const next = withStates(room, [event], self);
  const { stateKey: user = '', type } = event;
  const isIn = (each: RoomRow) =>
    Object.hasOwn(each.members, user) && each.members[user]?.membership === 'join';
  const after = room.recent.at(-1)?.event;
  if (type !== 'm.room.member' || !isIn(next) || isIn(room) || after === undefined) return next;
  const member: Member = { ...next.members[user], membership: 'join', after };
  return { ...next, members: { ...next.members, [user]: member } };
}

/**
 * Members gather beside the room and are put back once: a copy for each of ten thousand would stop everything else. Of a
 * room with too many some are not kept, so that it is never whole: it has to be asked for anew, and be smaller then.
 */
export function withStates(known: RoomRow, events: readonly RoomEvent[], self: string): RoomRow {
  const members = new Map(Object.entries(known.members));
  let room = known;
  for (const event of events)
    room =
      event.type === 'm.room.member' && event.stateKey !== undefined && event.stateKey !== self
        ? withMember(room, event, members)
        : withState(room, event, self);
  const isWhole = room.isWhole && members.size <= MAX_MEMBERS;
  return { ...room, isWhole, members: Object.fromEntries(members) };
}

/** Of a chat of two the other person, so that it stays one chat whatever room it is in; else the room. */
function addressOf(room: RoomRow, roomId: string, { direct }: StateMeans): string {
  if (!room.isDirect || othersIn(room) > 1) return roomId;
  const named = direct[roomId];
  if (named?.startsWith('@') === true) return named;
  if (room.membership === 'invite' && room.invitedBy !== undefined) return room.invitedBy;
  return Object.keys(room.members).find((user) => !room.servants?.includes(user)) ?? roomId;
}

function withState(room: RoomRow, event: RoomEvent, self: string): RoomRow {
  const { type, content, stateKey } = event;
  if (stateKey === undefined) return room;
  if (type === 'm.room.member') return withOwnPlace(room, event, self);
  // A bridge says so under a name of its own.
  if (type === 'm.bridge' || type === 'uk.half-shot.bridge') return withBridge(room, content);
  if (stateKey !== '') return room;
  switch (type) {
    case 'm.room.create':
      return withBeginning(room, event);
    case 'm.room.name':
      return withName(room, content['name']);
    case 'm.room.encryption':
      return { ...room, encryption: room.encryption ?? encryptionOf(content) };
    case 'm.room.power_levels':
      return { ...room, power: powerOf(content) };
    case 'io.element.functional_members':
      return withServants(room, strings(content['service_members']));
    case 'm.room.tombstone': {
      const { replacement_room: replacedBy } = content;
      const replacedVia = event.sender.slice(event.sender.indexOf(':') + 1);
      return typeof replacedBy === 'string' ? { ...room, replacedBy, replacedVia } : room;
    }
    default:
      return room;
  }
}

/** MSC2346, as mautrix and Beeper publish it: which network is behind it, and which program carries it over. */
function withBridge(room: RoomRow, content: Json): RoomRow {
  const nameIn = (part: unknown): string | undefined => {
    const of = isObject(part) ? part : {};
    const name = [of['displayname'], of['id']].find(
      (each) => typeof each === 'string' && each !== '',
    );
    return typeof name === 'string' ? name.slice(0, MAX_BRIDGE_NAME) : undefined;
  };
  const bridge = nameIn(content['network']) ?? nameIn(content['protocol']);
  if (bridge === undefined) return room;
  return { ...withServants(room, strings([content['bridgebot']])), bridge };
}

function withServants(room: RoomRow, more: readonly string[]): RoomRow {
  const servants = new Set([...(room.servants ?? []), ...more]);
  return { ...room, servants: [...servants].slice(0, MAX_SERVANTS) };
}

/** Matrix 1.16, §m.room.create; from room version 12 on its makers have all power, and nobody takes it from them. */
function withBeginning(room: RoomRow, { content, sender }: RoomEvent): RoomRow {
  const isMighty = Number(content['room_version']) >= 12;
  const before = isObject(content['predecessor']) ? content['predecessor']['room_id'] : undefined;
  return {
    ...room,
    madeBy: sender,
    ...(typeof before === 'string' && { predecessor: before }),
    ...(content['type'] === 'm.space' && { isSpace: true }),
    ...(isMighty && { creators: [sender, ...strings(content['additional_creators'])] }),
  };
}

/** Matrix 1.16, §m.room.power_levels: older rooms have numbers as texts. */
function powerOf(content: Json): RoomPower {
  const level = (value: unknown, usual: number): number => {
    const number = typeof value === 'string' ? Number.parseInt(value, 10) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : usual;
  };
  const users = isObject(content['users']) ? Object.entries(content['users']) : [];
  const named = users
    .slice(0, MAX_MEMBERS)
    .map(([user, value]) => [user, level(value, 0)] as const);
  return {
    users: Object.fromEntries(named),
    others: level(content['users_default'], 0),
    kick: level(content['kick'], 50),
  };
}

function withName({ name: _before, ...room }: RoomRow, name: unknown): RoomRow {
  return typeof name === 'string' && name.trim() !== '' ? { ...room, name } : room;
}

/** The person's own place in it. */
function withOwnPlace(
  { endedBy: _before, ...room }: RoomRow,
  { content, sender }: RoomEvent,
  self: string,
): RoomRow {
  if (content['membership'] === 'leave' || content['membership'] === 'ban')
    return { ...room, endedBy: sender };
  if (content['membership'] !== 'invite' || sender === self) return room;
  const isDirect = room.isDirect || content['is_direct'] === true;
  return { ...room, isDirect, invitedBy: sender };
}

/** One more than may be written to are kept: so many that it shows. */
function withMember(
  room: RoomRow,
  { content, stateKey = '' }: RoomEvent,
  members: Map<string, Member>,
): RoomRow {
  const { membership, displayname: name } = content;
  const after = members.get(stateKey)?.after;
  if (membership !== 'join' && membership !== 'invite') members.delete(stateKey);
  else if (members.has(stateKey) || members.size <= MAX_MEMBERS)
    members.set(stateKey, {
      membership,
      ...(typeof name === 'string' && name.trim() !== '' && { name }),
      ...(membership === 'join' && after !== undefined && { after }),
    });
  return room;
}

function encryptionOf(content: Json): RoomEncryption {
  const { rotation_period_ms: period, rotation_period_msgs: messages } = content;
  const isCount = (value: unknown): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
  return {
    ...(isCount(period) && { rotationPeriod: period }),
    ...(isCount(messages) && { rotationMessages: messages }),
  };
}

/** All of a room's members, as a request for them brought them. */
export function withAllMembers(room: RoomRow, chunk: readonly RoomEvent[], self: string): RoomRow {
  const whole = withStates({ ...room, members: {}, isWhole: true }, chunk, self);
  const members = Object.entries(whole.members).map(([user, member]) => {
    const after = Object.hasOwn(room.members, user) ? room.members[user]?.after : undefined;
    return [user, after === undefined ? member : { ...member, after }] as const;
  });
  return { ...whole, members: Object.fromEntries(members) };
}

/** Who a room's chat is: of a chat of two the contact by their own name, else the room. */
export function peerOf(room: RoomRow): Peer {
  const { address = '', members, name: called } = room;
  if (!isPerson(address)) return roomPeer(room);
  const name = (Object.hasOwn(members, address) ? members[address]?.name : undefined) ?? called;
  const peer = { address: address as PeerAddress, identifier: address };
  const { bridge } = room;
  return {
    ...peer,
    ...(name !== undefined && { name }),
    ...(bridge !== undefined && { bridge }),
  };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
