/**
 * `ConsumerApplication.Content`, what a person says in Messenger's envelope. Field numbers as in
 * the public schemas of the Go module go.mau.fi/whatsmeow, taken as facts (WAConsumerApplication,
 * WAMediaTransport, WACommon). Must not know the envelope around it.
 * @module
 */
import { MAX_CARDS } from './consts';
import {
  MEDIA_FIELDS,
  MessageText,
  readConsumerMedia,
  SubProtocol,
  writeConsumerMedia,
} from './consumer-media';
import {
  emojiOf,
  placeOf,
  previewOf,
  type MessageContent,
  type PlainContent,
  type WrittenContent,
} from './message-content';
import { messengerContentKind } from './message-kind';
import { defineMessage, field, type MessageValue } from './protobuf';
import { readCard, writeCard } from './vcard';
import { keyIn, MessageKey } from './wa-parts';

export const RevokeMessage = defineMessage({ key: field.message(1, MessageKey) });

/** Its picture is a file of its own at the network's host (6): neither asked for nor written. */
const ExtendedText = defineMessage({
  text: field.message(1, MessageText),
  matchedText: field.string(2),
  description: field.string(4),
  title: field.string(5),
});

/** The payload of a contact's SubProtocol. */
const ContactTransport = defineMessage({
  integral: field.message(1, defineMessage({ vcard: field.string(1) })),
  ancillary: field.message(2, defineMessage({ displayName: field.string(1) })),
});
const CONTACT_VERSION = 1;

const ContactMessage = defineMessage({ contact: field.message(1, SubProtocol) });
type ContactMessage = MessageValue<typeof ContactMessage>;

const ContactsArrayMessage = defineMessage({
  displayName: field.string(1),
  contacts: field.repeated(field.message(2, ContactMessage)),
});

const Location = defineMessage({
  degreesLatitude: field.double(1),
  degreesLongitude: field.double(2),
  name: field.string(3),
});

const LocationMessage = defineMessage({
  location: field.message(1, Location),
  address: field.string(2),
});

const ReactionMessage = defineMessage({
  key: field.message(1, MessageKey),
  /** empty takes it back */
  text: field.string(2),
  /** ms since 1970 */
  senderTimestampMs: field.uint64(4),
});

const EditMessage = defineMessage({
  key: field.message(1, MessageKey),
  message: field.message(2, MessageText),
  /** ms since 1970 */
  timestampMs: field.uint64(3),
});

const ConsumerContent = defineMessage({
  messageText: field.message(1, MessageText),
  contactMessage: field.message(3, ContactMessage),
  locationMessage: field.message(4, LocationMessage),
  extendedTextMessage: field.message(5, ExtendedText),
  contactsArrayMessage: field.message(10, ContactsArrayMessage),
  reactionMessage: field.message(16, ReactionMessage),
  editMessage: field.message(19, EditMessage),
  ...MEDIA_FIELDS,
});
type ConsumerContent = MessageValue<typeof ConsumerContent>;

export function encodeConsumerContent(
  content: Exclude<WrittenContent, { readonly kind: 'deletion' }>,
): Uint8Array<ArrayBuffer> {
  return ConsumerContent.encode(consumerContent(content));
}

function consumerContent(
  content: Exclude<WrittenContent, { readonly kind: 'deletion' }>,
): ConsumerContent {
  switch (content.kind) {
    case 'text':
      return textContent(content);
    case 'location': {
      const { latitude, longitude, name, address } = content.place;
      const degrees = { degreesLatitude: latitude, degreesLongitude: longitude };
      const location = { ...degrees, ...(name !== undefined && { name }) };
      return { locationMessage: { location, ...(address !== undefined && { address }) } };
    }
    case 'reaction': {
      const { key, emoji: text, at: senderTimestampMs } = content;
      return { reactionMessage: { key, text, senderTimestampMs } };
    }
    case 'edit': {
      const { key, text, at: timestampMs } = content;
      return { editMessage: { key, message: { text }, timestampMs } };
    }
    case 'media':
      return writeConsumerMedia(content.media);
    case 'contact':
      break;
  }
  return contactContent(content.cards);
}

