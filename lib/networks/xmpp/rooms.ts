/**
 * The rooms of an account: entered on every new line, kept, and told to the inbox as groups where something is new. Only
 * closed ones are: what is said in another can be read by whoever comes in. Must not know messages.
 * @module
 */
import { toHex } from '@/lib/base';
import { xmlChild, type XmlElement } from '@/lib/codec';
import type { GroupMember, GroupStanding, PeerAddress } from '@/lib/model';
import type { NetworkEvent, NetworkHost, StateView, StateWrite } from '../contract';
import { catchUp, newestPlace } from './archive';
import { fetchBookmarks } from './bookmarks';
import { ENTER_TIMEOUT, MAX_OCCUPANTS, MAX_ROOMS } from './consts';
import { bareOf, parseJid } from './jid';
import { enterRoom, readOccupant, type Occupant } from './muc';
import { NS } from './namespaces';
import { isEqual, kindOf, membersOf, ROLES } from './room-facts';
import {
  readRoomNames,
  readRoomPlace,
  readRoomRow,
  roomPlaceRow,
  roomRow,
  ROOMS_ROW,
  type RoomRow,
} from './room-rows';
import { writeRow } from './rows';
import type { Session } from './session';
import { readState, writeState } from './state-desk';

/** What is asked of rooms while a message is read. */
export interface RoomLookup {
  isIn(room: string): boolean;
  /** the bare address of whoever goes by this name there */
  authorOf(room: string, nick: string): string | undefined;
}

export type RoomsMeans = {
  readonly host: NetworkHost;
  readonly nameOf: (jid: string) => string | undefined;
};

/** How entering a room went. */
export type Entered = 'entered' | 'not-closed' | 'kept-out' | 'refused';

type Knocked = Occupant | 'conflict' | 'kept-out' | 'refused';

type Waiting = {
  readonly nick: string;
  readonly occupants: Map<string, Occupant>;
  readonly settle: (how: Knocked) => void;
};

export class Rooms implements RoomLookup {
  readonly #means: RoomsMeans;
  readonly #rooms = new Map<string, RoomRow>();
  readonly #waiting = new Map<string, Waiting>();

  constructor(means: RoomsMeans) {
    this.#means = means;
  }

  /** What an earlier worker knew. */
  async restore(): Promise<void> {
    const { host } = this.#means;
    const names = await readState(host, [ROOMS_ROW], readRoomNames);
    const rows = await readState(host, names.map(roomRow), (state: StateView) =>
      names.map((room) => readRoomRow(state, room)),
    );
    this.#rooms.clear();
    for (const [at, room] of names.entries()) {
      const row = rows[at];
      if (row !== undefined) this.#rooms.set(room, row);
    }
  }

  isIn(room: string): boolean {
    return this.#rooms.get(room)?.standing === 'in';
  }

  row(room: string): RoomRow | undefined {
    return this.#rooms.get(room);
  }

  authorOf(room: string, nick: string): string | undefined {
    return this.#rooms.get(room)?.nicks[nick];
  }

