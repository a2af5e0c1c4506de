/**
 * Messenger's envelope: the plaintext of `enc v="3"`. Three messages lie inside each other as
 * bytes with a version beside them: MessageTransport (padding, device lists) > MessageApplication
 * (metadata, franking) > ConsumerApplication (the content). Field numbers as in the public schemas
 * of the Go module go.mau.fi/whatsmeow, taken as facts (WAMsgTransport, WAMsgApplication,
 * WAConsumerApplication, WACommon). Must not know stanzas, sessions or keys.
 * @module
 */
import type { Random } from '@/lib/base';

import { messengerContentKind } from './message-kind';
import { paddingBytes } from './padding';
import { defineMessage, field, type MessageValue } from './protobuf';
import type { MessageContent } from './wa-message';

/** Versions beside the payloads. Version 3 of the application is Instagram's and has another schema. */
const APPLICATION_VERSION = 2;
const CONSUMER_VERSION = 1;

/** `FutureProofBehavior`: what a client that cannot read the payload shows. */
const SHOW_PLACEHOLDER = 0;

const SubProtocol = defineMessage({
  payload: field.bytes(1),
  version: field.int32(2),
});

const TransportPayload = defineMessage({
  /** a MessageApplication */
  applicationPayload: field.message(1, SubProtocol),
  futureProof: field.int32(3),
});

const TransportDeviceSent = defineMessage({
  destinationJid: field.string(1),
  phash: field.string(2),
});

const Integral = defineMessage({
  /** where Messenger's padding lives: 1 to 16 bytes of their own number */
  padding: field.bytes(1),
  deviceSent: field.message(2, TransportDeviceSent),
});

const TransportSenderKey = defineMessage({
  groupId: field.string(1),
  axolotlSenderKeyDistributionMessage: field.bytes(2),
});

const Ancillary = defineMessage({
  senderKeyDistributionMessage: field.message(2, TransportSenderKey),
});

const TransportProtocol = defineMessage({
  integral: field.message(1, Integral),
  ancillary: field.message(2, Ancillary),
});

export const MessageTransport = defineMessage({
  payload: field.message(1, TransportPayload),
  protocol: field.message(2, TransportProtocol),
});
export type MessageTransport = MessageValue<typeof MessageTransport>;

const ApplicationSubProtocol = defineMessage({
  futureProof: field.int32(1),
  /** a ConsumerApplication */
  consumerMessage: field.message(2, SubProtocol),
  businessMessage: field.message(3, SubProtocol),
  paymentMessage: field.message(4, SubProtocol),
  multiDevice: field.message(5, SubProtocol),
  voip: field.message(6, SubProtocol),
});

const ApplicationPayload = defineMessage({
  subProtocol: field.message(4, ApplicationSubProtocol),
});

const ApplicationMetadata = defineMessage({
  /** 32 bytes: HMAC-SHA256 with it over the application is the franking tag of the stanza */
  frankingKey: field.bytes(8),
  frankingVersion: field.int32(9),
});

export const MessageApplication = defineMessage({
  payload: field.message(1, ApplicationPayload),
  metadata: field.message(2, ApplicationMetadata),
});
export type MessageApplication = MessageValue<typeof MessageApplication>;

const MessageText = defineMessage({
  text: field.string(1),
});

const ConsumerExtendedText = defineMessage({
  text: field.message(1, MessageText),
});

const ConsumerContent = defineMessage({
  messageText: field.message(1, MessageText),
  extendedTextMessage: field.message(5, ConsumerExtendedText),
});

const ConsumerApplicationData = defineMessage({
  /** a deletion's key */
  revoke: field.bytes(1),
});

const ConsumerPayload = defineMessage({
  /** a Content, kept as bytes: message-kind.ts names kinds that have no schema here */
  content: field.bytes(1),
  applicationData: field.message(2, ConsumerApplicationData),
});

export const ConsumerApplication = defineMessage({
  payload: field.message(1, ConsumerPayload),
});
export type ConsumerApplication = MessageValue<typeof ConsumerApplication>;

/**
 * A text as a MessageApplication, the part that franking signs.
 * @param frankingKey 32 random bytes where the message is to be franked
 */
export function encodeMessengerApplication(
  text: string,
  frankingKey?: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const content = ConsumerContent.encode({ messageText: { text } });
  const consumer = ConsumerApplication.encode({ payload: { content } });
  return MessageApplication.encode({
    payload: {
      subProtocol: {
        futureProof: SHOW_PLACEHOLDER,
        consumerMessage: { payload: consumer, version: CONSUMER_VERSION },
      },
    },
    ...(frankingKey === undefined ? {} : { metadata: { frankingKey, frankingVersion: 0 } }),
  });
}

/** A MessageApplication in its transport with 1 to 16 bytes of padding: the plaintext to encrypt. */
export function encodeMessengerTransport(
  application: Uint8Array,
  random: Random,
): Uint8Array<ArrayBuffer> {
  return MessageTransport.encode({
    payload: {
      applicationPayload: { payload: application, version: APPLICATION_VERSION },
      futureProof: SHOW_PLACEHOLDER,
    },
    protocol: { integral: { padding: paddingBytes(random) } },
  });
}

/** @returns the plaintext of a text message without franking, to be encrypted as it stands */
export function encodeMessengerText(text: string, random: Random): Uint8Array<ArrayBuffer> {
  return encodeMessengerTransport(encodeMessengerApplication(text), random);
}

/**
 * @param bytes the plaintext of `enc v="3"`
 * @returns its text, or the kind of what it is instead; other versions are `unknown`
 * @throws CodecError where it is not an envelope
 */
export function readMessengerMessage(bytes: Uint8Array): MessageContent {
  const { payload, protocol } = MessageTransport.decode(bytes);
  if (protocol?.integral?.deviceSent !== undefined) return { kind: 'device-sent' };
  const application = payload?.applicationPayload;
  if (application?.payload === undefined) {
    const isSenderKey = protocol?.ancillary?.senderKeyDistributionMessage !== undefined;
    return { kind: isSenderKey ? 'sender-key' : 'empty' };
  }
  if (application.version !== APPLICATION_VERSION) return { kind: 'unknown' };
  return readApplication(application.payload);
}

function readApplication(bytes: Uint8Array): MessageContent {
  const { payload } = MessageApplication.decode(bytes);
  const inside = payload?.subProtocol;
  if (inside?.voip !== undefined) return { kind: 'call' };
  if (inside?.paymentMessage !== undefined) return { kind: 'payment' };
  if (inside?.businessMessage !== undefined) return { kind: 'business' };
  if (inside?.multiDevice !== undefined) return { kind: 'protocol' };
  const consumer = inside?.consumerMessage;
  if (consumer?.payload === undefined) return { kind: 'unknown' };
  if (consumer.version !== CONSUMER_VERSION) return { kind: 'unknown' };
  return readConsumer(consumer.payload);
}

function readConsumer(bytes: Uint8Array): MessageContent {
  const { payload } = ConsumerApplication.decode(bytes);
  if (payload?.applicationData?.revoke !== undefined) return { kind: 'deletion' };
  if (payload?.content === undefined) return { kind: 'unknown' };
  const kind = messengerContentKind(payload.content);
  if (kind !== 'text') return { kind };
  const { messageText, extendedTextMessage } = ConsumerContent.decode(payload.content);
  return { kind, text: messageText?.text ?? extendedTextMessage?.text?.text ?? '' };
}
