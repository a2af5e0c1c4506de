/**
 * Files in Messenger's `ConsumerApplication.Content`: a message per kind around the bytes of a
 * transport, which all have the file's keys in common. Field numbers as in the public schemas of the
 * Go module go.mau.fi/whatsmeow, taken as facts (WAConsumerApplication, WAMediaTransport).
 * Must not know keys' meaning or where files lie.
 * @module
 */
import { boundedMedia, withoutEmpty, type MediaContent, type MediaKind } from './media-content';
import { defineMessage, field, type MessageValue } from './protobuf';

/** Bytes with the version of their schema beside them. */
export const SubProtocol = defineMessage({
  payload: field.bytes(1),
  version: field.int32(2),
});

export const MessageText = defineMessage({ text: field.string(1) });

const TRANSPORT_VERSION = 1;

const Thumbnail = defineMessage({ jpegThumbnail: field.bytes(1) });
const File = defineMessage({
  integral: field.message(
    1,
    defineMessage({
      fileSha256: field.bytes(1),
      mediaKey: field.bytes(2),
      fileEncSha256: field.bytes(3),
      directPath: field.string(4),
    }),
  ),
  ancillary: field.message(
    2,
    defineMessage({
      fileLength: field.uint64(1),
      mimetype: field.string(2),
      thumbnail: field.message(3, Thumbnail),
      /** where the file is, in a provider's own words: none of the public schemas says how a third party names that */
      objectId: field.string(4),
    }),
  ),
});
type File = MessageValue<typeof File>;

const transport = {
  integral: field.message(1, defineMessage({ transport: field.message(1, File) })),
};
const ImageTransport = defineMessage({
  ...transport,
  ancillary: field.message(2, defineMessage({ height: field.uint32(1), width: field.uint32(2) })),
});
const VideoTransport = defineMessage({
  ...transport,
  ancillary: field.message(
    2,
    defineMessage({
      seconds: field.uint32(1),
      caption: field.message(2, MessageText),
      height: field.uint32(4),
      width: field.uint32(5),
    }),
  ),
});
const AudioTransport = defineMessage({
  ...transport,
  ancillary: field.message(2, defineMessage({ seconds: field.uint32(1) })),
});
const DocumentTransport = defineMessage({ ...transport });
const StickerTransport = defineMessage({
  ...transport,
  ancillary: field.message(2, defineMessage({ height: field.uint32(2), width: field.uint32(3) })),
});

const captioned = { caption: field.message(2, MessageText) };

/** The fields of `Content` that carry files. */
export const MEDIA_FIELDS = {
  imageMessage: field.message(
    2,
    defineMessage({ image: field.message(1, SubProtocol), ...captioned }),
  ),
  documentMessage: field.message(
    7,
    defineMessage({ document: field.message(1, SubProtocol), fileName: field.string(2) }),
  ),
  audioMessage: field.message(
    8,
    defineMessage({ audio: field.message(1, SubProtocol), ptt: field.bool(2) }),
  ),
  videoMessage: field.message(
    9,
    defineMessage({ video: field.message(1, SubProtocol), ...captioned }),
  ),
  stickerMessage: field.message(12, defineMessage({ sticker: field.message(1, SubProtocol) })),
} as const;
const Media = defineMessage(MEDIA_FIELDS);
type Media = MessageValue<typeof Media>;

/** @returns undefined where no field carries a file, or in a version that is not known */
export function readConsumerMedia(content: Media): MediaContent | undefined {
  const { imageMessage, videoMessage, audioMessage, documentMessage, stickerMessage } = content;
  if (imageMessage !== undefined) {
    const { file, ...own } = opened(imageMessage.image, ImageTransport);
    return mediaOf('image', file, { ...own, caption: imageMessage.caption?.text });
  }
  if (videoMessage !== undefined) {
    const { file, caption, ...own } = opened(videoMessage.video, VideoTransport);
    const text = videoMessage.caption?.text ?? caption?.text;
    return mediaOf('video', file, { ...own, caption: text });
  }
  if (audioMessage !== undefined) {
    const { file, ...own } = opened(audioMessage.audio, AudioTransport);
    return mediaOf(audioMessage.ptt === true ? 'voice' : 'audio', file, own);
  }
  if (documentMessage !== undefined) {
    const { file } = opened(documentMessage.document, DocumentTransport);
    return mediaOf('file', file, { name: documentMessage.fileName });
  }
  if (stickerMessage === undefined) return undefined;
  const { file, ...own } = opened(stickerMessage.sticker, StickerTransport);
  return mediaOf('sticker', file, own);
}

type Transport<Own> = {
  readonly integral?: { readonly transport?: File };
  readonly ancillary?: Own;
};

function opened<Own>(
  { payload, version }: MessageValue<typeof SubProtocol> = {},
  schema: { decode(bytes: Uint8Array): Transport<Own> },
): { readonly file: File } & Partial<Own> {
  if (payload === undefined || version !== TRANSPORT_VERSION)
    return { file: {} } as { file: File } & Partial<Own>;
  const { integral, ancillary } = schema.decode(payload);
  return { ...(ancillary as Partial<Own>), file: integral?.transport ?? {} };
}

function mediaOf(
  type: MediaKind,
  { integral, ancillary }: File,
  own: Parameters<typeof boundedMedia>[1],
): MediaContent {
  const { fileLength, mimetype, thumbnail, objectId } = ancillary ?? {};
  return boundedMedia(type, {
    ...integral,
    ...own,
    size: fileLength,
    mime: mimetype,
    thumbnail: thumbnail?.jpegThumbnail,
    url: objectId,
  });
}

export function writeConsumerMedia(media: MediaContent): Media {
  const { type, name, caption, seconds, width, height } = media;
  const integral = { transport: fileOf(media) };
  const pack = (payload: Uint8Array) => ({ payload, version: TRANSPORT_VERSION });
  const frame = withoutEmpty({ width, height });
  const text = caption === undefined ? {} : { caption: { text: caption } };
  const time = withoutEmpty({ seconds });
  switch (type) {
    case 'image': {
      const image = pack(ImageTransport.encode({ integral, ancillary: frame }));
      return { imageMessage: { image, ...text } };
    }
    case 'video': {
      const video = pack(VideoTransport.encode({ integral, ancillary: { ...frame, ...time } }));
      return { videoMessage: { video, ...text } };
    }
    case 'file': {
      const document = pack(DocumentTransport.encode({ integral }));
      return { documentMessage: { document, ...withoutEmpty({ fileName: name }) } };
    }
    case 'sticker': {
      const sticker = pack(StickerTransport.encode({ integral, ancillary: frame }));
      return { stickerMessage: { sticker } };
    }
    case 'audio':
    case 'voice':
      break;
  }
  const audio = pack(AudioTransport.encode({ integral, ancillary: time }));
  return { audioMessage: { audio, ptt: type === 'voice' } };
}

function fileOf(media: MediaContent): File {
  const { fileSha256, mediaKey, fileEncSha256, directPath, thumbnail, url } = media;
  const jpeg = thumbnail === undefined ? undefined : { jpegThumbnail: thumbnail };
  return {
    integral: withoutEmpty({ fileSha256, mediaKey, fileEncSha256, directPath }),
    ancillary: withoutEmpty({
      fileLength: media.size,
      mimetype: media.mime,
      thumbnail: jpeg,
      objectId: url,
    }),
  };
}
