/**
 * What WhatsApp's users say, by npm `baileys`' generated protobufs (MIT): every kind that Rialto
 * writes or shows, so that its own codec is read and written against foreign code.
 * @module
 */
import { proto, unpadRandomMax16, writeRandomPadMax16 } from 'baileys';

/** A message as another one names it; `fromMe` by who writes the name. */
export type ForeignKey = { readonly id: string; readonly chat: string; readonly fromMe: boolean };

export type ForeignContent =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly quote?: { readonly id: string; readonly author: string; readonly text: string };
    }
  /** an empty `emoji` takes it back */
  | {
      readonly kind: 'reaction';
      readonly key: ForeignKey;
      readonly emoji: string;
      readonly at: number;
    }
  | {
      readonly kind: 'edit';
      readonly key: ForeignKey;
      readonly text: string;
      readonly at: number;
    }
  | { readonly kind: 'deletion'; readonly key: ForeignKey }
  | {
      readonly kind: 'cards';
      readonly cards: readonly { readonly name: string; readonly vcard: string }[];
    }
  | {
      readonly kind: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
    }
  /** seconds; 0 ends disappearing messages */
  | { readonly kind: 'timer'; readonly seconds: number }
  | { readonly kind: 'poll'; readonly question: string; readonly options: readonly string[] }
  /** only read */
  | { readonly kind: 'other' };

type Raw = Parameters<typeof proto.Message.encode>[0];
const { REVOKE, EPHEMERAL_SETTING, MESSAGE_EDIT } = proto.Message.ProtocolMessage.Type;

/** @returns padded, as it is encrypted */
export function encodeForeignContent(content: ForeignContent): Uint8Array {
  return writeRandomPadMax16(proto.Message.encode(rawOf(content)).finish());
}

function rawOf(content: ForeignContent): Raw {
  switch (content.kind) {
    case 'text':
      return textOf(content);
    case 'reaction': {
      const { key, emoji, at } = content;
      return { reactionMessage: { key: keyOf(key), text: emoji, senderTimestampMs: at } };
    }
    case 'edit': {
      const { key, text, at } = content;
      const editedMessage = { conversation: text };
      const type = MESSAGE_EDIT;
      return { protocolMessage: { key: keyOf(key), type, editedMessage, timestampMs: at } };
    }
    case 'deletion':
      return { protocolMessage: { key: keyOf(content.key), type: REVOKE } };
    case 'cards': {
      const contacts = content.cards.map(({ name, vcard }) => ({ displayName: name, vcard }));
      if (contacts.length === 1) return { contactMessage: contacts[0]! };
      return { contactsArrayMessage: { displayName: 'contacts', contacts } };
    }
    case 'location': {
      const { latitude, longitude, name } = content;
      return {
        locationMessage: {
          degreesLatitude: latitude,
          degreesLongitude: longitude,
          name: name ?? null,
        },
      };
    }
    case 'timer': {
      const { seconds: ephemeralExpiration } = content;
      return { protocolMessage: { type: EPHEMERAL_SETTING, ephemeralExpiration } };
    }
    case 'poll': {
      const options = content.options.map((optionName) => ({ optionName }));
      return { pollCreationMessageV3: { name: content.question, options } };
    }
    case 'other':
      break;
  }
  return { imageMessage: { mimetype: 'image/jpeg' } };
}

function textOf({ text, quote }: Extract<ForeignContent, { kind: 'text' }>): Raw {
  if (quote === undefined) return { conversation: text };
  const { id: stanzaId, author: participant, text: conversation } = quote;
  const contextInfo = { stanzaId, participant, quotedMessage: { conversation } };
  return { extendedTextMessage: { text, contextInfo } };
}

function keyOf({ id, chat, fromMe }: ForeignKey): proto.IMessageKey {
  return { id, remoteJid: chat, fromMe };
}

/** @throws where the bytes are no padded message */
export function readForeignContent(padded: Uint8Array): ForeignContent {
  const message = proto.Message.decode(unpadRandomMax16(padded));
  const { conversation, extendedTextMessage, reactionMessage, protocolMessage } = message;
  if (reactionMessage)
    return {
      kind: 'reaction',
      key: readKey(reactionMessage.key),
      emoji: reactionMessage.text ?? '',
      at: Number(reactionMessage.senderTimestampMs ?? 0),
    };
  if (protocolMessage) return readProtocol(protocolMessage);
  const { contactMessage, contactsArrayMessage, locationMessage } = message;
  if (contactMessage || contactsArrayMessage) {
    const contacts = contactsArrayMessage?.contacts ?? [contactMessage!];
    const cards = contacts.map(({ displayName, vcard }) => ({
      name: displayName ?? '',
      vcard: vcard ?? '',
    }));
    return { kind: 'cards', cards };
  }
  if (locationMessage) {
    const { degreesLatitude, degreesLongitude, name } = locationMessage;
    const place = { latitude: degreesLatitude ?? 0, longitude: degreesLongitude ?? 0 };
    return { kind: 'location', ...place, ...(name ? { name } : {}) };
  }
  const text = conversation ?? extendedTextMessage?.text;
  if (text === null || text === undefined) return { kind: 'other' };
  const context = extendedTextMessage?.contextInfo;
  if (!context?.stanzaId) return { kind: 'text', text };
  const { stanzaId: id, participant, quotedMessage } = context;
  const quoted = quotedMessage?.conversation ?? '';
  return { kind: 'text', text, quote: { id, author: participant ?? '', text: quoted } };
}

function readProtocol(message: proto.Message.IProtocolMessage): ForeignContent {
  const { type, key, editedMessage, timestampMs, ephemeralExpiration } = message;
  if (type === EPHEMERAL_SETTING) return { kind: 'timer', seconds: ephemeralExpiration ?? 0 };
  if (type === MESSAGE_EDIT) {
    const text = editedMessage?.conversation ?? editedMessage?.extendedTextMessage?.text ?? '';
    return { kind: 'edit', key: readKey(key), text, at: Number(timestampMs ?? 0) };
  }
  // Absent, the type is its default.
  const isDeletion = (type ?? REVOKE) === REVOKE;
  return isDeletion ? { kind: 'deletion', key: readKey(key) } : { kind: 'other' };
}

function readKey(key: proto.IMessageKey | null | undefined): ForeignKey {
  return { id: key?.id ?? '', chat: key?.remoteJid ?? '', fromMe: key?.fromMe ?? false };
}
