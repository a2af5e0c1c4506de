/**
 * What a room's state events make of what is known of it. Pure. Encryption that was switched on stays on, whatever a
 * server says later.
 * @module
 */
import type { Json } from './api';
import { MAX_MEMBERS } from './consts';
import { NEW_ROOM, type Member, type RoomEncryption, type RoomRow } from './rows';
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
  const room = { ...folded, membership: news.membership, isDirect };
  return room.address === undefined && news.membership !== 'leave'
    ? { ...room, address: addressOf(room, news.roomId, means) }
    : room;
}

/**
 * Members gather beside the room and are put back once: a copy for each of ten thousand would stop everything else. Of a
 * room with too many some are not kept, so that it is never whole: it has to be asked for anew, and be smaller then.
 */
function withStates(known: RoomRow, events: readonly RoomEvent[], self: string): RoomRow {
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
  const named = direct[roomId];
  if (named !== undefined) return named;
  if (room.isDirect && room.membership === 'invite' && room.invitedBy !== undefined)
    return room.invitedBy;
  const [only, ...others] = Object.keys(room.members);
  return room.isDirect && only !== undefined && others.length === 0 ? only : roomId;
}

function withState(room: RoomRow, event: RoomEvent, self: string): RoomRow {
  const { type, content, stateKey } = event;
  if (stateKey === undefined) return room;
  if (type === 'm.room.member') return withOwnPlace(room, event, self);
  if (stateKey !== '') return room;
  if (type === 'm.room.name') return withName(room, content['name']);
  if (type === 'm.room.encryption')
    return { ...room, encryption: room.encryption ?? encryptionOf(content) };
  if (type === 'm.room.tombstone' && typeof content['replacement_room'] === 'string')
    return { ...room, replacedBy: content['replacement_room'] };
  return room;
}

function withName({ name: _before, ...room }: RoomRow, name: unknown): RoomRow {
  return typeof name === 'string' && name.trim() !== '' ? { ...room, name } : room;
}

/** The person's own place in it. */
function withOwnPlace(room: RoomRow, { content, sender }: RoomEvent, self: string): RoomRow {
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
  if (membership !== 'join' && membership !== 'invite') members.delete(stateKey);
  else if (members.has(stateKey) || members.size <= MAX_MEMBERS)
    members.set(stateKey, {
      membership,
      ...(typeof name === 'string' && name.trim() !== '' && { name }),
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
  return withStates({ ...room, members: {}, isWhole: true }, chunk, self);
}

/** What a chat is called: the room's own name, else its people's. */
export function titleOf(room: RoomRow): string | undefined {
  if (room.name !== undefined && !room.isDirect) return room.name;
  const names = Object.entries(room.members).map(([user, { name }]) => name ?? user);
  if (names.length > 0) return names.slice(0, 3).join(', ');
  return room.name;
}
