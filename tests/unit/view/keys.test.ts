/**
 * Devices by their keys, and a password typed anew, as a window shows them.
 */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Chat, KeySheet } from '@/lib/model';
import { createChatKeys, createInboxView, createKeysView, type AccountItem } from '@/lib/view';
import { FakeBus, failing } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { account, ANNA, chat } from './rows';

const surroundings = fakeSurroundings();
const { words } = surroundings;

const SHEET: KeySheet = {
  own: 'aa',
  keys: [
    { fingerprint: 'old', device: '1', trust: 'verified', isListed: false },
    { fingerprint: 'met', device: '2', trust: 'first-use', isListed: true },
    { fingerprint: 'new', device: '3', trust: 'undecided', isListed: true },
  ],
};

describe('devices by their keys', () => {
  it('begin with the one that waits, and say what can be decided of each', async () => {
    const bus = new FakeBus({ 'keys.read': () => SHEET });
    const view = createKeysView({ bus, words, of: { chatId: ANNA }, name: 'Anna' });
    await view.load();
    const { own, keys = [] } = view.item.value ?? {};
    expect(own).toBe('aa');
    expect(keys.map(({ fingerprint }) => fingerprint)).toEqual(['new', 'met', 'old']);
    expect(keys[0]!.choices.map(({ verdict }) => verdict)).toEqual([
      'verified',
      'first-use',
      'refused',
    ]);
  });

  it('are removed only where they are one’s own, and stay as they are where that fails', async () => {
    const of = { accountId: account().id };
    const bus = new FakeBus({ 'keys.read': () => SHEET, 'keys.decide': failing('offline') });
    const view = createKeysView({ bus, words, of, name: 'XMPP' });
    await view.load();
    const before = view.item.value;
    expect(before!.keys.every(({ choices }) => choices.at(-1)!.verdict === 'removed')).toBe(true);
    await view.decide('met', 'removed');
    expect(view.item.value).toBe(before);
    expect(view.why.value).not.toBe('');
    expect(view.busy.value).toBe(false);
  });

  it('are not to be removed from here where other programs do that', async () => {
    const of = { accountId: account().id };
    const bus = new FakeBus({ 'keys.read': () => ({ ...SHEET, isFixed: true }) });
    const view = createKeysView({ bus, words, of, name: 'Matrix' });
    await view.load();
    const offered = view.item.value!.keys.flatMap(({ choices }) => choices);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.map(({ verdict }) => verdict)).not.toContain('removed');
  });

  it('are there for one person where their network has them, and say that one waits', () => {
    const shown = signal<Chat | undefined>(chat());
    const keys = createChatKeys({ bus: new FakeBus({}), words, chat: shown });
    expect(keys.isThere.value).toBe(false);
    shown.value = chat({ network: 'xmpp', undecidedKeys: 2, title: 'An\u202Ena' });
    expect(keys.isThere.value).toBe(true);
    expect(keys.note.value).toContain('2');
    expect(keys.note.value).not.toContain('\u202E');
    expect(keys.whose()).toMatchObject({ of: { chatId: shown.value.id } });
  });
});

describe('a password typed anew', () => {
  const item = { id: account().id } as AccountItem;
  it.each([
    ['is taken', () => ({}), { ok: true }],
    ['is refused', failing('sign-in-refused'), { ok: false, isRefused: true }],
    ['is not even asked about', failing('provider-unreachable'), { ok: false, isRefused: false }],
  ])('%s', async (_what, answer, outcome) => {
    const bus = new FakeBus({ 'account.sign-in-by-password': answer });
    const { accountActs } = createInboxView(bus, surroundings);
    expect(await accountActs.signInByPassword(item, 'pw')).toMatchObject(outcome);
  });
});
