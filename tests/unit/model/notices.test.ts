import {
  MUTED_ALWAYS,
  NOTICE_DEFAULTS,
  isQuiet,
  minuteOfDay,
  planNotices,
  type Chat,
  type ChatId,
  type NoticeSettings,
} from '@/lib/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chat } from '../view/rows';

const NOW = 1_800_000_000_000;
const nobodyLooks = { now: NOW, isLookedAt: () => false };

function waiting(id: string, rest: Partial<Chat> = {}): Chat {
  return chat({
    id: id as ChatId,
    unread: 2,
    preview: { direction: 'incoming', body: { kind: 'text', text: 'secret' } },
    ...rest,
  });
}

const withContent = (notices: NoticeSettings['notices']): NoticeSettings => ({
  ...NOTICE_DEFAULTS,
  notices,
});
const WHO = withContent('who');

describe('what calls for a person outside of the windows', () => {
  it('is one notice a chat, which names it and tells nothing of what was said', () => {
    const plans = planNotices([waiting('a'), waiting('b')], WHO, nobodyLooks);
    expect(plans).toMatchObject([
      { kind: 'chat', chat: { id: 'a' }, unread: 2, body: undefined },
      { kind: 'chat', chat: { id: 'b' }, unread: 2, body: undefined },
    ]);
  });

  it('tells what was said only where the person chose that, and never their own words', () => {
    const settings = withContent('who-and-what');
    const own = waiting('b', {
      preview: { direction: 'outgoing', body: { kind: 'text', text: 'mine' } },
    });
    expect(planNotices([waiting('a'), own], settings, nobodyLooks)).toMatchObject([
      { body: { text: 'secret' } },
      { body: undefined },
    ]);
  });

  it('says nothing of whom where the person chose that', () => {
    expect(
      planNotices([waiting('a'), waiting('b')], withContent('something'), nobodyLooks),
    ).toEqual([{ kind: 'something' }]);
    expect(planNotices([waiting('a')], withContent('off'), nobodyLooks)).toEqual([]);
    expect(planNotices([waiting('a')], NOTICE_DEFAULTS, nobodyLooks)).toEqual([]);
  });

  it('is one for all of them after a night', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => waiting(id));
    expect(planNotices(many, WHO, nobodyLooks)).toEqual([{ kind: 'many', chats: 4 }]);
  });

  it.each<[string, Partial<Chat>]>([
    ['muted', { place: { mutedUntil: MUTED_ALWAYS } }],
    ['archived', { place: { archived: true } }],
    ['read meanwhile', { unread: 0 }],
  ])('is silent about a chat that is %s', (_what, rest) => {
    expect(planNotices([waiting('a', rest)], WHO, nobodyLooks)).toEqual([]);
  });

  it('speaks again of a chat whose muting has run out', () => {
    const chats = [waiting('a', { place: { mutedUntil: NOW } })];
    expect(planNotices(chats, WHO, nobodyLooks)).toHaveLength(1);
  });

  it('is silent about the chat that a person has before their eyes, and only that', () => {
    const plans = planNotices([waiting('a'), waiting('b')], WHO, {
      now: NOW,
      isLookedAt: (id) => id === 'a',
    });
    expect(plans).toMatchObject([{ chat: { id: 'b' } }]);
  });

  it('waits for the morning', () => {
    const minute = minuteOfDay(NOW);
    const quiet = { from: minute, to: (minute + 1) % 1440 };
    const settings = { ...WHO, quiet };
    expect(planNotices([waiting('a')], settings, nobodyLooks)).toEqual([]);
    const later = { ...nobodyLooks, now: NOW + 60_000 };
    expect(planNotices([waiting('a')], settings, later)).toHaveLength(1);
  });
});

describe('quiet hours', () => {
  const minute = fc.integer({ min: 0, max: 1439 });

  it('and the other way round make up the whole day, once each minute', () => {
    fc.assert(
      fc.property(minute, minute, minute, (from, to, at) => {
        fc.pre(from !== to);
        expect(isQuiet({ from, to }, at)).toBe(!isQuiet({ from: to, to: from }, at));
      }),
    );
  });

  it('go over midnight', () => {
    const night = { from: 22 * 60, to: 7 * 60 };
    expect([21 * 60 + 59, 22 * 60, 0, 6 * 60 + 59, 7 * 60].map((at) => isQuiet(night, at))).toEqual(
      [false, true, true, true, false],
    );
  });
});
