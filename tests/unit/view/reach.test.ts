/**
 * Who can be written to, in words.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { AccountId, Reach } from '@/lib/model';
import { createInboxView } from '@/lib/view';
import { failing, FakeBus, settled } from './fake-bus';
import { fakeSurroundings, NOW } from './fake-surroundings';
import { account, ANNA, chat } from './rows';

const MINE = 'account-1' as AccountId;

function open(reach?: Reach, network: 'whatsapp' | 'messenger' = 'whatsapp') {
  const surroundings = fakeSurroundings();
  const chats = [chat({ network, ...(reach && { reach }) })];
  const bus = new FakeBus({
    'inbox.snapshot': () => ({
      accounts: [account({ network, identifier: 'marta@laguna.example' })],
      chats,
      atRest: 'behind-a-lock',
    }),
  });
  return { bus, surroundings, view: createInboxView(bus, surroundings) };
}

describe('who can be written to', () => {
  it('is said where a chat is asked for and there is none to be had', async () => {
    const { bus, view } = open();
    await settled();
    const reach = { state: 'not-opted-in', checkedAt: NOW } as const;
    bus.handlers['chat.start'] = () => ({ kind: 'unreachable', reach });
    const outcome = await view.reach.startChat(MINE, '+39 041');
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        kind: 'unreachable',
        item: { sentence: '+39 041 has not switched on chats with other apps in WhatsApp.' },
      },
    });
    expect(view.rows.value).toHaveLength(1);
  });

  it('is no matter where the chat opens', async () => {
    const { bus, view } = open();
    await settled();
    bus.handlers['chat.start'] = () => ({ kind: 'started', chat: chat() });
    expect(await view.reach.startChat(MINE, '+39')).toEqual({
      ok: true,
      value: { kind: 'started', chatId: ANNA },
    });
    bus.handlers['chat.start'] = failing('offline');
    expect(await view.reach.startChat(MINE, '+39')).toMatchObject({
      ok: false,
      why: expect.stringContaining('offline'),
    });
  });

  it.each([
    ['not-opted-in', 'Anna Moretti has not switched on'],
    ['outside-region', 'Anna Moretti is outside the European Economic Area'],
    ['unknown', 'Anna Moretti cannot be reached on WhatsApp'],
  ] as const)('%s stands above the conversation, with its date', async (state, sentence) => {
    const { view } = open({ state, checkedAt: NOW });
    await settled();
    const item = view.reach.of(ANNA).value;
    expect(item?.sentence).toContain(sentence);
    expect(item?.checked).toBe('WhatsApp said so: 14:07.');
  });

  it('is silent where nothing stands in the way, or nobody asked', async () => {
    const reachable = open({ state: 'reachable', checkedAt: NOW });
    const unasked = open();
    await settled();
    expect(reachable.view.reach.of(ANNA).value).toBeUndefined();
    expect(unasked.view.reach.of(ANNA).value).toBeUndefined();
  });

  it('has an invitation that names the provider, the way and how to be found', async () => {
    const { view, surroundings } = open({ state: 'not-opted-in', checkedAt: NOW });
    await settled();
    const item = view.reach.of(ANNA).value!;
    for (const part of ['Laguna Net', 'Third-party chats', 'marta@laguna.example'])
      expect(item.invitation).toContain(part);
    expect(await view.reach.copy(item)).toEqual({ ok: true, value: undefined });
    expect(surroundings.copied).toEqual([item.invitation]);
  });

  it('does not send Messenger’s people through WhatsApp’s settings', async () => {
    const { view } = open({ state: 'not-opted-in', checkedAt: NOW }, 'messenger');
    await settled();
    const { invitation } = view.reach.of(ANNA).value!;
    expect(invitation).toContain('In Messenger, look in the settings');
    expect(invitation).not.toContain('WhatsApp');
  });

  it('is asked anew, and what comes is shown at once; a failure says why', async () => {
    const { bus, view } = open({ state: 'not-opted-in', checkedAt: NOW });
    await settled();
    bus.handlers['chat.check-reach'] = failing('offline');
    expect(await view.reach.check(ANNA)).toMatchObject({ ok: false });
    expect(view.reach.of(ANNA).value).toBeDefined();
    const reach = { state: 'reachable', checkedAt: NOW } as const;
    bus.handlers['chat.check-reach'] = () => ({ chat: chat({ reach }) });
    expect(await view.reach.check(ANNA)).toMatchObject({ ok: true });
    expect(view.reach.of(ANNA).value).toBeUndefined();
  });

  it('says so where the browser does not copy', async () => {
    const { bus, surroundings } = open();
    const copyText = () => Promise.reject(new Error('refused'));
    const view = createInboxView(bus, { ...surroundings, copyText });
    await settled();
    const item = {
      state: 'unknown',
      sentence: '',
      advice: '',
      invitation: 'x',
      checked: '',
    } as const;
    expect(await view.reach.copy(item)).toMatchObject({ ok: false });
  });
});