  /** Those that were known, and those that another program of ours is in. One that fails stops no other. */
  async enterAll(session: Session): Promise<void> {
    const known = [...this.#rooms].flatMap(([room, { standing }]) =>
      standing === 'in' ? [room] : [],
    );
    const bookmarks = await fetchBookmarks(session);
    const wanted = bookmarks.filter(({ autojoin }) => autojoin).map(({ room }) => room);
    const left = new Set(bookmarks.flatMap(({ room, autojoin }) => (autojoin ? [] : [room])));
    for (const room of known) if (left.has(room)) await this.stand(session, room, 'left');
    const all = [...new Set([...known, ...wanted])].filter((room) => !left.has(room));
    await Promise.all(all.slice(0, MAX_ROOMS).map((room) => this.#enterKnown(session, room)));
  }

  async #enterKnown(session: Session, room: string): Promise<void> {
    const { log } = this.#means.host;
    try {
      const how = await this.enter(session, room);
      if (how === 'kept-out') await this.stand(session, room, 'removed');
      else if (how !== 'entered') log.info('room-not-entered');
    } catch (error) {
      if (!session.isUp) throw error;
      log.warn('room-failed', error);
    }
  }

  /**
   * Enters a room, reads who belongs to it, and what was said meanwhile.
   * @param given `by`: whose wish it was; `found`: makes of a room that nobody was in before what it is to be
   * @throws NetworkError; whatever a commit or `found` threw
   */
  async enter(
    session: Session,
    room: string,
    { by, found }: { readonly by?: string; readonly found?: () => Promise<void> } = {},
  ): Promise<Entered> {
    const self = session.bareJid;
    const before = found === undefined ? await kindOf(session, room) : undefined;
    if (before !== undefined && !(before.isRoom && before.isClosed)) return 'not-closed';
    const usual = this.#rooms.get(room)?.nick ?? self.split('@')[0] ?? 'me';
    const knocked = await this.#knock(session, room, usual);
    if (typeof knocked === 'string') return knocked;
    const { own, nick, occupants } = knocked;
    if (found !== undefined && !own.codes.has('201')) return 'refused';
    await found?.();
    const { name } = before ?? (await kindOf(session, room));
    await this.#begin(session, room);
    await this.tell(session, room, { nick, occupants, name, by });
    await this.#readOn(session, room);
    return 'entered';
  }

  async #knock(session: Session, room: string, usual: string) {
    const { clock, random } = this.#means.host;
    let nick = usual;
    for (let attempt = 0; attempt < 3; attempt++) {
      const occupants = new Map<string, Occupant>();
      const how = await new Promise<Knocked>((settle) => {
        this.#waiting.set(room, { nick, occupants, settle });
        clock.after(ENTER_TIMEOUT, () => settle('refused'));
        session.send(enterRoom(room, nick));
      });
      this.#waiting.delete(room);
      if (typeof how === 'object') return { own: how, nick: how.nick, occupants };
      if (how !== 'conflict') return how;
      nick = `${usual}-${toHex(random.bytes(2))}`;
    }
    return 'refused';
  }

  /** A presence of a room. @returns whether it was one */
  take(session: Session, presence: XmlElement): boolean {
    const from = parseJid(presence.attrs['from']);
    const room = bareOf(presence.attrs['from']) ?? '';
    const waiting = this.#waiting.get(room);
    if (presence.attrs['type'] === 'error' && waiting !== undefined) {
      const error = xmlChild(presence, 'error', NS.client);
      const is = (name: string) => xmlChild(error, name, NS.stanzaErrors) !== undefined;
      const isKeptOut = is('registration-required') || is('forbidden');
      waiting.settle(is('conflict') ? 'conflict' : isKeptOut ? 'kept-out' : 'refused');
      return true;
    }
    const occupant = readOccupant(presence);
    if (occupant === undefined || from === undefined) return false;
    if (waiting !== undefined) {
      waiting.occupants.set(occupant.nick, occupant);
      if (occupant.codes.has('110') && occupant.isHere) waiting.settle(occupant);
      return true;
    }
    if (this.isIn(room)) void this.#follow(session, occupant);
    return true;
  }

  /** What a room itself says: its subject, or that something of it has changed. */
  takeNotice(session: Session, message: XmlElement): void {
    const room = message.attrs['from'] ?? '';
    const x = xmlChild(message, 'x', NS.mucUser);
    if (x !== undefined && this.isIn(room)) void this.#again(session, room);
  }

