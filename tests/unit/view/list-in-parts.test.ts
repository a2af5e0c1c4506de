import type { Answers } from '@/lib/bus';
import type { ChatId } from '@/lib/model';
import { createInboxView } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, deferred, failing, settled } from './fake-bus';
import { NOW, fakeSurroundings } from './fake-surroundings';
import { account, chat } from './rows';

const named = (title: string, minutesAgo: number) =>
  chat({
    id: `chat-${title}` as ChatId,
    title,
    lastActivity: NOW - minutesAgo * 60_000,
    unread: 1,
  });

const ANNA = named('anna', 1);
const BOB = named('bob', 2);
const CARA = named('cara', 3);
const HEAD = {
  accounts: [account()],
  chats: [ANNA],
  atRest: 'unlocked-by-anyone',
  more: 2,
} as const;

/** A long list, whose slices come when the test gives them. */
function open() {
  const slices = [deferred<Answers['inbox.more']>(), deferred<Answers['inbox.more']>()];
  let at = 0;
  const bus = new FakeBus({
    'inbox.snapshot': () => HEAD,
    'inbox.more': () => slices[at++]!.promise,
  });
  const view = createInboxView(bus, fakeSurroundings());
  const names = () => view.rows.value.map(({ name }) => name);
  return { bus, view, slices, names };
}

describe('a long list', () => {
  it('is painted from what stands first, and counts nothing before it is whole', async () => {
    const { bus, view, slices, names } = open();
    await settled();
    expect(view.phase.value).toBe('ready');
    expect(names()).toEqual(['anna']);
    expect(view.whole.value).toBe(false);
    expect(view.unread.value).toBe(0);
    slices[0]!.resolve({ chats: [ANNA, BOB], next: BOB.id });
    await settled();
    expect(names()).toEqual(['anna']);
    slices[1]!.resolve({ chats: [CARA] });
    await settled();
    expect(names()).toEqual(['anna', 'bob', 'cara']);
    expect(view.whole.value).toBe(true);
    expect(view.unread.value).toBe(3);
    expect(bus.askedFor('inbox.more')).toEqual([{}, { after: BOB.id }]);
  });

  it('loses nothing that changes between two of its slices', async () => {
    const { bus, slices, names } = open();
    await settled();
    slices[0]!.resolve({ chats: [ANNA, BOB], next: BOB.id });
    await settled();
    bus.emit({ chats: [{ ...BOB, lastActivity: NOW }], removedChats: [ANNA.id] });
    expect(names()).toEqual(['bob']);
    slices[1]!.resolve({ chats: [CARA] });
    await settled();
    expect(names()).toEqual(['bob', 'cara']);
  });

  it('stays as it is while it is read again', async () => {
    const { bus, view, slices, names } = open();
    await settled();
    slices[0]!.resolve({ chats: [ANNA, BOB], next: BOB.id });
    slices[1]!.resolve({ chats: [CARA] });
    await settled();
    const again = deferred<Answers['inbox.more']>();
    bus.handlers['inbox.more'] = () => again.promise;
    bus.reconnect();
    await settled();
    expect(names()).toEqual(['anna', 'bob', 'cara']);
    again.resolve({ chats: [ANNA, CARA] });
    await settled();
    expect(names()).toEqual(['anna', 'cara']);
    expect(view.whole.value).toBe(true);
  });

  it('keeps what has come where the worker ends in between, and comes whole with the next one', async () => {
    const { bus, view, names } = open();
    bus.handlers['inbox.more'] = failing('unavailable');
    await settled();
    expect(view.phase.value).toBe('ready');
    expect(names()).toEqual(['anna']);
    bus.handlers['inbox.more'] = () => ({ chats: [ANNA, BOB, CARA] });
    bus.reconnect();
    await settled();
    expect(names()).toEqual(['anna', 'bob', 'cara']);
    expect(view.whole.value).toBe(true);
  });
});
