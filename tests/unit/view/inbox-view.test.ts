import type { InboxSnapshot } from '@/lib/bus';
import type { AccountId, ChatId } from '@/lib/model';
import { createInboxView } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, deferred, failing, settled } from './fake-bus';
import { NOW, fakeSurroundings } from './fake-surroundings';
import { ANNA, account, chat, incoming } from './rows';

function open(snapshot: Partial<InboxSnapshot> = {}) {
  const bus = new FakeBus({
    'inbox.snapshot': () => ({
      accounts: [account()],
      chats: [chat()],
      atRest: 'unlocked-by-anyone',
      ...snapshot,
    }),
  });
  const surroundings = fakeSurroundings();
  const { clock, permits } = surroundings;
  return { bus, clock, permits, view: createInboxView(bus, surroundings) };
}

describe('the inbox view', () => {
  it('shows the snapshot once connected', async () => {
    const { view } = open();
    expect(view.phase.value).toBe('loading');
    await settled();
    expect(view.phase.value).toBe('ready');
    expect(view.rows.value.map(({ name }) => name)).toEqual(['Anna Moretti']);
    expect(view.atRest.value).toBe('unlocked-by-anyone');
  });

  it('puts a chat that changed on top', async () => {
    const bob = chat({ id: 'chat-bob' as ChatId, title: 'Bob', lastActivity: NOW - 500_000 });
    const { bus, view } = open({ chats: [chat(), bob] });
    await settled();
    bus.emit({ chats: [{ ...bob, lastActivity: NOW, unread: 2 }] });
    expect(view.rows.value.map(({ name }) => name)).toEqual(['Bob', 'Anna Moretti']);
    expect(view.unread.value).toBe(2);
  });

  it('does not lose a change that came while an older snapshot was on its way', async () => {
    const { bus, view } = open();
    await settled();
    const slow = deferred<InboxSnapshot>();
    bus.handlers['inbox.snapshot'] = () => slow.promise;
    const refreshed = view.refresh();
    bus.emit({ chats: [chat({ unread: 5, lastActivity: NOW })] });
    slow.resolve({ accounts: [account()], chats: [chat()], atRest: 'unlocked-by-anyone' });
    await refreshed;
    expect(view.unread.value).toBe(5);
  });

  it('lets the newest of two refreshes win', async () => {
    const { bus, view } = open();
    const first = deferred<InboxSnapshot>();
    bus.handlers['inbox.snapshot'] = () => first.promise;
    const early = view.refresh();
    bus.handlers['inbox.snapshot'] = () => ({
      accounts: [],
      chats: [],
      atRest: 'unlocked-by-anyone',
    });
    await view.refresh();
    first.resolve({ accounts: [account()], chats: [chat()], atRest: 'unlocked-by-anyone' });
    await early;
    expect(view.rows.value).toEqual([]);
  });

  it('takes the chats of a removed account with it', async () => {
    const { bus, view } = open();
    await settled();
    bus.emit({ removedAccounts: ['account-1' as AccountId] });
    expect(view.rows.value).toEqual([]);
    expect(view.accounts.value).toEqual([]);
  });

  it('keeps what is shown when the worker is gone for a while', async () => {
    const { bus, view } = open();
    await settled();
    bus.handlers['inbox.snapshot'] = failing('unavailable');
    bus.reconnect();
    await settled();
    expect(view.phase.value).toBe('ready');
    expect(view.rows.value).toHaveLength(1);
  });

  it('says so when the worker never answered, and recovers', async () => {
    const { bus, view } = open();
    bus.handlers['inbox.snapshot'] = failing('unavailable');
    await settled();
    expect(view.phase.value).toBe('unavailable');
    bus.handlers['inbox.snapshot'] = () => ({
      accounts: [],
      chats: [],
      atRest: 'unlocked-by-anyone',
    });
    bus.reconnect();
    await settled();
    expect(view.phase.value).toBe('ready');
  });

  it('speaks of connecting only where it takes long', async () => {
    const { clock, view } = open({ accounts: [account({ connection: { kind: 'connecting' } })] });
    await settled();
    expect(view.banners.value).toEqual([]);
    clock.pass(1_500);
    expect(view.banners.value.map(({ sentence }) => sentence)).toEqual(['WhatsApp: connecting…']);
  });

  it('speaks at once of an account that is stopped', async () => {
    const { bus, view } = open();
    await settled();
    bus.emit({
      accounts: [account({ connection: { kind: 'stopped', problem: 'token-refused' } })],
    });
    expect(view.banners.value).toHaveLength(1);
  });

  it('finds by name without regard to case and diacritics, and by identifier', async () => {
    const ozil = chat({ id: 'chat-2' as ChatId, title: 'Özil', identifier: 'mesut.o' });
    const { view } = open({ chats: [chat(), ozil] });
    await settled();
    for (const [typed, found] of [
      ['ozi', 'Özil'],
      ['ÖZ', 'Özil'],
      ['mesut', 'Özil'],
      ['0188', 'Anna Moretti'],
    ]) {
      view.find.value = typed ?? '';
      expect(view.rows.value.map(({ name }) => name)).toEqual([found]);
    }
  });

  it('ages its times at midnight', async () => {
    const { clock, view } = open();
    await settled();
    expect(view.rows.value[0]?.time).toBe('14:06');
    clock.pass(10 * 3_600_000);
    expect(view.rows.value[0]?.time).toBe('Yesterday');
  });

  it('keeps unchanged rows the same objects', async () => {
    const bob = chat({ id: 'chat-bob' as ChatId, title: 'Bob' });
    const { bus, view } = open({ chats: [chat(), bob] });
    await settled();
    const before = view.rows.value.find(({ id }) => id === ANNA);
    bus.emit({ chats: [{ ...bob, lastActivity: NOW }] });
    expect(view.rows.value.find(({ id }) => id === ANNA)).toBe(before);
  });

  it('shows who is writing, until they send, stop, or fall silent', async () => {
    const { bus, clock, view } = open();
    await settled();
    const kind = () => view.rows.value[0]?.previewKind;
    bus.emit({ typing: { chatId: ANNA, active: true } });
    expect(kind()).toBe('typing');
    bus.emit({ messages: [incoming(11)] });
    expect(kind()).toBe('text');
    bus.emit({ typing: { chatId: ANNA, active: true } });
    clock.pass(20_000);
    expect(kind()).toBe('text');
  });

  it('says why reconnecting failed', async () => {
    const { bus, view } = open();
    await settled();
    bus.handlers['account.reconnect'] = failing('offline');
    expect(await view.mend(view.accounts.peek()[0]!)).toMatchObject({ ok: false });
  });

  it('asks the browser before it reconnects an account that may not speak to its provider', async () => {
    const providerHosts = ['https://laguna.example'];
    const connection = { kind: 'stopped', problem: 'not-permitted' } as const;
    const { bus, permits, view } = open({ accounts: [account({ connection, providerHosts })] });
    await settled();
    bus.handlers['account.reconnect'] = () => ({});
    permits.answer = false;
    expect(await view.mend(view.accounts.peek()[0]!)).toMatchObject({
      ok: false,
      why: expect.stringContaining('Not allowed'),
    });
    expect(bus.askedFor('account.reconnect')).toEqual([]);
    permits.answer = true;
    expect(await view.mend(view.accounts.peek()[0]!)).toMatchObject({ ok: true });
    expect(permits.asked).toEqual([providerHosts, providerHosts]);
    expect(bus.askedFor('account.reconnect')).toHaveLength(1);
  });

  it('hears nothing more once disposed', async () => {
    const { bus, view } = open();
    await settled();
    view.dispose();
    bus.emit({ chats: [chat({ unread: 9 })] });
    expect(view.unread.value).toBe(0);
  });
});
