/**
 * Retry receipts, both ways: asking a sender again for what could not be opened, and serving a receiver who asks us.
 * Bounded on both sides, so that two confused clients never keep each other busy. WhatsApp's wire and bounds as open
 * clients have them.
 * @module
 */
import { concatBytes, equalBytes } from '@/lib/base';
import { childOf, encodeStanza, type StanzaInput, type StanzaNode } from '@/lib/codec';
import type { SendFailure, UndecryptableReason } from '@/lib/model';
import {
  createOneTimePreKeys,
  encodeOneTimePreKey,
  SignalError,
  type SignalErrorCode,
} from '@/lib/protocol/signal';
import { NetworkError } from '../contract';
import { isArchived, renewed } from './archive';
import {
  identityNode,
  keyTypeNode,
  oneTimePreKeyNode,
  publishedKeys,
  readBundleParts,
  registrationNode,
  signedPreKeyNode,
  type ToldBundle,
} from './bundle-stanzas';
import { MAX_RETRIES, RETRY_WITH_KEYS_FROM, SESSION_RECREATION_INTERVAL } from './consts';
import { beginFromServer, messageStanza, type OutboundMeans } from './outbound';
import { readOwnKey, writeOwnKey } from './group-rows';
import { personKeyRow } from './identities';
import { digestOf, withRetry } from './peer-rows';
import type { Sender } from './peers';
import { readPreKeyBook, writePreKeyBook } from './prekey-rows';
import { decodeSent, encodeSent, type SentMessage } from './sent-rows';
import {
  beginSession,
  encryptFor,
  readIdentity,
  readPeerLog,
  readSession,
  writePeerLog,
  type SessionScope,
} from './sessions';
import { oneTimePreKeyRow, sentRow, stepPreKeyId } from './state-keys';
import { countOf } from './stanzas';
import type { Step } from './step';
import { keyNews } from './verification';

/** What a failed message is called: by us in its row, and by clients in the `error` of a retry receipt. */
const FAILURES: Readonly<
  Record<SignalErrorCode, { readonly reason: UndecryptableReason; readonly code: number }>
> = {
  'no-session': { reason: 'no-session', code: 1 },
  'bad-session': { reason: 'no-session', code: 8 },
  'stale-session': { reason: 'no-session', code: 8 },
  'chain-exhausted': { reason: 'no-session', code: 8 },
  'bad-message': { reason: 'bad-message', code: 4 },
  'bad-argument': { reason: 'bad-message', code: 4 },
  'bad-version': { reason: 'unknown-version', code: 4 },
  'bad-key': { reason: 'bad-message', code: 2 },
  'bad-mac': { reason: 'bad-mac', code: 7 },
  'bad-signature': { reason: 'bad-signature', code: 5 },
  'too-far-ahead': { reason: 'too-far-ahead', code: 6 },
  'no-signed-prekey': { reason: 'missing-key', code: 3 },
  'no-one-time-prekey': { reason: 'missing-key', code: 3 },
  'bad-stored-key': { reason: 'missing-key', code: 3 },
  duplicate: { reason: 'missing-key', code: 9 },
};

export function failureOf(code: SignalErrorCode): {
  readonly reason: UndecryptableReason;
  readonly code: number;
} {
  return FAILURES[code];
}

/**
 * Asks for a message again, at most `MAX_RETRIES` times; from the second time with keys of ours, since the sender's
 * session may rest on ones that are gone.
 * @param failed `id`, `device` and `t` of the message, and the retry code
 */
export function askAgain(
  scope: SessionScope,
  step: Step,
  failed: {
    readonly id: string;
    readonly device: string;
    /** where it came in one */
    readonly group?: string | undefined;
    readonly t: string | undefined;
    readonly code: number;
  },
): void {
  const { id, device, code } = failed;
  const { log, count } = withRetry(readPeerLog(step.overlay, device), id);
  if (count > MAX_RETRIES) return;
  writePeerLog(step.overlay, device, log);
  sendRetry(scope, step, { ...failed, id, device, code, count });
}

/** As `askAgain`, but at the person's wish: with keys, and however often it was asked before. */
export function askWithKeys(
  scope: SessionScope,
  step: Step,
  failed: {
    readonly id: string;
    readonly device: string;
    readonly group?: string | undefined;
    readonly t: string;
  },
): void {
  const { id, device } = failed;
  const { log, count } = withRetry(readPeerLog(step.overlay, device), id);
  writePeerLog(step.overlay, device, log);
  // A count past the limit is one that no client serves.
  const served = Math.min(Math.max(count, RETRY_WITH_KEYS_FROM), MAX_RETRIES);
  sendRetry(scope, step, { ...failed, code: 0, count: served });
}

