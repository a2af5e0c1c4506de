/**
 * All sessions with one device: the current one, and those it displaced, newest first. They are kept
 * because both sides may begin at once, and because messages under way still belong to the old
 * one. Archived sessions stay bytes until one is wanted, so that forty of them cost a load nothing.
 * @module
 */
import { ByteReader, ByteWriter } from './byte-cursor';
import { MAX_ARCHIVED_SESSIONS, MAX_RECORD_BYTES } from './consts';
import type { Dialect } from './dialect';
import { SignalError } from './errors';
import type { Handshake, Session } from './session';
import {
  readHandshake,
  readSession,
  sessionLength,
  writeSession,
  writeSessionTo,
} from './session-bytes';

/** Opaque outside this room: made by startSession, decryptPreKeyMessage and decodeSession. */
export type SessionRecord = {
  readonly mark: number;
  readonly current: Session;
  readonly archived: readonly Uint8Array<ArrayBuffer>[];
};

/** Where a session stands in its record: -1 is the current one, from 0 on the archived ones. */
export type Place = number;
export const CURRENT: Place = -1;

const FORMAT = 1;
/** format, mark, number of sessions */
const HEAD_BYTES = 3;

/**
 * @returns the record's stored form: versioned, at most `MAX_RECORD_BYTES`, full of secrets (seal it)
 */
export function encodeSession(record: SessionRecord): Uint8Array<ArrayBuffer> {
  const { mark, current, archived } = record;
  const currentLength = sessionLength(current);
  const behind = archived.reduce((sum, session) => sum + 4 + session.length, 0);
  const writer = new ByteWriter(HEAD_BYTES + 4 + currentLength + behind);
  writer
    .u8(FORMAT)
    .u8(mark)
    .u8(1 + archived.length)
    .u32(currentLength);
  writeSessionTo(writer, current);
  for (const session of archived) writer.u32(session.length).put(session);
  return writer.bytes;
}

/**
 * @param bytes as `encodeSession` gives them; they are copied
 * @throws SignalError 'bad-session'
 */
export function decodeSession(bytes: Uint8Array): SessionRecord {
  if (bytes.length > MAX_RECORD_BYTES) throw new SignalError('bad-session', 'oversized');
  const reader = new ByteReader(Uint8Array.from(bytes));
  try {
    if (reader.u8() !== FORMAT) throw new SignalError('bad-session', 'unknown format');
    const mark = reader.u8();
    const count = reader.u8();
    if (count < 1 || count > 1 + MAX_ARCHIVED_SESSIONS)
      throw new SignalError('bad-session', `${count} sessions`);
    const current = readSession(reader.take(reader.u32()));
    const archived = Array.from({ length: count - 1 }, () => reader.take(reader.u32()));
    if (reader.left > 0) throw new SignalError('bad-session', 'trailing bytes');
    return { mark, current, archived };
  } catch (cause) {
    if (cause instanceof RangeError) throw new SignalError('bad-session', 'truncated', { cause });
    throw cause;
  }
}

/** The identity key that the current session's agreement has proven (32 bytes). */
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

/** The record after the session at `place` became `session`: it is the current one now, whatever it was. */
export function withSession(record: SessionRecord, place: Place, session: Session): SessionRecord {
  if (place === CURRENT) return { ...record, current: session };
  const others = record.archived.filter((_, index) => index !== place);
  return withNewSession({ ...record, archived: others }, session);
}

/** The record with a further session as the current one; the oldest beyond the limit is dropped. */
export function withNewSession(record: SessionRecord, session: Session): SessionRecord {
  // What comes back from the archive has been answered: it must not go on sending handshakes.
  const displaced = writeSession({ ...record.current, unanswered: undefined });
  const archived = [displaced, ...record.archived].slice(0, MAX_ARCHIVED_SESSIONS);
  return { ...record, current: session, archived };
}
