/**
 * Pictures that were sent together.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { MediaBody, MediaState, Message, MessageId } from '@/lib/model';
import { createAlbums, picturesIn, type TimelineRow } from '@/lib/view';
import { createTimelineBuilder } from '@/lib/view/timeline';
import { createTimes } from '@/lib/view/times';
import { NOW, words } from './fake-surroundings';
import { incoming, outgoing } from './rows';

const SECOND = 1_000;

type About = Partial<MediaBody> & { readonly state?: MediaState };

const mediaOf = ({ state = { kind: 'here' }, ...about }: About) => ({
  media: state,
  body: { kind: 'media', media: 'image', mime: 'image/jpeg', size: 1_000, ...about } as const,
});

/** A picture of theirs so many seconds before now. */
function picture(order: number, ago: number, about: About = {}): Message {
  return incoming(order, { sentAt: NOW - ago * SECOND, ...mediaOf(about) });
}

function rowsOf(...messages: readonly Message[]): readonly TimelineRow[] {
  return createTimelineBuilder(words, createTimes(words)).build({
    messages,
    pending: [],
    newAfter: undefined,
    name: 'Anna',
    now: NOW,
    keyOf: (id: MessageId) => id,
  });
}

const shapeOf = (rows: readonly TimelineRow[]): readonly string[] =>
  createAlbums()(rows)
    .filter(({ kind }) => kind !== 'day')
    .map((row) => (row.kind === 'album' ? `album of ${row.rows.length}` : row.kind));

describe('pictures that were sent together', () => {
  it('stand together, in their order', () => {
    const rows = rowsOf(picture(1, 9), picture(2, 8), picture(3, 7));
    expect(shapeOf(rows)).toEqual(['album of 3']);
    const [, album] = createAlbums()(rows);
    expect(album?.kind === 'album' && album.rows.map(({ id }) => id)).toEqual(
      picturesIn(rows).map(({ id }) => id),
    );
  });

  it.each([
    ['one alone', [picture(1, 9)], ['message']],
    ['more than a minute apart', [picture(1, 90), picture(2, 20)], ['message', 'message']],
    [
      'another hand’s',
      [picture(1, 9), outgoing(2, { sentAt: NOW - 8 * SECOND, ...mediaOf({}) })],
      ['message', 'message'],
    ],
    [
      'one with words of its own',
      [picture(1, 9), picture(2, 8, { caption: 'Look' }), picture(3, 7)],
      ['message', 'message', 'message'],
    ],
    [
      'one that failed',
      [picture(1, 9), picture(2, 8, { state: { kind: 'failed', problem: 'forged' } })],
      ['message', 'message'],
    ],
    [
      'a text between them',
      [picture(1, 9), incoming(2, { sentAt: NOW - 8 * SECOND }), picture(3, 7)],
      ['message', 'message', 'message'],
    ],
    [
      'a document',
      [picture(1, 9), picture(2, 8, { mime: 'application/pdf', media: 'file' })],
      ['message', 'message'],
    ],
  ] as const)('are told from %s', (_, messages, shape) => {
    expect(shapeOf(rowsOf(...(messages as readonly Message[])))).toEqual(shape);
  });

  it('are ten at most, as many as can be chosen at once', () => {
    const many = Array.from({ length: 13 }, (_, at) => picture(at + 1, 40 - at));
    expect(shapeOf(rowsOf(...many))).toEqual(['album of 10', 'album of 3']);
  });

  it('are the same object while nothing of them changed, and another when something did', () => {
    const build = createTimelineBuilder(words, createTimes(words));
    const albums = createAlbums();
    const given = {
      pending: [],
      newAfter: undefined,
      name: 'Anna',
      now: NOW,
      keyOf: (id: MessageId) => id,
    };
    const messages = [picture(1, 9), picture(2, 8)];
    const before = albums(build.build({ ...given, messages })).at(-1);
    const text = incoming(3, { sentAt: NOW });
    const after = albums(build.build({ ...given, messages: [...messages, text] }));
    // The text leans on them: the last of them no longer ends its group.
    expect(after.filter(({ kind }) => kind === 'album')).toHaveLength(1);
    const again = albums(build.build({ ...given, messages: [...messages, text] }));
    expect(again.find(({ kind }) => kind === 'album')).toBe(
      after.find(({ kind }) => kind === 'album'),
    );
    expect(after.find(({ kind }) => kind === 'album')).not.toBe(before);
  });
});
