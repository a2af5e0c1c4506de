/**
 * The work that takes what has arrived through the four phases: messages are opened in order over an overlay of rows, and
 * the server hears that they are handled only after the commit. Must not know how stanzas got here.
 * @module
 */
import { hasCode, type Log } from '@/lib/base';
import { xmlChild, type XmlElement } from '@/lib/codec';
import { OMEMO_NS, OMEMO_VERSIONS } from '@/lib/protocol/omemo';
import type { NetworkEvent, Outcome, StateKey, Work } from '../contract';
import {
  displayedEvents,
  displayedNews,
  displayedRows,
  noteArchiveIds,
  type Displayed,
} from './displayed-sync';
import { readChat, type AnswerDue, type ReadMeans } from './inbound-message';
import { arrivedMessage, otherOf, receiptFor, type Arrived } from './message-forms';
import { readInvitation } from './muc';
import { NS } from './namespaces';
import { Overlay } from './overlay';
import { isSelfMessage, readSelfMessage } from './self-message';
import { meantIn, noteRoomMessage } from './room-messages';
import { readRoomPlace, roomPlaceRow } from './room-rows';
import type { RoomLookup } from './rooms';
import {
  ARCHIVE_ROW,
  archiveIdsRow,
  contactRow,
  DEVICE_ROW,
  ownIdsRow,
  preKeysRow,
  STREAM_ROW,
  trustRow,
  writeRow,
  type ArchiveId,
} from './rows';
import type { Session } from './session';

export type Invitation = NonNullable<ReturnType<typeof readInvitation>>;

export type Received = {
  readonly stanza: XmlElement;
  readonly session: Session;
  readonly ticket: number;
};

export type InboundMeans = Omit<ReadMeans, 'overlay' | 'now'> & {
  readonly log: Log;
  readonly now: () => number;
  readonly rooms: RoomLookup;
  /** as `NetworkHost.mayTell`, by bare JID */
  readonly mayTell: (jid: string) => boolean;
  /** called after the commit */
  readonly onCommitted: (news: InboundNews) => void;
};

/** Devices that must be answered, whether a pre-key was used, and into which rooms somebody invites. */
export type InboundNews = {
  readonly answers: readonly AnswerDue[];
  readonly usedPreKey: boolean;
  readonly invitations: readonly Invitation[];
};

/** @param take called once: what is the work's from then on */
export function inboundWork(means: InboundMeans, take: () => readonly Received[]): Work {
  let batch: readonly Received[] = [];
  return {
    plan: () => {
      batch = take();
      return planOf(means, batch);
    },
    perform: async (state) => {
      const overlay = new Overlay(state);
      const done: Done[] = [];
      for (const received of batch) done.push(await handle(means, overlay, received));
      return outcomeOf(means, { overlay, batch, done });
    },
  };
}

function planOf(means: InboundMeans, batch: readonly Received[]): readonly StateKey[] {
  const [senders, others] = [new Set<string>(), new Set<string>()];
  const places: Displayed[] = [];
  for (const { stanza } of batch) {
    const arrived = arrivedMessage(stanza, means, 0);
    if (arrived === undefined) continue;
    senders.add(arrived.from);
    others.add(otherOf(arrived, means.self));
    if (arrived.from === means.self) places.push(...displayedNews(arrived.message));
  }
  return [
    DEVICE_ROW,
    ...OMEMO_VERSIONS.map(preKeysRow),
    ...[...senders].flatMap((jid) => [contactRow(jid), trustRow(jid)]),
    ...[...others].flatMap((jid) => [ownIdsRow(jid), archiveIdsRow(jid), roomPlaceRow(jid)]),
    ...displayedRows(places),
  ];
}

type Done = {
  readonly events: readonly NetworkEvent[];
  readonly spent: readonly Uint8Array[];
  readonly replies: readonly XmlElement[];
  readonly answers: readonly AnswerDue[];
  readonly usedPreKey: boolean;
  readonly archiveId?: string | undefined;
  readonly named?: ArchiveId & { readonly peer: string };
  readonly invitation?: Invitation | undefined;
};

const NOTHING: Done = { events: [], spent: [], replies: [], answers: [], usedPreKey: false };

/** One that cannot be dealt with costs its neighbours nothing: its rows are dropped, and it is counted. */
async function handle(means: InboundMeans, overlay: Overlay, { stanza }: Received): Promise<Done> {
  const arrived = arrivedMessage(stanza, means, means.now());
  if (arrived === undefined)
    return { ...NOTHING, events: [{ kind: 'notice', code: 'malformed-stanza' }] };
  const archiveId = arrived.room === undefined ? arrived.archiveId : undefined;
  const own = new Overlay(overlay);
  try {
    const done = await dispatch({ ...means, overlay: own, now: means.now() }, arrived);
    overlay.write(...own.writes());
    noteRoomMessage(overlay, arrived);
    return { ...NOTHING, ...done, ...namedBy(arrived, means.self), archiveId };
  } catch (error) {
    if (hasCode(error, 'keys-unavailable')) throw error;
    means.log.warn('stanza-failed', error);
    noteRoomMessage(overlay, arrived);
    return { ...NOTHING, events: [{ kind: 'notice', code: 'malformed-stanza' }], archiveId };
  }
}

/** By which name our archive, and by which the inbox, calls what stands in a chat of two. */
function namedBy(arrived: Arrived, self: string): Pick<Done, 'named'> {
  const { archiveId: there, room, message, from } = arrived;
  if (there === undefined || room !== undefined) return {};
  if (xmlChild(message, 'body', NS.client) === undefined && !isEncrypted(message)) return {};
  const named = { peer: otherOf(arrived, self), there, here: message.attrs['id'] || there };
  return { named: from === self ? { ...named, isOurs: true } : named };
}

