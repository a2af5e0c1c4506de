/**
 * A conversation as rows to draw: messages in their groups, days and the mark of what is new
 * between them. Pure, but for a cache that keeps unchanged rows the same objects.
 * @module
 */
import type { Words } from '@/lib/i18n';
import {
  countsAsUnread,
  type Account,
  type BodyKind,
  type Member,
  type Message,
  type MessageId,
  type OutgoingStatus,
} from '@/lib/model';
import { GROUP_GAP } from './consts';
import { fileItem, type FileItem } from './file-item';
import { memberName } from './group-words';
import {
  NOTHING_DOABLE,
  cardItems,
  changeFailure,
  doableWith,
  placeItem,
  previewItem,
  quoteItem,
  reactionItems,
  type CardItem,
  type Doable,
  type PlaceItem,
  type PreviewItem,
  type QuoteItem,
  type ReactionItem,
} from './message-extras';
import type { Pending } from './pending';
import { portraitOf, type Portrait } from './portrait';
import { bodyWords, sendFailureWords, whyOf } from './problems';
import { shownPart } from './safe-text';
import { sameDay, type Times } from './times';
import { waitingItem, type WaitingItem } from './waiting';

export type MessageRow = {
  readonly kind: 'message';
  readonly key: string;
  /** undefined while only this window knows of it */
  readonly id: MessageId | undefined;
  readonly direction: 'incoming' | 'outgoing';
  /** in a group: who wrote it, with a tone that stays theirs */
  readonly author: AuthorItem | undefined;
  readonly bodyKind: BodyKind;
  /** What is shown at once. */
  readonly text: string;
  /** Whether addresses in it can be pressed. */
  readonly links: boolean;
  /** The whole text, where `text` is only its beginning. */
  readonly whole: string | undefined;
  readonly quote: QuoteItem | undefined;
  readonly reactions: readonly ReactionItem[];
  readonly edited: boolean;
  readonly cards: readonly CardItem[];
  readonly file: FileItem | undefined;
  readonly place: PlaceItem | undefined;
  readonly preview: PreviewItem | undefined;
  readonly doable: Doable;
  /** The emoji that the person gave it. */
  readonly myReaction: string | undefined;
  /** Why it could not be read. */
  readonly detail: string | undefined;
  readonly status: OutgoingStatus | undefined;
  /** One sentence, where it was not sent. */
  readonly failure: string | undefined;
  /** What it waits for, where it has not left. */
  readonly waiting: WaitingItem | undefined;
  /** ms since 1970 */
  readonly at: number;
  readonly time: string;
  readonly fullTime: string;
  /** "Anna, 14:02", for screen readers. */
  readonly said: string;
  readonly startsGroup: boolean;
  readonly endsGroup: boolean;
};

/** Who wrote a message, where there are more than two. */
export type AuthorItem = { readonly name: string; readonly portrait: Portrait };

export type TimelineRow =
  | { readonly kind: 'day'; readonly key: string; readonly label: string }
  | { readonly kind: 'new'; readonly key: string; readonly label: string }
  /** what became of the group */
  | { readonly kind: 'note'; readonly key: string; readonly label: string }
  | MessageRow;

export type TimelineInput = {
  /** the chat's; undefined until it is known */
  readonly account?: Account | undefined;
  readonly messages: readonly Message[];
  readonly pending: readonly Pending[];
  /** Whether what senders say of pages is drawn. */
  readonly showPreviews?: boolean;
  /** The mark of what is new stands after this order; undefined where nothing is new. */
  readonly newAfter: number | undefined;
  readonly name: string;
  /** Of somebody who is not known: nothing can be pressed or loaded. */
  readonly guarded?: boolean;
  readonly now: number;
  readonly keyOf: (id: MessageId) => string;
};

export interface TimelineBuilder {
  build(input: TimelineInput): readonly TimelineRow[];
}

