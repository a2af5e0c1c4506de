/**
 * The work that takes one sync through the four phases: the cipher is fed, holes are closed, events are opened in order,
 * and the place up to which was read stands in the same commit as all of it. Must not know how syncs get here.
 * @module
 */
import type { Log } from '@/lib/base';
import { UNENCRYPTED, type MessageTarget } from '@/lib/model';
import type { NetworkEvent, Outcome, Peer, StateKey, StateView, Work } from '../contract';
import { ENCRYPTED, MAX_WAITING } from './consts';
import { closeHole } from './history';
import type { OlmAccount } from './olm-machine';
import { openEvent } from './open-event';
import { Overlay } from './overlay';
import {
  ownWords,
  peerOf,
  relatedEvents,
  toldBy,
  unreadable,
  type EventMeans,
} from './room-events';
import { titleOf, withNews } from './room-state';
import {
  DIRECT_ROW,
  ourNameRow,
  eventOfOursRow,
  readDirect,
  readName,
  readRoom,
  readRooms,
  readSync,
  readWaiting,
  readWaitingRooms,
  roomRow,
  ROOMS_ROW,
  SYNC_ROW,
  WAITING_ROOMS_ROW,
  waitingRow,
  writeRow,
  type RecentEvent,
  type RoomPlace,
  type RoomPlaces,
  type RoomRow,
} from './rows';
import type { SignedIn } from './cipher-requests';
import { readEvent, type RoomEvent, type RoomNews, type SyncBatch } from './sync-batch';

/** events of a room by which receipts are measured */
const RECENT = 200;
/** of these, so many before what our own receipt is on: among them is a message */
const NEAR = 20;

export type InboundMeans = {
  readonly self: string;
  readonly olm: OlmAccount;
  readonly signedIn: SignedIn;
  readonly log: Log;
  /** rooms in which events wait for keys */
  readonly waitingRooms: readonly string[];
  readonly signal: AbortSignal;
  /** ms since 1970 */
  readonly now: number;
  /** called after the commit, with the rooms whose place in the inbox is new */
  readonly onCommitted: (places: RoomPlaces) => void;
};

export function inboundWork(means: InboundMeans, batch: SyncBatch): Work {
  return {
    plan: () => planOf(means, batch),
    perform: (state) => new Reading(means, batch, state).perform(),
  };
}

function planOf({ waitingRooms }: InboundMeans, batch: SyncBatch): readonly StateKey[] {
  const rooms = new Set([...waitingRooms, ...batch.rooms.map(({ roomId }) => roomId)]);
  const related = new Set<string>();
  for (const room of batch.rooms) {
    for (const event of room.timeline)
      for (const of of [event.eventId, ...relatedEvents(event)]) related.add(of);
  }
  return [
    SYNC_ROW,
    DIRECT_ROW,
    ROOMS_ROW,
    WAITING_ROOMS_ROW,
    ...[...rooms].flatMap((room) => [roomRow(room), waitingRow(room)]),
    ...[...related].map(ourNameRow),
  ];
}

class Reading {
  readonly #means: InboundMeans;
  readonly #batch: SyncBatch;
  readonly #rows: Overlay;
  readonly #events: NetworkEvent[] = [];
  readonly #places: Record<string, RoomPlace> = {};
  #direct: Readonly<Record<string, string>>;

  constructor(means: InboundMeans, batch: SyncBatch, state: StateView) {
    this.#means = means;
    this.#batch = batch;
    this.#rows = new Overlay(state);
    this.#direct = readDirect(state);
  }

