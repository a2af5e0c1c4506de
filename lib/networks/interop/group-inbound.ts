/**
 * A message to a group: who wrote it is proven by the sender key that came in a session with their device, and whether
 * they may write here is the roster's to say. Must not know batches or lines.
 * @module
 */
import { bytesOf, childrenOf, type StanzaNode } from '@/lib/codec';
import { acceptDistribution, decryptFromGroup, SignalError } from '@/lib/protocol/signal';
import type { StateKey } from '../contract';
import { readGroup, readMemberKey, writeMemberKey } from './group-rows';
import { isGroup } from './group-stanzas';
import { groupRows, isMember, ownAddress, refreshGroup } from './group-sync';
import {
  ciphertextOf,
  openingRows,
  readContent,
  shower,
  take,
  type Head,
  type Show,
} from './inbound-message';
import type { OutboundMeans } from './outbound';
import { wasHandled, withHandled } from './peer-rows';
import { senderOf, type Sender } from './peers';
import type { GroupForms } from './profile';
import { askAgain, failureOf } from './retry';
import { decryptFrom, readPeerLog, writePeerLog, type SessionScope } from './sessions';
import { memberKeyRow } from './state-keys';
import { ackOf, idOf, NACK, sentAtOf } from './stanzas';
import type { Step } from './step';

/** The group that a stanza comes from; undefined where it comes from none. */
export function groupOf(node: StanzaNode): Sender | undefined {
  const from = senderOf(node.attrs['from']);
  return from !== undefined && isGroup(from.jid) ? from : undefined;
}

/** The rows that opening a group's message needs. */
export function groupMessageRows(node: StanzaNode, group: Sender): readonly StateKey[] {
  const from = senderOf(node.attrs['participant']);
  if (from === undefined) return [];
  const key = memberKeyRow(group.address, from.device);
  return [...groupRows(group.address), key, ...openingRows(from.device, pairwiseOf(node))];
}

type GroupHead = Head & { readonly group: Sender };

type Opening = {
  readonly forms: GroupForms;
  readonly head: GroupHead;
  readonly show: Show;
};

export async function receiveGroupMessage(
  means: OutboundMeans,
  scope: SessionScope,
  step: Step,
  { node, forms }: { readonly node: StanzaNode; readonly forms: GroupForms },
): Promise<void> {
  const { profile } = means;
  const head = readHead(node);
  if (head === undefined) {
    step.notice('malformed-stanza');
    step.reply(ackOf(node, NACK.parsing));
    return;
  }
  if (!(await mayWrite(means, scope, step, head))) {
    // Nothing of it is opened, and no key of theirs is kept.
    step.notice('not-a-member');
    step.reply(ackOf(node, NACK.unhandled));
    return;
  }
  const show = shower(profile, scope, step, { ...head, name: nameIn(step, head) });
  if (childrenOf(node, 'enc').some(({ attrs }) => attrs['v'] !== profile.encVersion)) {
    show({ kind: 'undecryptable', reason: 'unknown-version' }, NACK.unrecognized);
    return;
  }
  const plaintext = await open(scope, step, { forms, head, show });
  if (plaintext === undefined) return;
  const { from } = head;
  const log = readPeerLog(step.overlay, from.device);
  writePeerLog(step.overlay, from.device, withHandled(log, head.id));
  step.delivered.push(deliveredOf(head));
  // Only a key came, which nobody is shown.
  if (plaintext.length === 0) {
    step.reply(ackOf(node));
    return;
  }
  const { now } = scope;
  const { address } = head.group;
  const sentAt = sentAtOf(node, now);
  const received = readContent(profile, plaintext, {
    from,
    sentAt,
    now,
    group: { address, me: ownAddress(step.overlay) },
  });
  if (received === undefined) {
    step.delivered.pop();
    show({ kind: 'undecryptable', reason: 'bad-content' }, NACK.invalidProtobuf);
    return;
  }
  if (received.kind === 'row' && received.nack !== undefined) step.delivered.pop();
  take(step, received, { node, show });
}

/**
 * Whether its sender is in the group, by the roster as it stands or as the server has it now. Without a line (what was
 * kept while the vault was locked) the server's word is that it passed the message on.
 */
async function mayWrite(
  { profile, asker }: OutboundMeans,
  scope: SessionScope,
  step: Step,
  { node, group, from }: GroupHead,
): Promise<boolean> {
  const { overlay } = step;
  if (!profile.peerServers.has(from.jid.server)) return false;
  if (isMember(overlay, group.address, from.address)) return true;
  const line = asker();
  if (line === undefined) return true;
  const groupScope = { profile, overlay, emit: step.emit.bind(step) };
  await refreshGroup(groupScope, line, group.address, { at: sentAtOf(node, scope.now) });
  return isMember(overlay, group.address, from.address);
}

