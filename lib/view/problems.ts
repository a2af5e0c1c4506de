/**
 * Codes put into words: what went wrong, and what to do about it.
 * @module
 */
import { BusError, type BusErrorCode } from '@/lib/bus';
import type { WordKey, Words } from '@/lib/i18n';
import { JOIN_PROBLEMS, type JoinProblem, type MessageBody, type SendFailure } from '@/lib/model';

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
  if (code === 'sign-in-refused' || code === 'clock-differs')
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
  if (failure === 'contact-unreachable' || failure === 'no-keys' || failure === 'bad-keys') {
    return words.say(`failure.${failure}`, { name });
  }
  return words.say(`failure.${failure}`);
}

/** A message that is no text, in one sentence. */
export function bodyWords(body: MessageBody, words: Words): string {
  if (body.kind === 'text') return body.text;
  if (body.kind === 'undecryptable') return words.say('body.undecryptable');
  return words.say('body.unsupported', { what: kindWords(body.what, words) });
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