function sendRetry(
  scope: SessionScope,
  step: Step,
  retry: {
    readonly id: string;
    readonly device: string;
    readonly group?: string | undefined;
    readonly t: string | undefined;
    readonly code: number;
    readonly count: number;
  },
): void {
  const { id, device, group, t, code, count } = retry;
  const seconds = String(Math.floor(scope.now / 1_000));
  const attrs = { v: '1', count: String(count), id, t: t ?? seconds, error: String(code) };
  const content: StanzaInput[] = [
    { tag: 'retry', attrs },
    registrationNode(readIdentity(step.overlay)),
  ];
  if (count >= RETRY_WITH_KEYS_FROM) content.push(freshKeys(scope, step));
  const to = group === undefined ? { to: device } : { to: group, participant: device };
  step.reply({ tag: 'receipt', attrs: { id, ...to, type: 'retry', t: seconds }, content });
}

/** A bundle of ours with a one-time key that no server ever saw. */
function freshKeys({ random }: SessionScope, step: Step): StanzaInput {
  const { overlay } = step;
  const book = readPreKeyBook(overlay);
  const identity = readIdentity(overlay);
  const keys = createOneTimePreKeys(random, book.nextOneTimeId, 1);
  for (const key of keys) overlay.write(oneTimePreKeyRow(key.id), encodeOneTimePreKey(key));
  overlay.writeAll([
    writePreKeyBook({ ...book, nextOneTimeId: stepPreKeyId(book.nextOneTimeId, 1) }),
  ]);
  return {
    tag: 'keys',
    content: [
      keyTypeNode(),
      identityNode(identity.keyPair.publicKey),
      ...keys.map(oneTimePreKeyNode),
      signedPreKeyNode(publishedKeys(identity, book.current).signedPreKey),
    ],
  };
}

type Asked = {
  readonly node: StanzaNode;
  /** the device that asks */
  readonly from: Sender;
  /** where it is about a group's message */
  readonly group?: Sender | undefined;
  readonly id: string;
};

/**
 * Serves a retry receipt for one of our messages that has not been told delivered: a new session where one is due, and
 * the same text under the same id.
 * @throws NetworkError 'offline' where keys had to be asked for and the line went down: the whole batch comes again
 */
export async function serveRetry(
  means: OutboundMeans,
  scope: SessionScope,
  step: Step,
  asked: Asked,
): Promise<void> {
  const { node, from, group, id } = asked;
  const { overlay } = step;
  const bytes = overlay.read(sentRow(id));
  const sent = bytes && decodeSent(bytes);
  if (sent === undefined || !mayHaveAgain(sent, asked)) {
    // Whoever was missed asks as well, while it is on its way to them.
    if (sent === undefined || !isBeingRepaired(sent, asked)) step.notice('unmatched-receipt');
    return;
  }
  const count = Math.max(1, countOf(childOf(node, 'retry')?.attrs['count']) ?? 1);
  if (sent.resends >= MAX_RETRIES || count > MAX_RETRIES) {
    step.emit({ kind: 'send-failed', remoteId: id, failure: 'gave-up' });
    return;
  }
  if (!(await renewSession(means, scope, step, asked))) return;
  await resend(means, scope, step, { ...asked, sent, count });
  if (group !== undefined) giveKeyAgain(scope, group.address, from.device);
}

async function resend(
  { profile }: OutboundMeans,
  scope: SessionScope,
  step: Step,
  asked: {
    readonly from: Sender;
    readonly group?: Sender | undefined;
    readonly id: string;
    readonly sent: SentMessage;
    readonly count: number;
  },
): Promise<void> {
  const { from, group, id, sent, count } = asked;
  const { message, spent } = await encryptFor(scope, from.device, sent.plaintext);
  step.spent.push(...spent);
  step.overlay.write(sentRow(id), encodeSent({ ...sent, resends: sent.resends + 1 }));
  const content = profile.readContent(sent.plaintext);
  const to =
    group === undefined ? { to: from.device } : { to: group.address, participant: from.device };
  const stanza = messageStanza({ ...to, id, count, content }, profile.encVersion, message);
  step.reply(stanza);
  // What went to several the outbox has whole: the copy of one must not take its place.
  const isForOne = group === undefined && (sent.audience?.length ?? 1) === 1;
  if (isForOne) step.emit({ kind: 'resend', remoteId: id, wire: encodeStanza(stanza) });
}

