/**
 * The Signal protocol between two devices: X3DH and the Double Ratchet in the live dialects, as pure
 * values: (state, input) -> { state, output, spent }. Knows no store, no network, no clock.
 * @module
 */
export { type OwnPreKeys } from './accept-session';
export { type SignalContext } from './context';
export {
  decryptMessage,
  decryptPreKeyMessage,
  inspectPreKeyMessage,
  type Opened,
  type OpenedPreKeyMessage,
  type PreKeyMessageNames,
} from './decrypt-message';
export { WHATSAPP_V3, type Dialect } from './dialect';
export { encryptMessage, type OutgoingMessage } from './encrypt-message';
export { SignalError, type SignalErrorCode } from './errors';
export {
  decodeIdentity,
  decodeOneTimePreKey,
  decodeSignedPreKey,
  encodeIdentity,
  encodeOneTimePreKey,
  encodeSignedPreKey,
} from './key-bytes';
export { createIdentity, type LocalIdentity } from './local-identity';
export {
  createOneTimePreKeys,
  createSignedPreKey,
  type OneTimePreKey,
  type PreKeyBundle,
  type SignedPreKey,
} from './pre-keys';
export {
  decodeSession,
  encodeSession,
  theirIdentityKeyOf,
  theirRegistrationIdOf,
  type SessionRecord,
} from './session-record';
export { startSession } from './start-session';
