/**
 * What a person wishes of rooms: making one, letting people in, sending them away, its name, leaving. Each is asked of the
 * room's server, and told by what it says afterwards. Must not know messages.
 * @module
 */
import { toHex } from '@/lib/base';
import { xml } from '@/lib/codec';
import type { GroupWish, PeerAddress } from '@/lib/model';
import { NetworkError, type GroupAnswer, type NetworkGroups, type NetworkHost } from '../contract';
import { keepBookmark } from './bookmarks';
import { formOf } from './forms';
import { inviteTo, leaveRoom, readRoomKind, setBelonging, type Affiliation } from './muc';
import { NS } from './namespaces';
import type { Rooms } from './rooms';
import { findService } from './services';
import { StanzaError, type Session } from './session';

export type RoomDeskMeans = {
  readonly host: Pick<NetworkHost, 'random' | 'log'>;
  readonly rooms: Rooms;
  /** @throws NetworkError 'offline' */
  readonly line: () => Session;
};

export class RoomDesk implements NetworkGroups {
  readonly #means: RoomDeskMeans;

  constructor(means: RoomDeskMeans) {
    this.#means = means;
  }

  async create(name: string, members: readonly PeerAddress[]): Promise<GroupAnswer> {
    const { rooms, host, line } = this.#means;
    const session = line();
    const service = await findService(session, (jid, answer) =>
      readRoomKind(answer).isRoom ? jid : undefined,
    );
    if (service === undefined) return { kind: 'refused', why: 'not-opened' };
    const room = `${toHex(host.random.bytes(8))}@${service}`;
    return this.#answered(room, async () => {
      const found = async (): Promise<void> => {
        await configure(session, room, { ...CLOSED, 'muc#roomconfig_roomname': name });
        await letIn(session, room, members);
      };
      const how = await rooms.enter(session, room, { by: session.bareJid, found });
      if (how !== 'entered') throw new StanzaError('undefined-condition');
      await this.#bookmark(session, room, true);
    });
  }

  /**
   * Enters a room that is there, and goes on to.
   * @param by who called us in; absent where it is the person's own wish
   * @returns whether we are in it @throws NetworkError; whatever a commit threw
   */
  async join(room: string, by?: string): Promise<boolean> {
    const { rooms, line } = this.#means;
    const session = line();
    if (rooms.isIn(room)) return true;
    const how = await rooms.enter(session, room, { ...(by !== undefined && { by }) });
    if (how === 'entered') await this.#bookmark(session, room, true);
    return how === 'entered';
  }

  async change(group: PeerAddress, wish: GroupWish): Promise<GroupAnswer> {
    const { rooms, line } = this.#means;
    const session = line();
    if (!rooms.isIn(group)) return { kind: 'refused', why: 'not-in' };
    return this.#answered(group, async () => {
      if (wish.kind === 'leave') return this.#leave(session, group);
      if (wish.kind === 'add') await letIn(session, group, wish.members);
      if (wish.kind === 'remove') await belong(session, group, [wish.member], 'none');
      if (wish.kind === 'role') await belong(session, group, [wish.member], wish.role);
      if (wish.kind === 'rename')
        await configure(session, group, { 'muc#roomconfig_roomname': wish.name });
      const name = wish.kind === 'rename' ? wish.name : undefined;
      await rooms.tell(session, group, { name, by: session.bareJid });
    });
  }

  async #leave(session: Session, room: string): Promise<void> {
    const { rooms } = this.#means;
    const { nick } = rooms.row(room) ?? { nick: '' };
    await this.#bookmark(session, room, false);
    session.send(leaveRoom(room, nick));
    await rooms.stand(session, room, 'left');
  }

  /** For our other programs; a server that keeps none keeps nobody out of a room. */
  async #bookmark(session: Session, room: string, autojoin: boolean): Promise<void> {
    const { name, nick } = this.#means.rooms.row(room) ?? {};
    const beside = { ...(name !== undefined && { name }), ...(nick !== undefined && { nick }) };
    try {
      await keepBookmark(session, { room, autojoin, ...beside });
    } catch (error) {
      if (!(error instanceof StanzaError)) throw error;
      this.#means.host.log.warn('bookmark-not-kept', error);
    }
  }

  async #answered(room: string, task: () => Promise<void>): Promise<GroupAnswer> {
    try {
      await task();
      return { kind: 'done', peer: room as PeerAddress };
    } catch (error) {
      if (!(error instanceof StanzaError)) throw error;
      const isRight = error.condition === 'forbidden' || error.condition === 'not-allowed';
      return { kind: 'refused', why: isRight ? 'not-admin' : 'refused' };
    }
  }
}

/** What OMEMO needs of a room (XEP-0384 §5.8), and that nobody finds it who is not asked in. */
const CLOSED = {
  'muc#roomconfig_membersonly': '1',
  'muc#roomconfig_whois': 'anyone',
  'muc#roomconfig_persistentroom': '1',
  'muc#roomconfig_publicroom': '0',
} as const;

/** @throws StanzaError, NetworkError */
async function configure(
  session: Session,
  room: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await session.ask('set', xml('query', NS.mucOwner, {}, formOf(NS.mucConfig, fields)), room);
}

async function letIn(
  session: Session,
  room: string,
  members: readonly PeerAddress[],
): Promise<void> {
  if (members.length === 0) return;
  await belong(session, room, members, 'member');
  for (const jid of members)
    if (!session.send(inviteTo(room, jid))) throw new NetworkError('offline');
}

async function belong(
  session: Session,
  room: string,
  members: readonly PeerAddress[],
  affiliation: Affiliation,
): Promise<void> {
  // One by one: servers differ in whether they take several.
  for (const jid of members) await session.ask('set', setBelonging([{ jid, affiliation }]), room);
}