  /** Somebody came, went or changed. Never rejects. */
  async #follow(session: Session, occupant: Occupant): Promise<void> {
    const { room, nick, isHere, jid, affiliation, codes } = occupant;
    const row = this.#rooms.get(room);
    if (row === undefined) return;
    const isSentAway = ['301', '307', '321', '322'].some((code) => codes.has(code));
    if (codes.has('110') && !isHere && isSentAway)
      return this.#quietly(() => this.stand(session, room, 'removed'));
    const isKnown = jid === undefined || (row.nicks[nick] ?? jid) === jid;
    const belongs = jid === undefined || (row.members[jid] ?? 'none') === affiliation;
    if (jid !== undefined && isHere && row.nicks[nick] !== jid) {
      const next = { ...row, nicks: { ...row.nicks, [nick]: jid } };
      this.#rooms.set(room, next);
      // On disk too: a stream that goes on in another worker says nothing of who is there.
      await this.#quietly(() => writeState(this.#means.host, [writeRow(roomRow(room), next)]));
    }
    if (!isKnown || !belongs || isSentAway) await this.#again(session, room);
  }

  #again(session: Session, room: string): Promise<void> {
    return this.#quietly(() => this.tell(session, room, {}));
  }

  async #quietly(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      // The next line enters it anew.
      this.#means.host.log.warn('room-not-followed', error);
    }
  }

  /**
   * Reads who belongs to a room now, and tells what is new.
   * @throws NetworkError; whatever the commit threw
   */
  async tell(
    session: Session,
    room: string,
    news: {
      readonly nick?: string;
      readonly occupants?: ReadonlyMap<string, Occupant>;
      readonly name?: string | undefined;
      readonly by?: string | undefined;
    },
  ): Promise<void> {
    const present = [...(news.occupants?.values() ?? [])].slice(0, MAX_OCCUPANTS);
    const members = await membersOf(session, room, { present, before: this.#rooms.get(room) });
    // As it stands after that question: who came in meanwhile is known, and stays so.
    const before = this.#rooms.get(room);
    const nicks = { ...before?.nicks };
    for (const { nick, jid } of present) if (jid !== undefined) nicks[nick] = jid;
    const named = news.name ?? before?.name;
    const nick = news.nick ?? before?.nick ?? '';
    const row: RoomRow = {
      nick,
      ...(named !== undefined && { name: named }),
      revision: (before?.revision ?? 0) + 1,
      standing: 'in',
      members,
      nicks,
    };
    await this.#keep(session, room, { row, by: news.by });
  }

  /** From now on the person stands otherwise to it. @throws whatever the commit threw */
  async stand(session: Session, room: string, standing: GroupStanding): Promise<void> {
    const before = this.#rooms.get(room);
    if (before === undefined || before.standing === standing) return;
    const { [session.bareJid]: _us, ...members } = before.members;
    const row = { ...before, members, standing, revision: before.revision + 1 };
    await this.#keep(session, room, { row });
  }

  async #keep(
    session: Session,
    room: string,
    { row, by }: { readonly row: RoomRow; readonly by?: string | undefined },
  ): Promise<void> {
    const before = this.#rooms.get(room);
    const isSame = before !== undefined && isEqual(before, row);
    const next = isSame ? { ...row, revision: before.revision } : row;
    this.#rooms.set(room, next);
    const writes: StateWrite[] = [writeRow(roomRow(room), next)];
    if (before === undefined) writes.push(writeRow(ROOMS_ROW, [...this.#rooms.keys()]));
    const events = isSame ? [] : [this.#event(session, room, { row, by })];
    await writeState(this.#means.host, writes, events);
  }

  #event(
    session: Session,
    room: string,
    { row, by }: { readonly row: RoomRow; readonly by?: string | undefined },
  ): NetworkEvent {
    const { clock } = this.#means.host;
    const { name, revision, standing } = row;
    const nickOf = new Map(Object.entries(row.nicks).map(([nick, jid]) => [jid, nick]));
    const members = Object.entries(row.members).flatMap(([jid, affiliation]): GroupMember[] => {
      const role = ROLES[affiliation];
      if (role === undefined) return [];
      const called = this.#means.nameOf(jid) ?? nickOf.get(jid);
      const isMe = jid === session.bareJid && ({ isMe: true } as const);
      return [
        {
          address: jid as PeerAddress,
          identifier: jid,
          role,
          ...isMe,
          ...(called && { name: called }),
        },
      ];
    });
    return {
      kind: 'group',
      peer: { address: room as PeerAddress, identifier: room },
      group: { revision, standing, members, ...(name !== undefined && { name }) },
      at: clock.now(),
      ...(by !== undefined && { by: by as PeerAddress }),
    };
  }

  /** What was said before we came is not encrypted for this device: reading begins at its end. */
  async #begin(session: Session, room: string): Promise<void> {
    const { host } = this.#means;
    const place = await readState(host, [roomPlaceRow(room)], (state) =>
      readRoomPlace(state, room),
    );
    if (place.last !== undefined || this.#rooms.has(room)) return;
    const last = await newestPlace(session, host.random, room);
    if (last !== undefined)
      await writeState(host, [writeRow(roomPlaceRow(room), { ...place, last })]);
  }

  async #readOn(session: Session, room: string): Promise<void> {
    const { host } = this.#means;
    const place = await readState(host, [roomPlaceRow(room)], (state) =>
      readRoomPlace(state, room),
    );
    const found = await catchUp(session, { last: place.last, room }, host.random);
    if (found.kind === 'complete') return;
    const last = await newestPlace(session, host.random, room);
    const { last: _lost, ...rest } = place;
    const next = { ...rest, ...(last !== undefined && { last }) };
    const gap: NetworkEvent = { kind: 'caught-up', missing: 1 };
    await writeState(host, [writeRow(roomPlaceRow(room), next)], [gap]);
  }
}
