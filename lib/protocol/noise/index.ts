/**
 * Noise XX, IK and XXfallback with 25519, AESGCM and SHA256, in both roles, and the certificate chain that
 * WhatsApp's servers send inside it. Knows no carrier and no network.
 * @module
 */
export { verifyCertificateChain } from './certificate';
export { decryptFrame, encryptFrame } from './cipher-state';
export { NoiseError } from './errors';
export { FrameStream } from './frame-stream';
export {
  fallBack,
  readMessage,
  startHandshake,
  writeMessage,
  type HandshakeOptions,
  type HandshakeState,
  type Transport,
} from './handshake';
export { joinMessageParts, splitMessageParts } from './message-parts';
export type { HandshakePattern, HandshakeRole } from './patterns';
