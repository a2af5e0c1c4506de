/**
 * What contacts encrypt, per network. WhatsApp: Baileys' protobuf and padding, so that ours is read
 * and written against foreign code. Messenger: the MessageTransport envelope by our codec, for want
 * of a foreign one in npm. Must not know keys or stanzas.
 * @module
 */
import {
  ConsumerApplication,
  defineMessage,
  encodeMessengerMessage,
  encodeMessengerTransport,
  field,
  MessageApplication,
  readCard,
  readMessengerMessage,
  writeCard,
  type KeyContent,
  type MediaContent,
  type MediaKind,
  type MessageContent,
  type WrittenContent,
} from '@/lib/codec';

import {
  encodeForeignContent,
  readForeignContent,
  type ForeignContent,
  type ForeignKey,
  type ForeignMedia,
} from '../oracles/baileys-content';
import type { NetworkName } from './networks';
import type { SeededRandom } from './random';

export interface Plaintexts {
  /** @throws Error for a kind that the network does not have */
  say(content: ForeignContent): Uint8Array;
  /** @throws where the bytes are no message */
  read(plaintext: Uint8Array): ForeignContent;
}

export function plaintextsOf(network: NetworkName, random: SeededRandom): Plaintexts {
  return network === 'whatsapp' ? WHATSAPP : messengerPlaintexts(random);
}

const WHATSAPP: Plaintexts = {
  say: encodeForeignContent,
  read: readForeignContent,
};

/** `ConsumerApplication.Content`: the kind that contacts send and our codec does not write. */
const Content = defineMessage({
  poll: field.message(17, defineMessage({ name: field.string(2) })),
});

function messengerPlaintexts(random: SeededRandom): Plaintexts {
  return {
    say: (content) => {
      if (content.kind !== 'poll') return encodeMessengerMessage(written(content), random);
      return enveloped(Content.encode({ poll: { name: content.question } }), random);
    },
    read: (plaintext) => said(readMessengerMessage(plaintext)),
  };
}

function written(content: ForeignContent): WrittenContent {
  switch (content.kind) {
    case 'text': {
      const { text, quote } = content;
      if (quote === undefined) return { kind: 'text', text };
      const quoted = { kind: 'text', text: quote.text } as const;
      return {
        kind: 'text',
        text,
        quote: { id: quote.id, participant: quote.author, content: quoted },
      };
    }
    case 'reaction':
    case 'edit':
    case 'deletion':
      return { ...content, key: keyOf(content.key) };
    case 'cards':
      return {
        kind: 'contact',
        cards: content.cards.map(({ name, vcard }) => readCard(vcard, name)),
      };
    case 'location': {
      const { kind, ...place } = content;
      return { kind, place };
    }
    case 'media': {
      const { kind, type, ...media } = content;
      return { kind, media: { ...media, type: MEDIA_KINDS[type] } };
    }
    case 'timer':
    case 'poll':
    case 'other':
      break;
  }
  throw new Error('this network has no such kind');
}

const MEDIA_KINDS: Readonly<Record<ForeignMedia['type'], MediaKind>> = {
  image: 'image',
  video: 'video',
  ptt: 'voice',
  audio: 'audio',
  document: 'file',
  sticker: 'sticker',
};

function keyOf({ id, chat, fromMe }: ForeignKey): KeyContent {
  return { id, remoteJid: chat, fromMe };
}

function foreignKey({ id, remoteJid, fromMe }: KeyContent): ForeignKey {
  return { id, chat: remoteJid ?? '', fromMe };
}

function said(content: MessageContent): ForeignContent {
  const { kind } = content;
  if (kind === 'text') {
    const { text, quoted } = content;
    if (quoted === undefined) return { kind, text };
    const { id, participant = '', claim } = quoted;
    return { kind, text, quote: { id, author: participant, text: claim } };
  }
  if (kind === 'reaction')
    return { kind, key: foreignKey(content.key), emoji: content.emoji, at: content.at ?? 0 };
  if (kind === 'edit') {
    const text = content.content.kind === 'text' ? content.content.text : '';
    return { kind, key: foreignKey(content.key), text, at: content.at ?? 0 };
  }
  if (kind === 'deletion') return { kind, key: foreignKey(content.key) };
  if (kind === 'contact') {
    const cards = content.cards.map((card) => ({ name: card.name, vcard: writeCard(card) }));
    return { kind: 'cards', cards };
  }
  if (kind === 'media') return saidMedia(content.media);
  if (kind !== 'location') return { kind: 'other' };
  const { latitude, longitude, name } = content.place;
  return { kind, latitude, longitude, ...(name !== undefined && { name }) };
}

function saidMedia(media: MediaContent): ForeignContent {
  const { mime = '', size = 0, url, mediaKey, fileSha256, fileEncSha256 } = media;
  const words = Object.entries(MEDIA_KINDS).find(([, kind]) => kind === media.type);
  if (!url || !mediaKey || !fileSha256 || !fileEncSha256) return { kind: 'other' };
  const { type: _type, directPath: _path, ...same } = media;
  const type = (words?.[0] ?? 'document') as ForeignMedia['type'];
  const file = { url, mediaKey, fileSha256, fileEncSha256, mime, size };
  return { kind: 'media', ...same, ...file, type };
}

function enveloped(content: Uint8Array, random: SeededRandom): Uint8Array {
  const consumer = ConsumerApplication.encode({ payload: { content } });
  const application = MessageApplication.encode({
    payload: { subProtocol: { consumerMessage: { payload: consumer, version: 1 } } },
  });
  return encodeMessengerTransport(application, random);
}
