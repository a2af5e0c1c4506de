/**
 * What a message says, in one vocabulary for both networks: what their readers return and what
 * their writers take. Must not know any field number.
 * @module
 */
import {
  MAX_CLAIM_LENGTH,
  MAX_EMOJI_LENGTH,
  MAX_MEDIA_ADDRESS_LENGTH,
  MAX_THUMBNAIL_BYTES,
} from './consts';
import type { MediaContent } from './media-content';
import type { MessageKind } from './message-kind';

/** A message as another one names it. `fromMe`: by who sends the name, not by who reads it. */
export type KeyContent = {
  readonly id: string;
  readonly fromMe: boolean;
  /** the chat, as the sender calls it: to a reader its own address */
  readonly remoteJid?: string;
  /** in a group: JID of who wrote it, where that is not who sends the name */
  readonly participant?: string;
};

/** What a message answers. `claim`: the beginning of what the sender says it said; empty where it was no text. */
export type QuotedContent = {
  readonly id: string;
  /** JID of who wrote it */
  readonly participant?: string;
  readonly claim: string;
};

export type CardContent = {
  readonly name: string;
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
};

export type PlaceContent = {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
  readonly address?: string;
};

/** What a page is said to be. */
export type PreviewContent = {
  /** its address, as it stands in the text */
  readonly matched: string;
  readonly title: string;
  readonly description?: string;
  /** a small JPEG */
  readonly thumbnail?: Uint8Array<ArrayBuffer>;
};

/** A message of its own that this build can show. */
export type PlainContent =
  | { readonly kind: 'text'; readonly text: string; readonly preview?: PreviewContent }
  | { readonly kind: 'contact'; readonly cards: readonly CardContent[] }
  | { readonly kind: 'location'; readonly place: PlaceContent }
  | { readonly kind: 'media'; readonly media: MediaContent };

const PLAIN_KINDS: ReadonlySet<string> = new Set(['text', 'contact', 'location', 'media']);

export function isPlain(content: MessageContent): content is PlainContent & WithQuoted {
  return PLAIN_KINDS.has(content.kind);
}

type WithQuoted = { readonly quoted?: QuotedContent };

type ChangeContent =
  /** an empty `emoji` takes it back; `at`: ms since 1970, absent where the sender gave none */
  | {
      readonly kind: 'reaction';
      readonly key: KeyContent;
      readonly emoji: string;
      readonly at?: number;
    }
  | {
      readonly kind: 'edit';
      readonly key: KeyContent;
      readonly content: MessageContent;
      readonly at?: number;
    }
  | { readonly kind: 'deletion'; readonly key: KeyContent };

type NewsContent =
  | { readonly kind: 'disappearing-setting'; readonly seconds: number }
  | { readonly kind: 'call'; readonly video: boolean; readonly missed: boolean };

type ShownKind = (PlainContent | ChangeContent | NewsContent)['kind'];

/** What was read: contents where this build shows them, else the kind's name. */
export type MessageContent =
  | (PlainContent & WithQuoted)
  | ChangeContent
  | NewsContent
  | { readonly kind: Exclude<MessageKind, ShownKind> };

/** What is answered, as it is written. */
export type WrittenQuote = {
  readonly id: string;
  readonly participant: string;
  readonly content: PlainContent;
};

/** What is written. */
export type WrittenContent =
  | (PlainContent & { readonly quote?: WrittenQuote })
  | {
      readonly kind: 'reaction';
      readonly key: KeyContent;
      readonly emoji: string;
      readonly at: number;
    }
  | {
      readonly kind: 'edit';
      readonly key: KeyContent;
      readonly text: string;
      readonly at: number;
    }
  | { readonly kind: 'deletion'; readonly key: KeyContent };

/** The beginning of a claim: enough for two lines, and no more of what nobody can check. */
export function claimOf(text: string): string {
  return cutText(text, MAX_CLAIM_LENGTH);
}

/** undefined where no page is said to be anything. What is far too large is left out. */
export function previewOf(said: {
  readonly matchedText?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly thumbnail?: Uint8Array | undefined;
}): PreviewContent | undefined {
  const { matchedText = '', title = '', description = '', thumbnail } = said;
  if (matchedText === '' || title === '' || matchedText.length > MAX_MEDIA_ADDRESS_LENGTH)
    return undefined;
  const hasPicture =
    thumbnail !== undefined && thumbnail.length > 0 && thumbnail.length <= MAX_THUMBNAIL_BYTES;
  return {
    matched: matchedText,
    title: claimOf(title),
    ...(description !== '' && { description: claimOf(description) }),
    ...(hasPicture && { thumbnail: Uint8Array.from(thumbnail) }),
  };
}

/** An emoji as it came; of one far too long a beginning that is none, so that it is refused and not kept. */
export function emojiOf(text: string | undefined): string {
  return cutText(text ?? '', MAX_EMOJI_LENGTH);
}

/** At most `limit` UTF-16 units, never half a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return text.slice(0, splitsPair ? limit - 1 : limit);
}

/** undefined where it is no place on earth. */
export function placeOf(place: {
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly name: string | undefined;
  readonly address: string | undefined;
}): PlaceContent | undefined {
  const { latitude = Number.NaN, longitude = Number.NaN, name, address } = place;
  if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return undefined;
  return {
    latitude,
    longitude,
    ...(name !== undefined && name !== '' && { name: claimOf(name) }),
    ...(address !== undefined && address !== '' && { address: claimOf(address) }),
  };
}
