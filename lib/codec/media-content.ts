/**
 * A file as its message describes it, in one vocabulary for both networks. All of it is the sender's
 * claim: keys and hashes are checked by whoever fetches. Must not know any field number.
 * @module
 */
import {
  MAX_CAPTION_LENGTH,
  MAX_FILE_NAME_LENGTH,
  MAX_MEDIA_ADDRESS_LENGTH,
  MAX_MIME_LENGTH,
  MAX_THUMBNAIL_BYTES,
  MAX_WAVEFORM_BYTES,
} from './consts';

export type MediaKind = 'image' | 'video' | 'voice' | 'audio' | 'file' | 'sticker';

export type MediaContent = {
  readonly type: MediaKind;
  readonly mime?: string;
  /** bytes of the plaintext */
  readonly size?: number;
  readonly name?: string;
  readonly caption?: string;
  /** pixels */
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  /** loudness over time: bytes from 0 to 100 */
  readonly waveform?: Uint8Array;
  /** a small JPEG, of a sticker a PNG */
  readonly thumbnail?: Uint8Array;
  readonly url?: string;
  readonly directPath?: string;
  readonly mediaKey?: Uint8Array;
  readonly fileSha256?: Uint8Array;
  readonly fileEncSha256?: Uint8Array;
};

type Loose<Value> = { readonly [Name in keyof Value]?: Value[Name] | undefined };

/** What was read, without what is empty and with nothing longer than it may be; too long a text is cut. */
export function boundedMedia(type: MediaKind, read: Loose<Omit<MediaContent, 'type'>>) {
  const bounded = {
    ...read,
    mime: within(read.mime, MAX_MIME_LENGTH),
    name: read.name?.slice(0, MAX_FILE_NAME_LENGTH),
    caption: read.caption?.slice(0, MAX_CAPTION_LENGTH),
    url: within(read.url, MAX_MEDIA_ADDRESS_LENGTH),
    directPath: within(read.directPath, MAX_MEDIA_ADDRESS_LENGTH),
    thumbnail: within(read.thumbnail, MAX_THUMBNAIL_BYTES),
    waveform: within(read.waveform, MAX_WAVEFORM_BYTES),
  };
  return { ...withoutEmpty(bounded), type } as MediaContent;
}

function within<Value extends { readonly length: number }>(
  value: Value | undefined,
  limit: number,
): Value | undefined {
  return value === undefined || value.length > limit ? undefined : value;
}

/** Absent, empty and 0 say the same on this wire. */
export function withoutEmpty(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]: [string, unknown]) => {
      if (value === undefined || value === '' || value === 0) return false;
      return !(value instanceof Uint8Array && value.length === 0);
    }),
  );
}
