import { createTimes, sameDay, untilMidnight } from '@/lib/view/times';
import { describe, expect, it } from 'vitest';
import { NOW, words } from './fake-surroundings';

const times = createTimes(words);
const DAY = 86_400_000;

describe('times in the list', () => {
  it('age from the hour to the date', () => {
    const brief = (ago: number) => times.brief(NOW - ago, NOW);
    expect(brief(60_000)).toBe('14:06');
    expect(brief(DAY)).toBe('Yesterday');
    expect(brief(3 * DAY)).toBe('Sun');
    expect(brief(40 * DAY)).toBe('16 Oct');
    expect(brief(400 * DAY)).toBe('21/10/2025');
  });

  it('count calendar days, not spans of 24 hours', () => {
    const lateYesterday = new Date(2026, 10, 24, 23, 59).getTime();
    expect(times.brief(lateYesterday, new Date(2026, 10, 25, 0, 1).getTime())).toBe('Yesterday');
  });

  it('show a date for what claims to be from the future', () => {
    expect(times.brief(NOW + 3 * DAY, NOW)).toBe('28 Nov');
  });
});

describe('times that senders made up', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, -9e15])('%s is no error', (at) => {
    expect(times.brief(at, NOW)).toBe('Unknown date');
    expect(times.day(at, NOW)).toBe('Unknown date');
    expect(times.full(at)).toBe('Unknown date');
    expect(times.moment(at, NOW)).toBe('Unknown date');
    expect(times.hour(at)).toBe('');
  });
});

describe('moments within a sentence', () => {
  it('are the hour today, and have their date otherwise', () => {
    expect(times.moment(NOW - 60_000, NOW)).toBe('14:06');
    expect(times.moment(NOW - DAY, NOW)).toMatch(/^24 Nov.*14:07$/);
  });
});

describe('days', () => {
  it('are named in separators', () => {
    expect(times.day(NOW, NOW)).toBe('Today');
    expect(times.day(NOW - 2 * DAY, NOW)).toBe('Monday');
    expect(times.day(NOW - 40 * DAY, NOW)).toBe('Friday 16 October');
  });

  it('end at midnight of this machine', () => {
    expect(sameDay(NOW, NOW + untilMidnight(NOW) - 1)).toBe(true);
    expect(sameDay(NOW, NOW + untilMidnight(NOW))).toBe(false);
  });
});
