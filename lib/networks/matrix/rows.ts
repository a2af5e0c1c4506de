/**
 * An account's state rows beside the cipher's: the name of each, and how what stands in it is spelt. Sealing is the store's.
 * @module
 */
import { parseWithBytes, stringifyWithBytes, utf8Decode, utf8Encode } from '@/lib/base';
import type { StateKey, StateView, StateWrite } from '../contract';
import { MatrixError } from './errors';

/** Who the account is and how it is signed in. */
export type AccountRow = {
  readonly userId: string;
  readonly deviceId: string;
  readonly baseUrl: string;
  readonly token: string;
  /** absent where the server gives none: the token then lasts until it is taken back */
  readonly refreshToken?: string;
  /** ms since 1970 */
  readonly tokenExpires?: number;
};

/** Up to where the account was read. */
export type SyncRow = {
  /** the server's own word */
  readonly since: string;
};

/** What is known of one room. */
export type RoomRow = {
  /** what the inbox calls its chat: a person for a chat of two, else the room; of a chat of two that gains a third, the room from then on */
  readonly address?: string;
  readonly name?: string;
  /** a space: a list of rooms, and no chat */
  readonly isSpace?: true;
  /** how many are in it and invited, with ourselves, as the server says; absent where it does not */
  readonly count?: number;
  /** programs that serve the room and are nobody (MSC4171): bridges' bots */
  readonly servants?: readonly string[];
  /** the network behind a bridge, as that calls it (MSC2346); it is never taken back */
  readonly bridge?: string;
  readonly power?: RoomPower;
  /** of rooms of version 12 and later: who may do everything there */
  readonly creators?: readonly string[];
  /** who made it */
  readonly madeBy?: string;
  /** of a room that we were in: who ended that, we ourselves or somebody else */
  readonly endedBy?: string;
  /** how often the inbox was told of it as a group: ascending, and absent before the first time */
  readonly revision?: number;
  /** own choice of its people: by m.direct, or by how the invitation called it */
  readonly isDirect: boolean;
  /** joined and invited, without ourselves; of a large room only those that were told of */
  readonly members: Readonly<Record<string, Member>>;
  /** whether `members` are all there are */
  readonly isWhole: boolean;
  readonly encryption?: RoomEncryption;
  readonly membership: 'join' | 'invite' | 'leave';
  /** of an invitation: whose */
  readonly invitedBy?: string;
  /** the room that took its place, as who upgraded it said, and the server that is surely there */
  readonly replacedBy?: string;
  readonly replacedVia?: string;
  /** the room whose place it took, as its maker says; true only where that room says so too */
  readonly predecessor?: string;
  /** the room in its place is followed: what becomes of this one is no news of the group */
  readonly isPast?: true;
  /** the newest events in their order, ours by what we call them until they are read: what a receipt is measured by */
  readonly recent: readonly RecentEvent[];
};

/** Where a room is in the inbox. */
export type RoomPlace = Pick<RoomRow, 'address' | 'membership' | 'replacedBy' | 'replacedVia'>;
export type RoomPlaces = Readonly<Record<string, RoomPlace>>;

export type RecentEvent = {
  readonly event: string;
  /** what we call it, until it is read */
  readonly ours?: string;
  /** who sent it */
  readonly by?: string;
  /** of a reaction: to what, and which */
  readonly reaction?: { readonly of: string; readonly key: string };
};

export type Member = {
  readonly name?: string;
  readonly membership: 'join' | 'invite';
  /** the newest event when they came, where that was seen: what was said before did not go to them */
  readonly after?: string;
};

/** m.room.power_levels, as far as roles are made of it. */
export type RoomPower = {
  readonly users: Readonly<Record<string, number>>;
  readonly others: number;
  /** needed to send somebody away */
  readonly kick: number;
};

/** m.room.encryption. It is never taken back: a server that drops it is not believed. */
export type RoomEncryption = {
  /** ms */
  readonly rotationPeriod?: number;
  readonly rotationMessages?: number;
};

