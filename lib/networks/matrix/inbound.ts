/**
 * The work that takes one sync through the four phases: the cipher is fed, rooms are read one by one, what waited for keys
 * is tried again, and the place up to which was read stands in the same commit as all of it. Must not know how syncs get
 * here.
 * @module
 */
import type { NetworkEvent, Outcome, StateKey, StateView, Work } from '../contract';
import { isObject } from './api';
import { reactionAt } from './recent';
import { Overlay } from './overlay';
import { relatedEvents } from './room-events';
import { isGroup } from './room-group';
import { RoomReading, waitingEvents, type ReadingMeans } from './room-reading';
import {
  DIRECT_ROW,
  ourNameRow,
  placeOf,
  readDirect,
  readRoom,
  readRooms,
  readSync,
  readWaitingRooms,
  roomRow,
  ROOMS_ROW,
  SYNC_ROW,
  WAITING_ROOMS_ROW,
  waitingRow,
  writeRow,
  type RoomPlace,
  type RoomPlaces,
  type RoomRow,
} from './rows';
import type { RoomNews, SyncBatch } from './sync-batch';

export type InboundMeans = Omit<ReadingMeans, 'rows' | 'direct' | 'isFirst' | 'since'> & {
  /** rooms in which events wait for keys */
  readonly waitingRooms: readonly string[];
  /** called after the commit, with the rooms whose place in the inbox is new, and the groups whose members are not all known */
  readonly onCommitted: (places: RoomPlaces, partial: readonly string[]) => void;
};

export function inboundWork(means: InboundMeans, batch: SyncBatch): Work {
  return {
    plan: () => planOf(means, batch),
    planFurther: (state) => furtherPlanOf(means, batch, state),
    perform: (state) => new Reading(means, batch, state).perform(),
  };
}

function planOf({ waitingRooms }: InboundMeans, batch: SyncBatch): readonly StateKey[] {
  const rooms = new Set([...waitingRooms, ...batch.rooms.map(({ roomId }) => roomId)]);
  const related = new Set<string>();
  for (const room of batch.rooms) {
    for (const event of [...room.state, ...room.timeline])
      if (event.type === 'm.room.create' && isObject(event.content['predecessor'])) {
        const { room_id: before } = event.content['predecessor'];
        if (typeof before === 'string') rooms.add(before);
      }
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

/** What events that wait are about, and to what a reaction was that is taken back. */
function furtherPlanOf(
  { waitingRooms }: InboundMeans,
  { rooms }: SyncBatch,
  state: StateView,
): readonly StateKey[] {
  const waiting = waitingRooms.flatMap((roomId) => waitingEvents(state, roomId));
  const reactedTo = rooms.flatMap(({ roomId, timeline }) => {
    const room = readRoom(state, roomId);
    if (room === undefined) return [];
    return timeline.flatMap(relatedEvents).flatMap((event) => reactionAt(room, event)?.of ?? []);
  });
  const waited = waiting.flatMap((event) => relatedEvents(event).concat(event.eventId));
  return [...new Set([...waited, ...reactedTo])].map(ourNameRow);
}

class Reading {
  readonly #means: InboundMeans;
  readonly #batch: SyncBatch;
  readonly #rows: Overlay;
  readonly #events: NetworkEvent[] = [];
  readonly #places: Record<string, RoomPlace> = {};
  readonly #partial: string[] = [];

  constructor(means: InboundMeans, batch: SyncBatch, state: StateView) {
    this.#means = means;
    this.#batch = batch;
    this.#rows = new Overlay(state);
  }

  async perform(): Promise<Outcome> {
    const { next, direct, rooms } = this.#batch;
    const since = readSync(this.#rows)?.since;
    await this.#feed();
    if (direct !== undefined) this.#rows.write(writeRow(DIRECT_ROW, direct));
    const given = { rows: this.#rows, direct: readDirect(this.#rows), since };
    const reading = { ...this.#means, ...given, isFirst: since === undefined };
    for (const news of rooms) await this.#room(reading, news);
    await this.#retryWaiting(reading);
    this.#rows.write(writeRow(SYNC_ROW, { since: next }));
    if (Object.keys(this.#places).length > 0)
      this.#rows.write(writeRow(ROOMS_ROW, { ...readRooms(this.#rows), ...this.#places }));
    return {
      writes: [...this.#rows.writes(), ...this.#means.olm.writes()],
      events: this.#events,
      spent: [],
      announce: () => this.#means.onCommitted(this.#places, this.#partial),
    };
  }

  /** Before the rooms: what came for this device may be the keys to what stands in them. */
  async #feed(): Promise<void> {
    const { olm, machine } = this.#means.olm;
    const { toDevice, changedDevices, leftDevices, keyCounts, unusedFallbackKeys } = this.#batch;
    const users = (ids: readonly string[]) =>
      ids.filter((id) => id.startsWith('@')).map((id) => new olm.UserId(id));
    const changed = this.#means.isAnew
      ? [...(await machine.trackedUsers())]
      : users(changedDevices);
    await machine.receiveSyncChanges(
      toDevice,
      new olm.DeviceLists(changed, users(leftDevices)),
      new Map(Object.entries(keyCounts)),
      unusedFallbackKeys && new Set(unusedFallbackKeys),
    );
  }

  async #room(means: ReadingMeans, news: RoomNews): Promise<void> {
    const { roomId } = news;
    const reading = new RoomReading(means, roomId);
    const room = await reading.read(news);
    this.#events.push(...reading.events);
    await this.#follow(room);
    this.#rows.write(writeRow(roomRow(roomId), room));
    if (isGroup(room) && !room.isWhole && room.membership === 'join') this.#partial.push(roomId);
    const place = placeOf(room);
    if (JSON.stringify(readRooms(this.#rows)[roomId]) !== JSON.stringify(place))
      this.#places[roomId] = place;
  }

  /** Whose devices must be known before anything is sent there. */
  async #follow({ encryption, members, membership }: RoomRow): Promise<void> {
    if (encryption === undefined || membership !== 'join') return;
    const { olm, machine } = this.#means.olm;
    const ids = Object.keys(members).filter((id) => id.startsWith('@'));
    if (ids.length > 0) await machine.updateTrackedUsers(ids.map((id) => new olm.UserId(id)));
  }

  /** Keys that came late open what waited for them: the message heals in its place. */
  async #retryWaiting(means: ReadingMeans): Promise<void> {
    const still: string[] = [];
    for (const roomId of readWaitingRooms(this.#rows)) {
      const reading = new RoomReading(means, roomId);
      const left = await reading.retry();
      this.#events.push(...reading.events);
      this.#rows.write(
        writeRow(waitingRow(roomId), left.length > 0 ? { events: left } : undefined),
      );
      if (left.length > 0) still.push(roomId);
    }
    this.#rows.write(writeRow(WAITING_ROOMS_ROW, still));
  }
}
