/**
 * A record as stored bytes, in two forms. Whole: one value with everything in it. Apart: a head of its sessions, and
 * the skipped keys of each chain as an entry of its own, so that a gap of a thousand messages makes no
 * other message's save or load any heavier. Both are versioned, bounded and full of secrets: seal them.
 * @module
 */
import { ByteReader, ByteWriter } from './byte-cursor';
import { MAX_ARCHIVED_SESSIONS, MAX_RECORD_BYTES } from './consts';
import { WHATSAPP_V3, type Dialect } from './dialect';
import { SignalError } from './errors';
import type { Session } from './session';
import { readSession, sessionLength, writeSessionTo } from './session-bytes';
import { namesOf, type SessionRecord } from './session-record';
import { countOf, SKIPPED_ENTRY, skippedNameOf } from './skipped-keys';

/** 1 had the skipped keys inside each session, and was never released. */
const WHOLE = 2;
const APART = 3;
/** format, mark, number of sessions */
const HEAD_BYTES = 3;

/** An entry as it must stand in the store; undefined: it must not. */
export type SkippedKeysEntry = {
  readonly name: string;
  readonly value: Uint8Array<ArrayBuffer> | undefined;
};

/**
 * The record in one value of at most `MAX_RECORD_BYTES`.
 * @throws SignalError 'bad-argument' where the record was read from a head without all of its entries
 */
export function encodeSession(record: SessionRecord): Uint8Array<ArrayBuffer> {
  const blocks = sessionsOf(record)
    .flatMap(namesOf)
    .map((name) => blockOf(record, name));
  const writer = writeHead(WHOLE, record, blocks);
  for (const block of blocks) writer.put(block);
  return writer.bytes;
}

/** The record without its skipped keys: less than 1 KB for each session. */
export function encodeSessionHead(record: SessionRecord): Uint8Array<ArrayBuffer> {
  return writeHead(APART, record, []).bytes;
}

/**
 * The entries to write and to delete, in the commit that replaces the head of `before` by that of `after`.
 * @param before the record that `after` came of; undefined where there was none, or where it was stored whole
 */
export function changedSkippedKeys(
  before: SessionRecord | undefined,
  after: SessionRecord,
): readonly SkippedKeysEntry[] {
  const written = [...after.skipped]
    .filter(([name, block]) => before?.skipped.get(name) !== block)
    .map(([name, value]) => ({ name, value }));
  if (before === undefined || !mayLose(before)) return written;
  const kept = new Set(namesOnlyIn(after, before));
  const gone = namesOnlyIn(before, after).filter((name) => !kept.has(name));
  return [...written, ...gone.map((name) => ({ name, value: undefined }))];
}

/**
 * The entry that a message may need beside its record's head, by what the message says in the clear.
 * @returns undefined where the message cannot be read: opening it will say why
 */
export function skippedKeysNameOf(
  message: { readonly kind: 'prekey' | 'message'; readonly bytes: Uint8Array },
  { wire }: Dialect = WHATSAPP_V3,
): string | undefined {
  try {
    const bytes =
      message.kind === 'prekey' ? wire.readPreKeyMessage(message.bytes).message : message.bytes;
    return skippedNameOf(wire.readMessage(bytes).ratchetKey);
  } catch (error) {
    if (error instanceof SignalError) return undefined;
    throw error;
  }
}

/**
 * @param bytes a whole record, or a head; they are copied
 * @param entries the entries read beside a head, by name: those that the messages to come may need. One that does not
 * fit the head counts as missing, and only a message that needs it fails ('bad-session')
 * @throws SignalError 'bad-session'
 */
export function decodeSession(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, Uint8Array> = new Map(),
): SessionRecord {
  if (bytes.length > MAX_RECORD_BYTES) throw new SignalError('bad-session', 'oversized');
  const reader = new ByteReader(Uint8Array.from(bytes));
  try {
    return read(reader, entries);
  } catch (cause) {
    if (cause instanceof RangeError) throw new SignalError('bad-session', 'truncated', { cause });
    throw cause;
  }
}

function read(reader: ByteReader, entries: ReadonlyMap<string, Uint8Array>): SessionRecord {
  const format = reader.u8();
  if (format !== WHOLE && format !== APART) throw new SignalError('bad-session', 'unknown format');
  const mark = reader.u8();
  const count = reader.u8();
  if (count < 1 || count > 1 + MAX_ARCHIVED_SESSIONS)
    throw new SignalError('bad-session', `${count} sessions`);
  const current = readSession(reader.take(reader.u32()));
  const archived = Array.from({ length: count - 1 }, () => reader.take(reader.u32()));
  const record = { mark, current, archived, skipped: new Map<string, Uint8Array<ArrayBuffer>>() };
  if (format === WHOLE) readBlocks(reader, record);
  else takeEntries(record, entries);
  if (reader.left > 0) throw new SignalError('bad-session', 'trailing bytes');
  return record;
}

type Unfinished = SessionRecord & { readonly skipped: Map<string, Uint8Array<ArrayBuffer>> };

function readBlocks(reader: ByteReader, record: Unfinished): void {
  // Most records have no block at all, and then no archived session is read.
  if (reader.left === 0 && namesOf(record.current).length === 0) return;
  for (const session of sessionsOf(record))
    for (const { ratchetKey, skippedCount } of session.receiving)
      if (skippedCount > 0)
        record.skipped.set(skippedNameOf(ratchetKey), reader.take(skippedCount * SKIPPED_ENTRY));
}

function takeEntries(record: Unfinished, entries: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, block] of entries)
    if (Number.isInteger(countOf(block))) record.skipped.set(name, Uint8Array.from(block));
}

function writeHead(
  format: number,
  { mark, current, archived }: SessionRecord,
  blocks: readonly Uint8Array[],
): ByteWriter {
  const currentLength = sessionLength(current);
  const behind = archived.reduce((sum, session) => sum + 4 + session.length, 0);
  const beside = blocks.reduce((sum, block) => sum + block.length, 0);
  const writer = new ByteWriter(HEAD_BYTES + 4 + currentLength + behind + beside);
  writer
    .u8(format)
    .u8(mark)
    .u8(1 + archived.length)
    .u32(currentLength);
  writeSessionTo(writer, current);
  for (const session of archived) writer.u32(session.length).put(session);
  return writer;
}

function blockOf({ skipped }: SessionRecord, name: string): Uint8Array<ArrayBuffer> {
  const block = skipped.get(name);
  if (block === undefined) throw new SignalError('bad-argument', 'skipped keys are not at hand');
  return block;
}

function sessionsOf({ current, archived }: SessionRecord): readonly Session[] {
  return [current, ...archived.map(readSession)];
}

/** Whether there is anything to delete at all: seldom, and then no archived session is read for it. */
function mayLose({ current, archived, skipped }: SessionRecord): boolean {
  return skipped.size > 0 || archived.length > 0 || namesOf(current).length > 0;
}

/** The names in sessions of `record` that the other does not hold in the same bytes. */
function namesOnlyIn(record: SessionRecord, other: SessionRecord): readonly string[] {
  const shared = new Set(other.archived);
  const own = record.archived.filter((bytes) => !shared.has(bytes));
  return [...namesOf(record.current), ...own.flatMap((bytes) => namesOf(readSession(bytes)))];
}
