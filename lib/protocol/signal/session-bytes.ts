/**
 * One session as stored bytes: at most 1 KB with everything but the skipped keys, of which it has the numbers. The
 * record around it carries the version, and the blocks of skipped keys. Sealing is the vault's business.
 * @module
 */
import type { ChainKey } from './chain';
import { ByteReader, ByteWriter } from './byte-cursor';
import { MAX_RECEIVING_CHAINS, MAX_SESSION_BYTES, MAX_SKIPPED_KEYS } from './consts';
import { SignalError } from './errors';
import type {
  Handshake,
  ReceivingChain,
  RootKey,
  SendingChain,
  Session,
  Unanswered,
} from './session';

const BY_US = 1;
const UNANSWERED = 2;
const WITH_ONE_TIME_KEY = 4;
const KNOWN_FLAGS = BY_US | UNANSWERED | WITH_ONE_TIME_KEY;

/** flags, base key, agreement id, identity key, registration id, root key, pair, chain key, two counters, count */
const FIXED_BYTES = 1 + 32 + 16 + 32 + 4 + 32 + 64 + 32 + 4 + 4 + 1;
/** two ids and a time */
const UNANSWERED_BYTES = 4 + 4 + 8;
/** ratchet key, chain key, counter, number of skipped keys */
const CHAIN_BYTES = 32 + 32 + 4 + 2;

export function writeSession(session: Session): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(sessionLength(session));
  writeSessionTo(writer, session);
  return writer.bytes;
}

/** The same into a writer with room for `sessionLength` bytes. */
export function writeSessionTo(writer: ByteWriter, session: Session): void {
  const { handshake, unanswered, sending, receiving } = session;
  writer.u8(flagsOf(session)).put(handshake.baseKey).put(handshake.agreementId);
  writer.put(session.theirIdentityKey).u32(session.theirRegistrationId).put(session.rootKey);
  writer.put(sending.ratchetKeyPair.privateKey).put(sending.ratchetKeyPair.publicKey);
  writer.put(sending.chainKey).u32(sending.index).u32(sending.previousCounter);
  if (unanswered !== undefined) {
    const { signedPreKeyId, oneTimePreKeyId = 0, since } = unanswered;
    writer.u32(signedPreKeyId).u32(oneTimePreKeyId).f64(since);
  }
  writer.u8(receiving.length);
  for (const chain of receiving) {
    writer.put(chain.ratchetKey).put(chain.chainKey).u32(chain.index).u16(chain.skippedCount);
  }
}

/** @returns how many bytes `session` takes */
export function sessionLength({ unanswered, receiving }: Session): number {
  const handshake = unanswered === undefined ? 0 : UNANSWERED_BYTES;
  return FIXED_BYTES + handshake + receiving.length * CHAIN_BYTES;
}

/**
 * @param bytes as `writeSession` gives them; the session's arrays are views into them
 * @throws SignalError 'bad-session'
 */
export function readSession(bytes: Uint8Array<ArrayBuffer>): Session {
  if (bytes.length > MAX_SESSION_BYTES) throw new SignalError('bad-session', 'oversized');
  const reader = new ByteReader(bytes);
  try {
    const session = read(reader);
    if (reader.left > 0) throw new SignalError('bad-session', 'trailing bytes');
    return session;
  } catch (cause) {
    if (cause instanceof RangeError) throw new SignalError('bad-session', 'truncated', { cause });
    throw cause;
  }
}

/** What names a session, read without the rest. */
export function readHandshake(bytes: Uint8Array<ArrayBuffer>): Handshake {
  return readNames(new ByteReader(bytes.subarray(0, 1 + 32 + 16))).handshake;
}

function read(reader: ByteReader): Session {
  const { flags, handshake } = readNames(reader);
  const theirIdentityKey = reader.take(32);
  const theirRegistrationId = reader.u32();
  const rootKey = reader.take(32) as RootKey;
  const sending = readSendingChain(reader);
  const unanswered = (flags & UNANSWERED) === 0 ? undefined : readUnanswered(reader, flags);
  const receiving = readReceivingChains(reader);
  return {
    handshake,
    theirIdentityKey,
    theirRegistrationId,
    rootKey,
    sending,
    receiving,
    ...(unanswered && { unanswered }),
  };
}

function readNames(reader: ByteReader): { flags: number; handshake: Handshake } {
  const flags = reader.u8();
  if ((flags & ~KNOWN_FLAGS) !== 0) throw new SignalError('bad-session', 'unknown flags');
  const initiator = (flags & BY_US) === 0 ? 'them' : 'us';
  return {
    flags,
    handshake: { initiator, baseKey: reader.take(32), agreementId: reader.take(16) },
  };
}

function readSendingChain(reader: ByteReader): SendingChain {
  const ratchetKeyPair = { privateKey: reader.take(32), publicKey: reader.take(32) };
  const chainKey = reader.take(32) as ChainKey;
  return { ratchetKeyPair, chainKey, index: reader.u32(), previousCounter: reader.u32() };
}

function readUnanswered(reader: ByteReader, flags: number): Unanswered {
  const signedPreKeyId = reader.u32();
  const oneTimePreKeyId = reader.u32();
  const since = reader.f64();
  const named = (flags & WITH_ONE_TIME_KEY) !== 0;
  return { signedPreKeyId, since, ...(named && { oneTimePreKeyId }) };
}

function readReceivingChains(reader: ByteReader): readonly ReceivingChain[] {
  const count = reader.u8();
  if (count > MAX_RECEIVING_CHAINS) throw new SignalError('bad-session', `${count} chains`);
  const chains: ReceivingChain[] = [];
  for (let place = 0; place < count; place++) {
    const ratchetKey = reader.take(32);
    const chainKey = reader.take(32) as ChainKey;
    const index = reader.u32();
    const skippedCount = reader.u16();
    if (skippedCount > Math.min(MAX_SKIPPED_KEYS, index))
      throw new SignalError('bad-session', `${skippedCount} skipped keys`);
    chains.push({ ratchetKey, chainKey, index, skippedCount });
  }
  return chains;
}

function flagsOf({ handshake, unanswered }: Session): number {
  const byUs = handshake.initiator === 'us' ? BY_US : 0;
  if (unanswered === undefined) return byUs;
  return byUs | UNANSWERED | (unanswered.oneTimePreKeyId === undefined ? 0 : WITH_ONE_TIME_KEY);
}
