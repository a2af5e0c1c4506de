/**
 * Our own keys as stored bytes: a version, a kind, then fields of fixed length. Sealing is the vault's business.
 * Both halves of a pair are stored, so that neither is ever computed again.
 * @module
 */
import type { KeyPair } from '@/lib/crypto';
import { ByteReader, ByteWriter } from './byte-cursor';
import { SignalError } from './errors';
import type { LocalIdentity } from './local-identity';
import type { OneTimePreKey, SignedPreKey } from './pre-keys';

const FORMAT = 1;
/** A key of one kind never passes for another. */
const KINDS = {
  identity: 1,
  oneTimePreKey: 2,
  signedPreKey: 3,
  lastResortPreKey: 4,
  edwardsIdentity: 5,
} as const;
/** format, kind, number, private half, public half */
const PAIR_BYTES = 1 + 1 + 4 + 32 + 32;
/** signature, time */
const SIGNED_BYTES = 64 + 8;

/** @returns 70 bytes, or 102 with the Ed25519 form; secret */
export function encodeIdentity(identity: LocalIdentity): Uint8Array<ArrayBuffer> {
  const { registrationId, keyPair, edwardsKey } = identity;
  if (edwardsKey === undefined) return writePair(KINDS.identity, registrationId, keyPair).bytes;
  return writePair(KINDS.edwardsIdentity, registrationId, keyPair, 32).put(edwardsKey).bytes;
}

/** @throws SignalError 'bad-stored-key' */
export function decodeIdentity(bytes: Uint8Array): LocalIdentity {
  if (bytes[1] !== KINDS.edwardsIdentity) {
    const { number, keyPair } = readPair(bytes, KINDS.identity, PAIR_BYTES);
    return { keyPair, registrationId: number };
  }
  const { reader, number, keyPair } = readPair(bytes, KINDS.edwardsIdentity, PAIR_BYTES + 32);
  return { keyPair, registrationId: number, edwardsKey: reader.take(32) };
}

/** @returns 70 bytes, secret */
export function encodeOneTimePreKey(preKey: OneTimePreKey): Uint8Array<ArrayBuffer> {
  const kind = preKey.isLastResort === true ? KINDS.lastResortPreKey : KINDS.oneTimePreKey;
  return writePair(kind, preKey.id, preKey.keyPair).bytes;
}

/** @throws SignalError 'bad-stored-key' */
export function decodeOneTimePreKey(bytes: Uint8Array): OneTimePreKey {
  if (bytes[1] === KINDS.lastResortPreKey) {
    const { number, keyPair } = readPair(bytes, KINDS.lastResortPreKey, PAIR_BYTES);
    return { id: number, keyPair, isLastResort: true };
  }
  const { number, keyPair } = readPair(bytes, KINDS.oneTimePreKey, PAIR_BYTES);
  return { id: number, keyPair };
}

/** @returns 142 bytes, secret */
export function encodeSignedPreKey(preKey: SignedPreKey): Uint8Array<ArrayBuffer> {
  const writer = writePair(KINDS.signedPreKey, preKey.id, preKey.keyPair, SIGNED_BYTES);
  return writer.put(preKey.signature).f64(preKey.createdAt).bytes;
}

/** @throws SignalError 'bad-stored-key' */
export function decodeSignedPreKey(bytes: Uint8Array): SignedPreKey {
  const length = PAIR_BYTES + SIGNED_BYTES;
  const { reader, number, keyPair } = readPair(bytes, KINDS.signedPreKey, length);
  return { id: number, keyPair, signature: reader.take(64), createdAt: reader.f64() };
}

function writePair(kind: number, number: number, pair: KeyPair, more = 0): ByteWriter {
  const writer = new ByteWriter(PAIR_BYTES + more);
  return writer.u8(FORMAT).u8(kind).u32(number).put(pair.privateKey).put(pair.publicKey);
}

function readPair(
  bytes: Uint8Array,
  kind: number,
  length: number,
): { reader: ByteReader; number: number; keyPair: KeyPair } {
  if (bytes.length !== length) throw new SignalError('bad-stored-key', `${bytes.length} bytes`);
  const reader = new ByteReader(Uint8Array.from(bytes));
  if (reader.u8() !== FORMAT) throw new SignalError('bad-stored-key', 'unknown format');
  if (reader.u8() !== kind) throw new SignalError('bad-stored-key', 'of another kind');
  const number = reader.u32();
  return { reader, number, keyPair: { privateKey: reader.take(32), publicKey: reader.take(32) } };
}
