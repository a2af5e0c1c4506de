import { REQUESTS, type Answers } from '@/lib/bus';
import type { Chat, ChatId } from '@/lib/model';
import { LONGEST_TEXT, createConversationView, type MessageRow } from '@/lib/view';
import { signal } from '@preact/signals';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FakeBus, deferred, failing, settled } from './fake-bus';
import { NOW, fakeSurroundings } from './fake-surroundings';
import { ANNA, chat, incoming, outgoing } from './rows';

type Page = Answers['chat.messages'];

function open(page: Page, options: { attended?: boolean; chat?: Partial<Chat> } = {}) {
  const bus = new FakeBus({
    'chat.messages': () => page,
    'chat.read': () => ({}),
    'chat.typing': () => ({}),
    'message.retry': () => ({}),
  });
  const surroundings = fakeSurroundings(options.attended ?? true);
  const draft = signal('');
  const view = createConversationView(ANNA, {
    bus,
    surroundings,
    chat: signal<Chat | undefined>(chat(options.chat)),
    writing: signal<ReadonlySet<ChatId>>(new Set()),
    draft,
  });
  const bubbles = (): readonly MessageRow[] =>
    view.rows.value.filter((row) => row.kind === 'message');
  return { bus, view, draft, bubbles, ...surroundings };
}

const page = (from: number, to: number, more = false): Page => ({
  messages: Array.from({ length: to - from + 1 }, (_, index) => incoming(from + index)),
  more,
});

describe('opening a conversation', () => {
  it('shows the newest page and who could read it', async () => {
    const { view, bubbles } = open(page(1, 3));
    expect(view.phase.value.kind).toBe('loading');
    await settled();
    expect(view.phase.value.kind).toBe('ready');
    expect(bubbles().map(({ text }) => text)).toEqual(['incoming 1', 'incoming 2', 'incoming 3']);
    expect(view.header.value.protection).toContain('End-to-end encrypted to Anna Moretti’s device');
    expect(view.older.value).toBe('beginning');
  });

  it('never calls a chat protected before its row is here', async () => {
    const view = createConversationView(ANNA, {
      bus: new FakeBus(),
      surroundings: fakeSurroundings(),
      chat: signal(undefined),
      writing: signal(new Set()),
      draft: signal(''),
    });
    expect(view.header.value).toMatchObject({ protected: false, protection: '' });
  });

  it('says why where the messages cannot be opened, and opens at the next connection', async () => {
    const { bus, view } = open(page(1, 1));
    bus.handlers['chat.messages'] = failing('internal');
    await settled();
    expect(view.phase.value.kind).toBe('failed');
    bus.handlers['chat.messages'] = () => page(1, 1);
    bus.reconnect();
    await settled();
    expect(view.phase.value.kind).toBe('ready');
  });

  it('marks what is new since reading stopped', async () => {
    const { view } = open(page(1, 4), { chat: { readUpTo: 2 } });
    await settled();
    expect(view.rows.value.map(({ kind }) => kind)).toEqual([
      'day',
      'message',
      'message',
      'new',
      'message',
      'message',
    ]);
  });
});

describe('reading', () => {
  it('is told to the worker up to the newest incoming message', async () => {
    const { bus } = open({ messages: [incoming(11), incoming(12), outgoing(13)], more: false });
    await settled();
    expect(bus.askedFor('chat.read')).toEqual([{ chatId: ANNA, upTo: 12 }]);
  });

  it('is not claimed while nobody looks, and is once somebody does', async () => {
    const { bus, attention } = open(page(11, 12), { attended: false });
    await settled();
    expect(bus.askedFor('chat.read')).toEqual([]);
    attention.set(true);
    expect(bus.askedFor('chat.read')).toHaveLength(1);
  });

  it('is not claimed while the newest is out of sight', async () => {
    const { bus, view } = open(page(1, 10));
    await settled();
    view.setAtNewest(false);
    bus.emit({ messages: [incoming(11), incoming(12)] });
    expect(bus.askedFor('chat.read')).toEqual([]);
    expect(view.unseen.value).toBe(2);
    view.setAtNewest(true);
    expect(bus.askedFor('chat.read')).toEqual([{ chatId: ANNA, upTo: 12 }]);
    expect(view.unseen.value).toBe(0);
  });

  it('is told once, and again where telling failed', async () => {
    const { bus, attention } = open(page(11, 12));
    bus.handlers['chat.read'] = failing('unavailable');
    await settled();
    bus.handlers['chat.read'] = () => ({});
    attention.set(true);
    attention.set(true);
    await settled();
    expect(bus.askedFor('chat.read')).toHaveLength(2);
  });

  it('moves the mark of what is new to what came while nobody looked', async () => {
    const { bus, view, attention } = open(page(1, 10));
    await settled();
    attention.set(false);
    bus.emit({ messages: [incoming(11)] });
    bus.emit({ messages: [incoming(12)] });
    const kinds = view.rows.value.map(({ kind }) => kind);
    expect(kinds.indexOf('new')).toBe(kinds.length - 3);
  });
});

