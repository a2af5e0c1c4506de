/**
 * The Signal protocol: X3DH and the Double Ratchet between two devices in the live dialects, and sender keys for
 * groups, as pure values: (state, input) -> { state, output, spent }. Knows no store, no network, no clock.
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
export { OMEMO_03, OMEMO_2, WHATSAPP_V3, type Dialect } from './dialect';
export { encryptMessage, type OutgoingMessage } from './encrypt-message';
export { SignalError, type SignalErrorCode } from './errors';
export {
  acceptDistribution,
  decryptFromGroup,
  distributionOf,
  encryptForGroup,
} from './group-message';
export {
  decodeIdentity,
  decodeOneTimePreKey,
  decodeSignedPreKey,
  encodeIdentity,
  encodeOneTimePreKey,
  encodeSignedPreKey,
} from './key-bytes';
export { createIdentity, withEdwardsForm, type LocalIdentity } from './local-identity';
export {
  DEFAULT_PRE_KEY_POLICY,
  preKeyDuties,
  type PreKeyDuties,
  type PreKeyPolicy,
  type PreKeyStock,
} from './pre-key-policy';
export {
  createLastResortPreKey,
  createOneTimePreKeys,
  createSignedPreKey,
  signPreKey,
  type OneTimePreKey,
  type PreKeyBundle,
  type SignedPreKey,
} from './pre-keys';
export {
  changedSkippedKeys,
  decodeSession,
  encodeSession,
  encodeSessionHead,
  skippedKeysNameOf,
  type SkippedKeysEntry,
} from './record-bytes';
export {
  planGroupMessage,
  type GroupPlan,
  type OwnSenderKey,
  type SenderKeyRecord,
} from './sender-key';
export {
  decodeSenderKey,
  decodeSenderKeyRecord,
  encodeSenderKey,
  encodeSenderKeyRecord,
} from './sender-key-bytes';
export { theirIdentityKeyOf, theirRegistrationIdOf, type SessionRecord } from './session-record';
export { startSession } from './start-session';
