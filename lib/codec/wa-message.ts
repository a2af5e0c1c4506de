/**
 * WhatsApp's `Message`: the plaintext (before padding) of `enc v="2"`. Field numbers as in the
 * public schemas (Baileys' WAProto, whatsmeow's WAWebProtobufsE2E); only what this build writes or
 * shows: every other kind is named by message-kind.ts. Must not know stanzas or sessions.
 * @module
 */
import { MAX_CARDS } from './consts';
import { CodecError } from './errors';
import type { MediaContent } from './media-content';
import {
  claimOf,
  emojiOf,
  placeOf,
  previewOf,
  type CardContent,
  type MessageContent,
  type PlainContent,
  type QuotedContent,
  type WrittenContent,
  type WrittenQuote,
} from './message-content';
import { openWrappers, type MessageKind } from './message-kind';
import { defineMessage, field, type MessageValue } from './protobuf';
import { readCard, writeCard } from './vcard';
import {
  isMediaKind,
  MEDIA_FIELDS,
  readMedia,
  writeMedia,
  type MediaMessageKind,
} from './wa-media';
import { ContextInfo, keyIn, MessageKey, type WithContext } from './wa-parts';

const SenderKeyDistributionMessage = defineMessage({
  groupId: field.string(1),
  axolotlSenderKeyDistributionMessage: field.bytes(2),
});

const ExtendedTextMessage = defineMessage({
  text: field.string(1),
  matchedText: field.string(2),
  description: field.string(5),
  title: field.string(6),
  jpegThumbnail: field.bytes(16),
  contextInfo: field.message(17, ContextInfo),
});

const ContactMessage = defineMessage({
  displayName: field.string(1),
  vcard: field.string(16),
  contextInfo: field.message(17, ContextInfo),
});

const ContactsArrayMessage = defineMessage({
  displayName: field.string(1),
  contacts: field.repeated(field.message(2, ContactMessage)),
  contextInfo: field.message(17, ContextInfo),
});

