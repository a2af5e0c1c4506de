/**
 * The protobuf messages of the Noise handshake and its certificates. Field numbers as in the
 * public schemas of WhatsApp's web client (Baileys' WAProto, whatsmeow's WAWebProtobufsWa6 and
 * WAWebProtobufsCert). Must not know what the bytes mean: noise decrypts and verifies them.
 * @module
 */
import { defineMessage, field, type MessageValue } from './protobuf';

const ClientHello = defineMessage({
  ephemeral: field.bytes(1),
  static: field.bytes(2),
  payload: field.bytes(3),
});

const ServerHello = defineMessage({
  ephemeral: field.bytes(1),
  static: field.bytes(2),
  payload: field.bytes(3),
});

const ClientFinish = defineMessage({
  static: field.bytes(1),
  payload: field.bytes(2),
});

/** One of the three messages of a handshake; all others of its fields are absent. */
export const HandshakeMessage = defineMessage({
  clientHello: field.message(2, ClientHello),
  serverHello: field.message(3, ServerHello),
  clientFinish: field.message(4, ClientFinish),
});
export type HandshakeMessage = MessageValue<typeof HandshakeMessage>;

const NoiseCertificate = defineMessage({
  /** the bytes that are signed: a CertDetails */
  details: field.bytes(1),
  /** 64 bytes, XEdDSA */
  signature: field.bytes(2),
});

/** The server's certificates, the payload of the ServerHello. */
export const CertChain = defineMessage({
  leaf: field.message(1, NoiseCertificate),
  intermediate: field.message(2, NoiseCertificate),
});
export type CertChain = MessageValue<typeof CertChain>;

/** What one certificate says. Times are seconds since 1970. */
export const CertDetails = defineMessage({
  serial: field.uint32(1),
  issuerSerial: field.uint32(2),
  /** 32 bytes, X25519 */
  key: field.bytes(3),
  notBefore: field.uint64(4),
  notAfter: field.uint64(5),
});
export type CertDetails = MessageValue<typeof CertDetails>;
