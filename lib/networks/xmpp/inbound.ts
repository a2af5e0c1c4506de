/**
 * The work that takes what has arrived through the four phases: messages are opened in order over an overlay of rows, and
 * the server hears that they are handled only after the commit. Must not know how stanzas got here.
 * @module
 */
import { hasCode, type Log } from '@/lib/base';
import { xmlChild, type XmlElement } from '@/lib/codec';
import { OMEMO_VERSIONS } from '@/lib/protocol/omemo';
import type { NetworkEvent, Outcome, StateKey, Work } from '../contract';
import { readChat, type AnswerDue, type ReadMeans } from './inbound-message';
import { arrivedMessage, otherOf, receiptFor, type Arrived } from './message-forms';
import { NS } from './namespaces';
import { Overlay } from './overlay';
import { isSelfMessage, readSelfMessage } from './self-message';
import {
  ARCHIVE_ROW,
  contactRow,
  DEVICE_ROW,
  ownIdsRow,
  preKeysRow,
  STREAM_ROW,
  writeRow,
} from './rows';
import type { Session } from './session';

export type Received = {
  readonly stanza: XmlElement;
  readonly session: Session;
  readonly ticket: number;
};

export type InboundMeans = Omit<ReadMeans, 'overlay' | 'now'> & {
  readonly log: Log;
  readonly now: () => number;
  /** as `NetworkHost.mayTell`, by bare JID */
  readonly mayTell: (jid: string) => boolean;
  /** called after the commit: devices that must be answered, and whether a pre-key was used */
  readonly onCommitted: (news: { answers: readonly AnswerDue[]; usedPreKey: boolean }) => void;
};

/** @param take called once: what is the work's from then on */
export function inboundWork(means: InboundMeans, take: () => readonly Received[]): Work {
  let batch: readonly Received[] = [];
  return {
    plan: () => {
      batch = take();
      return planOf(means.self, batch);
    },
    perform: async (state) => {
      const overlay = new Overlay(state);
      const done: Done[] = [];
      for (const received of batch) done.push(await handle(means, overlay, received));
      return outcomeOf(means, { overlay, batch, done });
    },
  };
}

function planOf(self: string, batch: readonly Received[]): readonly StateKey[] {
  const [senders, others] = [new Set<string>(), new Set<string>()];
  for (const { stanza } of batch) {
    const arrived = arrivedMessage(stanza, self, 0);
    if (arrived === undefined) continue;
    senders.add(arrived.from);
    others.add(otherOf(arrived, self));
  }
  return [
    DEVICE_ROW,
    ...OMEMO_VERSIONS.map(preKeysRow),
    ...[...senders].map(contactRow),
    ...[...others].map(ownIdsRow),
  ];
}

type Done = {
  readonly events: readonly NetworkEvent[];
  readonly spent: readonly Uint8Array[];
  readonly replies: readonly XmlElement[];
  readonly answers: readonly AnswerDue[];
  readonly usedPreKey: boolean;
  readonly archiveId?: string | undefined;
};

const NOTHING: Done = { events: [], spent: [], replies: [], answers: [], usedPreKey: false };

/** One that cannot be dealt with costs its neighbours nothing: its rows are dropped, and it is counted. */
async function handle(means: InboundMeans, overlay: Overlay, { stanza }: Received): Promise<Done> {
  const arrived = arrivedMessage(stanza, means.self, means.now());
  if (arrived === undefined)
    return { ...NOTHING, events: [{ kind: 'notice', code: 'malformed-stanza' }] };
  const { archiveId } = arrived;
  const own = new Overlay(overlay);
  try {
    const done = await dispatch({ ...means, overlay: own, now: means.now() }, arrived);
    overlay.write(...own.writes());
    return { ...NOTHING, ...done, archiveId };
  } catch (error) {
    if (hasCode(error, 'keys-unavailable')) throw error;
    means.log.warn('stanza-failed', error);
    return { ...NOTHING, events: [{ kind: 'notice', code: 'malformed-stanza' }], archiveId };
  }
}

async function dispatch(
  means: ReadMeans & { readonly log: Log },
  arrived: Arrived,
): Promise<Partial<Done>> {
  const { message, from } = arrived;
  const { id, type } = message.attrs;
  if (isSelfMessage(arrived, means.self)) return readSelfMessage(means, arrived);
  if (type === 'groupchat') return {};
  if (from === means.self) return readChat(means, arrived);
  if (type === 'error') return { events: failureOf(arrived) };
  const receipt = xmlChild(message, 'received', NS.receipts)?.attrs['id'];
  const displayed = xmlChild(message, 'displayed', NS.markers)?.attrs['id'];
  const news: NetworkEvent[] = [];
  const peer = means.addressOf(from);
  if (receipt) news.push({ kind: 'receipt', peer, remoteIds: [receipt], status: 'delivered' });
  if (displayed) news.push({ kind: 'receipt', peer, remoteIds: [displayed], status: 'read' });
  const read = await readChat(means, arrived);
  const isAsked = xmlChild(message, 'request', NS.receipts) !== undefined;
  const isShown = read.events?.some((event) => event.kind === 'message') === true;
  return {
    ...read,
    events: [...news, ...(read.events ?? [])],
    replies: isAsked && isShown && id ? [receiptFor('received', from, id)] : [],
  };
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
      });
    },
  };
}
