/**
 * Sender keys as stored bytes: versioned, bounded, full of secrets (seal them).
 * @module
 */
import { utf8Decode, utf8Encode } from '@/lib/base';
import { ByteReader, ByteWriter } from './byte-cursor';
import type { ChainKey } from './chain';
import {
  MAX_DEVICE_NAME_BYTES,
  MAX_GROUP_DEVICES,
  MAX_SENDER_KEY_STATES,
  MAX_SKIPPED_KEYS,
} from './consts';
import { SignalError } from './errors';
import type { OwnSenderKey, SenderKeyRecord } from './sender-key';
import { countOf, SKIPPED_ENTRY } from './skipped-keys';

const OWN = 1;
const THEIRS = 2;

/** format, id, iteration, chain key, signing pair, number of devices */
const OWN_BYTES = 1 + 4 + 4 + 32 + 64 + 2;
/** id, iteration, chain key, signing key, number of skipped keys */
const STATE_BYTES = 4 + 4 + 32 + 32 + 2;

/** @throws SignalError 'bad-argument' where a device's name takes more than 255 bytes */
export function encodeSenderKey(senderKey: OwnSenderKey): Uint8Array<ArrayBuffer> {
  const names = senderKey.sharedWith.map(spellName);
  const room = names.reduce((sum, name) => sum + 1 + name.length, 0);
  const writer = new ByteWriter(OWN_BYTES + room);
  writer.u8(OWN).u32(senderKey.id).u32(senderKey.iteration).put(senderKey.chainKey);
  writer.put(senderKey.signingKeyPair.privateKey).put(senderKey.signingKeyPair.publicKey);
  writer.u16(names.length);
  for (const name of names) writer.u8(name.length).put(name);
  return writer.bytes;
}

/** @throws SignalError 'bad-session' */
export function decodeSenderKey(bytes: Uint8Array): OwnSenderKey {
  return reading(bytes, OWN, (reader) => ({
    id: reader.u32(),
    iteration: reader.u32(),
    chainKey: reader.take(32) as ChainKey,
    signingKeyPair: { privateKey: reader.take(32), publicKey: reader.take(32) },
    sharedWith: Array.from({ length: bounded(reader.u16(), MAX_GROUP_DEVICES) }, () =>
      readName(reader.take(reader.u8())),
    ),
  }));
}

export function encodeSenderKeyRecord({ states }: SenderKeyRecord): Uint8Array<ArrayBuffer> {
  const room = states.reduce((sum, { skipped }) => sum + STATE_BYTES + skipped.length, 0);
  const writer = new ByteWriter(2 + room);
  writer.u8(THEIRS).u8(states.length);
  for (const { id, iteration, chainKey, signingKey, skipped } of states) {
    writer.u32(id).u32(iteration).put(chainKey).put(signingKey);
    writer.u16(countOf(skipped)).put(skipped);
  }
  return writer.bytes;
}

/** @throws SignalError 'bad-session' */
export function decodeSenderKeyRecord(bytes: Uint8Array): SenderKeyRecord {
  return reading(bytes, THEIRS, (reader) => ({
    states: Array.from({ length: bounded(reader.u8(), MAX_SENDER_KEY_STATES) }, () => ({
      id: reader.u32(),
      iteration: reader.u32(),
      chainKey: reader.take(32) as ChainKey,
      signingKey: reader.take(32),
      skipped: reader.take(bounded(reader.u16(), MAX_SKIPPED_KEYS) * SKIPPED_ENTRY),
    })),
  }));
}

function reading<Value>(
  bytes: Uint8Array,
  format: number,
  read: (reader: ByteReader) => Value,
): Value {
  const reader = new ByteReader(Uint8Array.from(bytes));
  try {
    if (reader.u8() !== format) throw new SignalError('bad-session', 'unknown format');
    const value = read(reader);
    if (reader.left > 0) throw new SignalError('bad-session', 'trailing bytes');
    return value;
  } catch (cause) {
    if (cause instanceof RangeError) throw new SignalError('bad-session', 'truncated', { cause });
    throw cause;
  }
}

function bounded(count: number, limit: number): number {
  if (count > limit) throw new SignalError('bad-session', `${count} of ${limit}`);
  return count;
}

function spellName(name: string): Uint8Array {
  const bytes = utf8Encode(name);
  if (bytes.length > MAX_DEVICE_NAME_BYTES)
    throw new SignalError('bad-argument', `a device name of ${bytes.length} bytes`);
  return bytes;
}

function readName(bytes: Uint8Array): string {
  try {
    return utf8Decode(bytes);
  } catch (cause) {
    throw new SignalError('bad-session', 'a device name', { cause });
  }
}
