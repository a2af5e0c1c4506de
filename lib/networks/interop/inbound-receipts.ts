/**
 * News of our own messages: receipts from contacts, acknowledgements from the server. Must not know batches or lines.
 * @module
 */
import { childOf, type StanzaNode } from '@/lib/codec';
import type { PeerAddress, SendFailure } from '@/lib/model';
import type { StateKey } from '../contract';
import { unreachableBy } from './contact-stanzas';
import { outdateDevices } from './device-meeting';
import type { OutboundMeans } from './outbound';
import { isGroup } from './group-stanzas';
import { senderOf, type Sender } from './peers';
import { decodeSent, groupRowOf } from './sent-rows';
import { serveRetry } from './retry';
import { peerRows, readPeerLog, writePeerLog, type SessionScope } from './sessions';
import { devicesRow, ownKeyRow, peerLogRow, sentRow } from './state-keys';
import { ackOf, countOf, idOf, NACK, receiptIds } from './stanzas';
import type { Step } from './step';

/** What the types of receipts say; any other is none of ours to know. `inactive`: delivered to a device that sleeps. */
const STATUS_OF: ReadonlyMap<string, 'delivered' | 'read'> = new Map([
  ['', 'delivered'],
  ['inactive', 'delivered'],
  ['read', 'read'],
  ['played', 'read'],
]);

/** The rows that a receipt needs: what was sent, and where it is asked for again the session. */
export function receiptRows(node: StanzaNode): readonly StateKey[] {
  const from = senderOf(node.attrs['from']);
  if (from !== undefined && isGroup(from.jid)) return groupReceiptRows(node, from.address);
  if (from === undefined) return [];
  const sent = (receiptIds(node) ?? []).map(sentRow);
  return node.attrs['type'] === 'retry' ? [...peerRows(from.device), ...sent] : sent;
}

function groupReceiptRows(node: StanzaNode, group: string): readonly StateKey[] {
  const sent = (receiptIds(node) ?? []).map(sentRow);
  const from = senderOf(node.attrs['participant']);
  if (node.attrs['type'] !== 'retry' || from === undefined) return sent;
  return [...sent, ...peerRows(from.device), ownKeyRow(group)];
}

/** The rows that an acknowledgement needs: what was sent, or the log where it says that the keys were stale. */
export function ackRows(node: StanzaNode): readonly StateKey[] {
  const from = senderOf(node.attrs['from']);
  const id = idOf(node);
  if (from === undefined) return [];
  if (isGroup(from.jid) || node.attrs['error'] === undefined)
    return id === undefined ? [] : [sentRow(id)];
  return [peerLogRow(from.device)];
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
    for (const id of ids) letGo(step, id, from);
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

/**
 * What has arrived is not kept for another try, so that nobody who can forge a retry receipt can have it again; of
 * several devices each has its own. A receipt for what was sent to somebody else lets go of nothing.
 */
function letGo(step: Step, id: string, { address, device }: Sender): void {
  const bytes = step.overlay.read(sentRow(id));
  const sent = bytes && decodeSent(bytes);
  if (sent?.peer !== address) return;
  if (sent.waiting === undefined) step.overlay.write(sentRow(id), undefined);
  else crossOff(step, id, device);
}

/** A device has it: it is not given it again; once nobody waits for it, nothing of it is kept. */
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
    settle(step, node, { peer: from.address, id });
    return;
  }
  if (isGroup(from.jid) && NOT_IN.has(error)) {
    step.missed.push({ peer: from.address, id });
    step.emit({ kind: 'send-failed', remoteId: id, failure: 'not-in-group' });
    return;
  }
  const failure = failureOf(countOf(error) ?? 0);
  if (failure === 'bad-keys') renewNext(step, from.address);
  step.emit({ kind: 'send-failed', remoteId: id, failure });
}

/** The rows that a notification needs which is of no group. */
export function notificationRows(node: StanzaNode): readonly StateKey[] {
  const contact = senderOf(node.attrs['from'])?.address;
  return contact === undefined || !isAboutDevices(node) ? [] : [devicesRow(contact)];
}

/** `<notification type="devices" from><add/>`, `<remove/>` or `<update/>`: what it says of a list is not taken for true. */
function isAboutDevices({ attrs }: StanzaNode): boolean {
  return attrs['type'] === 'devices';
}

/**
 * `<notification type="encrypt"><count/></notification>`: few of our pre-keys are left. `type="devices"`: a contact's
 * list is another one now, which the next message asks for.
 */
export function receiveNotification(step: Step, node: StanzaNode): void {
  const contact = isAboutDevices(node) ? senderOf(node.attrs['from'])?.address : undefined;
  if (contact !== undefined) {
    outdateDevices(step.overlay, contact);
    step.reply(ackOf(node));
    return;
  }
  const isAboutKeys = node.attrs['type'] === 'encrypt' && childOf(node, 'count') !== undefined;
  if (isAboutKeys) step.needsPreKeys = true;
  else step.notice('unknown-stanza');
  step.reply(ackOf(node));
}

/** What a server says to whoever writes to a group that they are not in, or that is no more. */
const NOT_IN: ReadonlySet<string> = new Set(['401', '403', '404']);

/** The server has it. Where it counts others than we did, whoever was missed is still to be sent it. */
function settle(
  step: Step,
  node: StanzaNode,
  { peer, id }: { readonly peer: PeerAddress; readonly id: string },
): void {
  const bytes = step.overlay.read(sentRow(id));
  const sent = bytes && decodeSent(bytes);
  if (sent?.hash === undefined || sent.peer !== peer) return;
  const { phash = sent.hash } = node.attrs;
  if (phash === sent.hash) step.overlay.write(sentRow(id), groupRowOf({ ...sent, settled: true }));
  else step.missed.push({ peer, id });
}

function failureOf(error: number): SendFailure {
  if (unreachableBy(error) !== undefined) return 'contact-unreachable';
  return error === 479 ? 'bad-keys' : 'refused';
}

/** The session stays, for what may still arrive in it; the next message starts another. */
function renewNext(step: Step, device: PeerAddress): void {
  writePeerLog(step.overlay, device, { ...readPeerLog(step.overlay, device), renew: true });
}
