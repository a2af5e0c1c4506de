/**
 * The list in parts: chats kept apart by the person's choice.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { Account, AccountId, ChatId, InboxKind } from '@/lib/model';
import { createInboxView } from '@/lib/view';
import { failing, FakeBus, settled } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { account, ANNA, chat } from './rows';

const MESSENGER = 'account-2' as AccountId;
const CHLOE = 'chat-chloe' as ChatId;

const accounts = (whatsapp: InboxKind, messenger: InboxKind): readonly Account[] => [
  account({ inbox: whatsapp }),
  account({ id: MESSENGER, network: 'messenger', inbox: messenger }),
];

async function open(whatsapp: InboxKind, messenger: InboxKind) {
  const chats = [
    chat({ unread: 2 }),
    chat({ id: CHLOE, accountId: MESSENGER, network: 'messenger', title: 'Chloé', unread: 1 }),
  ];
  const snapshot = {
    accounts: accounts(whatsapp, messenger),
    chats,
    atRest: 'behind-a-lock',
  } as const;
  const bus = new FakeBus({ 'inbox.snapshot': () => snapshot });
  const view = createInboxView(bus, fakeSurroundings());
  await settled();
  const names = () => view.tabs.value.map(({ name, unread }) => `${name} ${unread}`);
  const rows = () => view.rows.value.map(({ id }) => id);
  return { bus, view, names, rows };
}

describe('the list in parts', () => {
  it('is one list without tabs as long as nobody asks for more', async () => {
    const { names, rows, view } = await open('combined', 'combined');
    expect(names()).toEqual([]);
    expect(view.tab.value).toBeUndefined();
    expect(rows()).toHaveLength(2);
  });

  it('keeps one network apart, each part with its own count', async () => {
    const { names, rows, view } = await open('combined', 'separate');
    expect(names()).toEqual(['Chats 2', 'Messenger 1']);
    expect(rows()).toEqual([ANNA]);
    view.showTab(MESSENGER);
    expect(rows()).toEqual([CHLOE]);
    expect(view.unread.value).toBe(3);
  });

  it('has no tab for what is together where all are apart', async () => {
    const { names } = await open('separate', 'separate');
    expect(names()).toEqual(['WhatsApp 2', 'Messenger 1']);
  });

  it('finds a chat in whatever part it is', async () => {
    const { view, rows } = await open('combined', 'separate');
    view.find.value = 'chlo';
    expect(rows()).toEqual([CHLOE]);
  });

  it('is whole again at once when the choice is taken back', async () => {
    const { bus, view, names, rows } = await open('combined', 'separate');
    view.showTab(MESSENGER);
    bus.handlers['account.choose-inbox'] = () => ({});
    expect(await view.chooseInbox(MESSENGER, 'combined')).toMatchObject({ ok: true });
    expect(bus.askedFor('account.choose-inbox')).toEqual([
      { accountId: MESSENGER, inbox: 'combined' },
    ]);
    bus.emit({ accounts: accounts('combined', 'combined') });
    expect(names()).toEqual([]);
    expect(rows()).toHaveLength(2);
  });

  it('goes back to what is left when an account of its own tab is removed', async () => {
    const { bus, view, rows } = await open('combined', 'separate');
    view.showTab(MESSENGER);
    bus.emit({ removedAccounts: [MESSENGER] });
    expect(view.tab.value).toBeUndefined();
    expect(rows()).toEqual([ANNA]);
  });

  it('tells two accounts of one network apart by their identifiers', async () => {
    const { bus, view } = await open('separate', 'separate');
    const third = account({ id: 'account-3' as AccountId, identifier: 'b@x.example' });
    bus.emit({ accounts: [{ ...third, inbox: 'separate' }] });
    expect(view.tabs.value.map(({ detail }) => detail)).toEqual([
      '+39 041 555 0123',
      '',
      'b@x.example',
    ]);
  });

  it('says why where the choice could not be kept', async () => {
    const { bus, view } = await open('combined', 'separate');
    bus.handlers['account.choose-inbox'] = failing('unavailable');
    expect(await view.chooseInbox(MESSENGER, 'combined')).toMatchObject({ ok: false });
  });
});