/** An event that came and could not be opened, as it came. */
export type WaitingRow = { readonly events: readonly string[] };

/** Of a message of ours: the server's name for it, or by that name ours. */
type OwnEventRow = { readonly name: string };

export const NEW_ROOM: RoomRow = {
  isDirect: false,
  members: {},
  isWhole: false,
  membership: 'join',
  recent: [],
};

export const ACCOUNT_ROW: StateKey = { kind: 'account', key: '' };
export const SYNC_ROW: StateKey = { kind: 'sync', key: '' };
/** rooms that are direct, by m.direct: `{ room: user }` */
export const DIRECT_ROW: StateKey = { kind: 'direct', key: '' };

/** every room's place in the inbox: `{ room: RoomPlace }` */
export const ROOMS_ROW: StateKey = { kind: 'rooms', key: '' };
/** rooms in which events wait for their keys */
export const WAITING_ROOMS_ROW: StateKey = { kind: 'waiting-rooms', key: '' };

export function placeOf({ address, membership, replacedBy, replacedVia }: RoomRow): RoomPlace {
  return {
    membership,
    ...(address !== undefined && { address }),
    ...(replacedBy !== undefined && { replacedBy }),
    ...(replacedVia !== undefined && { replacedVia }),
  };
}

export function roomRow(roomId: string): StateKey {
  return { kind: 'room', key: roomId };
}

export function waitingRow(roomId: string): StateKey {
  return { kind: 'waiting', key: roomId };
}

/** @param remoteId what we call a message of ours */
export function eventOfOursRow(remoteId: string): StateKey {
  return { kind: 'event-of-ours', key: remoteId };
}

/** @param event what the server calls it */
export function ourNameRow(event: string): StateKey {
  return { kind: 'our-name', key: event };
}

/** @param of what the server calls the message to which we reacted */
export function ownReactionRow(of: string): StateKey {
  return { kind: 'own-reaction', key: of };
}

export function writeRow({ kind, key }: StateKey, value: unknown): StateWrite {
  return {
    kind,
    key,
    value: value === undefined ? undefined : utf8Encode(stringifyWithBytes(value)),
  };
}

function readRow(state: StateView, { kind, key }: StateKey): unknown {
  const bytes = state.get(kind, key);
  return bytes && parseWithBytes(utf8Decode(bytes));
}

/** @throws MatrixError 'keys-unavailable' where the account has no such row: it cannot work without */
export function readAccount(state: StateView): AccountRow {
  const row = readRow(state, ACCOUNT_ROW);
  if (row === undefined) throw new MatrixError('keys-unavailable', 'account');
  return row as AccountRow;
}

export function readSync(state: StateView): SyncRow | undefined {
  return readRow(state, SYNC_ROW) as SyncRow | undefined;
}

export function readDirect(state: StateView): Readonly<Record<string, string>> {
  return (readRow(state, DIRECT_ROW) as Readonly<Record<string, string>> | undefined) ?? {};
}

export function readRooms(state: StateView): RoomPlaces {
  return (readRow(state, ROOMS_ROW) as RoomPlaces | undefined) ?? {};
}

export function readRoom(state: StateView, roomId: string): RoomRow | undefined {
  return readRow(state, roomRow(roomId)) as RoomRow | undefined;
}

export function readWaiting(state: StateView, roomId: string): readonly string[] {
  return (readRow(state, waitingRow(roomId)) as WaitingRow | undefined)?.events ?? [];
}

/** The server's name for what we call so, or our name for what it calls so. */
export function readName(state: StateView, row: StateKey): string | undefined {
  return (readRow(state, row) as OwnEventRow | undefined)?.name;
}

/** The rooms in which events wait for their keys. */
export function readWaitingRooms(state: StateView): readonly string[] {
  return (readRow(state, WAITING_ROOMS_ROW) as readonly string[] | undefined) ?? [];
}
