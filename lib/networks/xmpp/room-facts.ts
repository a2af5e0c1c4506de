/**
 * What a room's service says of it: what kind it is, and who belongs to it. Must not know what is kept.
 * @module
 */
import type { XmlElement } from '@/lib/codec';
import type { GroupRole } from '@/lib/model';
import {
  askForBelonging,
  readBelonging,
  readRoomKind,
  type Affiliation,
  type Occupant,
  type RoomKind,
} from './muc';
import { NS } from './namespaces';
import type { RoomRow } from './room-rows';
import { askWhat } from './services';
import { StanzaError, type Session } from './session';

/** What a room's service says of it. @throws NetworkError */
export async function kindOf(session: Session, room: string): Promise<RoomKind> {
  return readRoomKind((await askWhat(session, room)) ?? NOTHING);
}

const NOTHING: XmlElement = { name: 'iq', ns: NS.client, attrs: {}, children: [] };

export const ROLES: Readonly<Partial<Record<Affiliation, GroupRole>>> = {
  owner: 'owner',
  admin: 'admin',
  member: 'member',
};

/**
 * Those whom its lists name; where a room shows them to nobody but its owners, whoever was seen there.
 * @throws NetworkError
 */
export async function membersOf(
  session: Session,
  room: string,
  known: { readonly present: readonly Occupant[]; readonly before: RoomRow | undefined },
): Promise<Readonly<Record<string, Affiliation>>> {
  const members: Record<string, Affiliation> = {};
  let isTold = false;
  for (const affiliation of ['owner', 'admin', 'member'] as const)
    try {
      const answer = await session.ask('get', askForBelonging(affiliation), room);
      isTold = true;
      for (const one of readBelonging(answer)) members[one.jid] = affiliation;
    } catch (error) {
      if (!(error instanceof StanzaError)) throw error;
    }
  if (!isTold) Object.assign(members, known.before?.members);
  for (const { jid, affiliation } of known.present)
    if (jid !== undefined && ROLES[affiliation] !== undefined) members[jid] = affiliation;
  return members;
}

/** Whether a person would see no difference. */
export function isEqual(left: RoomRow, right: RoomRow): boolean {
  const entries = ({ members }: RoomRow) =>
    Object.entries(members)
      .map((entry) => entry.join('='))
      .toSorted((one, other) => (one < other ? -1 : 1))
      .join(';');
  return (
    left.standing === right.standing && left.name === right.name && entries(left) === entries(right)
  );
}
