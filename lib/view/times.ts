/**
 * Times in words, as the person's language writes them (ECMA-402). Senders' clocks may say
 * anything: what is no date shows as an unknown one and never throws.
 * @module
 */
import type { Words } from '@/lib/i18n';

const DAY = 24 * 60 * 60_000;
/** The last instant that a Date can hold (ECMA-262 §21.4.1.1). */
const LAST_INSTANT = 8.64e15;

export interface Times {
  /** The hour: `14:02` */
  hour(at: number): string;
  /** For the list: the hour today, then "Yesterday", the weekday, the date. */
  brief(at: number, now: number): string;
  /** Within a sentence: the hour today, date and hour otherwise. */
  moment(at: number, now: number): string;
  /** For separators: "Today", "Yesterday", the weekday, the long date. */
  day(at: number, now: number): string;
  /** For tooltips and screen readers: date and hour in full. */
  full(at: number): string;
}

const known = new WeakMap<Words, Times>();

/** One for each language's words, since its formatters are slow to make and quick to use: each is made when first needed. */
export function createTimes(words: Words): Times {
  const made = known.get(words) ?? timesIn(words);
  known.set(words, made);
  return made;
}

function timesIn(words: Words): Times {
  const format = createFormats(words.locale);
  const guarded = (at: number, write: () => string): string =>
    isInstant(at) ? write() : words.say('time.unknown');
  return {
    hour: (at) => (isInstant(at) ? format('hour', at) : ''),
    brief: (at, now) =>
      guarded(at, () => {
        const age = daysBetween(at, now);
        if (age === 0) return format('hour', at);
        if (age === 1) return words.say('time.yesterday');
        if (age > 1 && age < 7) return format('weekdayShort', at);
        return format(sameYear(at, now) ? 'dayShort' : 'dateShort', at);
      }),
    moment: (at, now) => guarded(at, () => format(sameDay(at, now) ? 'hour' : 'moment', at)),
    day: (at, now) =>
      guarded(at, () => {
        const age = daysBetween(at, now);
        if (age === 0) return words.say('time.today');
        if (age === 1) return words.say('time.yesterday');
        if (age > 1 && age < 7) return format('weekday', at);
        return format(sameYear(at, now) ? 'dayLong' : 'dateLong', at);
      }),
    full: (at) => guarded(at, () => format('full', at)),
  };
}

/** Whether two instants fall on one day of this machine's calendar. */
export function sameDay(left: number, right: number): boolean {
  return startOfDay(left) === startOfDay(right);
}

/** ms from `now` to the next midnight of this machine's calendar */
export function untilMidnight(now: number): number {
  const next = new Date(now);
  next.setHours(24, 0, 0, 0);
  return next.getTime() - now;
}

const FORMATS = {
  hour: { timeStyle: 'short' },
  weekdayShort: { weekday: 'short' },
  weekday: { weekday: 'long' },
  dayShort: { day: 'numeric', month: 'short' },
  dateShort: { day: '2-digit', month: '2-digit', year: 'numeric' },
  dayLong: { weekday: 'long', day: 'numeric', month: 'long' },
  dateLong: { day: 'numeric', month: 'long', year: 'numeric' },
  moment: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  full: { dateStyle: 'full', timeStyle: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

type FormatName = keyof typeof FORMATS;

function createFormats(locale: string): (name: FormatName, at: number) => string {
  const made = new Map<FormatName, Intl.DateTimeFormat>();
  return (name, at) => {
    const format = made.get(name) ?? new Intl.DateTimeFormat(locale, FORMATS[name]);
    made.set(name, format);
    return format.format(at);
  };
}

function isInstant(at: number): boolean {
  return Number.isFinite(at) && Math.abs(at) <= LAST_INSTANT;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** Whole calendar days; negative for the future. Rounded, since a day of clock change has 23 or 25 hours. */
function daysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / DAY);
}

function sameYear(left: number, right: number): boolean {
  return new Date(left).getFullYear() === new Date(right).getFullYear();
}
