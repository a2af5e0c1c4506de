/**
 * News of our own messages: receipts from contacts, acknowledgements from the server. Must not know batches or lines.
 * @module
 */
import { childOf, type StanzaNode } from '@/lib/codec';
import type { PeerAddress, SendFailure } from '@/lib/model';
import type { StateKey } from '../contract';
import { unreachableBy } from './contact-stanzas';
import type { OutboundMeans } from './outbound';
import { isGroup } from './group-stanzas';
import { senderOf } from './peers';
import { decodeSent, groupRowOf } from './sent-rows';
import { serveRetry } from './retry';
import { peerRows, readPeerLog, writePeerLog, type SessionScope } from './sessions';
import { ownKeyRow, peerLogRow, sentRow } from './state-keys';
import { ackOf, countOf, idOf, NACK, receiptIds } from './stanzas';
import type { Step } from './step';

/** What the types of receipts say; any other is none of ours to know. `inactive`: delivered to a device that sleeps. */
const STATUS_OF: ReadonlyMap<string, 'delivered' | 'read'> = new Map([
  ['', 'delivered'],
  ['inactive', 'delivered'],
  ['read', 'read'],
  ['played', 'read'],
]);

/** The rows that a receipt needs: only one that asks for a message again needs any. */
export function receiptRows(node: StanzaNode): readonly StateKey[] {
  const from = senderOf(node.attrs['from']);
  const id = idOf(node);
  if (from !== undefined && isGroup(from.jid)) return groupReceiptRows(node, from.address);
  if (node.attrs['type'] !== 'retry' || from === undefined || id === undefined) return [];
  return [...peerRows(from.device), sentRow(id)];
}

function groupReceiptRows(node: StanzaNode, group: string): readonly StateKey[] {
  const sent = (receiptIds(node) ?? []).map(sentRow);
  const from = senderOf(node.attrs['participant']);
  if (node.attrs['type'] !== 'retry' || from === undefined) return sent;
  return [...sent, ...peerRows(from.device), ownKeyRow(group)];
}

/** The rows that an acknowledgement needs: only one that says the keys were stale needs any. */
export function ackRows(node: StanzaNode): readonly StateKey[] {
  const from = senderOf(node.attrs['from']);
  const id = idOf(node);
  if (from === undefined) return [];
  if (isGroup(from.jid)) return id === undefined ? [] : [sentRow(id)];
  return node.attrs['error'] === undefined ? [] : [peerLogRow(from.device)];
}

export async function receiveReceipt(
  means: OutboundMeans,
  scope: SessionScope,
  step: Step,
  node: StanzaNode,
): Promise<void> {
  const from = senderOf(node.attrs['from']);
  const ids = receiptIds(node);
  const isOfGroup = from !== undefined && isGroup(from.jid);
  const member = isOfGroup ? senderOf(node.attrs['participant']) : from;
  if (from === undefined || ids === undefined || member === undefined) {
    step.notice('malformed-stanza');
    step.reply(ackOf(node, NACK.parsing));
    return;
  }
  const { type = '' } = node.attrs;
  const status = STATUS_OF.get(type);
  if (status !== undefined && isOfGroup) {
    const { address: author, device } = member;
    step.emit({ kind: 'receipt', peer: from.address, author, remoteIds: ids, status });
    for (const id of ids) crossOff(step, id, device);
  } else if (status !== undefined) {
    step.emit({ kind: 'receipt', peer: from.address, remoteIds: ids, status });
    // What has arrived is not kept for another try: so nobody who can forge a retry receipt can have it again.
    for (const id of ids) step.overlay.write(sentRow(id), undefined);
  } else if (type === 'retry')
    await serveRetry(means, scope, step, {
      node,
      from: member,
      id: ids[0] ?? '',
      ...(isOfGroup && { group: from }),
    });
  else step.notice('unknown-stanza');
  step.reply(ackOf(node));
}

/** A member has it: they are not given it again; once nobody waits for it, nothing of it is kept. */
function crossOff(step: Step, id: string, device: string): void {
  const bytes = step.overlay.read(sentRow(id));
  const sent = bytes && decodeSent(bytes);
  if (sent?.waiting?.includes(device) !== true) return;
  const waiting = sent.waiting.filter((one) => one !== device);
  step.overlay.write(sentRow(id), groupRowOf({ ...sent, waiting }));
}

/**
 * `<ack class="message" id from [error] [phash]/>`: the server has our message, or refuses it; `phash`: who is in the
 * group, by the server's count.
 */
export function receiveAck(step: Step, node: StanzaNode): void {
  const id = idOf(node);
  const from = senderOf(node.attrs['from']);
  if (id === undefined || from === undefined) {
    step.notice('malformed-stanza');
    return;
  }
  const { error } = node.attrs;
  if (error === undefined) {
    step.emit({ kind: 'receipt', peer: from.address, remoteIds: [id], status: 'sent' });
    if (isGroup(from.jid)) settle(step, node, { group: from.address, id });
    return;
  }
  if (isGroup(from.jid) && NOT_IN.has(error)) {
    step.missed.push({ group: from.address, id });
    step.emit({ kind: 'send-failed', remoteId: id, failure: 'not-in-group' });
    return;
  }
  const failure = failureOf(countOf(error) ?? 0);
  if (failure === 'bad-keys') renewNext(step, from.address);
  step.emit({ kind: 'send-failed', remoteId: id, failure });
}

/** `<notification type="encrypt"><count/></notification>`: few of our pre-keys are left. */
export function receiveNotification(step: Step, node: StanzaNode): void {
  const isAboutKeys = node.attrs['type'] === 'encrypt' && childOf(node, 'count') !== undefined;
  if (isAboutKeys) step.needsPreKeys = true;
  else step.notice('unknown-stanza');
  step.reply(ackOf(node));
}

/** What a server says to whoever writes to a group that they are not in, or that is no more. */
const NOT_IN: ReadonlySet<string> = new Set(['401', '403', '404']);

/** The server has a group's message. Where it counts others than we did, whoever was missed is still to be sent it. */
function settle(
  step: Step,
  node: StanzaNode,
  { group, id }: { readonly group: PeerAddress; readonly id: string },
): void {
  const bytes = step.overlay.read(sentRow(id));
  const sent = bytes && decodeSent(bytes);
  if (sent?.hash === undefined) return;
  const { phash = sent.hash } = node.attrs;
  if (phash === sent.hash) step.overlay.write(sentRow(id), groupRowOf({ ...sent, settled: true }));
  else step.missed.push({ group, id });
}

function failureOf(error: number): SendFailure {
  if (unreachableBy(error) !== undefined) return 'contact-unreachable';
  return error === 479 ? 'bad-keys' : 'refused';
}

/** The session stays, for what may still arrive in it; the next message starts another. */
function renewNext(step: Step, device: PeerAddress): void {
  writePeerLog(step.overlay, device, { ...readPeerLog(step.overlay, device), renew: true });
}
