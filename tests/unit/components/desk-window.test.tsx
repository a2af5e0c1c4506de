// @vitest-environment happy-dom
import { partInSight } from '@/components/list/row-window';
import * as fc from 'fast-check';
import { DeskWindow } from '@/components';
import type { Account, AccountId, Chat, ChatId, Message } from '@/lib/model';
import { createDesk } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, failing } from '../view/fake-bus';
import { fakeSurroundings, NOW, words } from '../view/fake-surroundings';
import { ANNA, account, chat, incoming, outgoing } from '../view/rows';
import { draw } from './draw';

const BOB = 'chat-bob' as ChatId;

type Inbox = {
  readonly accounts?: readonly Account[];
  readonly chats?: readonly Chat[];
  readonly messages?: readonly Message[];
};

async function open(inbox: Inbox = {}) {
  const { accounts = [account()], messages = [incoming(1)] } = inbox;
  const chats = inbox.chats ?? [chat(), chat({ id: BOB, title: 'Bob', lastActivity: 1 })];
  const bus = new FakeBus({
    'inbox.snapshot': () => ({ accounts, chats, atRest: 'unlocked-by-anyone' }),
    'chat.messages': () => ({ messages, more: false }),
    'chat.read': () => ({}),
    'chat.typing': () => ({}),
    'chat.send': ({ text }) => ({ message: outgoing(2, { body: { kind: 'text', text } }) }),
    'account.remove': () => ({}),
  });
  const desk = createDesk(bus, fakeSurroundings());
  const opened: string[] = [];
  const page = {
    version: '1.0.0',
    isMac: false,
    openPage: (path: string): void => void opened.push(path),
    drawCode: () => Promise.resolve([]),
    openCamera: () => Promise.resolve('none' as const),
    storageUse: () => Promise.resolve(undefined),
  };
  const drawn = await draw(<DeskWindow desk={desk} words={words} page={page} />);
  return { bus, desk, opened, ...drawn };
}

const focused = () => document.activeElement as HTMLElement;

describe('the list by keyboard', () => {
  it('is one stop for Tab, and arrows move inside it', async () => {
    const { all, find, press } = await open();
    expect(all('.row').map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
    find('[data-chat=chat-anna]').focus();
    await press('ArrowDown');
    expect(focused().dataset['chat']).toBe(BOB);
    expect(all('.row').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
    await press('ArrowDown');
    expect(focused().dataset['chat']).toBe(BOB);
    await press('Home');
    expect(focused().dataset['chat']).toBe(ANNA);
    await press('End');
    expect(focused().dataset['chat']).toBe(BOB);
  });

  it('opens a chat with the caret in the composer, and Escape leads back to its row', async () => {
    const { click, find, press, root } = await open();
    await click('[data-chat=chat-bob]');
    expect(focused()).toBe(find('[data-testid=composer]'));
    expect(find('[data-chat=chat-bob]').getAttribute('aria-current')).toBe('true');
    await press('Escape');
    expect(root.querySelector('[data-testid=conversation]')).toBeNull();
    expect(focused()).toBe(find('[data-chat=chat-bob]'));
  });

  it('names each row in one sentence', async () => {
    const { find } = await open();
    expect(find('[data-chat=chat-anna] .unseen').textContent).toBe(
      'Anna Moretti, WhatsApp, Ciao, 14:06',
    );
  });
});

describe('a very long list', () => {
  it('draws its beginning, and says how long it is', async () => {
    const chats = Array.from({ length: 500 }, (_, index) =>
      chat({ id: `chat-${index}` as ChatId, title: `Person ${index}`, lastActivity: 500 - index }),
    );
    const { all, find } = await open({ chats });
    expect(all('.row')).toHaveLength(24);
    expect(find('.list__item').getAttribute('aria-setsize')).toBe('500');
  });

  it('draws what is in sight and some beyond, and leaves room for the rest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.nat({ max: 2_000_000 }),
        fc.integer({ min: 100, max: 2_200 }),
        fc.integer({ min: 40, max: 140 }),
        (total, scrolled, height, row) => {
          const top = Math.min(scrolled, Math.max(0, total * row - height));
          const { first, count, before, after } = partInSight(total, { top, height, row });
          expect(before + count * row + after).toBe(total * row);
          expect(before).toBe(first * row);
          expect(before).toBeLessThanOrEqual(top);
          expect(before + count * row).toBeGreaterThanOrEqual(Math.min(top + height, total * row));
          expect(count).toBeLessThanOrEqual(Math.max(40, Math.ceil(height / row) + 32));
        },
      ),
    );
  });
});

