/**
 * ClientPayload: what a client says of itself inside the encrypted end of the handshake. Field
 * numbers as in the public schemas (Baileys' WAProto, whatsmeow's WAWebProtobufsWa6); only the
 * fields that this project writes or its stand-in servers read. Must not know any profile's values.
 * @module
 */
import { defineMessage, field, type MessageValue } from './protobuf';

/** `ClientPayload.product` */
export const PRODUCT = {
  whatsapp: 0,
  messenger: 1,
  interop: 2,
  interopMessenger: 3,
  whatsappLid: 4,
} as const;

const InteropData = defineMessage({
  /** the gatekeeper's internal id of the account: all 64 bits may be used */
  accountId: field.bigUint64(1),
  /** the provider's token as ASCII bytes (a JWT) */
  token: field.bytes(2),
  enableReadReceipts: field.bool(3),
});

const AppVersion = defineMessage({
  primary: field.uint32(1),
  secondary: field.uint32(2),
  tertiary: field.uint32(3),
  quaternary: field.uint32(4),
  quinary: field.uint32(5),
});

const UserAgent = defineMessage({
  platform: field.int32(1),
  appVersion: field.message(2, AppVersion),
  mcc: field.string(3),
  mnc: field.string(4),
  osVersion: field.string(5),
  manufacturer: field.string(6),
  device: field.string(7),
  osBuildNumber: field.string(8),
  phoneId: field.string(9),
  releaseChannel: field.int32(10),
  localeLanguageIso6391: field.string(11),
  localeCountryIso31661Alpha2: field.string(12),
  deviceType: field.int32(15),
});

const WebInfo = defineMessage({
  webSubPlatform: field.int32(4),
});

const DevicePairingRegistrationData = defineMessage({
  eRegid: field.bytes(1),
  eKeytype: field.bytes(2),
  eIdent: field.bytes(3),
  eSkeyId: field.bytes(4),
  eSkeyVal: field.bytes(5),
  eSkeySig: field.bytes(6),
  buildHash: field.bytes(7),
  deviceProps: field.bytes(8),
});

export const ClientPayload = defineMessage({
  /** the digits of the account's phone number or LID */
  username: field.bigUint64(1),
  passive: field.bool(3),
  userAgent: field.message(5, UserAgent),
  webInfo: field.message(6, WebInfo),
  pushName: field.string(7),
  shortConnect: field.bool(10),
  connectType: field.int32(12),
  connectReason: field.int32(13),
  connectAttemptCount: field.uint32(16),
  device: field.uint32(18),
  devicePairingData: field.message(19, DevicePairingRegistrationData),
  /** one of `PRODUCT` */
  product: field.int32(20),
  pull: field.bool(33),
  interopData: field.message(38, InteropData),
  lidDbMigrated: field.bool(41),
});
export type ClientPayload = MessageValue<typeof ClientPayload>;
