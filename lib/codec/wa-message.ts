/**
 * WhatsApp's `Message`: the plaintext (before padding) of `enc v="2"`. Field numbers as in the
 * public schemas (Baileys' WAProto, whatsmeow's WAWebProtobufsE2E); only what this build writes or
 * shows: every other kind is named by message-kind.ts. Must not know stanzas or sessions.
 * @module
 */
import { openWrappers, type MessageKind } from './message-kind';
import { defineMessage, field, type MessageValue } from './protobuf';

/** Which message a reaction, an edit or a deletion is about. */
export const MessageKey = defineMessage({
  remoteJid: field.string(1),
  fromMe: field.bool(2),
  id: field.string(3),
  participant: field.string(4),
});
export type MessageKey = MessageValue<typeof MessageKey>;

const SenderKeyDistributionMessage = defineMessage({
  groupId: field.string(1),
  axolotlSenderKeyDistributionMessage: field.bytes(2),
});

const ExtendedTextMessage = defineMessage({
  text: field.string(1),
  matchedText: field.string(2),
  description: field.string(5),
  title: field.string(6),
});

const ProtocolMessage = defineMessage({
  key: field.message(1, MessageKey),
  /** 0 deletion, 3 disappearing setting, 14 edit */
  type: field.int32(2),
  /** seconds; 0 turns disappearing messages off */
  ephemeralExpiration: field.uint32(4),
  /** a whole `Message`: bytes, since schemas here cannot refer to themselves */
  editedMessage: field.bytes(14),
  /** ms since 1970 */
  timestampMs: field.uint64(15),
});

const DeviceSentMessage = defineMessage({
  destinationJid: field.string(1),
  /** a whole `Message`: bytes, since schemas here cannot refer to themselves */
  message: field.bytes(2),
  phash: field.string(3),
});

const MessageContextInfo = defineMessage({
  messageSecret: field.bytes(3),
});

const ReactionMessage = defineMessage({
  key: field.message(1, MessageKey),
  /** the emoji; empty takes the reaction back */
  text: field.string(2),
  groupingKey: field.string(3),
  /** ms since 1970 */
  senderTimestampMs: field.uint64(4),
});

export const WaMessage = defineMessage({
  conversation: field.string(1),
  senderKeyDistributionMessage: field.message(2, SenderKeyDistributionMessage),
  extendedTextMessage: field.message(6, ExtendedTextMessage),
  protocolMessage: field.message(12, ProtocolMessage),
  deviceSentMessage: field.message(31, DeviceSentMessage),
  messageContextInfo: field.message(35, MessageContextInfo),
  reactionMessage: field.message(46, ReactionMessage),
});
export type WaMessage = MessageValue<typeof WaMessage>;

/** What a message says: a text, or the name of a kind that is not one. */
export type MessageContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Exclude<MessageKind, 'text'> };

/** @returns the plaintext of a text message, to be padded and encrypted */
export function encodeWhatsAppText(text: string): Uint8Array<ArrayBuffer> {
  return WaMessage.encode({ conversation: text });
}

/**
 * @param bytes the plaintext of `enc v="2"`, unpadded
 * @returns its text, also from inside wrappers such as disappearing messages; else its kind
 * @throws CodecError where it is not a `Message`
 */
export function readWhatsAppMessage(bytes: Uint8Array): MessageContent {
  const { kind, message } = openWrappers(bytes);
  if (kind !== 'text') return { kind };
  const { conversation, extendedTextMessage } = WaMessage.decode(message);
  return { kind, text: conversation ?? extendedTextMessage?.text ?? '' };
}
