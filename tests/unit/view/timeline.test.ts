import { SEND_FAILURES, UNDECRYPTABLE_REASONS, type Message } from '@/lib/model';
import { createTimes } from '@/lib/view/times';
import { createTimelineBuilder, type MessageRow, type TimelineInput } from '@/lib/view/timeline';
import { describe, expect, it } from 'vitest';
import { NOW, words } from './fake-surroundings';
import { incoming, outgoing } from './rows';

const builder = createTimelineBuilder(words, createTimes(words));

function input(messages: readonly Message[], change: Partial<TimelineInput> = {}): TimelineInput {
  return {
    messages,
    pending: [],
    newAfter: undefined,
    name: 'Anna',
    now: NOW,
    keyOf: (id) => id,
    ...change,
  };
}

function messagesOf(rows: ReturnType<typeof builder.build>): readonly MessageRow[] {
  return rows.filter((row) => row.kind === 'message');
}

describe('the timeline', () => {
  it('puts a separator before each day', () => {
    const rows = builder.build(
      input([incoming(1, { sentAt: NOW - 86_400_000 }), incoming(2, { sentAt: NOW })]),
    );
    expect(rows.map((row) => (row.kind === 'message' ? 'message' : row.label))).toEqual([
      'Yesterday',
      'message',
      'Today',
      'message',
    ]);
  });

  it('keeps the order of arrival where clocks disagree', () => {
    const rows = builder.build(
      input([incoming(1, { sentAt: NOW }), incoming(2, { sentAt: NOW - 86_400_000 })]),
    );
    expect(messagesOf(rows).map(({ text }) => text)).toEqual(['incoming 1', 'incoming 2']);
  });

  it('groups bubbles of one speaker within five minutes', () => {
    const at = (minutes: number) => ({ sentAt: NOW + minutes * 60_000 });
    const rows = builder.build(
      input([incoming(1, at(0)), incoming(2, at(1)), outgoing(3, at(2)), outgoing(4, at(9))]),
    );
    const groups = messagesOf(rows).map(({ startsGroup, endsGroup }) => [startsGroup, endsGroup]);
    expect(groups).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  it('marks what is new before the first incoming one, which starts a group', () => {
    const rows = builder.build(
      input([incoming(1), outgoing(2), incoming(3), incoming(4)], { newAfter: 1 }),
    );
    expect(rows.map(({ kind }) => kind)).toEqual([
      'day',
      'message',
      'message',
      'new',
      'message',
      'message',
    ]);
    expect(messagesOf(rows)[2]?.startsGroup).toBe(true);
  });

  it('keeps unchanged rows the same objects, so that they are not drawn again', () => {
    const first = incoming(1);
    const second = incoming(2, { sentAt: NOW });
    const before = messagesOf(builder.build(input([first, second])));
    const after = messagesOf(
      builder.build(input([first, second, outgoing(3, { sentAt: NOW + 1 })])),
    );
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it.each(UNDECRYPTABLE_REASONS)('says why a message could not be read: %s', (reason) => {
    const [row] = messagesOf(
      builder.build(input([incoming(1, { body: { kind: 'undecryptable', reason } })])),
    );
    expect(row).toMatchObject({
      bodyKind: 'undecryptable',
      text: 'This message could not be read.',
    });
    expect(row?.detail).toBeTruthy();
  });

  it.each(SEND_FAILURES)('says why a message was not sent: %s', (failure) => {
    const [row] = messagesOf(builder.build(input([outgoing(1, { status: 'failed', failure })])));
    expect(row?.failure).toMatch(/^Not sent/);
  });

  it('shows the beginning of a very long text and keeps the whole', () => {
    const text = 'word '.repeat(20_000);
    const [row] = messagesOf(builder.build(input([incoming(1, { body: { kind: 'text', text } })])));
    expect(row?.text.length).toBeLessThanOrEqual(3_000);
    expect(row?.whole).toBe(text);
  });

  it('bears senders whose clock is nonsense', () => {
    const rows = builder.build(
      input([incoming(1, { sentAt: Number.NaN }), incoming(2, { sentAt: 1e300 })]),
    );
    expect(messagesOf(rows)).toHaveLength(2);
  });
});
