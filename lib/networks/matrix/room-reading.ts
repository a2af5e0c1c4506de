/**
 * Reads what one sync brings of one room: what the room has become, what is said there, who has read it. Must not know
 * other rooms, nor what is committed.
 * @module
 */
import type { Log } from '@/lib/base';
import { UNENCRYPTED, type PeerAddress } from '@/lib/model';
import type { NetworkEvent, Peer, StateView } from '../contract';
import type { SignedIn } from './cipher-requests';
import { ENCRYPTED, MANY_MEMBERS, MAX_WAITING } from './consts';
import { closeHole } from './history';
import type { OlmAccount } from './olm-machine';
import { openEvent } from './open-event';
import type { Overlay } from './overlay';
import { readReceipts } from './receipts';
import { authorOf, reactionAfter, withoutReaction, withRecent } from './recent';
import {
  ownWords,
  reactionOf,
  relatedEvents,
  toldBy,
  unreadable,
  type EventMeans,
} from './room-events';
import { isPerson, memberPeer, tellGroup, type GroupNews } from './room-group';
import { heirOf, peerOf, withEvent, withNews } from './room-state';
import {
  eventOfOursRow,
  ourNameRow,
  ownReactionRow,
  readName,
  readRoom,
  readWaiting,
  readWaitingRooms,
  roomRow,
  WAITING_ROOMS_ROW,
  waitingRow,
  writeRow,
  type RoomRow,
} from './rows';
import { readEvent, type RoomEvent, type RoomNews } from './sync-batch';

export type ReadingMeans = {
  readonly self: string;
  readonly olm: OlmAccount;
  readonly signedIn: SignedIn;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** ms since 1970 */
  readonly now: number;
  /** whether the person has let somebody in */
  readonly knows: (address: PeerAddress) => boolean;
  readonly rows: Overlay;
  /** rooms that are direct, and with whom */
  readonly direct: Readonly<Record<string, string>>;
  /** whether nothing was ever read before */
  readonly isFirst: boolean;
  /** everything was asked for, since the server knew no more up to where was read: what is known is left out */
  readonly isAnew: boolean;
  /** the server's word for up to where was read before */
  readonly since: string | undefined;
};

export class RoomReading {
  readonly events: NetworkEvent[] = [];
  readonly #means: ReadingMeans;
  readonly #rows: Overlay;
  readonly #roomId: string;

  constructor(means: ReadingMeans, roomId: string) {
    this.#means = means;
    this.#rows = means.rows;
    this.#roomId = roomId;
  }