const LocationMessage = defineMessage({
  degreesLatitude: field.double(1),
  degreesLongitude: field.double(2),
  name: field.string(3),
  address: field.string(4),
  isLive: field.bool(6),
  contextInfo: field.message(17, ContextInfo),
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

const CallLogMessage = defineMessage({
  isVideo: field.bool(1),
  /** 1 missed */
  callOutcome: field.int32(2),
});

export const WaMessage = defineMessage({
  conversation: field.string(1),
  senderKeyDistributionMessage: field.message(2, SenderKeyDistributionMessage),
  contactMessage: field.message(4, ContactMessage),
  locationMessage: field.message(5, LocationMessage),
  extendedTextMessage: field.message(6, ExtendedTextMessage),
  protocolMessage: field.message(12, ProtocolMessage),
  contactsArrayMessage: field.message(13, ContactsArrayMessage),
  deviceSentMessage: field.message(31, DeviceSentMessage),
  messageContextInfo: field.message(35, MessageContextInfo),
  documentWithCaptionMessage: field.message(53, defineMessage({ message: field.bytes(1) })),
  ...MEDIA_FIELDS,
  reactionMessage: field.message(46, ReactionMessage),
  /** spelt with three s in the public schema */
  callLogMessage: field.message(69, CallLogMessage),
});
export type WaMessage = MessageValue<typeof WaMessage>;

const DELETION = 0;
const EDIT = 14;
const CALL_MISSED = 1;

/** @returns the plaintext of a message or of a change to one, to be padded and encrypted */
export function encodeWhatsAppMessage(content: WrittenContent): Uint8Array<ArrayBuffer> {
  if (content.kind === 'reaction') {
    const { key, emoji, at } = content;
    return WaMessage.encode({ reactionMessage: { key, text: emoji, senderTimestampMs: at } });
  }
  if (content.kind === 'edit') {
    const { key, text, at: timestampMs } = content;
    const editedMessage = WaMessage.encode({ conversation: text });
    return WaMessage.encode({ protocolMessage: { key, type: EDIT, editedMessage, timestampMs } });
  }
  if (content.kind === 'deletion')
    return WaMessage.encode({ protocolMessage: { key: content.key, type: DELETION } });
  return WaMessage.encode(plainMessage(content, contextOf(content.quote)));
}

function contextOf(quote: WrittenQuote | undefined): Pick<WithContext, 'contextInfo'> {
  if (quote === undefined) return {};
  const { id: stanzaId, participant, content } = quote;
  const quotedMessage = WaMessage.encode(plainMessage(content, {}));
  return { contextInfo: { stanzaId, participant, quotedMessage } };
}

function plainMessage(content: PlainContent, context: WithContext): WaMessage {
  if (content.kind === 'text')
    return context.contextInfo === undefined && content.preview === undefined
      ? { conversation: content.text }
      : { extendedTextMessage: { text: content.text, ...previewFields(content), ...context } };
  if (content.kind === 'location') {
    const { latitude, longitude, ...named } = content.place;
    const degrees = { degreesLatitude: latitude, degreesLongitude: longitude };
    return { locationMessage: { ...degrees, ...named, ...context } };
  }
  if (content.kind === 'media') return mediaMessage(content.media, context);
  const contacts = content.cards.map((card) => ({
    displayName: card.name,
    vcard: writeCard(card),
  }));
  const [only, ...others] = contacts;
  if (only !== undefined && others.length === 0) return { contactMessage: { ...only, ...context } };
  return { contactsArrayMessage: { displayName: only?.displayName ?? '', contacts, ...context } };
}

function previewFields({ preview }: Extract<PlainContent, { readonly kind: 'text' }>) {
  if (preview === undefined) return {};
  const { matched: matchedText, title, description, thumbnail: jpegThumbnail } = preview;
  return {
    matchedText,
    title,
    ...(description !== undefined && { description }),
    ...(jpegThumbnail !== undefined && { jpegThumbnail }),
  };
}

/** A document with a caption lies in a wrapper, as clients write it. */
function mediaMessage(media: MediaContent, context: WithContext): WaMessage {
  const written = writeMedia(media, context);
  if (media.type !== 'file' || media.caption === undefined) return written;
  return { documentWithCaptionMessage: { message: WaMessage.encode(written) } };
}

/**
 * @param bytes the plaintext of `enc v="2"`, unpadded
 * @returns what it says, also from inside wrappers such as disappearing messages; else its kind
 * @throws CodecError where it is not a `Message`
 */
export function readWhatsAppMessage(bytes: Uint8Array): MessageContent {
  const { kind, message } = openWrappers(bytes);
  if (isPlainKind(kind)) return readPlain(kind, WaMessage.decode(message));
  if (kind === 'reaction') return readReaction(WaMessage.decode(message));
  if (kind === 'edit' || kind === 'deletion' || kind === 'disappearing-setting')
    return readProtocol(kind, WaMessage.decode(message));
  if (kind !== 'call') return { kind };
  const { callLogMessage } = WaMessage.decode(message);
  const { isVideo = false, callOutcome } = callLogMessage ?? {};
  return { kind, video: isVideo, missed: callOutcome === CALL_MISSED };
}

type PlainKind = 'text' | 'contact' | 'location' | MediaMessageKind;

function isPlainKind(kind: MessageKind): kind is PlainKind {
  return kind === 'text' || kind === 'contact' || kind === 'location' || isMediaKind(kind);
}

function readPlain(kind: PlainKind, message: WaMessage): MessageContent {
  if (isMediaKind(kind)) {
    const { content, contextInfo } = readMedia(kind, message);
    return content.kind === 'media' ? { ...content, ...quotedIn(contextInfo) } : content;
  }
  const { conversation, extendedTextMessage, locationMessage } = message;
  if (kind === 'text') {
    const { text, contextInfo, jpegThumbnail: thumbnail, ...said } = extendedTextMessage ?? {};
    const preview = previewOf({ ...said, thumbnail });
    return {
      kind,
      text: conversation ?? text ?? '',
      ...(preview !== undefined && { preview }),
      ...quotedIn(contextInfo),
    };
  }
  if (kind === 'contact') return readContacts(message);
  if (locationMessage?.isLive === true) return { kind: 'live-location' };
  const place = placeOf({
    latitude: locationMessage?.degreesLatitude,
    longitude: locationMessage?.degreesLongitude,
    name: locationMessage?.name,
    address: locationMessage?.address,
  });
  if (place === undefined) return { kind: 'empty' };
  return { kind, place, ...quotedIn(locationMessage?.contextInfo) };
}

function readContacts({ contactMessage, contactsArrayMessage }: WaMessage): MessageContent {
  const contacts = contactsArrayMessage?.contacts ?? (contactMessage ? [contactMessage] : []);
  const cards: readonly CardContent[] = contacts
    .slice(0, MAX_CARDS)
    .map(({ vcard, displayName }) => readCard(vcard ?? '', displayName));
  if (cards.length === 0) return { kind: 'empty' };
  const context = contactsArrayMessage?.contextInfo ?? contactMessage?.contextInfo;
  return { kind: 'contact', cards, ...quotedIn(context) };
}

function readReaction({ reactionMessage }: WaMessage): MessageContent {
  // Those of communities are encrypted once more, with a secret of the message they are to.
  if (reactionMessage === undefined) return { kind: 'encrypted-addition' };
  const key = keyIn(reactionMessage.key);
  if (key === undefined) return { kind: 'unknown' };
  const { text, senderTimestampMs: at } = reactionMessage;
  return { kind: 'reaction', key, emoji: emojiOf(text), ...(at !== undefined && { at }) };
}

function readProtocol(
  kind: 'edit' | 'deletion' | 'disappearing-setting',
  { protocolMessage }: WaMessage,
): MessageContent {
  const {
    key: rawKey,
    editedMessage,
    timestampMs: at,
    ephemeralExpiration,
  } = protocolMessage ?? {};
  if (kind === 'disappearing-setting') return { kind, seconds: ephemeralExpiration ?? 0 };
  const key = keyIn(rawKey);
  if (key === undefined) return { kind: 'unknown' };
  if (kind === 'deletion') return { kind, key };
  const content = readEdited(editedMessage ?? new Uint8Array(0));
  return { kind, key, content, ...(at !== undefined && { at }) };
}

/** What an edit puts in place: a message of its own, never one more change. */
function readEdited(bytes: Uint8Array): MessageContent {
  const { kind, message } = openWrappers(bytes);
  return isPlainKind(kind) ? readPlain(kind, WaMessage.decode(message)) : named(kind);
}

function named(kind: MessageKind): MessageContent {
  const isChange = kind === 'edit' || kind === 'deletion' || kind === 'reaction';
  if (isChange || kind === 'call' || kind === 'disappearing-setting') return { kind: 'unknown' };
  return kind === 'text' || kind === 'contact' || kind === 'location'
    ? { kind: 'unknown' }
    : { kind };
}

/** Of what is quoted only the beginning of its text is read: the rest nobody can check. */
function quotedIn(context: ContextInfo | undefined): { readonly quoted?: QuotedContent } {
  if (context?.stanzaId === undefined || context.stanzaId === '') return {};
  const { stanzaId: id, participant, quotedMessage } = context;
  const claim = quotedMessage === undefined ? '' : claimOf(textIn(quotedMessage));
  return { quoted: { id, claim, ...(participant !== undefined && { participant }) } };
}

/** A quotation that cannot be read hides no answer. */
function textIn(quotedMessage: Uint8Array): string {
  try {
    const { kind, message } = openWrappers(quotedMessage);
    if (kind !== 'text') return '';
    const { conversation, extendedTextMessage } = WaMessage.decode(message);
    return conversation ?? extendedTextMessage?.text ?? '';
  } catch (error) {
    if (error instanceof CodecError) return '';
    throw error;
  }
}
