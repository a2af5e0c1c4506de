/**
 * What stands at a message beside its words, ready to draw: what it answers, reactions, cards,
 * places, and what has not arrived of our own changes. Pure.
 * @module
 */
import type { Words } from '@/lib/i18n';
import {
  canAnswer,
  canDelete,
  canEdit,
  type ContactCard,
  type LinkPreview,
  type Message,
  type MessageId,
  type Place,
  type Quote,
} from '@/lib/model';
import { authorName } from './group-words';
import { bodyPreview, placeName } from './problems';
import { oneLine, safeName } from './safe-text';

/** Characters of what is quoted: two lines of the narrowest bubble. */
const QUOTED = 120;

export type QuoteItem = {
  readonly id: MessageId;
  readonly who: string;
  readonly text: string;
  /** What stands here, what somebody says it was, or nothing at all. */
  readonly kind: 'original' | 'claim' | 'unknown';
  /** Position of the original; undefined where it does not stand here. */
  readonly order: number | undefined;
};

export type ReactionItem = {
  readonly emoji: string;
  readonly mine: boolean;
  /** "Anna", "You", or both: for screen readers and the tooltip */
  readonly who: string;
};

export type CardItem = {
  readonly name: string;
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
};

export type PlaceItem = {
  readonly name: string;
  readonly address: string;
  /** opens only on a click */
  readonly href: string;
};

/** What its sender says of a page that it links to. */
export type PreviewItem = {
  /** where the page lies: said by the address, not by whoever sent it */
  readonly host: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** base64 */
  readonly thumbnail: string | undefined;
};

/** What a person can do with a message now. */
export type Doable = {
  readonly answer: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly copy: boolean;
  /** asking who of a group has it */
  readonly audience: boolean;
};

export const NOTHING_DOABLE: Doable = {
  answer: false,
  edit: false,
  delete: false,
  copy: false,
  audience: false,
};

export function doableWith(message: Message, now: number): Doable {
  return {
    answer: canAnswer(message),
    edit: canEdit(message, now),
    delete: canDelete(message, now),
    copy: message.body.kind === 'text',
    audience: message.direction === 'outgoing' && message.audience !== undefined,
  };
}

export function quoteItem(
  { id, author, member, original, claim }: Quote,
  name: string,
  words: Words,
): QuoteItem {
  const who = authorName({ from: author, member }, name, words);
  const base = { id, who, order: original?.order };
  if (original !== undefined)
    return { ...base, kind: 'original', text: oneLine(bodyPreview(original.body, words), QUOTED) };
  if (claim === undefined || claim === '')
    return { ...base, kind: 'unknown', text: words.say('quote.unknown') };
  return { ...base, kind: 'claim', text: oneLine(claim, QUOTED) };
}

/** Equal emoji stand once. */
export function reactionItems(
  message: Message,
  name: string,
  words: Words,
): readonly ReactionItem[] {
  const items = new Map<string, ReactionItem>();
  for (const { emoji, from, member } of message.reactions ?? []) {
    const known = items.get(emoji);
    const who = authorName({ from, member }, name, words);
    items.set(emoji, {
      emoji,
      mine: from === 'me' || known?.mine === true,
      who: known === undefined ? who : words.say('reaction.both', { one: known.who, other: who }),
    });
  }
  return [...items.values()];
}

export function cardItems(cards: readonly ContactCard[], words: Words): readonly CardItem[] {
  return cards.map(({ name, numbers, emails }) => ({
    name: safeName(name, words.say('card.unnamed')),
    numbers: numbers.map((number) => oneLine(number, 40)),
    emails: emails.map((email) => oneLine(email, 80)),
  }));
}

/** @returns undefined where it leads nowhere that a press could open */
export function previewItem(preview: LinkPreview | undefined): PreviewItem | undefined {
  if (preview === undefined || !/^https?:/i.test(preview.url) || !URL.canParse(preview.url))
    return undefined;
  const url = new URL(preview.url);
  // As in the text: what stands before the host makes one address look like another.
  url.username = '';
  url.password = '';
  return {
    host: url.host,
    title: safeName(preview.title, url.host),
    description: oneLine(preview.description ?? '', 200),
    href: url.href,
    thumbnail: preview.thumbnail,
  };
}

/** OpenStreetMap shows a place without an account; nothing is asked of it before the click. */
export function placeItem(place: Place): PlaceItem {
  const latitude = place.latitude.toFixed(6);
  const longitude = place.longitude.toFixed(6);
  return {
    name: placeName(place),
    address: oneLine(place.address ?? '', 160),
    href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`,
  };
}

/** One sentence where a change of ours has not gone. */
export function changeFailure(message: Message, name: string, words: Words): string | undefined {
  const failed = message.changes?.find(({ status }) => status === 'failed');
  return failed === undefined ? undefined : words.say(`change.failed.${failed.kind}`, { name });
}
