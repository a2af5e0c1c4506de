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
      readonly preview?: ForeignPreview;
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
  | ForeignMedia
  /** only read */
  | { readonly kind: 'other' };

/** What a page that a text links to is said to be. */
export type ForeignPreview = {
  readonly matchedText: string;
  readonly title: string;
  readonly description?: string;
  readonly jpegThumbnail?: Uint8Array;
};

/** A file and where it lies. */
export type ForeignMedia = {
  readonly kind: 'media';
  readonly type: 'image' | 'video' | 'ptt' | 'audio' | 'document' | 'sticker';
  readonly mime: string;
  readonly size: number;
  readonly url: string;
  readonly mediaKey: Uint8Array;
  readonly fileSha256: Uint8Array;
  readonly fileEncSha256: Uint8Array;
  readonly name?: string;
  readonly caption?: string;
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  readonly waveform?: Uint8Array;
  readonly thumbnail?: Uint8Array;
};

type Raw = Parameters<typeof proto.Message.encode>[0];
const { REVOKE, EPHEMERAL_SETTING, MESSAGE_EDIT } = proto.Message.ProtocolMessage.Type;

/** @returns padded, as it is encrypted */
export function encodeForeignContent(content: ForeignContent): Uint8Array {
  return Uint8Array.from(writeRandomPadMax16(proto.Message.encode(rawOf(content)).finish()));
}

/** A sender key for a group, as it is given in a session of two. @returns padded */
export function encodeForeignDistribution(groupId: string, distribution: Uint8Array): Uint8Array {
  const senderKeyDistributionMessage = {
    groupId,
    axolotlSenderKeyDistributionMessage: distribution,
  };
  const raw = proto.Message.encode({ senderKeyDistributionMessage }).finish();
  return Uint8Array.from(writeRandomPadMax16(raw));
}

/** @param plaintext padded. @returns undefined where it brings none */
export function readForeignDistribution(
  plaintext: Uint8Array,
): { readonly groupId: string; readonly distribution: Uint8Array } | undefined {
  const { senderKeyDistributionMessage: told } = proto.Message.decode(unpadRandomMax16(plaintext));
  const distribution = told?.axolotlSenderKeyDistributionMessage;
  if (!told?.groupId || !distribution) return undefined;
  return { groupId: told.groupId, distribution: Uint8Array.from(distribution) };
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
    case 'media':
      return mediaOf(content);
    case 'other':
      break;
  }
  return { imageMessage: { mimetype: 'image/jpeg' } };
}

function mediaOf(media: ForeignMedia): Raw {
  const { type, mime, size, name, caption, thumbnail, waveform, kind: _kind, ...same } = media;
  const file = {
    ...same,
    mimetype: mime,
    fileLength: size,
    ...(caption !== undefined && { caption }),
    ...(thumbnail !== undefined && { jpegThumbnail: thumbnail }),
  };
  if (type === 'image') return { imageMessage: file };
  if (type === 'video') return { videoMessage: file };
  if (type === 'sticker')
    return { stickerMessage: { ...file, ...(thumbnail && { pngThumbnail: thumbnail }) } };
  if (type === 'document') {
    const documentMessage = { ...file, ...(name !== undefined && { fileName: name }) };
    if (caption === undefined) return { documentMessage };
    return { documentWithCaptionMessage: { message: { documentMessage } } };
  }
  return { audioMessage: { ...file, ptt: type === 'ptt', ...(waveform && { waveform }) } };
}

function textOf({ text, quote, preview }: Extract<ForeignContent, { kind: 'text' }>): Raw {
  if (quote === undefined)
    return preview === undefined
      ? { conversation: text }
      : { extendedTextMessage: { text, ...preview } };
  const { id: stanzaId, author: participant, text: conversation } = quote;
  const contextInfo = { stanzaId, participant, quotedMessage: { conversation } };
  return { extendedTextMessage: { text, contextInfo, ...preview } };
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
  const media = readMedia(message);
  if (media !== undefined) return media;
  const text = conversation ?? extendedTextMessage?.text;
  if (text === null || text === undefined) return { kind: 'other' };
  const context = extendedTextMessage?.contextInfo;
  const preview = previewOf(extendedTextMessage);
  if (!context?.stanzaId) return { kind: 'text', text, ...preview };
  const { stanzaId: id, participant, quotedMessage } = context;
  const quoted = quotedMessage?.conversation ?? '';
  return { kind: 'text', text, quote: { id, author: participant ?? '', text: quoted }, ...preview };
}

function previewOf(message: proto.Message.IExtendedTextMessage | null | undefined): {
  readonly preview?: ForeignPreview;
} {
  const { matchedText, title, description, jpegThumbnail } = message ?? {};
  if (!matchedText || !title) return {};
  const thumbnail = bytes(jpegThumbnail);
  return {
    preview: {
      matchedText,
      title,
      ...(description ? { description } : {}),
      ...(thumbnail && { jpegThumbnail: thumbnail }),
    },
  };
}

function readMedia(message: proto.Message): ForeignMedia | undefined {
  const { imageMessage, videoMessage, audioMessage, stickerMessage } = message;
  const documentMessage =
    message.documentMessage ?? message.documentWithCaptionMessage?.message?.documentMessage;
  if (imageMessage) return fileOf('image', imageMessage);
  if (videoMessage) return fileOf('video', videoMessage);
  if (audioMessage) return fileOf(audioMessage.ptt ? 'ptt' : 'audio', audioMessage);
  if (stickerMessage) return fileOf('sticker', stickerMessage);
  return documentMessage ? fileOf('document', documentMessage) : undefined;
}

function fileOf(type: ForeignMedia['type'], raw: object): ForeignMedia {
  const read = raw as Record<string, unknown>;
  const thumbnail = type === 'sticker' ? read['pngThumbnail'] : read['jpegThumbnail'];
  const given = {
    name: read['fileName'],
    caption: read['caption'],
    width: read['width'],
    height: read['height'],
    seconds: read['seconds'],
    waveform: bytes(read['waveform']),
    thumbnail: bytes(thumbnail),
  };
  return {
    kind: 'media',
    type,
    mime: String(read['mimetype']),
    size: Number(read['fileLength']),
    url: String(read['url']),
    mediaKey: bytes(read['mediaKey'])!,
    fileSha256: bytes(read['fileSha256'])!,
    fileEncSha256: bytes(read['fileEncSha256'])!,
    ...(Object.fromEntries(
      Object.entries(given).filter(
        ([, value]) => value !== undefined && value !== null && value !== '' && value !== 0,
      ),
    ) as Partial<ForeignMedia>),
  };
}

function bytes(value: unknown): Uint8Array | undefined {
  return value instanceof Uint8Array && value.length > 0 ? Uint8Array.from(value) : undefined;
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
