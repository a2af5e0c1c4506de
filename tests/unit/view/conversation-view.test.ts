import { createConversationView } from '@/lib/view';
import type { ChatId } from '@/lib/model';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { FakeBus, failing, settled } from './fake-bus';
import { NOW, fakeSurroundings } from './fake-surroundings';
import { openConversation, page } from './open-conversation';
import { ANNA, incoming, outgoing } from './rows';

describe('opening a conversation', () => {
  it('shows the newest page and who could read it', async () => {
    const { view, bubbles } = openConversation(page(1, 3));
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
    const { bus, view } = openConversation(page(1, 1));
    bus.handlers['chat.messages'] = failing('internal');
    await settled();
    expect(view.phase.value.kind).toBe('failed');
    bus.handlers['chat.messages'] = () => page(1, 1);
    bus.reconnect();
    await settled();
    expect(view.phase.value.kind).toBe('ready');
  });

  it('marks what is new since reading stopped', async () => {
    const { view } = openConversation(page(1, 4), { chat: { readUpTo: 2 } });
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
    const { bus } = openConversation({
      messages: [incoming(11), incoming(12), outgoing(13)],
      more: false,
    });
    await settled();
    expect(bus.askedFor('chat.read')).toEqual([{ chatId: ANNA, upTo: 12 }]);
  });

  it('is not claimed while nobody looks, and is once somebody does', async () => {
    const { bus, attention } = openConversation(page(11, 12), { attended: false });
    await settled();
    expect(bus.askedFor('chat.read')).toEqual([]);
    attention.set(true);
    expect(bus.askedFor('chat.read')).toHaveLength(1);
  });

  it('is not claimed while the newest is out of sight', async () => {
    const { bus, view } = openConversation(page(1, 10));
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
    const { bus, attention } = openConversation(page(11, 12));
    bus.handlers['chat.read'] = failing('unavailable');
    await settled();
    bus.handlers['chat.read'] = () => ({});
    attention.set(true);
    attention.set(true);
    await settled();
    expect(bus.askedFor('chat.read')).toHaveLength(2);
  });

  it('moves the mark of what is new to what came while nobody looked', async () => {
    const { bus, view, attention } = openConversation(page(1, 10));
    await settled();
    attention.set(false);
    bus.emit({ messages: [incoming(11)] });
    bus.emit({ messages: [incoming(12)] });
    const kinds = view.rows.value.map(({ kind }) => kind);
    expect(kinds.indexOf('new')).toBe(kinds.length - 3);
  });
});

describe('what comes in', () => {
  it('is announced once, with sender and time', async () => {
    const { bus, view } = openConversation(page(1, 1));
    await settled();
    expect(view.announcement.value.text).toBe('');
    bus.emit({ messages: [incoming(2, { sentAt: NOW, body: { kind: 'text', text: 'Ciao' } })] });
    expect(view.announcement.value).toEqual({ serial: 1, text: 'Anna Moretti, 14:07: Ciao' });
    bus.emit({ messages: [incoming(2, { sentAt: NOW, body: { kind: 'text', text: 'Ciao' } })] });
    expect(view.announcement.value.serial).toBe(1);
  });

  it('for another chat is none of ours', async () => {
    const { bus, bubbles } = openConversation(page(1, 1));
    await settled();
    bus.emit({ messages: [incoming(2, { chatId: 'other' as ChatId })] });
    expect(bubbles()).toHaveLength(1);
  });

  it('heals in place', async () => {
    const { bus, bubbles } = openConversation({
      messages: [incoming(1, { body: { kind: 'undecryptable', reason: 'no-session' } })],
      more: false,
    });
    await settled();
    expect(bubbles()[0]?.bodyKind).toBe('undecryptable');
    bus.emit({ messages: [incoming(1)] });
    expect(bubbles().map(({ text }) => text)).toEqual(['incoming 1']);
  });

  it('while the worker was away is announced and marked once it is back', async () => {
    const { bus, view, attention } = openConversation(page(1, 3));
    await settled();
    attention.set(false);
    bus.handlers['chat.messages'] = () => page(1, 5);
    bus.reconnect();
    await settled();
    expect(view.announcement.value.text).toContain('2 new messages');
    expect(view.unseen.value).toBe(2);
    expect(view.rows.value.at(-3)?.kind).toBe('new');
  });

  it('leaves no hole after a long absence', async () => {
    const { bus, bubbles, view } = openConversation(page(1, 3));
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
    const { bus, view, bubbles } = openConversation(page(5, 8, true));
    await settled();
    bus.handlers['chat.messages'] = () => page(1, 4);
    await Promise.all([view.loadOlder(), view.loadOlder()]);
    expect(bus.askedFor('chat.messages')).toHaveLength(2);
    expect(bus.askedFor('chat.messages')[1]).toMatchObject({ before: 5 });
    expect(bubbles()).toHaveLength(8);
    expect(view.older.value).toBe('beginning');
  });

  it('that cannot be loaded are said to be missing, and can be asked for again', async () => {
    const { bus, view } = openConversation(page(5, 8, true));
    await settled();
    bus.handlers['chat.messages'] = failing('internal');
    await view.loadOlder();
    expect(view.older.value).toBe('failed');
    bus.handlers['chat.messages'] = () => page(1, 4);
    await view.loadOlder();
    expect(view.older.value).toBe('beginning');
  });
});
