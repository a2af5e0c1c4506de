/**
 * A file in the timeline, ready to draw: what it is called, what can be done with it, and whether it
 * is something that this window shows. Pure. What a sender says of a file is said, never believed: by
 * its type nothing is opened but pictures, films and sounds that the browser decodes.
 * @module
 */
import { MAX_SHOWN } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { MediaBody, MediaProblem, MediaState, MediaType, Message } from '@/lib/model';
import { oneLine, safeName } from './safe-text';
import { listed } from './listing';

export type FileItem = {
  readonly kind: MediaType;
  /** What the window makes of its bytes; `card`: nothing but a name. */
  readonly show: 'picture' | 'film' | 'sound' | 'card';
  readonly mime: string;
  readonly name: string;
  /** "PDF, 2.4 MB", "Voice message, 0:12" */
  readonly detail: string;
  readonly caption: string;
  readonly size: number;
  readonly state: MediaState['kind'];
  /** One sentence, where it cannot be had. */
  readonly problem: string;
  /** Whether the person can let Rialto speak to whoever has it. */
  readonly permittable: boolean;
  /** The one to speak to; undefined: the provider's. */
  readonly host: string | undefined;
  /** Whether asking once more may help. */
  readonly retriable: boolean;
  readonly outgoing: boolean;
  /** width to height, within what a bubble can hold; undefined where its message does not say */
  readonly ratio: number | undefined;
  /** of a recording */
  readonly seconds: number | undefined;
  /** of a recording, from 0 to 100 over its length */
  readonly waveform: readonly number[] | undefined;
  /** base64 */
  readonly thumbnail: string | undefined;
};

const PICTURES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
]);
const FILMS: ReadonlySet<string> = new Set(['video/mp4', 'video/webm', 'video/ogg']);
const SOUNDS: ReadonlySet<string> = new Set([
  'audio/ogg',
  'audio/opus',
  'audio/mpeg',
  'audio/mp4',
  'audio/aac',
  'audio/wav',
  'audio/x-wav',
  'audio/webm',
  'audio/flac',
]);

export function fileItem(message: Message, words: Words): FileItem | undefined {
  const { body, media = { kind: 'gone' }, direction } = message;
  if (body.kind !== 'media') return undefined;
  const show = showOf(body);
  return {
    kind: body.media,
    show,
    mime: body.mime,
    name: nameOf(body, words),
    detail: detailOf(body, words),
    caption: body.caption ?? '',
    size: body.size,
    state: media.kind,
    problem: problemOf(media, words),
    permittable: media.kind === 'failed' && media.problem === 'not-permitted',
    host: media.kind === 'failed' ? media.host : undefined,
    retriable: media.kind !== 'failed' || !FINAL.has(media.problem),
    outgoing: direction === 'outgoing',
    ratio: ratioOf(body),
    seconds: body.seconds,
    waveform: body.waveform === undefined || body.waveform.length === 0 ? undefined : body.waveform,
    thumbnail: show === 'picture' || show === 'film' ? body.thumbnail : undefined,
  };
}

/** What another try finds just the same. */
const FINAL: ReadonlySet<MediaProblem> = new Set(['bad-reference', 'too-large', 'not-offered']);

function showOf({ media, mime, size }: MediaBody): FileItem['show'] {
  // Larger ones are saved, piece by piece: here they would lie in memory whole.
  if (size > MAX_SHOWN || media === 'file') return 'card';
  if (PICTURES.has(mime)) return 'picture';
  if (FILMS.has(mime)) return 'film';
  return SOUNDS.has(mime) ? 'sound' : 'card';
}

function nameOf({ media, name }: MediaBody, words: Words): string {
  const what = words.say(`media.${media}`);
  return name === undefined ? what : safeName(name, what);
}

function detailOf({ media, mime, name, size, seconds }: MediaBody, words: Words): string {
  const kind = media === 'file' ? suffixOf(name, mime) : '';
  const time = seconds === undefined ? '' : clockOf(seconds);
  return listed([kind, time, sizeWords(size, words)], words);
}

/** "PDF": as the name ends, else as the type does. */
function suffixOf(name = '', mime: string): string {
  const suffix = /\.([a-z0-9]{1,6})$/i.exec(name)?.[1] ?? /\/([a-z0-9]{1,6})$/.exec(mime)?.[1];
  return oneLine(suffix ?? '', 6).toUpperCase();
}

/** 1:05, 1:02:03 */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "2.4 MB", as the person's language writes it. */
export function sizeWords(bytes: number, { locale }: Pick<Words, 'locale'>): string {
  if (bytes <= 0) return '';
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}

function problemOf(media: MediaState, words: Words): string {
  if (media.kind === 'failed') return words.say(`file.problem.${media.problem}`);
  if (media.kind === 'removed' || media.kind === 'gone') return words.say(`file.${media.kind}`);
  return '';
}

/** A strip of a hundred pixels' height or a tower would break the timeline: those are cut to fit. */
function ratioOf({ width, height }: MediaBody): number | undefined {
  if (width === undefined || height === undefined) return undefined;
  return Math.min(Math.max(width / height, 0.6), 2.4);
}