describe('sending', () => {
  it('shows the bubble before the worker has answered, and keeps it the same bubble', async () => {
    const { bus, view, bubbles, draft } = open(page(1, 1));
    await settled();
    const answer = deferred<Answers['chat.send']>();
    bus.handlers['chat.send'] = () => answer.promise;
    view.write('  Ciao!\n');
    view.send();
    expect(draft.value).toBe('');
    expect(bubbles().at(-1)).toMatchObject({ text: 'Ciao!', status: 'sending' });
    const { key } = bubbles().at(-1)!;
    answer.resolve({ message: outgoing(2, { body: { kind: 'text', text: 'Ciao!' } }) });
    await settled();
    expect(bubbles().at(-1)).toMatchObject({ key, status: 'sent', text: 'Ciao!' });
    expect(bubbles()).toHaveLength(2);
  });

  it('shows one bubble where the event is quicker than the answer, and keeps what it knew', async () => {
    const { bus, view, bubbles } = open(page(1, 1));
    await settled();
    const answer = deferred<Answers['chat.send']>();
    bus.handlers['chat.send'] = () => answer.promise;
    view.write('Ciao!');
    view.send();
    const body = { kind: 'text', text: 'Ciao!' } as const;
    bus.emit({ messages: [outgoing(2, { body, status: 'delivered' })] });
    expect(bubbles()).toHaveLength(2);
    answer.resolve({ message: outgoing(2, { body, status: 'sending' }) });
    await settled();
    expect(bubbles().map(({ status }) => status)).toEqual([undefined, 'delivered']);
  });

  it('keeps two equal texts two bubbles', async () => {
    const { bus, view, bubbles } = open(page(1, 1));
    await settled();
    let order = 2;
    const body = { kind: 'text', text: 'ok' } as const;
    bus.handlers['chat.send'] = () => ({ message: outgoing(order++, { body }) });
    view.write('ok');
    view.send();
    view.write('ok');
    view.send();
    await settled();
    expect(bubbles().map(({ status }) => status)).toEqual([undefined, 'sent', 'sent']);
    expect(new Set(bubbles().map(({ key }) => key)).size).toBe(3);
  });

  it('that the worker refuses stays as a bubble with its reason, to try again or discard', async () => {
    const { bus, view, bubbles } = open(page(1, 1));
    await settled();
    bus.handlers['chat.send'] = failing('refused');
    view.write('Ciao!');
    view.send();
    await settled();
    const failed = bubbles().at(-1)!;
    expect(failed).toMatchObject({
      status: 'failed',
      failure: 'Not sent. The network refused.',
      id: undefined,
    });
    const text = { kind: 'text', text: 'Ciao!' } as const;
    bus.handlers['chat.send'] = () => ({ message: outgoing(2, { body: text }) });
    view.retry(failed.key);
    await settled();
    expect(bubbles().map(({ status }) => status)).toEqual([undefined, 'sent']);
    view.discard(failed.key);
    expect(bubbles()).toHaveLength(2);
  });

  it('whose answer was lost is recognised when its row turns up after all', async () => {
    const { bus, view, bubbles } = open(page(1, 1));
    await settled();
    bus.handlers['chat.send'] = failing('unavailable');
    view.write('Ciao!');
    view.send();
    await settled();
    expect(bubbles().at(-1)?.status).toBe('failed');
    const body = { kind: 'text', text: 'Ciao!' } as const;
    bus.handlers['chat.messages'] = () => ({
      messages: [incoming(1), outgoing(2, { body })],
      more: false,
    });
    bus.reconnect();
    await settled();
    expect(bubbles().map(({ status }) => status)).toEqual([undefined, 'sent']);
  });

  it('of nothing but blanks, or of too much, does not happen', async () => {
    const { bus, view } = open(page(1, 1));
    await settled();
    for (const text of [' \n\t ', 'x'.repeat(LONGEST_TEXT + 1)]) {
      view.write(text);
      expect(view.canSend.value).toBe(false);
      view.send();
    }
    expect(bus.askedFor('chat.send')).toEqual([]);
    expect(view.room.value).toBe(-1);
  });

  it('has the limit that the bus has', () => {
    const fits = (length: number) =>
      v.safeParse(REQUESTS['chat.send'], { chatId: ANNA, text: 'x'.repeat(length) }).success;
    expect([fits(LONGEST_TEXT), fits(LONGEST_TEXT + 1)]).toEqual([true, false]);
  });

  it('tries a failed message again, and says so while it does', async () => {
    const { bus, view, bubbles } = open({
      messages: [outgoing(1, { status: 'failed', failure: 'gave-up' })],
      more: false,
    });
    await settled();
    const answer = deferred<Answers['message.retry']>();
    bus.handlers['message.retry'] = () => answer.promise;
    view.retry(bubbles()[0]!.key);
    expect(bubbles()[0]?.status).toBe('sending');
    answer.reject(new Error('gone'));
    await settled();
    expect(bubbles()[0]?.status).toBe('failed');
    expect(bus.askedFor('message.retry')).toEqual([{ messageId: 'message-1' }]);
  });
});

