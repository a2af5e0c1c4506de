/**
 * All sessions with one device: the current one, and those it displaced, newest first. They are kept
 * because both sides may begin at once, and because messages under way still belong to the old
 * one. Archived sessions stay bytes until one is wanted, so that forty of them cost a load nothing; the
 * skipped keys of all of them stand beside them, as far as they are at hand.
 * @module
 */
import { MAX_ARCHIVED_SESSIONS, MAX_CHAINS_WITH_SKIPPED_KEYS } from './consts';
import type { Dialect } from './dialect';
import { SignalError } from './errors';
import { receivingChainOf } from './ratchet';
import type { Handshake, Session } from './session';
import { readHandshake, readSession, writeSession } from './session-bytes';
import { skippedNameOf, type SkippedKeys } from './skipped-keys';

/** Opaque outside this room: made by startSession, decryptPreKeyMessage and decodeSession. */
export type SessionRecord = {
  readonly mark: number;
  readonly current: Session;
  readonly archived: readonly Uint8Array<ArrayBuffer>[];
  /** all of them, or (from a store that keeps them apart) those that were read */
  readonly skipped: SkippedKeys;
};

/** Where a session stands in its record: -1 is the current one, from 0 on the archived ones. */
export type Place = number;
export const CURRENT: Place = -1;

const NONE: SkippedKeys = new Map();

/** A record with one session, which has no skipped keys yet. */
export function firstRecord(dialect: Dialect, current: Session): SessionRecord {
  return { mark: dialect.mark, current, archived: [], skipped: NONE };
}

/** The identity key that the current session's agreement has proven (32 bytes in the dialect's form). */
export function theirIdentityKeyOf(record: SessionRecord): Uint8Array<ArrayBuffer> {
  return record.current.theirIdentityKey;
}

/**
 * The registration id that came with the current session: another one means another installation. In a
 * pre-key message no authentication code covers it, so decide nothing about trust by it.
 */
export function theirRegistrationIdOf(record: SessionRecord): number {
  return record.current.theirRegistrationId;
}

/** @throws SignalError 'bad-session' where the record is of another dialect */
export function requireDialect(record: SessionRecord, dialect: Dialect): void {
  if (record.mark !== dialect.mark) throw new SignalError('bad-session', 'of another dialect');
}

/** The places that decryption tries, in order. */
export function placesOf(record: SessionRecord): readonly Place[] {
  return [CURRENT, ...record.archived.keys()];
}

/** @throws SignalError 'bad-session' where the archived bytes are broken */
export function sessionAt(record: SessionRecord, place: Place): Session {
  if (place === CURRENT) return record.current;
  const bytes = record.archived[place];
  if (bytes === undefined) throw new SignalError('bad-argument', 'no session at this place');
  return readSession(bytes);
}

export function handshakeAt(record: SessionRecord, place: Place): Handshake {
  const bytes = record.archived[place];
  return place === CURRENT || bytes === undefined ? record.current.handshake : readHandshake(bytes);
}

/** The session that has a receiving chain of this ratchet key. */
export function ownerOf(record: SessionRecord, ratchetKey: Uint8Array): Place | undefined {
  return placesOf(record).find(
    (place) => receivingChainOf(sessionAt(record, place), ratchetKey) !== undefined,
  );
}

/** The record after the session at `place` became `session`: it is the current one now, whatever it was. */
export function withSession(record: SessionRecord, place: Place, session: Session): SessionRecord {
  if (place !== CURRENT) {
    const others = record.archived.filter((_, index) => index !== place);
    return withNewSession({ ...record, archived: others }, session);
  }
  const forgotten = record.current.receiving.filter(
    ({ ratchetKey }) => !session.receiving.some((chain) => chain.ratchetKey === ratchetKey),
  );
  const skipped = without(
    record.skipped,
    forgotten.map((chain) => skippedNameOf(chain.ratchetKey)),
  );
  return { ...record, current: session, skipped };
}

/** The record with a further session as the current one; the oldest beyond the limits are dropped. */
export function withNewSession(record: SessionRecord, session: Session): SessionRecord {
  // What comes back from the archive has been answered: it must not go on sending handshakes.
  const displaced = writeSession({ ...record.current, unanswered: undefined });
  const all = [displaced, ...record.archived];
  const kept = all.slice(0, MAX_ARCHIVED_SESSIONS);
  const { archived, dropped } = limitSkipped(session, kept);
  const gone = all.slice(MAX_ARCHIVED_SESSIONS).flatMap((bytes) => namesOf(readSession(bytes)));
  const skipped = without(record.skipped, [...dropped, ...gone]);
  return { ...record, current: session, archived, skipped };
}

/** The skipped keys of one chain, where there are any and they are at hand. */
export function blockFor(
  { skipped }: SessionRecord,
  ratchetKey: Uint8Array,
): Uint8Array<ArrayBuffer> | undefined {
  // Most records have none at all, and a name costs more than the question.
  return skipped.size === 0 ? undefined : skipped.get(skippedNameOf(ratchetKey));
}

/** The record with the skipped keys of one chain as they are now; undefined leaves them as they were. */
export function withBlock(
  record: SessionRecord,
  ratchetKey: Uint8Array,
  block: Uint8Array<ArrayBuffer> | undefined,
): SessionRecord {
  if (block === undefined || blockFor(record, ratchetKey) === block) return record;
  const name = skippedNameOf(ratchetKey);
  if (block.length === 0) return { ...record, skipped: without(record.skipped, [name]) };
  return { ...record, skipped: new Map(record.skipped).set(name, block) };
}

/** The chains of a session that have skipped keys, by name. */
export function namesOf(session: Session): readonly string[] {
  return session.receiving
    .filter((chain) => chain.skippedCount > 0)
    .map((chain) => skippedNameOf(chain.ratchetKey));
}

function without(skipped: SkippedKeys, names: readonly string[]): SkippedKeys {
  if (!names.some((name) => skipped.has(name))) return skipped;
  const fewer = new Map(skipped);
  for (const name of names) fewer.delete(name);
  return fewer;
}

/** Archived sessions beyond the limit on chains with skipped keys forget theirs. */
function limitSkipped(
  current: Session,
  archived: readonly Uint8Array<ArrayBuffer>[],
): { readonly archived: readonly Uint8Array<ArrayBuffer>[]; readonly dropped: readonly string[] } {
  let count = namesOf(current).length;
  const dropped: string[] = [];
  const limited = archived.map((bytes) => {
    const session = readSession(bytes);
    const names = namesOf(session);
    count += names.length;
    if (names.length === 0 || count <= MAX_CHAINS_WITH_SKIPPED_KEYS) return bytes;
    dropped.push(...names);
    const receiving = session.receiving.map((chain) => ({ ...chain, skippedCount: 0 }));
    return writeSession({ ...session, receiving });
  });
  return { archived: limited, dropped };
}