describe('writing', () => {
  it('is sent by Enter, and not by Shift+Enter or while an input method composes', async () => {
    const { bus, all, click, find, press, type } = await open();
    await click('[data-chat=chat-anna]');
    await type('[data-testid=composer]', 'Ciao Anna');
    await press('Enter', { shiftKey: true });
    await press('Enter', { isComposing: true });
    expect(bus.askedFor('chat.send')).toEqual([]);
    const sent = await press('Enter');
    expect(sent.defaultPrevented).toBe(true);
    expect(bus.askedFor('chat.send')).toEqual([{ chatId: ANNA, text: 'Ciao Anna' }]);
    expect((find('[data-testid=composer]') as HTMLTextAreaElement).value).toBe('');
    expect(all('[data-testid=message]').map((one) => one.dataset['status'])).toEqual([
      undefined,
      'sent',
    ]);
  });

  it('that failed offers to try again and to discard', async () => {
    const { bus, all, click, press, type } = await open();
    await click('[data-chat=chat-anna]');
    bus.handlers['chat.send'] = failing('refused');
    await type('[data-testid=composer]', 'Ciao');
    await press('Enter');
    await click('[data-testid=retry]');
    expect(bus.askedFor('chat.send')).toHaveLength(2);
    await click('[data-testid=discard]');
    expect(all('[data-testid=message]')).toHaveLength(1);
  });
});

describe('what strangers write', () => {
  const HOSTILE =
    '<img src=x onerror=alert(1)> <a href="https://evil.example">click</a> javascript:alert(1)';

  it('stands as text: no element of theirs, nothing loaded, and only a true address to press', async () => {
    const { click, find, root } = await open({
      chats: [
        chat({
          title: HOSTILE,
          preview: { direction: 'incoming', body: { kind: 'text', text: HOSTILE } },
        }),
      ],
      messages: [incoming(1, { body: { kind: 'text', text: HOSTILE } })],
    });
    await click('[data-testid=chat-row]');
    expect(find('.bubble__text').textContent).toContain(HOSTILE);
    expect(root.querySelectorAll('img, script, iframe')).toHaveLength(0);
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).toEqual(['https://evil.example']);
    expect(links.map((link) => [link.getAttribute('href'), link.target, link.rel])).toEqual([
      ['https://evil.example/', '_blank', 'noopener noreferrer'],
    ]);
  });

  it('is shown from its beginning where it is very long, and whole on request', async () => {
    const { click, find } = await open({
      messages: [incoming(1, { body: { kind: 'text', text: 'word '.repeat(20_000) } })],
    });
    await click('[data-chat=chat-anna]');
    expect(find('.bubble__text').textContent.length).toBeLessThan(3_100);
    await click('.bubble__text .button--link');
    expect(find('.bubble__text').textContent.length).toBeGreaterThan(99_000);
  });
});

describe('an arrival', () => {
  it('that is a card leads to a new chat with whoever is on it', async () => {
    const cards = [{ name: 'Cora', numbers: ['+39 041 555 0199'], emails: [] }];
    const { click, find } = await open({
      messages: [incoming(1, { body: { kind: 'contact-cards', cards } })],
    });
    await click('[data-chat=chat-anna]');
    await click('[data-testid=card-start]');
    const field = find('dialog input');
    expect((field as HTMLInputElement).value).toBe('+39 041 555 0199');
  });

  it('is said once in a live region, with sender and time', async () => {
    const { bus, click, find, rest } = await open();
    await click('[data-chat=chat-anna]');
    bus.emit({ messages: [incoming(2)] });
    await rest();
    const live = find('[data-testid=announcer]');
    expect(live.getAttribute('aria-live')).toBe('polite');
    expect(live.textContent).toMatch(/^Anna Moretti, \d\d:\d\d: incoming 2$/);
  });
});

