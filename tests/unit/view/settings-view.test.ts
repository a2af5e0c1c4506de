/**
 * The settings as a window shows them.
 * @module
 */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAIN, DEFAULT_SEALED, type Chat, type KnownSettings } from '@/lib/model';
import { createSettingsView, type InboxView } from '@/lib/view';
import { FakeBus, failing, settled } from './fake-bus';
import { words } from './fake-surroundings';
import { ANNA, chat } from './rows';

async function scene(known: Partial<KnownSettings> = {}, chats: readonly Chat[] = [chat()]) {
  const bus = new FakeBus({
    'settings.read': () => ({ ...DEFAULT_PLAIN, ...DEFAULT_SEALED, ...known }),
    'settings.change': () => ({}),
    'chat.privacy': () => ({ chat: chat() }),
  });
  const accounts = signal([{ network: 'whatsapp' }]);
  const inbox = { accounts, chats: signal(chats) } as unknown as InboxView;
  const view = createSettingsView({ bus, words, inbox });
  await settled();
  const idsShown = () => view.groups.value.flatMap(({ items }) => items.map(({ id }) => id));
  const item = (id: string) =>
    view.groups.value.flatMap(({ items }) => items).find((one) => one.id === id)!;
  return { bus, view, idsShown, item };
}

describe('settings', () => {
  it('are shown once they are known, each with a title and an explanation', async () => {
    const { view } = await scene();
    expect(view.groups.value[0]?.section).toBe('accounts');
    for (const { items } of view.groups.value)
      for (const { title, hint } of items) expect(title && hint).toBeTruthy();
    const unknown = createSettingsView({
      bus: new FakeBus(),
      words,
      inbox: { accounts: signal([]), chats: signal([]) },
    });
    await settled();
    expect(unknown.groups.value).toEqual([]);
  });

  it('are found by title, explanation and values', async () => {
    const { view, idsShown } = await scene();
    const find = (wanted: string) => {
      view.find.value = wanted;
      return idsShown();
    };
    expect(find('reciepts')).toContain('receipts');
    expect(find('dark')).toContain('theme');
    expect(find('compact')).toEqual(['density']);
    expect(find('Deutsch')).toEqual(['language']);
    expect(find('ελληνικα')).toEqual(['language']);
    expect(find('passkey')).toEqual(['lock']);
    expect(find('qqqq')).toEqual([]);
  });

  it('are changed by the value itself, and follow what any window changes', async () => {
    const { bus, view, item } = await scene();
    const theme = item('theme').control;
    if (theme.kind !== 'choice') throw new Error('a choice was expected');
    await view.change(theme.changeTo('dark'));
    const size = item('textSize').control;
    if (size.kind !== 'choice') throw new Error('a choice was expected');
    await view.change(size.changeTo('150'));
    expect(bus.askedFor('settings.change')).toEqual([{ theme: 'dark' }, { textSize: 150 }]);
    bus.emit({ settings: { theme: 'dark' } });
    expect(item('theme').control).toMatchObject({ value: 'dark' });
  });

  it('say why one was not kept, until the next is', async () => {
    const { bus, view } = await scene();
    bus.handlers['settings.change'] = failing('quota-exceeded');
    await view.change({ theme: 'dark' });
    expect(view.problem.value).not.toBe('');
    bus.handlers['settings.change'] = () => ({});
    await view.change({ theme: 'dark' });
    expect(view.problem.value).toBe('');
  });
});

describe('privacy', () => {
  it('of a network comes before that of all, and is taken back', async () => {
    const { bus, view } = await scene({
      receipts: false,
      privacyOf: { matrix: { typing: false } },
    });
    expect(view.networks.value).toMatchObject([
      {
        network: 'whatsapp',
        rows: [{ kind: 'receipts', answer: 'follow', following: false }, {}, {}],
      },
    ]);
    await view.answerForNetwork('whatsapp', 'receipts', 'yes');
    await view.answerForNetwork('matrix', 'typing', 'follow');
    expect(bus.askedFor('settings.change')).toEqual([
      { privacyOf: { matrix: { typing: false }, whatsapp: { receipts: true } } },
      { privacyOf: {} },
    ]);
  });

  it('of a person comes before that of their network', async () => {
    const chats = [chat({ privacy: { typing: false } })];
    const { bus, view } = await scene({ privacyOf: { whatsapp: { receipts: false } } }, chats);
    expect(view.people.value).toMatchObject([
      {
        id: ANNA,
        name: 'Anna Moretti',
        rows: [
          { kind: 'receipts', answer: 'follow', following: false },
          { kind: 'typing', answer: 'no', following: true },
          { kind: 'previews', answer: 'follow', following: true },
        ],
      },
    ]);
    await view.answerForChat(ANNA, 'typing', 'follow');
    expect(bus.askedFor('chat.privacy')).toEqual([{ chatId: ANNA, kind: 'typing', to: 'follow' }]);
  });
});
