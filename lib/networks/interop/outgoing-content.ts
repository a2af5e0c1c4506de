/**
 * What a person sends, in the codec's vocabulary, and what its stanza says outside the encryption,
 * as open clients write it. Must not know sessions or lines.
 * @module
 */
import {
  tryParseJid,
  type KeyContent,
  type MediaKind,
  type MessageContent,
  type PlainContent,
  type WrittenContent,
  type WrittenQuote,
} from '@/lib/codec';
import type { MessageBody, MessageTarget, OutgoingContent, OutgoingQuote } from '@/lib/model';
import type { Outgoing } from '../contract';
import { isGroup } from './group-stanzas';
import { previewContent, previewTexts } from './link-content';
import { mediaContentOf } from './media-content';
import { senderOf } from './peers';

/** What a `<message>` and its `<enc>` say of a change, so that a client that cannot show it shows nothing. */
export type Outside = {
  readonly type: 'text' | 'reaction' | 'media';
  readonly edit?: '1' | '7';
  readonly decryptFail?: 'hide';
  readonly mediaType?: string;
};

const OUTSIDE: Readonly<Record<string, Outside>> = {
  reaction: { type: 'reaction', decryptFail: 'hide' },
  edit: { type: 'text', edit: '1', decryptFail: 'hide' },
  deletion: { type: 'text', edit: '7', decryptFail: 'hide' },
};

const MEDIA_WORDS: Readonly<Record<MediaKind, string>> = {
  image: 'image',
  video: 'video',
  voice: 'ptt',
  audio: 'audio',
  file: 'document',
  sticker: 'sticker',
};

export function outsideOf(content: WrittenContent | MessageContent): Outside {
  if (content.kind === 'media')
    return { type: 'media', mediaType: MEDIA_WORDS[content.media.type] };
  return OUTSIDE[content.kind] ?? { type: 'text' };
}

/**
 * @param ownJid whose answers are quoted as ours
 * @throws MediaError 'bad-reference'
 */
export function writtenContent(
  { content, peer, sentAt }: Pick<Outgoing, 'content' | 'peer' | 'sentAt'>,
  ownJid: string,
): WrittenContent {
  if (content.kind === 'reaction') {
    const { target, emoji } = content;
    return { kind: 'reaction', key: keyOf(target, peer), emoji, at: sentAt };
  }
  if (content.kind === 'edit')
    return { kind: 'edit', key: keyOf(content.target, peer), text: content.text, at: sentAt };
  if (content.kind === 'deletion') return { kind: 'deletion', key: keyOf(content.target, peer) };
  const quote = content.replyTo && quoteOf(content.replyTo, { peer, ownJid });
  const plain: PlainContent =
    content.kind === 'media'
      ? { kind: 'media', media: mediaContentOf(content) }
      : plainContent(content);
  const preview = content.linkPreview && { preview: previewContent(content.linkPreview) };
  return { ...plain, ...(plain.kind === 'text' && preview), ...(quote !== undefined && { quote }) };
}

/** Every text that stands in a content: what must be well formed. */
export function textsOf(content: OutgoingContent): readonly string[] {
  switch (content.kind) {
    case 'text':
    case 'edit':
      return [content.text, ...('linkPreview' in content ? previewTexts(content.linkPreview) : [])];
    case 'reaction':
      return [content.emoji];
    case 'contact-cards':
      return content.cards.flatMap(({ name, numbers, emails }) => [name, ...numbers, ...emails]);
    case 'location':
      return [content.place.name ?? '', content.place.address ?? ''];
    case 'media':
      return [content.caption ?? '', content.name ?? ''];
    case 'deletion':
      break;
  }
  return [];
}

/** The chat is named as we call it, as open clients do; in a group, who wrote what others did. */
function keyOf(target: MessageTarget, peer: string): KeyContent {
  const key = { id: target.remoteId, fromMe: target.author === 'me', remoteJid: peer };
  const writer = target.author === 'me' ? undefined : writerIn(peer, target.senderDevice);
  return writer === undefined ? key : { ...key, participant: writer };
}

/** undefined in a chat of two */
function writerIn(peer: string, device: string): string | undefined {
  const chat = tryParseJid(peer);
  return chat !== undefined && isGroup(chat) ? senderOf(device)?.address : undefined;
}

function quoteOf(
  { target, body }: OutgoingQuote,
  { peer, ownJid }: { readonly peer: string; readonly ownJid: string },
): WrittenQuote {
  const writer = target.author === 'me' ? ownJid : writerIn(peer, target.senderDevice);
  const participant = writer ?? peer;
  return { id: target.remoteId, participant, content: plainContent(body) };
}

/** A body that has no form of its own in a quotation is quoted as an empty text, a file by its caption. */
function plainContent(body: MessageBody): PlainContent {
  if (body.kind === 'media') return { kind: 'text', text: body.caption ?? '' };
  if (body.kind === 'text') return { kind: 'text', text: body.text };
  if (body.kind === 'location') return { kind: 'location', place: body.place };
  if (body.kind === 'contact-cards') return { kind: 'contact', cards: body.cards };
  return { kind: 'text', text: '' };
}