describe('an inbox with nothing in it', () => {
  it('welcomes, and leads to the first account', async () => {
    const { opened, click, find } = await open({ accounts: [], chats: [] });
    expect(find('[data-testid=first-run]').textContent).toContain('One calm place');
    await click('[data-testid=add-account]');
    expect(opened).toEqual(['/add-account.html']);
  });

  it('shows how to start a chat once there is an account', async () => {
    const { find } = await open({ chats: [] });
    expect(find('[data-testid=no-chats] button').textContent).toBe('New chat');
  });
});

describe('accounts', () => {
  it('that are not well say so in the list', async () => {
    const connection = { kind: 'stopped', problem: 'certificate-refused' } as const;
    const { find } = await open({ accounts: [account({ connection })] });
    const banner = find('[data-testid=account-banner]');
    expect(banner.getAttribute('role')).toBe('alert');
    expect(banner.textContent).toContain('could not prove that it is the network');
  });

  it('are removed only after a second question', async () => {
    const { bus, click } = await open();
    await click('[data-testid=accounts]');
    await click('.account__head .button--link');
    expect(bus.askedFor('account.remove')).toEqual([]);
    await click('.button--danger');
    expect(bus.askedFor('account.remove')).toEqual([{ accountId: 'account-1' }]);
  });
});

describe('a new chat', () => {
  it('is opened at once, or the dialog says why not', async () => {
    const { bus, click, find, type } = await open();
    await click('[data-testid=new-chat]');
    await type('[data-testid=new-chat-identifier]', '+39 041 555 0188');
    bus.handlers['chat.start'] = failing('offline');
    await click('[data-testid=start-chat]');
    expect(find('.field__problem').textContent).toContain('offline');
    const reach = { state: 'not-opted-in', checkedAt: NOW } as const;
    bus.handlers['chat.start'] = () => ({ kind: 'unreachable', reach });
    await click('[data-testid=start-chat]');
    expect(find('[data-testid=reach]').textContent).toContain('other apps in WhatsApp');
    await click('[data-testid=copy-invitation]');
    expect(find('[data-testid=copied]').textContent).toBe('Copied');
    bus.handlers['chat.start'] = () => ({ kind: 'started', chat: chat() });
    await click('[data-testid=start-chat]');
    expect(find('[data-testid=conversation]').dataset['chat']).toBe(ANNA);
  });
});

describe('chats kept apart', () => {
  it('have a tab that mouse and arrow keys show, and can be put together in the account', async () => {
    const second = 'account-2' as AccountId;
    const drawn = await open({
      accounts: [account(), account({ id: second, network: 'messenger', inbox: 'separate' })],
      chats: [chat(), chat({ id: BOB, accountId: second, network: 'messenger', title: 'Bob' })],
    });
    const { all, bus, click, find, press } = drawn;
    const rows = () => all('[data-testid=chat-row]').map((row) => row.dataset['chat']);
    const tabs = () => all('[role=tab]');
    expect(tabs().map((tab) => tab.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    expect(rows()).toEqual([ANNA]);
    tabs()[0]!.focus();
    await press('ArrowRight');
    expect(focused().dataset['tab']).toBe('messenger');
    expect(rows()).toEqual([BOB]);
    await press('ArrowRight');
    expect(rows()).toEqual([ANNA]);
    await click('[data-testid=accounts]');
    bus.handlers['account.choose-inbox'] = () => ({});
    await click('[data-testid=account][data-network=messenger] [data-inbox=combined]');
    expect(bus.askedFor('account.choose-inbox')).toEqual([
      { accountId: second, inbox: 'combined' },
    ]);
    expect(find('[role=tabpanel]').id).toBe(tabs()[0]!.getAttribute('aria-controls'));
  });
});