  /** @returns what the room is now */
  async read(told: RoomNews): Promise<RoomRow> {
    const { isFirst, isAnew, self } = this.#means;
    const known = readRoom(this.#rows, this.#roomId);
    // Its state is told as it stood before the first event, also of those that are known.
    const after = this.#after(known, told);
    const news = isAnew && known !== undefined ? sinceKnown(told, known) : told;
    for (let count = 0; count < news.malformed; count++)
      this.events.push({ kind: 'notice', code: 'malformed-stanza' });
    if (after.isSpace === true || after.address === undefined) return after;
    if (news.membership === 'invite') {
      const { revision: _ofThePast, ...asked } = after;
      const isHeir = after.revision !== known?.revision;
      if (known?.membership !== 'invite' && !isHeir) this.#invited(after);
      return isHeir ? asked : after;
    }
    // What was said before this device was there is not its own to be complete about.
    const missing = isFirst || known === undefined ? [] : await this.#missing(news);
    this.events.push({ kind: 'peer', peer: peerOf(after) });
    const isMany = Object.keys(after.members).length > MANY_MEMBERS;
    const room =
      known?.revision === undefined || isMany
        ? await this.#told([...missing, ...news.timeline], known, after)
        : await this.#followed({ ...news, missing }, known, after);
    const read = readReceipts(room, news.receipts, self);
    this.events.push(...read.events);
    return read.room;
  }

  /** What the room is with these news; of one that takes another's place, in that one's chat. */
  #after(known: RoomRow | undefined, news: RoomNews): RoomRow {
    const after = withNews(known, news, this.#means);
    const { predecessor } = after;
    if (predecessor === undefined || known?.revision !== undefined) return after;
    const past = readRoom(this.#rows, predecessor);
    const heir = heirOf(after, this.#roomId, past);
    if (heir !== after && past !== undefined && news.membership === 'join')
      this.#rows.write(writeRow(roomRow(predecessor), { ...past, isPast: true }));
    return heir;
  }

  /** Tries anew what waits for keys. @returns what still does */
  async retry(): Promise<readonly string[]> {
    const room = readRoom(this.#rows, this.#roomId);
    if (room?.address === undefined) return [];
    const means = this.#eventMeans(peerOf(room), () => room);
    const left: string[] = [];
    for (const event of waitingEvents(this.#rows, this.#roomId)) {
      const opened = await openEvent(this.#means.olm, this.#roomId, event);
      if ('reason' in opened) left.push(JSON.stringify(event.raw));
      else this.#tell(toldBy(opened, means), event, means);
    }
    return left;
  }

  /** What the room has become is told once, before what is said there. */
  async #told(
    said: readonly RoomEvent[],
    known: RoomRow | undefined,
    after: RoomRow,
  ): Promise<RoomRow> {
    const { isFirst, now } = this.#means;
    // In a room that was there before this device nothing begins.
    const isHeir = after.revision !== known?.revision;
    const beginning = { by: this.#begunBy(known, after), wasSo: isFirst || isHeir };
    const begins = known?.revision === undefined;
    let room = this.#tellGroup(known, after, { at: now, ...(begins && beginning) });
    const means = this.#eventMeans(peerOf(after), () => room);
    for (const event of said) room = await this.#event(room, event, means);
    return room;
  }

  #begunBy(known: RoomRow | undefined, { invitedBy, madeBy }: RoomRow): string | undefined {
    if (known?.membership === 'invite') return invitedBy;
    return madeBy === this.#means.self ? madeBy : undefined;
  }

  /** Each change of the room is told in its place between what is said there. */
  async #followed(
    news: RoomNews & { readonly missing: readonly RoomEvent[] },
    known: RoomRow,
    after: RoomRow,
  ): Promise<RoomRow> {
    const { self, now } = this.#means;
    const { membership, isDirect, count } = after;
    let room: RoomRow = { ...known, isDirect };
    const means = this.#eventMeans(peerOf(after), () => room);
    const step = async (event: RoomEvent): Promise<void> => {
      const by = isByThemselves(event) ? undefined : event.sender;
      if (event.stateKey !== undefined)
        room = this.#tellGroup(room, withEvent(room, event, self), { at: event.at, by });
      room = await this.#event(room, event, means);
    };
    for (const event of news.missing) await step(event);
    const stated = withNews(room, { ...news, timeline: [] }, this.#means);
    const before = { ...stated, membership: room.membership };
    room = this.#tellGroup(room, before, { at: now, wasSo: true });
    for (const event of news.timeline) await step(event);
    const ended = { ...room, membership, ...(count !== undefined && { count }) };
    const wasSo = membership === known.membership;
    return this.#tellGroup(room, ended, { at: now, by: ended.endedBy, wasSo });
  }

  #tellGroup(before: RoomRow | undefined, room: RoomRow, news: GroupNews): RoomRow {
    const told = tellGroup(before, room, { ...news, self: this.#means.self });
    this.events.push(...told.events);
    return told.room;
  }

  /** Whoever is not known stays a request by it, and nobody learns of the person before that is accepted. */
  #invited(room: RoomRow): void {
    const { address, invitedBy } = room;
    if (address === undefined || invitedBy === undefined) return;
    const by = memberPeer(room, invitedBy);
    const isContact = this.#means.knows(by.address);
    this.events.push({
      kind: 'message',
      peer: peerOf(room),
      ...(!isPerson(address) && { author: { ...by, ...(isContact && { isContact }) } }),
      remoteId: `invitation:${this.#roomId}`,
      senderDevice: invitedBy,
      sentAt: this.#means.now,
      body: { kind: 'invitation' },
    });
  }

  async #missing(news: RoomNews): Promise<readonly RoomEvent[]> {
    if (news.missingBefore === undefined) return [];
    const { signedIn, signal, since, isAnew } = this.#means;
    const { recent = [] } = readRoom(this.#rows, this.#roomId) ?? {};
    // A place that the server does not know ends nothing: what is known does.
    const end = isAnew ? { known: new Set(recent.map(({ event }) => event)) } : { to: since };
    const hole = { roomId: this.#roomId, from: news.missingBefore, ...end };
    const { events, isClosed } = await closeHole(hole, signedIn, signal);
    if (!isClosed) this.events.push({ kind: 'caught-up', missing: 1 });
    const known = new Set(news.timeline.map(({ eventId }) => eventId));
    return events.filter(({ eventId }) => !known.has(eventId));
  }

  #eventMeans(peer: Peer, room: () => RoomRow): EventMeans {
    return {
      self: this.#means.self,
      peer,
      ours: (event) => this.#ours(event),
      authorOf: (event) => authorOf(room(), event),
      member: (user) => (isPerson(peer.address) ? undefined : memberPeer(room(), user)),
      reactionAfter: (event, by) => reactionAfter(room(), event, by),
    };
  }

  #ours(event: string): string | undefined {
    return readName(this.#rows, ourNameRow(event));
  }

  async #event(room: RoomRow, event: RoomEvent, means: EventMeans): Promise<RoomRow> {
    if (event.sender === this.#means.self) {
      // What this device calls an event of its own.
      const remoteId = event.transactionId ?? this.#ours(event.eventId);
      if (remoteId !== undefined) return this.#own(room, event, remoteId);
    }
    if (event.type === ENCRYPTED) {
      const opened = await openEvent(this.#means.olm, this.#roomId, event);
      if ('reason' in opened) {
        this.#tell([unreadable(event, means, opened.reason)], event, means);
        if (opened.mayHeal) this.#wait(event);
      } else this.#tell(toldBy(opened, means), event, means);
    } else if (event.stateKey === undefined)
      this.#tell(this.#inTheClear(room, event, means), event, means);
    return this.#noted(room, event);
  }

  #tell(told: readonly NetworkEvent[], { sender }: RoomEvent, means: EventMeans): void {
    this.events.push(...(sender === this.#means.self ? ownWords(told, means) : told));
  }

  /** What is said later may be about it. */
  #noted(room: RoomRow, event: RoomEvent, ours?: string): RoomRow {
    const { eventId, sender, type } = event;
    const reaction = reactionOf(event);
    if (reaction !== undefined && sender === this.#means.self)
      this.#rows.write(writeRow(ownReactionRow(reaction.of), { name: eventId }));
    const left =
      type === 'm.room.redaction' ? relatedEvents(event).reduce(withoutReaction, room) : room;
    return withRecent(left, {
      event: eventId,
      by: sender,
      ...(ours !== undefined && { ours }),
      ...(reaction !== undefined && { reaction }),
    });
  }

  /** In a chat of two, and in a room that encrypts, words in the clear are nobody's: a server can write them. */
  #inTheClear(room: RoomRow, event: RoomEvent, means: EventMeans): readonly NetworkEvent[] {
    const told = toldBy({ ...event, outside: {} }, means);
    // Of a group without encryption the person is told that servers read it, and can write in it.
    if (room.encryption === undefined && !isPerson(means.peer.address)) return told;
    return told.flatMap((each): NetworkEvent[] => {
      // Reactions and what is taken back are never encrypted in Matrix.
      if (each.kind === 'reaction' || each.kind === 'deletion') return [each];
      if (each.kind !== 'message') return [{ kind: 'notice', code: 'refused-change' }];
      return [{ ...each, body: { kind: 'refused', what: UNENCRYPTED } }];
    });
  }

  /** An event of ours comes back: the server has it, whatever became of its own word on that. */
  #own(room: RoomRow, event: RoomEvent, remoteId: string): RoomRow {
    this.#rows.write(
      writeRow(ourNameRow(event.eventId), { name: remoteId }),
      writeRow(eventOfOursRow(remoteId), { name: event.eventId }),
    );
    const { address: peer } = peerOf(room);
    this.events.push({ kind: 'receipt', peer, remoteIds: [remoteId], status: 'sent' });
    return this.#noted(room, event, remoteId);
  }

  #wait(event: RoomEvent): void {
    const waiting = [...readWaiting(this.#rows, this.#roomId), JSON.stringify(event.raw)];
    this.#rows.write(writeRow(waitingRow(this.#roomId), { events: waiting.slice(-MAX_WAITING) }));
    const rooms = new Set([...readWaitingRooms(this.#rows), this.#roomId]);
    this.#rows.write(writeRow(WAITING_ROOMS_ROW, [...rooms]));
  }
}

export function waitingEvents(state: StateView, roomId: string): readonly RoomEvent[] {
  return readWaiting(state, roomId).flatMap((text) => readEvent(JSON.parse(text)) ?? []);
}

/** Whoever came or went without anybody's doing. */
function isByThemselves({ type, stateKey, sender }: RoomEvent): boolean {
  return type === 'm.room.member' && stateKey === sender;
}

/** Without what was read before; and without a hole where some of that is among it. */
function sinceKnown(news: RoomNews, { recent }: RoomRow): RoomNews {
  const known = new Set(recent.map(({ event }) => event));
  const last = news.timeline.findLastIndex(({ eventId }) => known.has(eventId));
  if (last === -1) return news;
  const { missingBefore: _closed, ...rest } = news;
  return { ...rest, timeline: news.timeline.slice(last + 1) };
}
