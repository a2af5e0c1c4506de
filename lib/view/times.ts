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

/** Builds the formatters once: they are slow to make and quick to use. */
export function createTimes(words: Words): Times {
  const formats = createFormats(words.locale);
  const guarded = (at: number, write: () => string): string =>
    isInstant(at) ? write() : words.say('time.unknown');
  return {
    hour: (at) => (isInstant(at) ? formats.hour.format(at) : ''),
    brief: (at, now) =>
      guarded(at, () => {
        const age = daysBetween(at, now);
        if (age === 0) return formats.hour.format(at);
        if (age === 1) return words.say('time.yesterday');
        if (age > 1 && age < 7) return formats.weekdayShort.format(at);
        return (sameYear(at, now) ? formats.dayShort : formats.dateShort).format(at);
      }),
    moment: (at, now) =>
      guarded(at, () => (sameDay(at, now) ? formats.hour : formats.moment).format(at)),
    day: (at, now) =>
      guarded(at, () => {
        const age = daysBetween(at, now);
        if (age === 0) return words.say('time.today');
        if (age === 1) return words.say('time.yesterday');
        if (age > 1 && age < 7) return formats.weekday.format(at);
        return (sameYear(at, now) ? formats.dayLong : formats.dateLong).format(at);
      }),
    full: (at) => guarded(at, () => formats.full.format(at)),
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

function createFormats(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  return {
    hour: format({ timeStyle: 'short' }),
    weekdayShort: format({ weekday: 'short' }),
    weekday: format({ weekday: 'long' }),
    dayShort: format({ day: 'numeric', month: 'short' }),
    dateShort: format({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    dayLong: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    dateLong: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    moment: format({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }),
    full: format({ dateStyle: 'full', timeStyle: 'short' }),
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
