/**
 * The wire form of OMEMO 2 (XEP-0384 0.9.1 §4.4 and §4.5): bare 32-byte keys and no version byte. A ratchet message is an
 * OMEMOAuthenticatedMessage; one with a handshake is an OMEMOKeyExchange. Registration ids are not spoken
 * here: device ids stand in the stanza.
 * @module
 */
import { defineMessage, field } from '@/lib/codec';
import { SignalError } from './errors';
import { canonicalPublicKey } from './public-key';
import { edwardsForm } from './identity-form';
import { spellFields } from './wire-fields';
import { decodeFields, required, requireSize } from './wire-reading';
import type { PreKeyMessage, RatchetMessage, WireForm } from './wire';

const MAC_LENGTH = 16;

const OmemoMessage = defineMessage({
  counter: field.uint32(1),
  previousCounter: field.uint32(2),
  ratchetKey: field.bytes(3),
  ciphertext: field.bytes(4),
});

const OmemoAuthenticatedMessage = defineMessage({ mac: field.bytes(1), message: field.bytes(2) });

const OmemoKeyExchange = defineMessage({
  oneTimePreKeyId: field.uint32(1),
  signedPreKeyId: field.uint32(2),
  identityKey: field.bytes(3),
  baseKey: field.bytes(4),
  message: field.bytes(5),
});

export const wireOmemo2: WireForm = {
  macLength: MAC_LENGTH,
  spellMessage({ counter, previousCounter, ratchetKey }, ciphertext, authenticate) {
    const covered = spellFields([
      [1, counter],
      [2, previousCounter],
      [3, ratchetKey],
      [4, ciphertext],
    ]);
    return spellFields([
      [1, authenticate(covered)],
      [2, covered],
    ]);
  },
  readMessage,
  spellPreKeyMessage: ({ oneTimePreKeyId, signedPreKeyId, identityKey, baseKey, message }) =>
    spellFields([
      [1, oneTimePreKeyId],
      [2, signedPreKeyId],
      [3, identityKey],
      [4, baseKey],
      [5, message],
    ]),
  readPreKeyMessage,
};

function readMessage(bytes: Uint8Array): RatchetMessage {
  requireSize(bytes);
  const outer = decodeFields(OmemoAuthenticatedMessage, bytes);
  const mac = required(outer.mac, 'authentication code');
  if (mac.length !== MAC_LENGTH)
    throw new SignalError('bad-message', `code of ${mac.length} bytes`);
  const covered = required(outer.message, 'message');
  const fields = decodeFields(OmemoMessage, covered);
  return {
    ratchetKey: canonicalPublicKey(required(fields.ratchetKey, 'ratchet key'), 'ratchet key'),
    counter: required(fields.counter, 'counter'),
    previousCounter: required(fields.previousCounter, 'previous counter'),
    // The schema lets it be absent; our texts are never so, and what is not there does not decrypt.
    ciphertext: required(fields.ciphertext, 'ciphertext'),
    covered,
    mac,
  };
}

function readPreKeyMessage(bytes: Uint8Array): PreKeyMessage {
  requireSize(bytes);
  const fields = decodeFields(OmemoKeyExchange, bytes);
  return {
    registrationId: 0,
    oneTimePreKeyId: required(fields.oneTimePreKeyId, 'one-time pre-key id'),
    signedPreKeyId: required(fields.signedPreKeyId, 'signed pre-key id'),
    identityKey: edwardsForm.read(required(fields.identityKey, 'identity key'), 'identity key'),
    baseKey: canonicalPublicKey(required(fields.baseKey, 'base key'), 'base key'),
    message: required(fields.message, 'message'),
  };
}
