/**
 * A file between its message and the inbox: what windows may know of it, and apart from that the
 * reference that opens it. Must not know stanzas or hosts.
 * @module
 */
import { fromBase64, toBase64 } from '@/lib/base';
import type { MediaContent } from '@/lib/codec';
import type { MediaBody, SentMedia } from '@/lib/model';
import type { MediaReference } from '../contract';
import { decodeReference, encodeReference, factsOf } from './media-reference';

/** RFC 6838 §4.2, without parameters: the name of a type as far as anything goes by it. */
const MIME = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
/** Of a voice note clients look for the codec as well. */
const OGG = 'audio/ogg';
const UNKNOWN_MIME = 'application/octet-stream';

export function mediaBodyOf(content: MediaContent): MediaBody {
  const { type: media, mime, size = 0, name, caption, width, height, seconds } = content;
  const { waveform, thumbnail } = content;
  return {
    kind: 'media',
    media,
    mime: mimeOf(mime),
    size,
    ...(name !== undefined && { name }),
    ...(caption !== undefined && { caption }),
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(seconds !== undefined && { seconds }),
    ...(waveform !== undefined && {
      waveform: Array.from(waveform, (level) => Math.min(level, 100)),
    }),
    ...(thumbnail !== undefined && { thumbnail: toBase64(thumbnail) }),
  };
}

/** @returns undefined where what its message claims cannot be a file's */
export function referenceIn(content: MediaContent): MediaReference | undefined {
  const { type: mediaType, mediaKey, fileSha256, fileEncSha256, size, url, directPath } = content;
  const claimed = { mediaType, mediaKey, fileSha256, fileEncSha256, size, url, directPath };
  const facts = factsOf(claimed);
  return facts && encodeReference(facts);
}

/** @throws MediaError 'bad-reference' where the reference is not one of this network's */
export function mediaContentOf(sent: SentMedia): MediaContent {
  const { media: type, mime, size, name, caption, width, height, seconds } = sent;
  const { mediaKey, fileSha256, fileEncSha256, url, directPath } = decodeReference(
    fromBase64(sent.reference),
  );
  return {
    type,
    mime: type === 'voice' && mime === OGG ? `${OGG}; codecs=opus` : mime,
    size,
    mediaKey,
    fileSha256,
    fileEncSha256,
    ...(name !== undefined && { name }),
    ...(caption !== undefined && { caption }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(seconds !== undefined && { seconds }),
    ...(sent.waveform !== undefined && { waveform: Uint8Array.from(sent.waveform) }),
    ...(sent.thumbnail !== undefined && { thumbnail: fromBase64(sent.thumbnail) }),
    ...(url !== undefined && { url }),
    ...(directPath !== undefined && { directPath }),
  };
}

/** Parameters (`audio/ogg; codecs=opus`) say nothing that goes beyond this room. */
function mimeOf(claimed: string | undefined): string {
  const [name = ''] = (claimed ?? '').toLowerCase().split(';');
  const trimmed = name.trim();
  return MIME.test(trimmed) ? trimmed : UNKNOWN_MIME;
}
