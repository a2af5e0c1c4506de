/**
 * OMEMO 0.3 and 2 over Signal sessions, as pure values: (state, input) -> { state, output, spent }. Knows the elements that
 * it reads and writes, and neither line nor store nor whom to trust.
 * @module
 */
export {
  isEncrypted,
  keyFor,
  readEncrypted,
  writeEncrypted,
  type EncryptedMessage,
  type MessageKey,
} from './encrypted-element';
export { openEnvelope, SCE_NS, writeEnvelope, type EnvelopeFacts } from './envelope';
export { OmemoError, type OmemoErrorCode } from './errors';
export { fingerprintOf } from './fingerprint';
export { openMessage, type Opened } from './open';
export {
  createDevice,
  createPreKeys,
  tendPreKeys,
  withoutPreKey,
  type OwnDevice,
  type PreKeySet,
} from './own-device';
export { emptyMaterial, openPayload, sealPayload, type SealedPayload } from './payload';
export {
  readBundle,
  readDeviceList,
  writeBundle,
  writeDeviceList,
  type OwnBundle,
} from './published';
export { sealMessage, signalContext, type OmemoContext, type Recipient, type Sealed } from './seal';
export {
  bundlePlace,
  deviceListNode,
  dialectOf,
  OMEMO_NS,
  OMEMO_VERSIONS,
  type OmemoVersion,
} from './version';