export function createTimelineBuilder(words: Words, times: Times): TimelineBuilder {
  const cache = new WeakMap<
    Message | Pending,
    { readonly mark: string; readonly row: MessageRow }
  >();
  const rowOf = (entry: Entry, place: Place, input: TimelineInput): MessageRow => {
    const guarded = input.guarded === true;
    const doable =
      'id' in entry.source && !guarded ? doableWith(entry.source, input.now) : NOTHING_DOABLE;
    const waiting =
      'id' in entry.source
        ? waitingItem(entry.source, { account: input.account, now: input.now, words })
        : undefined;
    const states = [
      place.startsGroup,
      place.endsGroup,
      doable.edit,
      doable.delete,
      guarded,
      input.showPreviews,
    ];
    const mark = `${states.join()}${waiting?.sentence ?? ''}${input.name}`;
    const cached = cache.get(entry.source);
    if (cached?.mark === mark) return cached.row;
    const row = messageRow(entry, place, { words, times, input, doable, waiting });
    cache.set(entry.source, { mark, row });
    return row;
  };
  return { build: (input) => layOut(input, times, words, rowOf) };
}

/** A message or a pending one, by what the layout needs of either. */
type Entry = {
  readonly source: Message | Pending;
  readonly key: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly at: number;
  /** Position in the chat; pending ones come last. */
  readonly order: number;
};

type Place = { readonly startsGroup: boolean; readonly endsGroup: boolean };

function layOut(
  input: TimelineInput,
  times: Times,
  words: Words,
  rowOf: (entry: Entry, place: Place, input: TimelineInput) => MessageRow,
): readonly TimelineRow[] {
  const entries = entriesOf(input);
  const firstNew = firstNewOf(entries, input.newAfter);
  const rows: TimelineRow[] = [];
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    const after = entries[index + 1];
    if (before === undefined || !sameDay(before.at, entry.at)) {
      rows.push({ kind: 'day', key: `day-${entry.key}`, label: times.day(entry.at, input.now) });
    }
    if (entry === firstNew)
      rows.push({ kind: 'new', key: 'new', label: words.say('chat.divider') });
    const { source } = entry;
    if (isNote(source)) {
      rows.push({ kind: 'note', key: entry.key, label: bodyWords(source.body, words) });
      return;
    }
    const place = {
      startsGroup: entry === firstNew || !isOneGroup(before, entry),
      endsGroup: after === firstNew || !isOneGroup(entry, after),
    };
    rows.push(rowOf(entry, place, input));
  });
  return rows;
}

function entriesOf({ messages, pending, keyOf }: TimelineInput): readonly Entry[] {
  const known = messages.map((message): Entry => ({
    source: message,
    key: keyOf(message.id),
    direction: message.direction,
    at: message.sentAt,
    order: message.order,
  }));
  const waiting = pending.map((one): Entry => ({
    source: one,
    key: one.key,
    direction: 'outgoing',
    at: one.writtenAt,
    order: Number.POSITIVE_INFINITY,
  }));
  return [...known, ...waiting];
}

function firstNewOf(entries: readonly Entry[], newAfter: number | undefined): Entry | undefined {
  if (newAfter === undefined) return undefined;
  return entries.find(
    ({ order, direction, source }) =>
      direction === 'incoming' && order > newAfter && !isNote(source),
  );
}

/** Nobody wrote it: it stands between the messages. */
function isNote(source: Message | Pending): source is Message {
  return 'body' in source && !countsAsUnread(source.body);
}

function authorOf(source: Message | Pending): Member | undefined {
  return 'id' in source && source.direction === 'incoming' ? source.author : undefined;
}

function isOneGroup(left: Entry | undefined, right: Entry | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (left.direction !== right.direction || !sameDay(left.at, right.at)) return false;
  if (isNote(left.source) || isNote(right.source)) return false;
  if (authorOf(left.source)?.address !== authorOf(right.source)?.address) return false;
  return Math.abs(right.at - left.at) < GROUP_GAP;
}

