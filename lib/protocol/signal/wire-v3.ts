/**
 * The version-3 wire form (libsignal's wire.proto before version 4; WhatsApp, Messenger, OMEMO 0.3):
 * a version byte, a protobuf, and for ratchet messages 8 bytes of authentication code.
 * Fields 7 and 8 of the pre-key message (post-quantum, staged) are not read here.
 * @module
 */
import { concatBytes } from '@/lib/base';
import { CodecError, defineMessage, field, type Message } from '@/lib/codec';
import { MAX_MESSAGE_BYTES } from './consts';
import { SignalError } from './errors';
import { readPublicKey, spellPublicKey } from './public-key';
import type { PreKeyMessage, RatchetHeader, RatchetMessage, WireForm } from './wire';

/** high nibble: the version spoken; low nibble: the highest version the sender knows, which nobody checks */
const VERSION = 0x33;
const VERSION_NIBBLE = 3;
const MAC_LENGTH = 8;

const SignalMessage = defineMessage({
  ratchetKey: field.bytes(1),
  counter: field.uint32(2),
  previousCounter: field.uint32(3),
  ciphertext: field.bytes(4),
});

const PreKeySignalMessage = defineMessage({
  oneTimePreKeyId: field.uint32(1),
  baseKey: field.bytes(2),
  identityKey: field.bytes(3),
  message: field.bytes(4),
  registrationId: field.uint32(5),
  signedPreKeyId: field.uint32(6),
});

export const wireV3: WireForm = {
  macLength: MAC_LENGTH,
  spellCovered,
  spellMessage: (covered, mac) => concatBytes(covered, mac),
  readMessage,
  spellPreKeyMessage,
  readPreKeyMessage,
};

function spellCovered(header: RatchetHeader, ciphertext: Uint8Array): Uint8Array<ArrayBuffer> {
  const fields = SignalMessage.encode({
    ratchetKey: spellPublicKey(header.ratchetKey),
    counter: header.counter,
    previousCounter: header.previousCounter,
    ciphertext,
  });
  return concatBytes(Uint8Array.of(VERSION), fields);
}

function readMessage(bytes: Uint8Array): RatchetMessage {
  requireVersion(bytes);
  if (bytes.length < 1 + MAC_LENGTH) throw new SignalError('bad-message', 'truncated');
  const covered = bytes.subarray(0, bytes.length - MAC_LENGTH);
  const fields = decode(SignalMessage, covered.subarray(1));
  return {
    ratchetKey: readPublicKey(required(fields.ratchetKey, 'ratchet key'), 'ratchet key'),
    counter: required(fields.counter, 'counter'),
    previousCounter: fields.previousCounter ?? 0,
    ciphertext: required(fields.ciphertext, 'ciphertext'),
    covered,
    mac: bytes.subarray(bytes.length - MAC_LENGTH),
  };
}

function spellPreKeyMessage(message: PreKeyMessage): Uint8Array<ArrayBuffer> {
  const fields = PreKeySignalMessage.encode({
    ...message,
    baseKey: spellPublicKey(message.baseKey),
    identityKey: spellPublicKey(message.identityKey),
  });
  return concatBytes(Uint8Array.of(VERSION), fields);
}

function readPreKeyMessage(bytes: Uint8Array): PreKeyMessage {
  requireVersion(bytes);
  const fields = decode(PreKeySignalMessage, bytes.subarray(1));
  return {
    registrationId: required(fields.registrationId, 'registration id'),
    oneTimePreKeyId: fields.oneTimePreKeyId,
    signedPreKeyId: required(fields.signedPreKeyId, 'signed pre-key id'),
    identityKey: readPublicKey(required(fields.identityKey, 'identity key'), 'identity key'),
    baseKey: readPublicKey(required(fields.baseKey, 'base key'), 'base key'),
    message: required(fields.message, 'message'),
  };
}

function requireVersion(bytes: Uint8Array): void {
  if (bytes.length > MAX_MESSAGE_BYTES) throw new SignalError('bad-message', 'oversized');
  const [first] = bytes;
  if (first === undefined) throw new SignalError('bad-message', 'empty');
  if (first >> 4 !== VERSION_NIBBLE) throw new SignalError('bad-version', `${first >> 4}`);
}

function decode<Value>(message: Message<Value>, bytes: Uint8Array): Value {
  try {
    return message.decode(bytes);
  } catch (cause) {
    if (cause instanceof CodecError) throw new SignalError('bad-message', cause.code, { cause });
    throw cause;
  }
}

function required<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new SignalError('bad-message', `no ${name}`);
  return value;
}