function textContent({
  text,
  preview,
}: Extract<PlainContent, { readonly kind: 'text' }>): ConsumerContent {
  if (preview === undefined) return { messageText: { text } };
  const { matched: matchedText, title, description } = preview;
  const said = { matchedText, title, ...(description !== undefined && { description }) };
  return { extendedTextMessage: { text: { text }, ...said } };
}

function contactContent(
  cards: Extract<PlainContent, { kind: 'contact' }>['cards'],
): ConsumerContent {
  const contacts = cards.map((card): ContactMessage => {
    const payload = ContactTransport.encode({
      integral: { vcard: writeCard(card) },
      ancillary: { displayName: card.name },
    });
    return { contact: { payload, version: CONTACT_VERSION } };
  });
  const [only, ...others] = contacts;
  if (only !== undefined && others.length === 0) return { contactMessage: only };
  return { contactsArrayMessage: { displayName: cards[0]?.name ?? '', contacts } };
}

/** @throws CodecError where it is no Content */
export function readConsumerContent(bytes: Uint8Array): MessageContent {
  const kind = messengerContentKind(bytes);
  if (kind === 'text') {
    const { messageText, extendedTextMessage } = ConsumerContent.decode(bytes);
    const { text, ...said } = extendedTextMessage ?? {};
    const preview = previewOf(said);
    return {
      kind,
      text: messageText?.text ?? text?.text ?? '',
      ...(preview !== undefined && { preview }),
    };
  }
  if (kind === 'contact') return readContacts(ConsumerContent.decode(bytes));
  if (kind === 'location') return readLocation(ConsumerContent.decode(bytes));
  if (kind === 'reaction' || kind === 'edit')
    return readChange(kind, ConsumerContent.decode(bytes));
  if (MEDIA_KINDS.has(kind)) {
    const media = readConsumerMedia(ConsumerContent.decode(bytes));
    return media === undefined ? { kind: 'unknown' } : { kind: 'media', media };
  }
  // No field of this schema carries these.
  if (kind === 'call' || kind === 'deletion' || kind === 'disappearing-setting')
    return { kind: 'unknown' };
  return { kind };
}

const MEDIA_KINDS: ReadonlySet<string> = new Set([
  'image',
  'video',
  'audio',
  'document',
  'sticker',
]);

function readLocation({ locationMessage }: ConsumerContent): MessageContent {
  const { location, address } = locationMessage ?? {};
  const place = placeOf({
    latitude: location?.degreesLatitude,
    longitude: location?.degreesLongitude,
    name: location?.name,
    address,
  });
  return place === undefined ? { kind: 'empty' } : { kind: 'location', place };
}

function readChange(
  kind: 'reaction' | 'edit',
  { reactionMessage, editMessage }: ConsumerContent,
): MessageContent {
  const key = keyIn((kind === 'reaction' ? reactionMessage : editMessage)?.key);
  if (key === undefined) return { kind: 'unknown' };
  if (kind === 'reaction') {
    const at = reactionMessage?.senderTimestampMs;
    return { kind, key, emoji: emojiOf(reactionMessage?.text), ...(at !== undefined && { at }) };
  }
  const at = editMessage?.timestampMs;
  const content = { kind: 'text', text: editMessage?.message?.text ?? '' } as const;
  return { kind, key, content, ...(at !== undefined && { at }) };
}

function readContacts({ contactMessage, contactsArrayMessage }: ConsumerContent): MessageContent {
  const contacts = contactsArrayMessage?.contacts ?? (contactMessage ? [contactMessage] : []);
  const cards = contacts.slice(0, MAX_CARDS).flatMap(({ contact }) => {
    if (contact?.payload === undefined || contact.version !== CONTACT_VERSION) return [];
    const { integral, ancillary } = ContactTransport.decode(contact.payload);
    return [readCard(integral?.vcard ?? '', ancillary?.displayName)];
  });
  return cards.length === 0 ? { kind: 'empty' } : { kind: 'contact', cards };
}
