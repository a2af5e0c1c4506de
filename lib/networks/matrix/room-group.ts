/**
 * A room as the inbox's group: who is in it, what they may do, how the person stands to it. Pure. Must not know messages.
 * @module
 */
import {
  MAX_GROUP_MEMBERS,
  type Group,
  type GroupMember,
  type GroupRole,
  type GroupStanding,
  type PeerAddress,
} from '@/lib/model';
import type { NetworkEvent, Peer } from '../contract';
import type { RoomRow } from './rows';

/** Matrix 1.16, §m.room.power_levels: who may change what others may, by every client's custom */
const OWNER = 100;

type Told = Omit<Group, 'revision'>;

export type GroupNews = {
  /** who did it, where one person did */
  readonly by?: string | undefined;
  /** ms since 1970 */
  readonly at: number;
  readonly wasSo?: boolean;
};

/** Whether a chat is with one person, and not a room. */
export function isPerson(address: string): boolean {
  return address.startsWith('@');
}

export function isGroup({ address, isPast }: RoomRow): boolean {
  return address !== undefined && !isPerson(address) && isPast !== true;
}

/**
 * The event that tells what a room has become, and the row that remembers it was told.
 * @param before as it was when it was told last
 */
export function tellGroup(
  before: RoomRow | undefined,
  room: RoomRow,
  { self, by, at, wasSo = false }: GroupNews & { readonly self: string },
): { readonly room: RoomRow; readonly events: readonly NetworkEvent[] } {
  const { revision, membership } = room;
  // An invitation that is over before anybody went in was never a group.
  const wasNeverIn = revision === undefined && membership !== 'join';
  if (!isGroup(room) || wasNeverIn) return { room, events: [] };
  const group = groupOf(room, self);
  const isSame =
    revision !== undefined && before !== undefined && isEqual(groupOf(before, self), group);
  if (isSame) return { room, events: [] };
  const next = (revision ?? 0) + 1;
  const event: NetworkEvent = {
    kind: 'group',
    peer: roomPeer(room),
    group: { ...group, revision: next },
    at,
    ...(by !== undefined && { by: by as PeerAddress }),
    ...(wasSo && { wasSo: true as const }),
  };
  return { room: { ...room, revision: next }, events: [event] };
}

function isEqual(one: Told, other: Told): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function groupOf(room: RoomRow, self: string): Told {
  const standing = standingOf(room, self);
  const us: readonly GroupMember[] =
    standing === 'in'
      ? [{ address: self as PeerAddress, identifier: self, role: roleOf(room, self), isMe: true }]
      : [];
  const others = Object.entries(room.members)
    .filter(([user]) => user.startsWith('@'))
    .map(([user]): GroupMember =>
      Object.assign(memberPeer(room, user), { role: roleOf(room, user) }),
    );
  const members = [...us, ...others].slice(0, MAX_GROUP_MEMBERS);
  const unlisted = room.isWhole ? 0 : Math.max(0, (room.count ?? 0) - members.length);
  const { name } = room;
  return {
    members,
    standing,
    // Its people's names are no name of its own: it would be renamed by whoever comes.
    ...(name !== undefined && { name }),
    ...(unlisted > 0 && { unlisted }),
    ...(room.encryption === undefined && { unencrypted: true }),
  };
}

function standingOf({ membership, endedBy }: RoomRow, self: string): GroupStanding {
  if (membership === 'join') return 'in';
  return endedBy === undefined || endedBy === self ? 'left' : 'removed';
}

/** Rooms of version 12 and later say of nobody who made them how much power they have: they have all. */
export function roleOf(room: RoomRow, user: string): GroupRole {
  const level = powerOf(room, user);
  if (level >= OWNER) return 'owner';
  return level >= Math.max(1, room.power?.kick ?? 50) ? 'admin' : 'member';
}

function powerOf({ creators, madeBy, power }: RoomRow, user: string): number {
  if (creators?.includes(user) === true) return Number.POSITIVE_INFINITY;
  if (power === undefined) return user === madeBy ? OWNER : 0;
  return Object.hasOwn(power.users, user) ? (power.users[user] ?? 0) : power.others;
}

/** A room without a name is called by its people. */
function peopleOf({ members }: RoomRow): string | undefined {
  const names = Object.entries(members).map(([user, { name }]) => name ?? user);
  return names.length === 0 ? undefined : names.slice(0, 3).join(', ');
}

/** A room's chat. */
export function roomPeer(room: RoomRow): Peer {
  const { bridge } = room;
  const name = room.name ?? peopleOf(room);
  return {
    address: (room.address ?? '') as PeerAddress,
    ...(name !== undefined && { name }),
    ...(bridge !== undefined && { bridge }),
  };
}

/** Somebody in a room, by what they are called there. */
export function memberPeer({ members }: RoomRow, user: string): Peer {
  const name = Object.hasOwn(members, user) ? members[user]?.name : undefined;
  return { address: user as PeerAddress, identifier: user, ...(name !== undefined && { name }) };
}
