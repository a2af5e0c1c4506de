/**
 * What is remembered of one device of a contact beside its sessions: its identity key as last seen, and its log
 * (which of its messages were handled, how often one was asked for again, when a session was last renewed).
 * Versioned protobuf of our own; bounded. Must not know stanzas.
 * @module
 */
import { concatBytes, equalBytes, utf8Encode } from '@/lib/base';
import { defineMessage, field } from '@/lib/codec';
import { sha256 } from '@/lib/crypto';
import { HANDLED_KEPT, RETRIES_COUNTED } from './consts';

export type PeerIdentity = {
  /** 32 bytes */
  readonly identityKey: Uint8Array;
  /** ms since 1970: when this key was first seen here */
  readonly since: number;
  /** the key before it, where it has ever changed; kept so that a change is never lost without a trace */
  readonly previousKey?: Uint8Array;
  readonly changes: number;
  /** the key that the person has compared; another one than `identityKey` where that changed since */
  readonly verifiedKey?: Uint8Array;
};

export type PeerLog = {
  /** digests of message ids, 8 bytes each, oldest first */
  readonly handled: Uint8Array;
  /** retry receipts sent, by message id, oldest first */
  readonly retries: readonly { readonly id: string; readonly count: number }[];
  /** ms since 1970: when a session was last started anew because the peer asked; 0 for never */
  readonly recreatedAt: number;
  /** digest of the keys in the retry receipt that was last acted on; empty for none */
  readonly lastKeys: Uint8Array;
  /** whether the next message must start a new session: the server has called the last one's keys stale */
  readonly renew: boolean;
  /** how often sessions had been archived when the one that is written in was begun */
  readonly archivings: number;
  /** whether the session was begun without a one-time pre-key and nothing has been read in it since */
  readonly isWeak: boolean;
};

const VERSION = 1;
const DIGEST_LENGTH = 8;

const IdentityRow = defineMessage({
  version: field.uint32(1),
  identityKey: field.bytes(2),
  since: field.uint64(3),
  previousKey: field.bytes(4),
  changes: field.uint32(5),
  verifiedKey: field.bytes(6),
});

const RetryCount = defineMessage({ id: field.string(1), count: field.uint32(2) });

const LogRow = defineMessage({
  version: field.uint32(1),
  handled: field.bytes(2),
  retries: field.repeated(field.message(3, RetryCount)),
  recreatedAt: field.uint64(4),
  lastKeys: field.bytes(5),
  renew: field.bool(6),
  archivings: field.uint32(7),
  isWeak: field.bool(8),
});

const NO_BYTES = new Uint8Array(0);

export const EMPTY_LOG: PeerLog = {
  handled: NO_BYTES,
  retries: [],
  recreatedAt: 0,
  lastKeys: NO_BYTES,
  renew: false,
  archivings: 0,
  isWeak: false,
};

/**
 * @param known the row as it stood; undefined at the first meeting
 * @returns the row as it must stand, and whether that is another key than before (trust on first use, changes noted)
 */
export function noteIdentity(
  known: PeerIdentity | undefined,
  identityKey: Uint8Array,
  now: number,
): { readonly identity: PeerIdentity; readonly verdict: 'new' | 'same' | 'changed' } {
  if (known === undefined)
    return { identity: { identityKey, since: now, changes: 0 }, verdict: 'new' };
  if (equalBytes(known.identityKey, identityKey)) return { identity: known, verdict: 'same' };
  const identity = {
    identityKey,
    since: now,
    previousKey: known.identityKey,
    changes: known.changes + 1,
    ...(known.verifiedKey !== undefined && { verifiedKey: known.verifiedKey }),
  };
  return { identity, verdict: 'changed' };
}

export function encodePeerIdentity(identity: PeerIdentity): Uint8Array<ArrayBuffer> {
  return IdentityRow.encode({ ...identity, version: VERSION });
}

/** @throws CodecError; undefined for a row of another version */
export function decodePeerIdentity(bytes: Uint8Array): PeerIdentity | undefined {
  const { version, identityKey, since, previousKey, changes, verifiedKey } =
    IdentityRow.decode(bytes);
  if (version !== VERSION || identityKey === undefined) return undefined;
  return {
    identityKey,
    since: since ?? 0,
    changes: changes ?? 0,
    ...(previousKey === undefined ? {} : { previousKey }),
    ...(verifiedKey === undefined ? {} : { verifiedKey }),
  };
}

export function encodePeerLog(log: PeerLog): Uint8Array<ArrayBuffer> {
  return LogRow.encode({ ...log, version: VERSION });
}

/** @throws CodecError; an empty log for a row of another version: it only ever saves work */
export function decodePeerLog(bytes: Uint8Array): PeerLog {
  const row = LogRow.decode(bytes);
  if (row.version !== VERSION) return EMPTY_LOG;
  return {
    handled: row.handled ?? NO_BYTES,
    retries: (row.retries ?? []).map(({ id = '', count = 0 }) => ({ id, count })),
    recreatedAt: row.recreatedAt ?? 0,
    lastKeys: row.lastKeys ?? NO_BYTES,
    renew: row.renew ?? false,
    archivings: row.archivings ?? 0,
    isWeak: row.isWeak ?? false,
  };
}

/** Whether a message with this id was handled to the end before. */
export function wasHandled(log: PeerLog, remoteId: string): boolean {
  const digest = digestOf(utf8Encode(remoteId));
  for (let at = 0; at < log.handled.length; at += DIGEST_LENGTH)
    if (equalBytes(log.handled.subarray(at, at + DIGEST_LENGTH), digest)) return true;
  return false;
}

export function withHandled(log: PeerLog, remoteId: string): PeerLog {
  const kept = log.handled.subarray(
    Math.max(0, log.handled.length - (HANDLED_KEPT - 1) * DIGEST_LENGTH),
  );
  const retries = log.retries.filter(({ id }) => id !== remoteId);
  return { ...log, handled: concatBytes(kept, digestOf(utf8Encode(remoteId))), retries };
}

/** Counts one more retry receipt for a message. */
export function withRetry(
  log: PeerLog,
  remoteId: string,
): { readonly log: PeerLog; readonly count: number } {
  const before = log.retries.find(({ id }) => id === remoteId)?.count ?? 0;
  const count = before + 1;
  const others = log.retries.filter(({ id }) => id !== remoteId);
  const retries = [...others, { id: remoteId, count }].slice(-RETRIES_COUNTED);
  return { log: { ...log, retries }, count };
}

/** Names bytes briefly: enough to tell what one peer sent from what the same peer sent before. */
export function digestOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256(bytes).slice(0, DIGEST_LENGTH);
}
