/**
 * The work that takes what has arrived through the four phases: it drains the queue in batches, opens messages in
 * order over an overlay of rows, and acknowledges only after the commit. Must not know how stanzas got here.
 * @module
 */
import type { StanzaInput, StanzaNode } from '@/lib/codec';
import type { NoticeCode, PeerAddress } from '@/lib/model';
import { NetworkError, type Outcome, type StateKey, type StateView, type Work } from '../contract';
import { InteropError } from './errors';
import { groupMessageRows, groupOf, receiveGroupMessage, receiveGroupNews } from './group-inbound';
import { groupRows } from './group-sync';
import { messageRows, receiveCall, receiveMessage, showUnhandled } from './inbound-message';
import {
  ackRows,
  notificationRows,
  receiptRows,
  receiveAck,
  receiveNotification,
  receiveReceipt,
} from './inbound-receipts';
import type { OfflineTally } from './offline-tally';
import type { OutboundMeans } from './outbound';
import { Overlay } from './overlay';
import { senderOf } from './peers';
import { peerLogRow } from './state-keys';
import { readPeerLog, strengthNews, type SessionScope } from './sessions';
import { ackOf, deliveryReceipts, NACK } from './stanzas';
import { Step } from './step';

/** The line a stanza came on: its answers go there or nowhere. */
export interface ReplyLine {
  /** @returns false where the line is down */
  send(node: StanzaInput): boolean;
}

export type Received = {
  readonly node: StanzaNode;
  readonly line: ReplyLine;
  /** as it was on the line, decrypted */
  readonly raw: Uint8Array;
};

export type Batch = {
  readonly stanzas: readonly Received[];
  readonly notices: readonly NoticeCode[];
};

export type InboundMeans = OutboundMeans & {
  readonly tally: OfflineTally;
  /** called after the commit of the last that waited */
  readonly onCaughtUp: (line: ReplyLine, missing: number) => void;
  /** called after the commit where a message of ours missed some of a group, or a device of a person */
  readonly onMissed: (peer: PeerAddress, id: string) => void;
  /** called after the commit where the server runs out of our pre-keys */
  readonly onLowPreKeys: () => void;
};

/**
 * One batch.
 * @param take called once: at most `MAX_BATCH` stanzas, which are the work's from then on
 */
export function inboundWork(means: InboundMeans, take: () => Batch): Work {
  let batch: Batch = { stanzas: [], notices: [] };
  return {
    plan: () => {
      batch = take();
      return planOf(batch);
    },
    perform: (state) => perform(means, batch, state),
  };
}

function planOf({ stanzas }: Batch): readonly StateKey[] {
  const rows = new Map<string, StateKey>();
  for (const { node } of stanzas)
    for (const row of rowsOf(node)) rows.set(`${row.kind}/${row.key}`, row);
  return [...rows.values()];
}

/** The state rows that a stanza needs. */
export function rowsOf(node: StanzaNode): readonly StateKey[] {
  const group = groupOf(node);
  if (group !== undefined && node.tag === 'message') return groupMessageRows(node, group);
  if (group !== undefined && node.tag === 'notification') return groupRows(group.address);
  if (node.tag === 'message') return messageRows(node);
  if (node.tag === 'receipt') return receiptRows(node);
  if (node.tag === 'notification') return notificationRows(node);
  return node.tag === 'ack' ? ackRows(node) : [];
}

async function perform(means: InboundMeans, batch: Batch, state: StateView): Promise<Outcome> {
  const overlay = new Overlay(state);
  const done: { readonly step: Step; readonly line: ReplyLine }[] = [];
  for (const { node, line } of batch.stanzas) {
    const news = means.tally.note(node, line);
    const step = node.tag === 'ib' ? new Step(overlay) : await handleStanza(means, overlay, node);
    if (news !== undefined) step.emit(news);
    overlay.writeAll(step.overlay.writes());
    done.push({ step, line });
  }
  const steps = done.map(({ step }) => step);
  const scope = await means.scopeOver(overlay);
  return {
    writes: overlay.writes(),
    events: [
      ...batch.notices.map((code) => ({ kind: 'notice' as const, code })),
      ...steps.flatMap(({ events }) => events),
    ],
    spent: steps.flatMap(({ spent }) => spent),
    announce: () => {
      announce(done, scope, means.mayTell);
      if (steps.some(({ needsPreKeys }) => needsPreKeys)) means.onLowPreKeys();
      for (const { missed } of steps) for (const { peer, id } of missed) means.onMissed(peer, id);
      for (const { step, line } of done)
        for (const event of step.events)
          if (event.kind === 'caught-up') means.onCaughtUp(line, event.missing);
    },
  };
}

/**
 * @throws InteropError, NetworkError: then it is not the stanza that is at fault but our rows or the line, and the
 * batch must come again
 */
