/**
 * Messenger's envelope: the plaintext of `enc v="3"`. Three messages lie inside each other as
 * bytes with a version beside them: MessageTransport (padding, device lists) > MessageApplication
 * (metadata, franking) > ConsumerApplication (the content). Field numbers as in the public schemas
 * of the Go module go.mau.fi/whatsmeow, taken as facts (WAMsgTransport, WAMsgApplication,
 * WAConsumerApplication, WACommon). Must not know stanzas, sessions or keys.
 * @module
 */
import type { Random } from '@/lib/base';

import { encodeConsumerContent, readConsumerContent, RevokeMessage } from './consumer-content';
import { SubProtocol } from './consumer-media';
import { CodecError } from './errors';
import {
  claimOf,
  isPlain,
  type MessageContent,
  type QuotedContent,
  type WrittenContent,
  type WrittenQuote,
} from './message-content';
import { paddingBytes } from './padding';
import { defineMessage, field, type MessageValue } from './protobuf';
import { keyIn } from './wa-parts';

/** Versions beside the payloads. Version 3 of the application is Instagram's and has another schema. */
const APPLICATION_VERSION = 2;
const CONSUMER_VERSION = 1;

/** `FutureProofBehavior`: what a client that cannot read the payload shows. */
const SHOW_PLACEHOLDER = 0;

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

/** What is answered. Its `payload` has the form of the application's own. */
const QuotedMessage = defineMessage({
  stanzaId: field.string(1),
  remoteJid: field.string(2),
  participant: field.string(3),
  payload: field.message(4, ApplicationPayload),
});
type QuotedMessage = MessageValue<typeof QuotedMessage>;

const ApplicationMetadata = defineMessage({
  /** 32 bytes: HMAC-SHA256 with it over the application is the franking tag of the stanza */
  frankingKey: field.bytes(8),
  frankingVersion: field.int32(9),
  quotedMessage: field.message(10, QuotedMessage),
});

export const MessageApplication = defineMessage({
  payload: field.message(1, ApplicationPayload),
  metadata: field.message(2, ApplicationMetadata),
});
export type MessageApplication = MessageValue<typeof MessageApplication>;

const ConsumerApplicationData = defineMessage({
  /** a deletion */
  revoke: field.message(1, RevokeMessage),
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
 * A message, or a change to one, as a MessageApplication, the part that franking signs.
 * @param frankingKey 32 random bytes where the message is to be franked
 */
export function encodeMessengerApplication(
  content: WrittenContent,
  frankingKey?: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const quotedMessage = 'quote' in content ? quotedOf(content.quote) : undefined;
  const metadata = {
    ...(frankingKey !== undefined && { frankingKey, frankingVersion: 0 }),
    ...(quotedMessage !== undefined && { quotedMessage }),
  };
  return MessageApplication.encode({
    payload: applicationPayload(content),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  });
}

function applicationPayload(content: WrittenContent): MessageValue<typeof ApplicationPayload> {
  const payload =
    content.kind === 'deletion'
      ? { applicationData: { revoke: { key: content.key } } }
      : { content: encodeConsumerContent(content) };
  const consumer = ConsumerApplication.encode({ payload });
  return {
    subProtocol: {
      futureProof: SHOW_PLACEHOLDER,
      consumerMessage: { payload: consumer, version: CONSUMER_VERSION },
    },
  };
}

function quotedOf(quote: WrittenQuote | undefined): QuotedMessage | undefined {
  if (quote === undefined) return undefined;
  const { id: stanzaId, participant, content } = quote;
  return { stanzaId, participant, payload: applicationPayload(content) };
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

/** @returns the plaintext of a message without franking, to be encrypted as it stands */
export function encodeMessengerMessage(
  content: WrittenContent,
  random: Random,
): Uint8Array<ArrayBuffer> {
  return encodeMessengerTransport(encodeMessengerApplication(content), random);
}

/**
 * @param bytes the plaintext of `enc v="3"`
 * @returns what it says, or its kind where this build cannot show it; other versions are `unknown`
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
  const { payload, metadata } = MessageApplication.decode(bytes);
  const inside = payload?.subProtocol;
  if (inside?.voip !== undefined) return { kind: 'call', video: false, missed: false };
  if (inside?.paymentMessage !== undefined) return { kind: 'payment' };
  if (inside?.businessMessage !== undefined) return { kind: 'business' };
  if (inside?.multiDevice !== undefined) return { kind: 'protocol' };
  const consumer = inside?.consumerMessage;
  if (consumer?.payload === undefined) return { kind: 'unknown' };
  if (consumer.version !== CONSUMER_VERSION) return { kind: 'unknown' };
  const content = readConsumer(consumer.payload);
  return isPlain(content) ? { ...content, ...quotedIn(metadata?.quotedMessage) } : content;
}

function readConsumer(bytes: Uint8Array): MessageContent {
  const { payload } = ConsumerApplication.decode(bytes);
  const revoke = payload?.applicationData?.revoke;
  if (revoke !== undefined) {
    const key = keyIn(revoke.key);
    return key === undefined ? { kind: 'unknown' } : { kind: 'deletion', key };
  }
  return payload?.content === undefined
    ? { kind: 'unknown' }
    : readConsumerContent(payload.content);
}

/** Of what is quoted only the beginning of its text is read; one that cannot be read hides no answer. */
function quotedIn(quoted: QuotedMessage | undefined): { readonly quoted?: QuotedContent } {
  if (quoted?.stanzaId === undefined || quoted.stanzaId === '') return {};
  const { stanzaId: id, participant, payload } = quoted;
  return {
    quoted: {
      id,
      claim: claimOf(textIn(payload?.subProtocol?.consumerMessage?.payload)),
      ...(participant !== undefined && { participant }),
    },
  };
}

function textIn(consumer: Uint8Array | undefined): string {
  try {
    const content = consumer === undefined ? undefined : readConsumer(consumer);
    return content?.kind === 'text' ? content.text : '';
  } catch (error) {
    if (error instanceof CodecError) return '';
    throw error;
  }
}
