/**
 * What one sync brought, read with suspicion: whatever has not the shape it should have is left out and counted. Must not
 * know what becomes of it.
 * @module
 */
import { isObject, type Json } from './api';
import { MatrixError } from './errors';

/** An event of a room, as servers send it; what an encrypted one holds is not in here. */
export type RoomEvent = {
  readonly eventId: string;
  readonly type: string;
  readonly sender: string;
  /** ms since 1970, as the sender's server says */
  readonly at: number;
  readonly content: Json;
  readonly stateKey?: string;
  /** of an event of ours: the name that this device sent it under */
  readonly transactionId?: string;
  /** of a redaction in older room versions */
  readonly redacts?: string;
  /** whole, as it came */
  readonly raw: Json;
};

export type Receipt = { readonly event: string; readonly user: string };

export type RoomNews = {
  readonly roomId: string;
  readonly membership: 'join' | 'invite' | 'leave';
  /** state as it stood before the timeline's first event; of an invitation what it says of itself */
  readonly state: readonly RoomEvent[];
  readonly timeline: readonly RoomEvent[];
  /** set where events are missing before the timeline: where to ask for them */
  readonly missingBefore?: string;
  readonly receipts: readonly Receipt[];
  /** absent where nothing is said of it */
  readonly typing?: readonly string[];
  /** how many are in it, with ourselves, and how many are invited, where that is said */
  readonly joined?: number;
  readonly invited?: number;
  /** parts that had no shape */
  readonly malformed: number;
};

export type SyncBatch = {
  readonly next: string;
  readonly rooms: readonly RoomNews[];
  /** as they came: JSON for the cipher */
  readonly toDevice: string;
  readonly changedDevices: readonly string[];
  readonly leftDevices: readonly string[];
  readonly keyCounts: Readonly<Record<string, number>>;
  readonly unusedFallbackKeys: readonly string[] | undefined;
  /** m.direct: `{ room: user }`, where it changed */
  readonly direct?: Readonly<Record<string, string>>;
};

/** @throws MatrixError 'protocol-error' where it says not even up to where it reaches */
export function readSyncBatch(answer: Json): SyncBatch {
  const next = answer['next_batch'];
  if (typeof next !== 'string') throw new MatrixError('protocol-error', 'next_batch');
  const rooms = object(answer['rooms']);
  const devices = object(answer['device_lists']);
  const fallback = answer['device_unused_fallback_key_types'];
  const direct = directRooms(list(object(answer['account_data'])['events']));
  return {
    next,
    rooms: [
      ...roomsOf(rooms['join'], readJoined),
      ...roomsOf(rooms['invite'], readInvite),
      ...roomsOf(rooms['leave'], readLeft),
    ],
    toDevice: JSON.stringify(list(object(answer['to_device'])['events']).filter(isObject)),
    changedDevices: strings(devices['changed']),
    leftDevices: strings(devices['left']),
    keyCounts: numbers(answer['device_one_time_keys_count']),
    unusedFallbackKeys: Array.isArray(fallback) ? strings(fallback) : undefined,
    ...(direct !== undefined && { direct }),
  };
}

/** Events of one page of a room's history, in the order in which they are there. */
export function readEvents(value: unknown): { events: readonly RoomEvent[]; malformed: number } {
  const all = list(value);
  const events = all.flatMap((each) => readEvent(each) ?? []);
  return { events, malformed: all.length - events.length };
}

export function readEvent(value: unknown): RoomEvent | undefined {
  if (!isObject(value)) return undefined;
  const { event_id: eventId, type, sender, origin_server_ts: at, content, redacts } = value;
  if (typeof eventId !== 'string' || typeof type !== 'string' || typeof sender !== 'string')
    return undefined;
  if (!isObject(content) || typeof at !== 'number' || !Number.isFinite(at)) return undefined;
  const stateKey = value['state_key'];
  const transactionId = object(value['unsigned'])['transaction_id'];
  return {
    eventId,
    type,
    sender,
    at,
    content,
    raw: value,
    ...(typeof stateKey === 'string' && { stateKey }),
    ...(typeof transactionId === 'string' && { transactionId }),
    ...(typeof redacts === 'string' && { redacts }),
  };
}

type ReadRoom = (roomId: string, room: Json) => RoomNews;

function roomsOf(value: unknown, read: ReadRoom): readonly RoomNews[] {
  return Object.entries(object(value)).flatMap(([roomId, room]) =>
    isObject(room) ? [read(roomId, room)] : [],
  );
}

function readJoined(roomId: string, room: Json): RoomNews {
  const timeline = object(room['timeline']);
  const state = readEvents(object(room['state'])['events']);
  const { events, malformed } = readEvents(timeline['events']);
  const ephemeral = list(object(room['ephemeral'])['events']).filter(isObject);
  const typing = ephemeral.find(({ type }) => type === 'm.typing');
  const previous = timeline['prev_batch'];
  const counts = numbers(room['summary']);
  const [joined, invited] = [counts['m.joined_member_count'], counts['m.invited_member_count']];
  return {
    roomId,
    membership: 'join',
    state: state.events,
    timeline: events,
    ...(timeline['limited'] === true &&
      typeof previous === 'string' && { missingBefore: previous }),
    receipts: ephemeral.filter(({ type }) => type === 'm.receipt').flatMap(receiptsOf),
    ...(typing !== undefined && { typing: strings(object(typing['content'])['user_ids']) }),
    ...(joined !== undefined && { joined }),
    ...(invited !== undefined && { invited }),
    malformed: malformed + state.malformed,
  };
}

/** An invitation's events are stripped: they have no id and no time (Matrix 1.16, §"Stripped state"). */
function readInvite(roomId: string, room: Json): RoomNews {
  const state = list(object(room['invite_state'])['events']).flatMap((each) => {
    if (!isObject(each)) return [];
    return readEvent({ ...each, event_id: '$stripped', origin_server_ts: 0 }) ?? [];
  });
  return { roomId, membership: 'invite', state, timeline: [], receipts: [], malformed: 0 };
}

function readLeft(roomId: string, room: Json): RoomNews {
  return { ...readJoined(roomId, room), membership: 'leave' };
}

function receiptsOf(event: Json): readonly Receipt[] {
  return Object.entries(object(event['content'])).flatMap(([of, kinds]) => {
    const readers = {
      ...object(object(kinds)['m.read']),
      ...object(object(kinds)['m.read.private']),
    };
    return Object.keys(readers).map((user) => ({ event: of, user }));
  });
}

function directRooms(events: readonly unknown[]): Readonly<Record<string, string>> | undefined {
  const event = events.find((each) => isObject(each) && each['type'] === 'm.direct');
  if (event === undefined) return undefined;
  const direct: Record<string, string> = {};
  for (const [user, rooms] of Object.entries(object(object(event)['content'])))
    for (const room of strings(rooms)) direct[room] = user;
  return direct;
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(value: unknown): readonly string[] {
  return list(value).filter((each): each is string => typeof each === 'string');
}

function numbers(value: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(object(value)).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0,
    ),
  );
}
