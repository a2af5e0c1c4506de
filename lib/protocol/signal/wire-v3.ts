/**
 * The version-3 wire form (libsignal's wire.proto before version 4; WhatsApp, Messenger, OMEMO 0.3):
 * a version byte, a protobuf, and for ratchet messages 8 bytes of authentication code. Version 4 differs in the
 * version byte and in fields of its own; its place is a second call of `versionedWire`.
 * @module
 */
import { defineMessage, field } from '@/lib/codec';
import { SignalError } from './errors';
import { readPublicKey, spellPublicKey } from './public-key';
import { spellFields } from './wire-fields';
import { decodeFields, required, requireSize } from './wire-reading';
import type { PreKeyMessage, RatchetMessage, WireForm } from './wire';

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
  kemPreKeyId: field.uint32(7),
  kemCiphertext: field.bytes(8),
});

export const wireV3: WireForm = versionedWire(3);

/** As OMEMO 0.3 has it: python-omemo leaves registration ids out, which nothing there asks for. */
export const wireOmemo03: WireForm = versionedWire(3, { registrationId: 0 });

/** What a field that is left out stands for; it must not be where this does not say. */
type Defaults = { readonly registrationId?: number };

function versionedWire(version: number, defaults: Defaults = {}): WireForm {
  // high nibble: the version spoken; low nibble: the highest version the sender knows, which nobody checks
  const versionByte = (version << 4) | version;
  return {
    macLength: MAC_LENGTH,
    spellMessage(header, ciphertext, authenticate) {
      const { ratchetKey, counter, previousCounter } = header;
      const bytes = spellFields(
        [
          [1, spellPublicKey(ratchetKey)],
          [2, counter],
          [3, previousCounter],
          [4, ciphertext],
        ],
        { before: 1, after: MAC_LENGTH },
      );
      bytes[0] = versionByte;
      const end = bytes.length - MAC_LENGTH;
      bytes.set(authenticate(bytes.subarray(0, end)), end);
      return bytes;
    },
    readMessage(bytes) {
      requireVersion(bytes, version);
      return readMessage(bytes);
    },
    spellPreKeyMessage(message) {
      const bytes = spellFields(preKeyFields(message), { before: 1, after: 0 });
      bytes[0] = versionByte;
      return bytes;
    },
    readPreKeyMessage(bytes) {
      requireVersion(bytes, version);
      return readPreKeyMessage(bytes, defaults);
    },
  };
}

function requireVersion(bytes: Uint8Array, version: number): void {
  requireSize(bytes);
  const spoken = (bytes[0] ?? 0) >> 4;
  if (spoken !== version) throw new SignalError('bad-version', `${spoken}`);
}

function readMessage(bytes: Uint8Array): RatchetMessage {
  if (bytes.length < 1 + MAC_LENGTH) throw new SignalError('bad-message', 'truncated');
  const covered = bytes.subarray(0, bytes.length - MAC_LENGTH);
  const fields = decodeFields(SignalMessage, covered.subarray(1));
  return {
    ratchetKey: readPublicKey(required(fields.ratchetKey, 'ratchet key'), 'ratchet key'),
    counter: required(fields.counter, 'counter'),
    previousCounter: fields.previousCounter ?? 0,
    ciphertext: required(fields.ciphertext, 'ciphertext'),
    covered,
    mac: bytes.subarray(bytes.length - MAC_LENGTH),
  };
}

function preKeyFields(message: PreKeyMessage): Parameters<typeof spellFields>[0] {
  return [
    [1, message.oneTimePreKeyId],
    [2, spellPublicKey(message.baseKey)],
    [3, spellPublicKey(message.identityKey)],
    [4, message.message],
    [5, message.registrationId],
    [6, message.signedPreKeyId],
    [7, message.kem?.preKeyId],
    [8, message.kem?.ciphertext],
  ];
}

function readPreKeyMessage(bytes: Uint8Array, defaults: Defaults): PreKeyMessage {
  const fields = decodeFields(PreKeySignalMessage, bytes.subarray(1));
  const { kemPreKeyId: preKeyId, kemCiphertext: ciphertext } = fields;
  return {
    registrationId: required(fields.registrationId ?? defaults.registrationId, 'registration id'),
    // The TypeScript ports spell "none" as 0, which no key of ours is ever called (MAX_PRE_KEY_ID).
    oneTimePreKeyId: fields.oneTimePreKeyId === 0 ? undefined : fields.oneTimePreKeyId,
    signedPreKeyId: required(fields.signedPreKeyId, 'signed pre-key id'),
    identityKey: readPublicKey(required(fields.identityKey, 'identity key'), 'identity key'),
    baseKey: readPublicKey(required(fields.baseKey, 'base key'), 'base key'),
    message: required(fields.message, 'message'),
    // Either alone is nothing.
    ...(preKeyId !== undefined && ciphertext !== undefined && { kem: { preKeyId, ciphertext } }),
  };
}