  async perform(): Promise<Outcome> {
    const { next, direct, rooms } = this.#batch;
    const isFirst = readSync(this.#rows) === undefined;
    await this.#feed();
    if (direct !== undefined) {
      this.#direct = direct;
      this.#rows.write(writeRow(DIRECT_ROW, direct));
    }
    for (const news of rooms) await this.#room(news, isFirst);
    await this.#retryWaiting();
    this.#rows.write(writeRow(SYNC_ROW, { since: next }));
    if (Object.keys(this.#places).length > 0)
      this.#rows.write(writeRow(ROOMS_ROW, { ...readRooms(this.#rows), ...this.#places }));
    return {
      writes: [...this.#rows.writes(), ...this.#means.olm.writes()],
      events: this.#events,
      spent: [],
      announce: () => this.#means.onCommitted(this.#places),
    };
  }

  /** Before the rooms: what came for this device may be the keys to what stands in them. */
  async #feed(): Promise<void> {
    const { olm, machine } = this.#means.olm;
    const { toDevice, changedDevices, leftDevices, keyCounts, unusedFallbackKeys } = this.#batch;
    const users = (ids: readonly string[]) =>
      ids.filter((id) => id.startsWith('@')).map((id) => new olm.UserId(id));
    await machine.receiveSyncChanges(
      toDevice,
      new olm.DeviceLists(users(changedDevices), users(leftDevices)),
      new Map(Object.entries(keyCounts)),
      unusedFallbackKeys && new Set(unusedFallbackKeys),
    );
  }

  async #room(news: RoomNews, isFirst: boolean): Promise<void> {
    const { self } = this.#means;
    const known = readRoom(this.#rows, news.roomId);
    let room = withNews(known, news, { self, direct: this.#direct });
    for (let count = 0; count < news.malformed; count++)
      this.#events.push({ kind: 'notice', code: 'malformed-stanza' });
    if (room.address === undefined || news.membership === 'invite') {
      if (known?.membership !== 'invite') this.#invited(news.roomId, room);
      this.#keep(news.roomId, room);
      return;
    }
    const peer = peerOf(room.address, titleOf(room));
    const means = this.#meansFor(peer, () => room);
    // What was said before this device was there is not its own to be complete about.
    const missing = isFirst || known === undefined ? [] : await this.#missing(news);
    this.#events.push({ kind: 'peer', peer });
    for (const event of [...missing, ...news.timeline])
      room = await this.#event(room, { event, means, roomId: news.roomId });
    room = this.#receipts(room, news);
    await this.#follow(room);
    this.#keep(news.roomId, room);
  }

  /** Whoever is not known stays a request by it, and nobody learns of the person before that is accepted. */
  #invited(roomId: string, room: RoomRow): void {
    const { address, invitedBy, isDirect } = room;
    if (address === undefined || invitedBy === undefined || !isDirect) return;
    this.#events.push({
      kind: 'message',
      peer: peerOf(address, titleOf(room)),
      remoteId: `invitation:${roomId}`,
      senderDevice: invitedBy,
      sentAt: this.#means.now,
      body: { kind: 'invitation' },
    });
  }

  #keep(roomId: string, room: RoomRow): void {
    this.#rows.write(writeRow(roomRow(roomId), room));
    const { address, membership } = room;
    const before = readRooms(this.#rows)[roomId];
    if (before?.address === address && before?.membership === membership) return;
    this.#places[roomId] = { membership, ...(address !== undefined && { address }) };
  }

  async #missing(news: RoomNews): Promise<readonly RoomEvent[]> {
    if (news.missingBefore === undefined) return [];
    const since = readSync(this.#rows)?.since;
    const { signedIn, signal } = this.#means;
    const hole = { roomId: news.roomId, from: news.missingBefore, to: since };
    const { events, isClosed } = await closeHole(hole, signedIn, signal);
    if (!isClosed) this.#events.push({ kind: 'caught-up', missing: 1 });
    const known = new Set(news.timeline.map(({ eventId }) => eventId));
    return events.filter(({ eventId }) => !known.has(eventId));
  }

  #meansFor(peer: Peer, room: () => RoomRow): EventMeans {
    return {
      self: this.#means.self,
      peer,
      ours: (event) => this.#ours(event),
      authorOf: (event) => room().recent.find((each) => each.event === event)?.by,
    };
  }

  #ours(event: string): string | undefined {
    return readName(this.#rows, ourNameRow(event));
  }

  async #event(
    room: RoomRow,
    { event, means, roomId }: { event: RoomEvent; means: EventMeans; roomId: string },
  ): Promise<RoomRow> {
    const isOwn = event.sender === this.#means.self;
    if (isOwn && this.#nameOf(event) !== undefined) return this.#own(room, event);
    if (event.type === ENCRYPTED) {
      const opened = await openEvent(this.#means.olm, roomId, event);
      if ('reason' in opened) {
        this.#tell([unreadable(event, means, opened.reason)], isOwn, means);
        if (opened.mayHeal) this.#wait(roomId, event);
      } else this.#tell(toldBy(opened, means), isOwn, means);
    } else if (event.stateKey === undefined)
      this.#tell(this.#inTheClear(room, event, means), isOwn, means);
    return withRecent(room, { event: event.eventId, by: event.sender });
  }

  #tell(told: readonly NetworkEvent[], isOwn: boolean, means: EventMeans): void {
    this.#events.push(...(isOwn ? ownWords(told, means) : told));
  }

  /** What this device calls an event of its own. */
  #nameOf(event: RoomEvent): string | undefined {
    return event.transactionId ?? this.#ours(event.eventId);
  }

