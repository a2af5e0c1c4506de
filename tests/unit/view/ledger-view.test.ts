import type { ChatId, LedgerEntry, MessageId } from '@/lib/model';
import { createLedgerView } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { failing, FakeBus, settled } from './fake-bus';
import { fakeSurroundings, NOW } from './fake-surroundings';
import { account, incoming } from './rows';

function entry(change: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    messageId: 'm1' as MessageId,
    chatId: 'c1' as ChatId,
    accountId: account().id,
    network: 'whatsapp',
    title: 'Anna',
    sentAt: NOW - 60_000,
    reason: 'no-session',
    repair: 'ask-again',
    ...change,
  };
}

describe('the ledger', () => {
  it('says who, why, whether it was to be expected, and what can be done', async () => {
    const entries = [
      entry(),
      entry({
        messageId: 'm2' as MessageId,
        reason: 'damaged-row',
        sentAt: 0,
        repair: 'ask-in-words',
      }),
    ];
    const bus = new FakeBus({ 'ledger.list': () => ({ entries }) });
    const view = createLedgerView(bus, fakeSurroundings(), () => undefined);
    await settled();
    expect(view.phase.value).toBe('ready');
    expect(view.items.value).toMatchObject([
      { expected: true, action: 'Ask Anna to send it again', instead: undefined },
      { expected: false, from: 'Anna, WhatsApp', action: 'Write to Anna about it' },
    ]);
    view.dispose();
  });

  it('begins a text to its sender where the same bytes would come again', async () => {
    const entries = [
      entry({ repair: 'ask-in-words', reason: 'bad-content' }),
      entry({ messageId: 'm2' as MessageId, repair: 'ask-in-words', sentAt: 0 }),
    ];
    const bus = new FakeBus({ 'ledger.list': () => ({ entries }) });
    const begun: [string, string][] = [];
    const view = createLedgerView(bus, fakeSurroundings(), (id, text) => begun.push([id, text]));
    await settled();
    expect(await view.repair('m1' as MessageId)).toEqual({ ok: true, value: 'writing' });
    await view.repair('m2' as MessageId);
    expect(begun).toEqual([
      ['c1', 'Your message of 14:06 could not be read here. Could you send it again?'],
      ['c1', expect.stringMatching(/^One of your messages/)],
    ]);
    expect(bus.askedFor('message.repair')).toEqual([]);
  });

  it('asks once, says so, and drops what healed', async () => {
    let entries = [entry()];
    const bus = new FakeBus({ 'ledger.list': () => ({ entries }), 'message.repair': () => ({}) });
    const view = createLedgerView(bus, fakeSurroundings(), () => undefined);
    await settled();
    expect(await view.repair('m1' as MessageId)).toEqual({ ok: true, value: 'asked' });
    expect(view.items.value[0]).toMatchObject({ action: undefined });
    expect(view.items.value[0]?.instead).toContain('Asked');
    entries = [];
    bus.emit({ messages: [incoming(1)] });
    await settled();
    expect(view.items.value).toEqual([]);
  });

  it('says why asking did not work, and that the list is not to be had', async () => {
    const bus = new FakeBus({
      'ledger.list': failing('unavailable'),
      'message.repair': failing('offline'),
    });
    const view = createLedgerView(bus, fakeSurroundings(), () => undefined);
    await settled();
    expect(view.phase.value).toBe('unavailable');
    expect(await view.repair('m1' as MessageId)).toMatchObject({ ok: false });
  });
});
