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
      entry({ messageId: 'm2' as MessageId, reason: 'damaged-row', sentAt: 0, repair: 'none' }),
    ];
    const bus = new FakeBus({ 'ledger.list': () => ({ entries }) });
    const view = createLedgerView(bus, fakeSurroundings());
    await settled();
    expect(view.phase.value).toBe('ready');
    expect(view.items.value).toMatchObject([
      { expected: true, action: 'Ask Anna to send it again', instead: undefined },
      { expected: false, from: 'Anna, WhatsApp', action: undefined },
    ]);
    expect(view.items.value[1]?.instead).toContain('cannot be had again');
    view.dispose();
  });

  it('asks once, says so, and drops what healed', async () => {
    let entries = [entry()];
    const bus = new FakeBus({ 'ledger.list': () => ({ entries }), 'message.repair': () => ({}) });
    const view = createLedgerView(bus, fakeSurroundings());
    await settled();
    expect(await view.repair('m1' as MessageId)).toEqual({ ok: true, value: undefined });
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
    const view = createLedgerView(bus, fakeSurroundings());
    await settled();
    expect(view.phase.value).toBe('unavailable');
    expect(await view.repair('m1' as MessageId)).toMatchObject({ ok: false });
  });
});