  /** In a room that encrypts, words in the clear are nobody's: a server can write them. */
  #inTheClear(room: RoomRow, event: RoomEvent, means: EventMeans): readonly NetworkEvent[] {
    const told = toldBy({ ...event, outside: {} }, means);
    if (room.encryption === undefined) return told;
    return told.flatMap((each): NetworkEvent[] => {
      // Reactions and what is taken back are never encrypted in Matrix.
      if (each.kind === 'reaction' || each.kind === 'deletion') return [each];
      if (each.kind !== 'message') return [{ kind: 'notice', code: 'refused-change' }];
      return [{ ...each, body: { kind: 'refused', what: UNENCRYPTED } }];
    });
  }

  /** An event of ours comes back: the server has it, whatever became of its own word on that. */
  #own(room: RoomRow, event: RoomEvent): RoomRow {
    const remoteId = this.#nameOf(event);
    if (remoteId === undefined || room.address === undefined) return room;
    this.#rows.write(
      writeRow(ourNameRow(event.eventId), { name: remoteId }),
      writeRow(eventOfOursRow(remoteId), { name: event.eventId }),
    );
    const { address } = peerOf(room.address, undefined);
    this.#events.push({ kind: 'receipt', peer: address, remoteIds: [remoteId], status: 'sent' });
    return withRecent(room, { event: event.eventId, ours: remoteId, by: event.sender });
  }

  #receipts(room: RoomRow, { receipts }: RoomNews): RoomRow {
    const { address, recent } = room;
    this.#readElsewhere(room, receipts);
    const upTo = Math.max(
      -1,
      ...receipts
        .filter(({ user }) => user !== this.#means.self)
        .map(({ event }) => recent.findIndex((each) => each.event === event)),
    );
    const read = recent.slice(0, upTo + 1).flatMap(({ ours }) => ours ?? []);
    if (address === undefined || read.length === 0) return room;
    const { address: peer } = peerOf(address, undefined);
    this.#events.push({ kind: 'receipt', peer, remoteIds: read, status: 'read' });
    return {
      ...room,
      recent: recent.map((each, place) => (place <= upTo ? withoutName(each) : each)),
    };
  }

  /**
   * Our own receipts, of this program or another of ours. They may be on what is no message (a reaction, say): all before
   * was read too.
   */
  #readElsewhere({ address, recent }: RoomRow, receipts: RoomNews['receipts']): void {
    const upTo = Math.max(
      -1,
      ...receipts
        .filter(({ user }) => user === this.#means.self)
        .map(({ event }) => recent.findIndex((each) => each.event === event)),
    );
    if (address === undefined || upTo === -1) return;
    const { address: peer } = peerOf(address, undefined);
    const near = recent.slice(Math.max(0, upTo + 1 - NEAR), upTo + 1);
    const targets = near.flatMap(({ event, ours, by }): readonly MessageTarget[] => {
      if (by === undefined) return [];
      if (by === this.#means.self) return [{ author: 'me', remoteId: ours ?? event }];
      return [{ author: 'them', remoteId: event, senderDevice: by }];
    });
    this.#events.push({ kind: 'read-elsewhere', peer, targets });
  }

  /** Whose devices must be known before anything is sent there. */
  async #follow({ encryption, members, membership }: RoomRow): Promise<void> {
    if (encryption === undefined || membership !== 'join') return;
    const { olm, machine } = this.#means.olm;
    const ids = Object.keys(members).filter((id) => id.startsWith('@'));
    if (ids.length > 0) await machine.updateTrackedUsers(ids.map((id) => new olm.UserId(id)));
  }

  #wait(roomId: string, event: RoomEvent): void {
    const waiting = [...readWaiting(this.#rows, roomId), JSON.stringify(event.raw)];
    this.#rows.write(writeRow(waitingRow(roomId), { events: waiting.slice(-MAX_WAITING) }));
    const rooms = new Set([...readWaitingRooms(this.#rows), roomId]);
    this.#rows.write(writeRow(WAITING_ROOMS_ROW, [...rooms]));
  }

  /** Keys that came late open what waited for them: the message heals in its place. */
  async #retryWaiting(): Promise<void> {
    const still: string[] = [];
    for (const roomId of readWaitingRooms(this.#rows)) {
      const left = await this.#retryRoom(roomId);
      this.#rows.write(
        writeRow(waitingRow(roomId), left.length > 0 ? { events: left } : undefined),
      );
      if (left.length > 0) still.push(roomId);
    }
    this.#rows.write(writeRow(WAITING_ROOMS_ROW, still));
  }

  async #retryRoom(roomId: string): Promise<readonly string[]> {
    const room = readRoom(this.#rows, roomId);
    if (room?.address === undefined) return [];
    const means = this.#meansFor(peerOf(room.address, titleOf(room)), () => room);
    const left: string[] = [];
    for (const text of readWaiting(this.#rows, roomId)) {
      const event = readEvent(JSON.parse(text));
      if (event === undefined) continue;
      const opened = await openEvent(this.#means.olm, roomId, event);
      if ('reason' in opened) left.push(text);
      else this.#tell(toldBy(opened, means), event.sender === this.#means.self, means);
    }
    return left;
  }
}

function withoutName({ ours: _read, ...event }: RecentEvent): RecentEvent {
  return event;
}

function withRecent(room: RoomRow, event: RecentEvent): RoomRow {
  const others = room.recent.filter((each) => each.event !== event.event);
  return { ...room, recent: [...others, event].slice(-RECENT) };
}