type RowContext = {
  readonly words: Words;
  readonly times: Times;
  readonly input: TimelineInput;
  readonly doable: Doable;
  readonly waiting: WaitingItem | undefined;
};

function messageRow(entry: Entry, place: Place, context: RowContext): MessageRow {
  const { words, times, input, doable, waiting } = context;
  const time = times.hour(entry.at);
  const message = 'id' in entry.source ? entry.source : undefined;
  const incoming = entry.direction === 'incoming';
  const author = authorItem(authorOf(entry.source), words);
  return {
    kind: 'message',
    key: entry.key,
    id: message?.id,
    direction: entry.direction,
    author,
    ...bodyOf(entry.source, words),
    ...extrasOf(entry.source, input.name, words),
    preview: input.showPreviews === true ? previewItem(entry.source.linkPreview) : undefined,
    links: input.guarded !== true,
    ...(input.guarded === true && { cards: [], file: undefined, place: undefined }),
    doable,
    status: statusOf(entry.source),
    failure: failureOf(entry.source, input.name, words),
    waiting,
    at: entry.at,
    time,
    fullTime: times.full(entry.at),
    said: incoming
      ? words.say('chat.said', { name: author?.name ?? input.name, time })
      : words.say('chat.said-you', { time }),
    ...place,
  };
}

function authorItem(author: Member | undefined, words: Words): AuthorItem | undefined {
  if (author === undefined) return undefined;
  const name = memberName(author, words);
  return { name, portrait: portraitOf(author.address, name) };
}

type Extras = Pick<
  MessageRow,
  'quote' | 'reactions' | 'edited' | 'cards' | 'file' | 'place' | 'myReaction'
>;

function extrasOf(source: Message | Pending, name: string, words: Words): Extras {
  const { replyTo } = source;
  const quote = replyTo && quoteItem(replyTo, name, words);
  if (!('id' in source))
    return {
      quote,
      reactions: [],
      edited: false,
      cards: [],
      file: undefined,
      place: undefined,
      myReaction: undefined,
    };
  const { body } = source;
  return {
    quote,
    reactions: reactionItems(source, name, words),
    edited: source.editedAt !== undefined,
    cards: body.kind === 'contact-cards' ? cardItems(body.cards, words) : [],
    file: fileItem(source, words),
    place: body.kind === 'location' ? placeItem(body.place) : undefined,
    myReaction: source.reactions?.find(({ from }) => from === 'me')?.emoji,
  };
}

function bodyOf(
  source: Message | Pending,
  words: Words,
): Pick<MessageRow, 'bodyKind' | 'text' | 'whole' | 'detail'> {
  const body = 'body' in source ? source.body : ({ kind: 'text', text: source.text } as const);
  if (body.kind !== 'text') {
    const detail =
      body.kind === 'undecryptable' ? words.say(`undecryptable.${body.reason}`) : undefined;
    return { bodyKind: body.kind, text: bodyWords(body, words), whole: undefined, detail };
  }
  const { shown, cut } = shownPart(body.text);
  return { bodyKind: 'text', text: shown, whole: cut ? body.text : undefined, detail: undefined };
}

/** Of what was taken back there is nothing more to tell. */
function statusOf(source: Message | Pending): OutgoingStatus | undefined {
  if ('id' in source && source.body.kind === 'deleted') return undefined;
  if (!('id' in source)) return source.failed === undefined ? 'sending' : 'failed';
  return source.direction === 'outgoing' ? source.status : undefined;
}

function failureOf(source: Message | Pending, name: string, words: Words): string | undefined {
  if (!('id' in source)) {
    if (source.failed === undefined) return undefined;
    return words.say('failure.local', { why: whyOf(source.failed, words) });
  }
  const change = changeFailure(source, name, words);
  if (change !== undefined) return change;
  if (source.direction !== 'outgoing' || source.status !== 'failed') return undefined;
  if (source.body.kind === 'deleted') return undefined;
  return sendFailureWords(source.failure, name, words);
}
