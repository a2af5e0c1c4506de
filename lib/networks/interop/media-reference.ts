/**
 * Where a file is and with which keys, as a row: what the message says, and while it is being uploaded what the host
 * has said. Must not know HTTP.
 * @module
 */
import { CodecError, defineMessage, field, type MessageValue } from '@/lib/codec';
import { MEDIA_TYPES, type MediaType } from '@/lib/model';
import { MediaError, type MediaReference } from '../contract';
import { MEDIA_KEY_LENGTH } from './media-consts';
import { sealedSize } from './media-keys';

const HASH_LENGTH = 32;

const Row = defineMessage({
  mediaType: field.string(1),
  mediaKey: field.bytes(2),
  fileSha256: field.bytes(3),
  fileEncSha256: field.bytes(4),
  /** bytes of the plaintext */
  size: field.uint64(5),
  /** where to fetch it, as the message says */
  url: field.string(6),
  directPath: field.string(7),
  /** where an upload under way goes on */
  uploadUrl: field.string(8),
});
type Row = MessageValue<typeof Row>;

/** Everything that a file needs to be opened. */
export type MediaFacts = {
  readonly mediaType: MediaType;
  readonly mediaKey: Uint8Array<ArrayBuffer>;
  readonly fileSha256: Uint8Array<ArrayBuffer>;
  readonly fileEncSha256: Uint8Array<ArrayBuffer>;
  readonly size: number;
  readonly url?: string;
  readonly directPath?: string;
  readonly uploadUrl?: string;
};

/** As a message brings it: anything may be missing or wrong. */
export type ClaimedFacts = {
  readonly [Name in keyof Omit<Row, 'mediaType' | 'uploadUrl'>]?: Row[Name] | undefined;
} & { readonly mediaType: MediaType };

/** @returns undefined where a message's claims cannot be those of a file */
export function factsOf(claimed: ClaimedFacts): MediaFacts | undefined {
  const { mediaType, mediaKey, fileSha256, fileEncSha256, size, url, directPath } = claimed;
  if (mediaKey?.length !== MEDIA_KEY_LENGTH) return undefined;
  if (fileSha256?.length !== HASH_LENGTH || fileEncSha256?.length !== HASH_LENGTH) return undefined;
  if (size === undefined || (url === undefined && directPath === undefined)) return undefined;
  return {
    mediaType,
    mediaKey: mediaKey.slice(),
    fileSha256: fileSha256.slice(),
    fileEncSha256: fileEncSha256.slice(),
    size,
    ...(url === undefined ? {} : { url }),
    ...(directPath === undefined ? {} : { directPath }),
  };
}

export function encodeReference(facts: MediaFacts): MediaReference {
  return Row.encode(facts);
}

/** @throws MediaError 'bad-reference' */
export function decodeReference(reference: MediaReference): MediaFacts {
  const row = decodeRow(reference);
  const mediaType = MEDIA_TYPES.find((known) => known === row.mediaType);
  // Not uploaded yet: it needs no address to be opened.
  const facts = mediaType && factsOf({ url: '', ...row, mediaType });
  if (facts === undefined) throw new MediaError('bad-reference');
  const { url: _url, ...rest } = facts;
  return {
    ...rest,
    ...(row.url === undefined ? {} : { url: row.url }),
    ...(row.uploadUrl === undefined ? {} : { uploadUrl: row.uploadUrl }),
  };
}

/** Bytes of the ciphertext that these facts call for. */
export function sealedSizeOf({ size }: MediaFacts): number {
  return sealedSize(size);
}

function decodeRow(reference: MediaReference): Row {
  try {
    return Row.decode(reference);
  } catch (cause) {
    if (cause instanceof CodecError) throw new MediaError('bad-reference', undefined, { cause });
    throw cause;
  }
}