export async function handleStanza(
  means: OutboundMeans,
  overlay: Overlay,
  node: StanzaNode,
): Promise<Step> {
  const step = new Step(overlay);
  const scope = await means.scopeOver(step.overlay);
  try {
    const device = writingDevice(node);
    const wasWeak = device !== undefined && readPeerLog(overlay, device).isWeak;
    await dispatch(means, scope, step, node);
    if (device !== undefined)
      for (const news of strengthNews(device, wasWeak, step.overlay)) step.emit(news);
    return step;
  } catch (error) {
    if (error instanceof InteropError || error instanceof NetworkError) throw error;
    scope.log.warn('stanza-failed', error);
    return giveUp(means, overlay, node);
  }
}

/** Whose session a stanza may change: somebody's whose rows were read for it. Stanzas of strange shapes are nobody's. */
function writingDevice(node: StanzaNode): string | undefined {
  const { tag, attrs } = node;
  const isRetry = tag === 'receipt' && attrs['type'] === 'retry';
  if (tag !== 'message' && !isRetry) return undefined;
  const device = senderOf(attrs['participant'] ?? attrs['from'])?.device;
  if (device === undefined) return undefined;
  const { kind, key } = peerLogRow(device);
  return rowsOf(node).some((row) => row.kind === kind && row.key === key) ? device : undefined;
}

async function dispatch(
  means: OutboundMeans,
  scope: SessionScope,
  step: Step,
  node: StanzaNode,
): Promise<void> {
  switch (node.tag) {
    case 'message': {
      const { groups: forms } = means.profile;
      if (forms !== undefined && groupOf(node) !== undefined)
        return receiveGroupMessage(means, scope, step, { node, forms });
      return receiveMessage(means.profile, scope, step, node);
    }
    case 'receipt':
      return receiveReceipt(means, scope, step, node);
    case 'call':
      return receiveCall(means.profile, scope, step, node);
    case 'ack':
      return receiveAck(step, node);
    case 'notification':
      if (means.profile.groups !== undefined && groupOf(node) !== undefined)
        return receiveGroupNews(means, scope, step, node);
      return receiveNotification(step, node);
    default:
      step.notice('unknown-stanza');
      step.reply(ackOf(node, NACK.unrecognized));
      return undefined;
  }
}

/** A stanza that hit a bug of ours: shown where it was a message, counted, and not asked for again. */
async function giveUp(means: OutboundMeans, overlay: Overlay, node: StanzaNode): Promise<Step> {
  const step = new Step(overlay);
  step.notice('malformed-stanza');
  const scope = await means.scopeOver(step.overlay);
  if (node.tag === 'message') showUnhandled(means.profile, scope, step, node);
  else if (node.tag !== 'ack') step.reply(ackOf(node, NACK.unhandled));
  return step;
}

/**
 * One delivery receipt for each sender, then acknowledgements in order. Never throws: a line that
 * dies in between brings the messages again, and both are then told a second time; the other way
 * round the receipts would be lost.
 */
function announce(
  done: readonly { readonly step: Step; readonly line: ReplyLine }[],
  { log, now }: SessionScope,
  mayTell: OutboundMeans['mayTell'],
): void {
  const seconds = Math.floor(now / 1_000);
  for (const line of new Set(done.map((one) => one.line))) {
    const delivered = done
      .flatMap((one) => (one.line === line ? one.step.delivered : []))
      .filter(({ device, group }) => maySend(group ?? device, mayTell));
    for (const receipt of deliveryReceipts(delivered, seconds)) sendSafely(line, receipt, log);
  }
  for (const { step, line } of done)
    for (const reply of step.replies) {
      const isTold = maySend(reply.attrs?.['to'], mayTell);
      if (isTold || reply.tag === 'ack') sendSafely(line, isTold ? reply : plain(reply), log);
    }
}

/** A refusal is passed on to the sender as well; that the server need not bring it again is all it must know. */
function plain(ack: StanzaInput): StanzaInput {
  const { error: _error, ...attrs } = ack.attrs ?? {};
  const isPassedOn = attrs['class'] === 'message' && senderOf(attrs['to']) !== undefined;
  return isPassedOn ? { ...ack, attrs } : ack;
}

/** Receipts, of delivery or to be sent again, say that somebody is there: to strangers nothing does. */
export function maySend(to: string | undefined, mayTell: OutboundMeans['mayTell']): boolean {
  const device = senderOf(to);
  return device !== undefined && mayTell(device.address);
}

function sendSafely(line: ReplyLine, stanza: StanzaInput, log: SessionScope['log']): void {
  try {
    line.send(stanza);
  } catch (error) {
    log.warn('reply-not-sent', error);
  }
}