/** @returns what it says; empty where it only brought a key; undefined where that has been dealt with */
async function open(
  scope: SessionScope,
  step: Step,
  { forms, head, show }: Opening,
): Promise<Uint8Array | undefined> {
  const { node, from } = head;
  const sealed = childrenOf(node, 'enc').find(({ attrs }) => attrs['type'] === 'skmsg');
  const inSession = pairwiseOf(node);
  try {
    if (inSession === undefined && sealed === undefined) throw new SignalError('bad-message');
    const own =
      inSession &&
      (await openInSession(scope, step, { forms, head, inSession, isAlone: sealed === undefined }));
    return sealed === undefined ? own : openSealed(scope, step, { head, bytes: bytesOf(sealed) });
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    if (error.code === 'duplicate' && wasHandled(readPeerLog(step.overlay, from.device), head.id)) {
      step.reply(ackOf(node));
      step.delivered.push(deliveredOf(head));
      return undefined;
    }
    scope.log.warn('undecryptable', error);
    const { reason, code } = failureOf(error.code);
    const asked = { id: head.id, device: from.device, group: head.group.address };
    askAgain(scope, step, { ...asked, t: node.attrs['t'], code });
    show({ kind: 'undecryptable', reason });
    return undefined;
  }
}

/** @returns what it says; empty where that is only a key */
async function openInSession(
  scope: SessionScope,
  step: Step,
  {
    forms,
    head,
    inSession,
    isAlone,
  }: Pick<Opening, 'forms' | 'head'> & {
    readonly inSession: NonNullable<ReturnType<typeof pairwiseOf>>;
    /** whether nothing else came that could be opened */
    readonly isAlone: boolean;
  },
): Promise<Uint8Array> {
  const { device } = head.from;
  const group = head.group.address;
  let opened: Awaited<ReturnType<typeof decryptFrom>>;
  try {
    opened = await decryptFrom(scope, device, inSession);
  } catch (error) {
    const isHeld = readMemberKey(scope, group, device) !== undefined;
    // What it says may open all the same, with the key that is held.
    if (isAlone || !isHeld || !(error instanceof SignalError)) throw error;
    return new Uint8Array(0);
  }
  step.spent.push(...opened.spent);
  const told = forms.readDistribution(opened.plaintext);
  if (told === undefined) return opened.plaintext;
  // A key for another group than the one it came in is a key for none.
  if (told.groupId === group) acceptKey(scope, step, { group, device, bytes: told.distribution });
  else step.notice('refused-change');
  return told.isAlone ? new Uint8Array(0) : opened.plaintext;
}

function acceptKey(
  scope: SessionScope,
  step: Step,
  {
    group,
    device,
    bytes,
  }: { readonly group: string; readonly device: string; readonly bytes: Uint8Array },
): void {
  try {
    const { record, spent } = acceptDistribution(readMemberKey(scope, group, device), bytes);
    writeMemberKey(step.overlay, { group, device }, record);
    step.spent.push(...spent);
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    scope.log.warn('sender-key-refused', error);
    step.notice('refused-change');
  }
}

function openSealed(
  scope: SessionScope,
  step: Step,
  { head, bytes }: { readonly head: GroupHead; readonly bytes: Uint8Array | undefined },
): Uint8Array {
  const { device } = head.from;
  const group = head.group.address;
  const record = readMemberKey(scope, group, device);
  if (record === undefined) throw new SignalError('no-session', 'no sender key');
  const opened = decryptFromGroup(record, bytes ?? new Uint8Array(0));
  writeMemberKey(step.overlay, { group, device }, opened.record);
  step.spent.push(...opened.spent);
  return opened.plaintext;
}

function pairwiseOf(node: StanzaNode) {
  const enc = childrenOf(node, 'enc').find(({ attrs }) => attrs['type'] !== 'skmsg');
  return ciphertextOf(enc, node);
}

function deliveredOf({ group, from, id }: GroupHead) {
  return { device: from.device, group: group.address, remoteId: id };
}

/** As the group calls them, before what their own app says. */
function nameIn(step: Step, { group, from }: GroupHead): string | undefined {
  const known = readGroup(step.overlay, group.address);
  return known?.members.find(({ address }) => address === (from.address as string))?.name;
}

function readHead(node: StanzaNode): GroupHead | undefined {
  const id = idOf(node);
  const group = groupOf(node);
  const from = senderOf(node.attrs['participant']);
  if (id === undefined || group === undefined || from === undefined) return undefined;
  return { node, id, from, group };
}

/**
 * `<notification type="w:gp2" from participant>`: something of a group is another now. What it is, the server is asked;
 * without a line the next one's beginning tells it.
 * @throws NetworkError 'offline': then it comes again
 */
export async function receiveGroupNews(
  { profile, asker }: OutboundMeans,
  scope: SessionScope,
  step: Step,
  node: StanzaNode,
): Promise<void> {
  const group = groupOf(node);
  const line = asker();
  if (group !== undefined && line !== undefined) {
    const by = senderOf(node.attrs['participant'])?.address;
    const news = { at: sentAtOf(node, scope.now), ...(by !== undefined && { by }) };
    const where = { profile, overlay: step.overlay, emit: step.emit.bind(step) };
    const isTold = await refreshGroup(where, line, group.address, news);
    if (!isTold) step.notice('unknown-stanza');
  }
  step.reply(ackOf(node));
}
