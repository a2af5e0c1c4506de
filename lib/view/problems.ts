/**
 * Codes put into words: what went wrong, and what to do about it.
 * @module
 */
import { BusError, type BusErrorCode } from '@/lib/bus';
import type { WordKey, Words } from '@/lib/i18n';
import {
  JOIN_PROBLEMS,
  OF_SOMEBODY_ELSE,
  UNENCRYPTED,
  type ContactCard,
  type JoinProblem,
  type MediaBody,
  type Message,
  type MessageBody,
  type Place,
  type SendFailure,
} from '@/lib/model';
import { groupChangeWords } from './group-words';
import { oneLine, safeName } from './safe-text';

/** The code of a failed request; anything that is no answer of the bus is a bug, and `internal`. */
export function codeOf(error: unknown): BusErrorCode {
  return error instanceof BusError ? error.code : 'internal';
}

const WHYS = {
  'bad-request': 'error.bad-request',
  'not-found': 'error.not-found',
  offline: 'error.offline',
  unreachable: 'error.offline',
  refused: 'error.refused',
  'protection-not-accepted': 'error.protection-not-accepted',
  unavailable: 'error.unavailable',
  locked: 'error.locked',
  lost: 'error.lost',
  'quota-exceeded': 'error.no-room',
  'too-large': 'error.too-large',
} as const satisfies Partial<Record<BusErrorCode, WordKey>>;

/** Codes that only joining brings are `internal` where they turn up elsewhere. */
export function whyOf(code: BusErrorCode, words: Words): string {
  return words.say(isKeyOf(WHYS, code) ? WHYS[code] : 'error.internal');
}

/** @param names what the sentence may name: the network and the provider as the person knows them */
export function joinProblemWords(
  code: BusErrorCode,
  names: { readonly network: string; readonly provider: string },
  words: Words,
): string {
  if (code === 'interrupted') return words.say('join.interrupted');
  if (!isJoinProblem(code)) return whyOf(code, words);
  if (code === 'network-not-offered' || code === 'token-refused') {
    return words.say(`join.${code}`, names);
  }
  if (code === 'sign-in-refused' || code === 'clock-differs' || code === 'not-permitted')
    return words.say(`join.${code}`, { provider: names.provider });
  if (code === 'unreachable' || code === 'certificate-refused') {
    return words.say(`join.${code}`, { network: names.network });
  }
  return words.say(`join.${code}`);
}

/** @param name the contact's */
export function sendFailureWords(
  failure: SendFailure | undefined,
  name: string,
  words: Words,
): string {
  if (failure === undefined) return words.say('failure.unknown');
  if (
    failure === 'contact-unreachable' ||
    failure === 'no-keys' ||
    failure === 'bad-keys' ||
    failure === 'not-trusted'
  ) {
    return words.say(`failure.${failure}`, { name });
  }
  return words.say(`failure.${failure}`);
}

/** A message that is no text, in one sentence. */
export function bodyWords(body: MessageBody, words: Words): string {
  switch (body.kind) {
    case 'text':
      return body.text;
    case 'undecryptable':
      return words.say('body.undecryptable');
    case 'unsupported':
      return words.say('body.unsupported', { what: kindWords(body.what, words) });
    case 'refused':
      return refusedWords(body.what, words);
    case 'deleted':
      return words.say('body.deleted');
    case 'invitation':
      return words.say('body.invitation');
    case 'call':
      return words.say(`body.call.${body.media}.${body.state}`);
    case 'timer':
      return timerWords(body.seconds, words);
    case 'location':
      return words.say('body.location', { place: placeName(body.place) });
    case 'media':
      return mediaWords(body, words);
    case 'group-change':
      return groupChangeWords(body.change, words);
    case 'key-change':
      return words.say(body.wasVerified ? 'key-change.verified' : 'key-change.unverified');
    case 'contact-cards':
      break;
  }
  return cardsWords(body.cards, words);
}

/** What a network did not let through, and why where that is its own rule and not the other app's. */
function refusedWords(what: string, words: Words): string {
  if (what === UNENCRYPTED) return words.say('body.unencrypted');
  if (what === OF_SOMEBODY_ELSE) return words.say('body.somebody-else');
  return words.say('body.refused', { what: kindWords(what, words) });
}

/** What the list and a quote say of a body, on one line. */
export function bodyPreview(body: MessageBody, words: Words): string {
  if (body.kind === 'refused' && (body.what === UNENCRYPTED || body.what === OF_SOMEBODY_ELSE))
    return bodyWords(body, words);
  if (body.kind === 'undecryptable') return words.say('body.undecryptable-preview');
  if (body.kind !== 'unsupported' && body.kind !== 'refused') return bodyWords(body, words);
  return words.say('body.unsupported-preview', { what: kindWords(body.what, words) });
}

/** What is written under it, or what it is. */
function mediaWords({ media, caption, name }: MediaBody, words: Words): string {
  const what = words.say(`media.${media}`);
  if (caption !== undefined) return words.say('media.captioned', { what, caption });
  return media === 'file' && name !== undefined ? safeName(name, what) : what;
}

function timerWords(seconds: number, words: Words): string {
  if (seconds === 0) return words.say('body.timer.off');
  const [unit, length] = TIMER_UNITS.find(([, size]) => seconds % size === 0) ?? SECONDS;
  return words.say('body.timer.on', {
    time: words.say(`time.${unit}`, { count: seconds / length }),
  });
}

const TIMER_UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;
const SECONDS = ['second', 1] as const;

function cardsWords(cards: readonly ContactCard[], words: Words): string {
  const [first, ...others] = cards;
  const name = safeName(first?.name ?? '', words.say('card.unnamed'));
  if (others.length === 0) return words.say('body.card', { name });
  return words.say('body.cards', { name, count: others.length });
}

/** What a screen reader says of the newest of `count` arrivals. @param about `name`: the contact's; `time`: of the message */
export function arrivalWords(
  { body }: Pick<Message, 'body'>,
  about: {
    readonly count: number;
    readonly name: string;
    readonly time: string;
    readonly words: Words;
  },
): string {
  const { count, name, time, words } = about;
  const text = oneLine(bodyWords(body, words), 300);
  const sentence = words.say('chat.announce', { name, time, text });
  return count === 1 ? sentence : `${words.say('chat.new-messages', { count })}. ${sentence}`;
}

/** Its name where it has one, else its coordinates to some ten metres. */
export function placeName({ name, latitude, longitude }: Place): string {
  const coordinates = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  return name === undefined ? coordinates : safeName(name, coordinates);
}

const KINDS = {
  call: 'what.call',
  image: 'what.image',
  video: 'what.video',
  'video-note': 'what.video',
  audio: 'what.audio',
  document: 'what.document',
  sticker: 'what.sticker',
  location: 'what.location',
  'live-location': 'what.location',
  contact: 'what.contact',
  reaction: 'what.reaction',
  poll: 'what.poll',
  edit: 'what.edit',
  deletion: 'what.deletion',
  'disappearing-setting': 'what.disappearing-setting',
  'view-once': 'what.view-once',
  'group-invite': 'what.group-invite',
  payment: 'what.payment',
  event: 'what.event',
} as const;

/** @param what the network's name for the kind; unknown ones are named as they are */
export function kindWords(what: string, words: Words): string {
  if (isKeyOf(KINDS, what)) return words.say(KINDS[what]);
  return words.say('what.other', { name: what.replace(/[^\w.:-]/g, '').slice(0, 40) });
}

function isJoinProblem(code: BusErrorCode): code is JoinProblem {
  return (JOIN_PROBLEMS as readonly string[]).includes(code);
}

function isKeyOf<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
}
