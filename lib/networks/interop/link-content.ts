/**
 * What a message says of a page that it links to, between the codec and the inbox. Both ways it is its sender's word:
 * nothing is asked of the page. Must not know field numbers or stanzas.
 * @module
 */
import { fromBase64, toBase64 } from '@/lib/base';
import type { PreviewContent } from '@/lib/codec';
import type { LinkPreview } from '@/lib/model';

export function previewContent({
  url,
  title,
  description,
  thumbnail,
}: LinkPreview): PreviewContent {
  return {
    matched: url,
    title,
    ...(description !== undefined && { description }),
    ...(thumbnail !== undefined && { thumbnail: fromBase64(thumbnail) }),
  };
}

/** Every text in it: what must be well formed. */
export function previewTexts(preview: LinkPreview | undefined): readonly string[] {
  if (preview === undefined) return [];
  return [preview.url, preview.title, preview.description ?? ''];
}

/**
 * @param text the message's: what is not an address in it is no preview of it
 * @returns undefined where it names no page that the text links to
 */
export function linkPreviewOf(
  preview: PreviewContent | undefined,
  text: string,
): LinkPreview | undefined {
  if (preview === undefined) return undefined;
  const { matched: url, title, description, thumbnail } = preview;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || !text.includes(url)) return undefined;
  return {
    url,
    title,
    ...(description !== undefined && { description }),
    ...(thumbnail !== undefined && isJpeg(thumbnail) && { thumbnail: toBase64(thumbnail) }),
  };
}

/** ISO 10918-1 B.1.1.3: a start of image, and a marker. Anything else is not given to a window's decoders. */
function isJpeg([first, second, third]: Uint8Array): boolean {
  return first === 0xff && second === 0xd8 && third === 0xff;
}