/** Only whom it was sent to, and among several only as long as they have not said that they have it. */
function mayHaveAgain(sent: SentMessage, { from, group }: Asked): boolean {
  if (sent.peer !== (group ?? from).address) return false;
  if (sent.waiting === undefined) return group === undefined;
  return sent.waiting.includes(from.device);
}

function isBeingRepaired(sent: SentMessage, { from, group }: Asked): boolean {
  const isOf = sent.peer === (group ?? from).address && sent.settled !== true;
  return isOf && sent.audience?.includes(from.device) === false;
}

/** Whoever could not read may lack our sender key: the next message brings it along. */
function giveKeyAgain(scope: SessionScope, group: string, device: string): void {
  const key = readOwnKey(scope, group);
  if (key === undefined) return;
  const sharedWith = key.sharedWith.filter((one) => one !== device);
  writeOwnKey(scope.overlay, group, { ...key, sharedWith });
}

/**
 * A new session from the keys in the receipt, or from the server's, but not more than once an hour for the same keys
 * or for none: the session renewed before then is the new one.
 * @returns false where that failed for good, which has then been told
 */
async function renewSession(
  means: OutboundMeans,
  scope: SessionScope,
  step: Step,
  { node, from, id }: { readonly node: StanzaNode; readonly from: Sender; readonly id: string },
): Promise<boolean> {
  const { device } = from;
  const log = readPeerLog(step.overlay, device);
  const keys = keysIn(node);
  const lastKeys = keys === undefined ? log.lastKeys : digestOfKeys(keys);
  const isNew = keys !== undefined && !equalBytes(lastKeys, log.lastKeys);
  const isRecent = scope.now - log.recreatedAt < SESSION_RECREATION_INTERVAL;
  const hasSession = readSession(scope, device) !== undefined;
  const mayContinue = !isArchived(step.overlay, log);
  if (hasSession && isRecent && !isNew && mayContinue) return true;
  const keyBefore = step.overlay.read(personKeyRow(scope, device));
  const isFromReceipt = keys !== undefined && (await beginFromReceipt(scope, device, keys));
  if (!isFromReceipt) {
    const failure = await beginOrGiveUp(means, scope, device);
    if (failure !== undefined) {
      step.emit({ kind: 'send-failed', remoteId: id, failure });
      return false;
    }
  }
  const begun = renewed(step.overlay, readPeerLog(step.overlay, device));
  writePeerLog(step.overlay, device, { ...begun, recreatedAt: scope.now, lastKeys });
  for (const news of keyNews(scope, from, keyBefore)) step.emit(news);
  return true;
}

/**
 * A server that does not answer for one contact must not hold up what came with the receipt from others.
 * @throws NetworkError 'offline': the line is down, and everything comes again
 */
async function beginOrGiveUp(
  means: OutboundMeans,
  scope: SessionScope,
  device: string,
): Promise<SendFailure | undefined> {
  try {
    return await beginFromServer(means, scope, device);
  } catch (error) {
    if (!(error instanceof NetworkError) || error.code === 'offline') throw error;
    scope.log.warn('retry-without-keys', error);
    return 'gave-up';
  }
}

/** Keys that do not hold are as good as none: the server is asked instead. */
async function beginFromReceipt(
  scope: SessionScope,
  device: string,
  keys: ToldBundle,
): Promise<boolean> {
  try {
    await beginSession(scope, device, keys);
    return true;
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    scope.log.warn('retry-keys-refused', error);
    return false;
  }
}

function keysIn(node: StanzaNode): ToldBundle | undefined {
  return readBundleParts(childOf(node, 'keys'), childOf(node, 'registration'));
}

/** By its one-time key where it has one: that is what makes two bundles of the same device different. */
function digestOfKeys({ identityKey, signedPreKey, oneTimePreKey }: ToldBundle): Uint8Array {
  const oneTime = oneTimePreKey?.publicKey ?? new Uint8Array(0);
  return digestOf(concatBytes(identityKey, signedPreKey.publicKey, oneTime));
}