function isEncrypted(message: XmlElement): boolean {
  return OMEMO_VERSIONS.some((v) => xmlChild(message, 'encrypted', OMEMO_NS[v]) !== undefined);
}

async function dispatch(
  means: ReadMeans & { readonly log: Log },
  arrived: Arrived,
): Promise<Partial<Done>> {
  const { message, from } = arrived;
  const { id, type } = message.attrs;
  if (isSelfMessage(arrived, means.self)) return readSelfMessage(means, arrived);
  if (type === 'groupchat' && arrived.room === undefined) return {};
  if (from === means.self) {
    const read = await readChat(means, arrived);
    const synced = displayedEvents(means.overlay, means.self, displayedNews(message));
    const events = [...readElsewhere(means, arrived), ...synced, ...(read.events ?? [])];
    return { ...read, events };
  }
  if (type === 'error') return { events: failureOf(arrived) };
  const receipt = xmlChild(message, 'received', NS.receipts)?.attrs['id'];
  const displayed = xmlChild(message, 'displayed', NS.markers)?.attrs['id'];
  const invitation = arrived.room === undefined ? readInvitation(message) : undefined;
  if (invitation !== undefined) return { invitation };
  const news = [
    ...told(means, arrived, { id: receipt, status: 'delivered' }),
    ...told(means, arrived, { id: displayed, status: 'read' }),
  ];
  const read = await readChat(means, arrived);
  // In a room everybody would hear of it (XEP-0184 §5.3).
  const isAsked =
    arrived.room === undefined && xmlChild(message, 'request', NS.receipts) !== undefined;
  const isShown = read.events?.some((event) => event.kind === 'message') === true;
  return {
    ...read,
    events: [...news, ...(read.events ?? [])],
    replies: isAsked && isShown && id ? [receiptFor('received', from, { id })] : [],
  };
}

/** In a room they speak of the room's name for it. */
function told(
  { overlay, self, addressOf }: ReadMeans,
  { from, room }: Arrived,
  { id, status }: { readonly id: string | undefined; readonly status: 'delivered' | 'read' },
): readonly NetworkEvent[] {
  if (!id) return [];
  const peer = addressOf(room ?? from);
  if (room === undefined) return [{ kind: 'receipt', peer, remoteIds: [id], status }];
  const meant = meantIn(readRoomPlace(overlay, room), self, id);
  if (meant?.author !== 'me') return [];
  const author = addressOf(from);
  return [{ kind: 'receipt', peer, remoteIds: [meant.remoteId], status, author }];
}

/**
 * XEP-0333 §4.1: what we marked with another program, which came as a copy, out of the archive or by way of a room. What this
 * one marked comes back as well, and is no news.
 */
function readElsewhere(
  { overlay, self, addressOf }: ReadMeans,
  arrived: Arrived,
): readonly NetworkEvent[] {
  const { message, to, room } = arrived;
  const id = xmlChild(message, 'displayed', NS.markers)?.attrs['id'];
  if (!id || (room === undefined && to === self)) return [];
  const meant =
    room === undefined
      ? { author: 'them' as const, remoteId: id, senderDevice: to }
      : meantIn(readRoomPlace(overlay, room), self, id);
  if (meant === undefined) return [];
  return [{ kind: 'read-elsewhere', peer: addressOf(otherOf(arrived, self)), targets: [meant] }];
}

/** RFC 6121 §8.3: one of ours came back. */
function failureOf({ message }: Arrived): readonly NetworkEvent[] {
  const { id } = message.attrs;
  const error = xmlChild(message, 'error', NS.client);
  if (id === undefined || error === undefined) return [];
  const gone = ['item-not-found', 'remote-server-not-found', 'service-unavailable', 'gone'];
  const isGone = gone.some((condition) => xmlChild(error, condition, NS.stanzaErrors));
  return [
    { kind: 'send-failed', remoteId: id, failure: isGone ? 'contact-unreachable' : 'refused' },
  ];
}

function outcomeOf(
  means: InboundMeans,
  { overlay, batch, done }: { overlay: Overlay; batch: readonly Received[]; done: readonly Done[] },
): Outcome {
  const last = done.findLast(({ archiveId }) => archiveId !== undefined)?.archiveId;
  if (last !== undefined) overlay.write(writeRow(ARCHIVE_ROW, { last }));
  noteArchiveIds(
    overlay,
    done.flatMap(({ named }) => named ?? []),
  );
  const tickets = new Map<Session, number[]>();
  for (const { session, ticket } of batch)
    tickets.set(session, [...(tickets.get(session) ?? []), ticket]);
  const [session] = [...tickets.keys()].slice(-1);
  const point = session?.resumePoint(new Set(tickets.get(session)));
  if (point !== undefined) overlay.write(writeRow(STREAM_ROW, point));
  return {
    writes: overlay.writes(),
    events: done.flatMap(({ events }) => events),
    spent: done.flatMap(({ spent }) => spent),
    announce: () => {
      for (const [of, these] of tickets) of.handled(these);
      for (const reply of done.flatMap(({ replies }) => replies))
        if (means.mayTell(reply.attrs['to'] ?? '')) session?.send(reply);
      means.onCommitted({
        // An empty answer in a session says that somebody is there, as a receipt does.
        answers: done.flatMap(({ answers }) => answers).filter(({ jid }) => means.mayTell(jid)),
        usedPreKey: done.some(({ usedPreKey }) => usedPreKey),
        invitations: done.flatMap(({ invitation }) => invitation ?? []),
      });
    },
  };
}
