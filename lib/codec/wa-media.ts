/**
 * Files in WhatsApp's `Message`. Field numbers as in the public schemas (Baileys' WAProto).
 * Must not know keys' meaning or where files lie.
 * @module
 */
import { boundedMedia, withoutEmpty, type MediaContent, type MediaKind } from './media-content';
import type { MessageContent } from './message-content';
import { defineMessage, field, type MessageValue } from './protobuf';
import { ContextInfo, type WithContext } from './wa-parts';

const ImageMessage = defineMessage({
  url: field.string(1),
  mimetype: field.string(2),
  caption: field.string(3),
  fileSha256: field.bytes(4),
  fileLength: field.uint64(5),
  height: field.uint32(6),
  width: field.uint32(7),
  mediaKey: field.bytes(8),
  fileEncSha256: field.bytes(9),
  directPath: field.string(11),
  jpegThumbnail: field.bytes(16),
  contextInfo: field.message(17, ContextInfo),
  viewOnce: field.bool(25),
});

const VideoMessage = defineMessage({
  url: field.string(1),
  mimetype: field.string(2),
  fileSha256: field.bytes(3),
  fileLength: field.uint64(4),
  seconds: field.uint32(5),
  mediaKey: field.bytes(6),
  caption: field.string(7),
  height: field.uint32(9),
  width: field.uint32(10),
  fileEncSha256: field.bytes(11),
  directPath: field.string(13),
  jpegThumbnail: field.bytes(16),
  contextInfo: field.message(17, ContextInfo),
  viewOnce: field.bool(20),
});

const AudioMessage = defineMessage({
  url: field.string(1),
  mimetype: field.string(2),
  fileSha256: field.bytes(3),
  fileLength: field.uint64(4),
  seconds: field.uint32(5),
  /** a voice note */
  ptt: field.bool(6),
  mediaKey: field.bytes(7),
  fileEncSha256: field.bytes(8),
  directPath: field.string(9),
  contextInfo: field.message(17, ContextInfo),
  waveform: field.bytes(19),
  viewOnce: field.bool(21),
});

const DocumentMessage = defineMessage({
  url: field.string(1),
  mimetype: field.string(2),
  title: field.string(3),
  fileSha256: field.bytes(4),
  fileLength: field.uint64(5),
  mediaKey: field.bytes(7),
  fileName: field.string(8),
  fileEncSha256: field.bytes(9),
  directPath: field.string(10),
  jpegThumbnail: field.bytes(16),
  contextInfo: field.message(17, ContextInfo),
  caption: field.string(20),
});

const StickerMessage = defineMessage({
  url: field.string(1),
  fileSha256: field.bytes(2),
  fileEncSha256: field.bytes(3),
  mediaKey: field.bytes(4),
  mimetype: field.string(5),
  height: field.uint32(6),
  width: field.uint32(7),
  directPath: field.string(8),
  fileLength: field.uint64(9),
  pngThumbnail: field.bytes(16),
  contextInfo: field.message(17, ContextInfo),
});

/** The fields of `Message` that carry files. */
export const MEDIA_FIELDS = {
  imageMessage: field.message(3, ImageMessage),
  documentMessage: field.message(7, DocumentMessage),
  audioMessage: field.message(8, AudioMessage),
  videoMessage: field.message(9, VideoMessage),
  stickerMessage: field.message(26, StickerMessage),
  /** a video note */
  ptvMessage: field.message(66, VideoMessage),
} as const;
const Media = defineMessage(MEDIA_FIELDS);
type Media = MessageValue<typeof Media>;

const PROPERTIES = {
  image: 'imageMessage',
  document: 'documentMessage',
  audio: 'audioMessage',
  video: 'videoMessage',
  sticker: 'stickerMessage',
  'video-note': 'ptvMessage',
} as const satisfies Readonly<Record<string, keyof Media>>;
export type MediaMessageKind = keyof typeof PROPERTIES;

export function isMediaKind(kind: string): kind is MediaMessageKind {
  return Object.hasOwn(PROPERTIES, kind);
}

/** What any of them may have. */
type AnyMedia = WithContext & {
  readonly [Name in 'url' | 'mimetype' | 'caption' | 'title' | 'fileName' | 'directPath']?: string;
} & { readonly [Name in 'fileLength' | 'height' | 'width' | 'seconds']?: number } & {
  readonly [
    Name in
      | 'fileSha256'
      | 'fileEncSha256'
      | 'mediaKey'
      | 'jpegThumbnail'
      | 'pngThumbnail'
      | 'waveform'
  ]?: Uint8Array;
} & { readonly viewOnce?: boolean; readonly ptt?: boolean };

/** @returns the file, or that it is to be seen once */
export function readMedia(
  kind: MediaMessageKind,
  message: Media,
): { readonly content: MessageContent } & WithContext {
  const found: AnyMedia = message[PROPERTIES[kind]] ?? {};
  const { contextInfo, viewOnce, ptt, mimetype, fileLength, title, fileName, ...rest } = found;
  if (viewOnce === true) return { content: { kind: 'view-once' } };
  const { jpegThumbnail, pngThumbnail, ...same } = rest;
  const media = boundedMedia(typeOf(kind, ptt), {
    ...same,
    mime: mimetype,
    size: fileLength,
    name: fileName ?? title,
    thumbnail: jpegThumbnail ?? pngThumbnail,
  });
  return { content: { kind: 'media', media }, ...(contextInfo !== undefined && { contextInfo }) };
}

function typeOf(kind: MediaMessageKind, ptt = false): MediaKind {
  if (kind === 'document') return 'file';
  if (kind === 'audio') return ptt ? 'voice' : 'audio';
  return kind === 'video-note' ? 'video' : kind;
}

export function writeMedia(media: MediaContent, context: WithContext): Media {
  const { type, mime, size, name, thumbnail, waveform, seconds, caption, ...same } = media;
  const { width, height, ...file } = same;
  const base = { ...file, ...context, ...withoutEmpty({ mimetype: mime, fileLength: size }) };
  const jpeg = withoutEmpty({ jpegThumbnail: thumbnail });
  const frame = withoutEmpty({ width, height });
  const text = withoutEmpty({ caption });
  switch (type) {
    case 'image':
      return { imageMessage: { ...base, ...frame, ...jpeg, ...text } };
    case 'video':
      return {
        videoMessage: { ...base, ...frame, ...jpeg, ...text, ...withoutEmpty({ seconds }) },
      };
    case 'sticker':
      return {
        stickerMessage: { ...base, ...frame, ...withoutEmpty({ pngThumbnail: thumbnail }) },
      };
    case 'file':
      return {
        documentMessage: { ...base, ...jpeg, ...text, ...withoutEmpty({ fileName: name }) },
      };
    case 'audio':
    case 'voice':
      break;
  }
  const sound = withoutEmpty({ seconds, waveform, ptt: type === 'voice' ? true : undefined });
  return { audioMessage: { ...base, ...sound } };
}
