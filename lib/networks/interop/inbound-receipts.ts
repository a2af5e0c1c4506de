/**
 * News of our own messages: receipts from contacts, acknowledgements from the server. Must not know batches or lines.
 * @module
 */
import { childOf, type StanzaNode } from '@/lib/codec';
import type { PeerAddress, SendFailure } from '@/lib/model';
import type { StateKey } from '../contract';
import { unreachableBy } from './contact-stanzas';
import type { OutboundMeans } from './outbound';
import { senderOf } from './peers';
import { serveRetry } from './retry';
import { peerRows, readPeerLog, writePeerLog, type SessionScope } from './sessions';
import { peerLogRow, sentRow } from './state-keys';
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
  if (node.attrs['type'] !== 'retry' || from === undefined || id === undefined) return [];
  return [...peerRows(from.device), sentRow(id)];
}

/** The rows that an acknowledgement needs: only one that says the keys were stale needs any. */
export function ackRows(node: StanzaNode): readonly StateKey[] {
  const from = senderOf(node.attrs['from']);
  return from === undefined || node.attrs['error'] === undefined ? [] : [peerLogRow(from.device)];
}

export async function receiveReceipt(
  means: OutboundMeans,
  scope: SessionScope,
  step: Step,
  node: StanzaNode,
): Promise<void> {
  const from = senderOf(node.attrs['from']);
  const ids = receiptIds(node);
  if (from === undefined || ids === undefined) {
    step.notice('malformed-stanza');
    step.reply(ackOf(node, NACK.parsing));
    return;
  }
  const { type = '' } = node.attrs;
  const status = STATUS_OF.get(type);
  if (status !== undefined) {
    step.emit({ kind: 'receipt', peer: from.address, remoteIds: ids, status });
    // What has arrived is not kept for another try: so nobody who can forge a retry receipt can have it again.
    for (const id of ids) step.overlay.write(sentRow(id), undefined);
  } else if (type === 'retry')
    await serveRetry(means, scope, step, { node, from, id: ids[0] ?? '' });
  else step.notice('unknown-stanza');
  step.reply(ackOf(node));
}

/** `<ack class="message" id from [error]/>`: the server has our message, or refuses it. */
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

function failureOf(error: number): SendFailure {
  if (unreachableBy(error) !== undefined) return 'contact-unreachable';
  return error === 479 ? 'bad-keys' : 'refused';
}

/** The session stays, for what may still arrive in it; the next message starts another. */
function renewNext(step: Step, device: PeerAddress): void {
  writePeerLog(step.overlay, device, { ...readPeerLog(step.overlay, device), renew: true });
}
