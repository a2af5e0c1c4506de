/**
 * An incoming `<message>` or `<call>`: opened, named, and turned into a row that can be seen whatever became of it.
 * Must not know batches or lines.
 * @module
 */
import { bytesOf, childOf, childrenOf, CodecError, type StanzaNode } from '@/lib/codec';
import type { MessageBody } from '@/lib/model';
import { SignalError } from '@/lib/protocol/signal';
import type { NetworkEvent, Peer, StateKey } from '../contract';
import { shortText } from './contact-stanzas';
import { MAX_NAME_LENGTH, MAX_STANZA_ID_LENGTH } from './consts';
import { receivedContent, type Received, type Receiving } from './inbound-content';
import { personKeyRow } from './identities';
import { wasHandled, withHandled } from './peer-rows';
import { senderOf, type Sender } from './peers';
import type { InteropProfile } from './profile';
import { askAgain, failureOf } from './retry';
import {
  decryptFrom,
  namedPreKeyRows,
  peerRows,
  readPeerLog,
  skippedKeysRows,
  writePeerLog,
  type Ciphertext,
  type SessionScope,
} from './sessions';
import { PREKEYS_ROW } from './state-keys';
import { ackOf, idOf, NACK, sentAtOf, type Nack } from './stanzas';
import type { Step } from './step';
import { keyNews } from './verification';

/** What every message says outside its encryption. */
export type Head = {
  readonly node: StanzaNode;
  readonly id: string;
  readonly from: Sender;
  /** where it came in one */
  readonly group?: Sender;
  /** as others call its sender */
  readonly name?: string | undefined;
};

/** The rows that opening a message needs. */
export function messageRows(node: StanzaNode): readonly StateKey[] {
  const from = senderOf(node.attrs['from']);
  if (from === undefined) return [];
  return openingRows(from.device, ciphertextOf(childOf(node, 'enc'), node));
}

export function openingRows(
  device: string,
  ciphertext: Ciphertext | undefined,
): readonly StateKey[] {
  const named =
    ciphertext === undefined
      ? []
      : [...namedPreKeyRows(ciphertext), ...skippedKeysRows(device, ciphertext)];
  return [...peerRows(device), PREKEYS_ROW, ...named];
}

export async function receiveMessage(
  profile: InteropProfile,
  scope: SessionScope,
  step: Step,
  node: StanzaNode,
): Promise<void> {
  const head = readHead(node);
  if (head === undefined) {
    step.notice('malformed-stanza');
    step.reply(ackOf(node, NACK.parsing));
    return;
  }
  const show = shower(profile, scope, step, head);
  if (!profile.peerServers.has(head.from.jid.server)) {
    show({ kind: 'unsupported', what: conversationKind(head.from.jid.server) });
    return;
  }
  const [enc, ...others] = childrenOf(node, 'enc');
  // We have one device, so one is enough; more would be overlooked.
  if (others.length > 0) step.notice('unknown-stanza');
  if (enc === undefined) {
    show({ kind: 'undecryptable', reason: 'bad-message' }, NACK.parsing);
    return;
  }
  const ciphertext = ciphertextOf(enc, node);
  if (ciphertext === undefined) {
    const isKnownType = enc.attrs['type'] === 'msg' || enc.attrs['type'] === 'pkmsg';
    if (isKnownType) show({ kind: 'undecryptable', reason: 'bad-message' }, NACK.parsing);
    else show({ kind: 'unsupported', what: unsupportedWord(enc.attrs['type'], 'encryption') });
    return;
  }
  if (enc.attrs['v'] !== profile.encVersion) {
    show({ kind: 'undecryptable', reason: 'unknown-version' }, NACK.unrecognized);
    return;
  }
  await openAndShow(profile, scope, step, { head, ciphertext, show });
}

/**
 * A call that begins is a row, and the same row says that it was missed once the caller has given up; how it goes on
 * otherwise is acknowledged only. Calls are not supported: see README.
 */
export function receiveCall(
  profile: InteropProfile,
  scope: SessionScope,
  step: Step,
  node: StanzaNode,
): void {
  const head = readHead(node);
  if (head === undefined) {
    step.notice('malformed-stanza');
    step.reply(ackOf(node, NACK.parsing));
    return;
  }
  const offer = childOf(node, 'offer');
  const end = childOf(node, 'terminate');
  const callId = (offer ?? end)?.attrs['call-id'];
  // Whoever turns a call down, or takes it elsewhere, has not missed it.
  const isMissed = offer === undefined && MISSED.has(end?.attrs['reason'] ?? '');
  if (offer === undefined && !isMissed) {
    step.reply(ackOf(node));
    return;
  }
  const media = childOf(offer, 'video') === undefined ? 'voice' : 'video';
  const id = callId !== undefined && callId.length <= MAX_STANZA_ID_LENGTH ? callId : head.id;
  const show = shower(profile, scope, step, { ...head, id });
  show({ kind: 'call', media, state: isMissed ? 'missed' : 'offered' });
}

/** The words of a `<terminate>` after which nobody has talked. */
const MISSED: ReadonlySet<string> = new Set(['', 'timeout', 'cancel', 'cancelled']);

/** A message that could not be handled at all, for a reason of ours: it is shown and given up. */
export function showUnhandled(
  profile: InteropProfile,
  scope: SessionScope,
  step: Step,
  node: StanzaNode,
): void {
  const head = readHead(node);
  if (head === undefined) step.reply(ackOf(node, NACK.unhandled));
  else {
    const show = shower(profile, scope, step, head);
    show({ kind: 'undecryptable', reason: 'bad-message' }, NACK.unhandled);
  }
}

