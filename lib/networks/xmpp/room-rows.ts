/**
 * The rows of rooms: who is in one, and up to where it was read, with the names that its messages have there and here. Must
 * not know how they came about.
 * @module
 */
import { parseWithBytes, utf8Decode } from '@/lib/base';
import type { GroupStanding } from '@/lib/model';
import type { StateKey, StateView } from '../contract';
import { MAX_ROOM_IDS } from './consts';
import type { Affiliation } from './muc';

export type RoomRow = {
  readonly nick: string;
  readonly name?: string;
  /** rises with each change that the inbox is told */
  readonly revision: number;
  readonly standing: GroupStanding;
  /** who belongs to it, by bare address */
  readonly members: Readonly<Record<string, Affiliation>>;
  /** who goes by which name in it */
  readonly nicks: Readonly<Record<string, string>>;
};

/** A message by what the room calls it, and by what its writer does. */
export type RoomId = { readonly there: string; readonly here: string; readonly by: string };

export type RoomPlace = {
  /** up to where its archive was read */
  readonly last?: string;
  /** the newest, in order */
  readonly ids: readonly RoomId[];
};

/** which rooms there are */
export const ROOMS_ROW: StateKey = { kind: 'rooms', key: '' };

export function roomRow(room: string): StateKey {
  return { kind: 'room', key: room };
}

export function roomPlaceRow(room: string): StateKey {
  return { kind: 'room-place', key: room };
}

function read(state: StateView, { kind, key }: StateKey): unknown {
  const bytes = state.get(kind, key);
  return bytes && parseWithBytes(utf8Decode(bytes));
}

export function readRoomNames(state: StateView): readonly string[] {
  return (read(state, ROOMS_ROW) as readonly string[] | undefined) ?? [];
}

export function readRoomRow(state: StateView, room: string): RoomRow | undefined {
  return read(state, roomRow(room)) as RoomRow | undefined;
}

export function readRoomPlace(state: StateView, room: string): RoomPlace {
  return (read(state, roomPlaceRow(room)) as RoomPlace | undefined) ?? { ids: [] };
}

export function withRoomId(place: RoomPlace, id: RoomId): RoomPlace {
  if (place.ids.some(({ there }) => there === id.there)) return place;
  return { ...place, ids: [...place.ids, id].slice(-MAX_ROOM_IDS) };
}

/** Whom a message to a room is encrypted for, but for us. */
export function othersIn({ members }: RoomRow, self: string): readonly string[] {
  return Object.keys(members).filter((jid) => jid !== self && members[jid] !== 'outcast');
}
