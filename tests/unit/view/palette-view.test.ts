/**
 * The palette, and what the shortcuts do at a desk.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAIN, DEFAULT_SEALED, type ChatId } from '@/lib/model';
import { actAtDesk, createDesk, createPaletteView, type Desk } from '@/lib/view';
import { FakeBus, settled } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { ANNA, account, chat, incoming } from './rows';

const BOB = 'chat-bob' as ChatId;
const CARLA = 'chat-carla' as ChatId;

async function scene() {
  const chats = [
    chat({ lastActivity: 30 }),
    chat({ id: BOB, title: 'Bob', lastActivity: 20, unread: 2 }),
    chat({ id: CARLA, title: 'Carla Özil', lastActivity: 10 }),
  ];
  const bus = new FakeBus({
    'inbox.snapshot': () => ({ accounts: [account()], chats, atRest: 'behind-a-lock' }),
    'settings.read': () => ({ ...DEFAULT_PLAIN, ...DEFAULT_SEALED }),
    'settings.change': () => ({}),
    'chat.messages': () => ({ messages: [incoming(1)], more: false }),
    'chat.arrange': () => ({ chat: chat() }),
    'chat.read': () => ({}),
    'vault.lock': () => ({}),
  });
  const desk = createDesk(bus, fakeSurroundings());
  await settled();
  const focus: { row: ChatId | undefined; on: string[] } = { row: undefined, on: [] };
  const hands = {
    focusedChat: () => focus.row,
    focusOn: (what: string) => {
      focus.on.push(what);
      return true;
    },
  };
  const pages: string[] = [];
  const open = (): ReturnType<typeof createPaletteView> =>
    createPaletteView({ desk, hands, isMac: false, openPage: (path) => pages.push(path) });
  return { bus, desk, focus, hands, open, pages };
}

const openChat = ({ conversation }: Desk) => conversation.peek()?.chatId;

describe('the palette', () => {
  it('shows the newest chats first, not the open one, and what can be done with that', async () => {
    const { desk, open } = await scene();
    desk.open(ANNA);
    await settled();
    const items = open().items.value;
    expect(items.slice(0, 2).map(({ title }) => title)).toEqual(['Bob', 'Carla Özil']);
    const here = items.filter(({ group }) => group === 'here');
    expect(here.map(({ id }) => id)).toContain('archive');
    expect(new Set(here.map(({ detail }) => detail))).toEqual(new Set(['Anna Moretti']));
    expect(here.find(({ id }) => id === 'archive')?.keys).toBe('E');
  });

  it('finds chats, commands, settings and their values, the best first', async () => {
    const { open } = await scene();
    const palette = open();
    const find = (wanted: string) => {
      palette.query.value = wanted;
      return palette.items.value.map(({ id }) => id);
    };
    expect(find('ozil')[0]).toBe(`chat-${CARLA}`);
    // Lock and language have it too.
    expect(find('an')[0]).toBe(`chat-${ANNA}`);
    expect(find('lock the')[0]).toBe('lock');
    expect(find('dark')).toContain('setting-theme-dark');
    expect(find('receipts')).toContain('setting-receipts');
    expect(find('nobody at all')).toEqual(['new-chat-with']);
  });

  it('moves round, and never out of the list', async () => {
    const { open } = await scene();
    const palette = open();
    palette.move(-1);
    expect(palette.active.value).toBe(palette.items.value.length - 1);
    palette.move(1);
    expect(palette.active.value).toBe(0);
    palette.goTo(5);
    palette.query.value = 'ozil';
    expect(palette.active.value).toBeLessThan(palette.items.value.length);
  });

  it('does what is taken', async () => {
    const { bus, desk, open, pages } = await scene();
    const palette = open();
    const take = (wanted: string, id: string): void => {
      palette.query.value = wanted;
      palette.items.value.find((item) => item.id === id)?.run();
    };
    take('bob', `chat-${BOB}`);
    expect(openChat(desk)).toBe(BOB);
    take('colours dark', 'setting-theme-dark');
    expect(bus.askedFor('settings.change')).toEqual([{ theme: 'dark' }]);
    take('add an account', 'add-account');
    expect(pages).toEqual(['/add-account.html']);
    take('Zoe', 'new-chat-with');
    expect(desk.overlays.value).toEqual([{ kind: 'new-chat', find: 'Zoe' }]);
    take('receipts', 'setting-receipts');
    expect(desk.overlays.value.at(-1)).toMatchObject({ kind: 'settings' });
  });
});

describe('a shortcut at a desk', () => {
  it('goes through the chats as they are listed, round and round', async () => {
    const { desk, hands } = await scene();
    const went = (
      ['next-chat', 'next-chat', 'next-chat', 'next-chat', 'previous-chat'] as const
    ).map((id) => {
      actAtDesk(id, desk, hands);
      return openChat(desk);
    });
    expect(went).toEqual([ANNA, BOB, CARLA, ANNA, CARLA]);
    actAtDesk('next-unread', desk, hands);
    expect(openChat(desk)).toBe(BOB);
  });

  it('means the chat in focus before the one that is open', async () => {
    const { bus, desk, focus, hands } = await scene();
    desk.open(ANNA);
    await settled();
    focus.row = BOB;
    expect(actAtDesk('archive', desk, hands)).toBe(true);
    await settled();
    expect(bus.askedFor('chat.arrange').at(-1)).toMatchObject({ chatId: BOB });
    expect(openChat(desk)).toBe(ANNA);
  });

  it('leaves the open chat that it archives, and takes that back', async () => {
    const { bus, desk, hands } = await scene();
    desk.open(ANNA);
    await settled();
    actAtDesk('archive', desk, hands);
    await settled();
    expect(openChat(desk)).toBeUndefined();
    expect(actAtDesk('undo', desk, hands)).toBe(true);
    await settled();
    expect(bus.askedFor('chat.arrange').at(-1)).toMatchObject({ to: { archived: false } });
    expect(actAtDesk('undo', desk, hands)).toBe(false);
  });

  it('answers the newest of theirs, in the field', async () => {
    const { desk, focus, hands } = await scene();
    expect(actAtDesk('reply', desk, hands)).toBe(false);
    desk.open(ANNA);
    await settled();
    expect(actAtDesk('reply', desk, hands)).toBe(true);
    expect(desk.conversation.peek()?.strip.value?.kind).toBe('reply');
    expect(focus.on).toEqual(['composer']);
  });

  it('does nothing where there is nothing to do it with', async () => {
    const { desk, hands } = await scene();
    for (const id of ['archive', 'mute', 'pin', 'mark-unread', 'write', 'undo'] as const)
      expect(actAtDesk(id, desk, hands), id).toBe(false);
  });

  it('locks, and lays over the desk what is asked for, once', async () => {
    const { bus, desk, hands } = await scene();
    for (const id of ['settings', 'settings', 'shortcuts', 'new-chat', 'lock'] as const)
      expect(actAtDesk(id, desk, hands), id).toBe(true);
    expect(desk.overlays.value.map(({ kind }) => kind)).toEqual([
      'settings',
      'shortcuts',
      'new-chat',
    ]);
    desk.hide('shortcuts');
    expect(desk.overlays.value).toHaveLength(2);
    expect(bus.askedFor('vault.lock')).toHaveLength(1);
  });
});