export type Show = (body: MessageBody, nack?: Nack, beside?: Beside) => void;
type Beside = Pick<
  Extract<NetworkEvent, { readonly kind: 'message' }>,
  'replyTo' | 'linkPreview' | 'media'
>;

/** Every message ends here: one row, one acknowledgement. */
export function shower(
  profile: InteropProfile,
  { now }: SessionScope,
  step: Step,
  { node, id, from, group, name }: Head,
): Show {
  return (body, nack, beside) => {
    const writer = peerOf(profile, node, from);
    const author = name === undefined ? writer : { ...writer, name };
    step.emit({
      kind: 'message',
      ...(group === undefined ? { peer: writer } : { peer: { address: group.address }, author }),
      remoteId: id,
      senderDevice: senderOf(node.attrs['participant'])?.device ?? from.device,
      sentAt: sentAtOf(node, now),
      body,
      ...beside,
    });
    step.reply(ackOf(node, nack));
  };
}

async function openAndShow(
  profile: InteropProfile,
  scope: SessionScope,
  step: Step,
  opening: { readonly head: Head; readonly ciphertext: Ciphertext; readonly show: Show },
): Promise<void> {
  const { head, ciphertext, show } = opening;
  const { id, from, node } = head;
  const keyBefore = step.overlay.read(personKeyRow(scope, from.device));
  let plaintext: Uint8Array;
  try {
    const opened = await decryptFrom(scope, from.device, ciphertext);
    step.spent.push(...opened.spent);
    plaintext = opened.plaintext;
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    if (error.code === 'duplicate' && wasHandled(readPeerLog(step.overlay, from.device), id)) {
      // It is a row already; our word on it was lost.
      step.reply(ackOf(node));
      step.delivered.push({ device: from.device, remoteId: id });
      return;
    }
    scope.log.warn('undecryptable', error);
    const { reason, code } = failureOf(error.code);
    // Asked first, acknowledged second: a line that breaks in between brings the message again.
    askAgain(scope, step, { id, device: from.device, t: node.attrs['t'], code });
    show({ kind: 'undecryptable', reason });
    return;
  }
  for (const news of keyNews(scope, from, keyBefore)) step.emit(news);
  writePeerLog(step.overlay, from.device, withHandled(readPeerLog(step.overlay, from.device), id));
  const received = readContent(profile, plaintext, {
    from,
    sentAt: sentAtOf(node, scope.now),
    now: scope.now,
  });
  if (received === undefined) {
    show({ kind: 'undecryptable', reason: 'bad-content' }, NACK.invalidProtobuf);
    return;
  }
  take(step, received, { node, show });
  // Whoever is told that it cannot be shown here is not told that it was delivered.
  if (received.kind === 'row' && received.nack !== undefined) return;
  step.delivered.push({ device: from.device, remoteId: id });
}

/** A row is shown; a change only changes one, and is acknowledged like it. */
export function take(
  step: Step,
  received: Received,
  { node, show }: { readonly node: StanzaNode; readonly show: Show },
): void {
  if (received.kind === 'row') {
    const { body, nack, replyTo, linkPreview, media } = received;
    const beside = {
      ...(replyTo && { replyTo }),
      ...(linkPreview && { linkPreview }),
      ...(media && { media }),
    };
    show(body, nack, beside);
    return;
  }
  if (received.kind === 'change') step.emit(received.event);
  else step.notice('refused-change');
  step.reply(ackOf(node));
}

/** undefined where the plaintext is not a message of this network. */
export function readContent(
  profile: InteropProfile,
  plaintext: Uint8Array,
  receiving: Receiving,
): Received | undefined {
  try {
    return receivedContent(profile.readContent(plaintext), receiving);
  } catch (error) {
    if (error instanceof CodecError) return undefined;
    throw error;
  }
}

function readHead(node: StanzaNode): Head | undefined {
  const id = idOf(node);
  const from = senderOf(node.attrs['from']);
  return id === undefined || from === undefined ? undefined : { node, id, from };
}

/**
 * @param node the message that it came in
 * @returns undefined where it is not one of the two kinds that two people use, or has no bytes
 */
export function ciphertextOf(
  enc: StanzaNode | undefined,
  node: StanzaNode,
): Ciphertext | undefined {
  const bytes = bytesOf(enc);
  if (bytes === undefined) return undefined;
  const type = enc?.attrs['type'];
  const deviceIdentity = bytesOf(childOf(node, 'device-identity'));
  if (type === 'pkmsg') return { kind: 'prekey', bytes, deviceIdentity };
  return type === 'msg' ? { kind: 'message', bytes } : undefined;
}

function peerOf(profile: InteropProfile, node: StanzaNode, { jid, address }: Sender): Peer {
  const identifier = profile.identifierOf(jid);
  const name = shortText(node.attrs['notify'], MAX_NAME_LENGTH);
  return {
    address,
    ...(identifier === undefined ? {} : { identifier }),
    ...(name === undefined ? {} : { name }),
  };
}

/** What a conversation with such an address would be. */
function conversationKind(server: string): string {
  if (server === 'g.us') return 'group';
  return server === 'newsletter' ? 'channel' : 'broadcast';
}

/** A word from the wire that may stand in a row: short, of letters. */
function unsupportedWord(word: string | undefined, fallback: string): string {
  return word !== undefined && /^[a-z][a-z0-9_-]{0,31}$/.test(word) ? word : fallback;
}