describe('what comes in', () => {
  it('is announced once, with sender and time', async () => {
    const { bus, view } = open(page(1, 1));
    await settled();
    expect(view.announcement.value.text).toBe('');
    bus.emit({ messages: [incoming(2, { sentAt: NOW, body: { kind: 'text', text: 'Ciao' } })] });
    expect(view.announcement.value).toEqual({ serial: 1, text: 'Anna Moretti, 14:07: Ciao' });
    bus.emit({ messages: [incoming(2, { sentAt: NOW, body: { kind: 'text', text: 'Ciao' } })] });
    expect(view.announcement.value.serial).toBe(1);
  });

  it('for another chat is none of ours', async () => {
    const { bus, bubbles } = open(page(1, 1));
    await settled();
    bus.emit({ messages: [incoming(2, { chatId: 'other' as ChatId })] });
    expect(bubbles()).toHaveLength(1);
  });

  it('heals in place', async () => {
    const { bus, bubbles } = open({
      messages: [incoming(1, { body: { kind: 'undecryptable', reason: 'no-session' } })],
      more: false,
    });
    await settled();
    expect(bubbles()[0]?.bodyKind).toBe('undecryptable');
    bus.emit({ messages: [incoming(1)] });
    expect(bubbles().map(({ text }) => text)).toEqual(['incoming 1']);
  });

  it('leaves no hole after a long absence', async () => {
    const { bus, bubbles, view } = open(page(1, 3));
    await settled();
    bus.handlers['chat.messages'] = () => page(100, 150, true);
    bus.reconnect();
    await settled();
    expect(bubbles()[0]?.text).toBe('incoming 100');
    expect(view.older.value).toBe('more');
  });
});

describe('older messages', () => {
  it('are loaded before the oldest held', async () => {
    const { bus, view, bubbles } = open(page(5, 8, true));
    await settled();
    bus.handlers['chat.messages'] = () => page(1, 4);
    await Promise.all([view.loadOlder(), view.loadOlder()]);
    expect(bus.askedFor('chat.messages')).toHaveLength(2);
    expect(bus.askedFor('chat.messages')[1]).toMatchObject({ before: 5 });
    expect(bubbles()).toHaveLength(8);
    expect(view.older.value).toBe('beginning');
  });

  it('that cannot be loaded are said to be missing, and can be asked for again', async () => {
    const { bus, view } = open(page(5, 8, true));
    await settled();
    bus.handlers['chat.messages'] = failing('internal');
    await view.loadOlder();
    expect(view.older.value).toBe('failed');
    bus.handlers['chat.messages'] = () => page(1, 4);
    await view.loadOlder();
    expect(view.older.value).toBe('beginning');
  });
});

describe('the note that we are writing', () => {
  it('is told at the first key, again while it goes on, and when it stops', async () => {
    const { bus, view, clock } = open(page(1, 1));
    await settled();
    const told = () =>
      bus.askedFor('chat.typing').map((note) => (note as { active: boolean }).active);
    view.write('C');
    view.write('Ci');
    expect(told()).toEqual([true]);
    for (let key = 0; key < 4; key++) {
      clock.pass(3_000);
      view.write(`Cia${key}`);
    }
    expect(told()).toEqual([true, true]);
    clock.pass(6_000);
    expect(told()).toEqual([true, true, false]);
  });

  it('ends with sending and with leaving', async () => {
    const { bus, view } = open(page(1, 1));
    await settled();
    bus.handlers['chat.send'] = () => ({ message: outgoing(2) });
    view.write('Ciao');
    view.send();
    view.write('E');
    view.dispose();
    const told = bus.askedFor('chat.typing').map((note) => (note as { active: boolean }).active);
    expect(told).toEqual([true, false, true, false]);
  });
});
