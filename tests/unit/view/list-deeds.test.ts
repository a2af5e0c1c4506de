import { MUTED_ALWAYS, arranged, type Chat, type ChatArrangement } from '@/lib/model';
import { createDesk, createInboxView, deedsFor, deedsForMany } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, failing, settled } from './fake-bus';
import { NOW, fakeSurroundings } from './fake-surroundings';
import { ANNA, account, chat } from './rows';

const PAPA = chat({ id: 'chat-papa' as Chat['id'], title: 'Papà', lastActivity: NOW - 90_000 });

/** A worker that does what it is asked. */
function busOver(chats: readonly Chat[]): FakeBus {
  const held = new Map(chats.map((one) => [one.id, one]));
  const bus = new FakeBus({
    'inbox.snapshot': () => ({
      accounts: [account()],
      chats: [...held.values()],
      atRest: 'behind-a-lock',
    }),
    'chat.arrange': ({ chatId, to }) => {
      const known = held.get(chatId as Chat['id']) ?? chat();
      const { place, ...rest } = known;
      const next = arranged(place, to);
      const changed: Chat = next === undefined ? rest : { ...rest, place: next };
      held.set(changed.id, changed);
      bus.emit({ chats: [changed] });
      return { chat: changed };
    },
  });
  return bus;
}

async function open(chats: readonly Chat[] = [chat(), PAPA]) {
  const bus = busOver(chats);
  const surroundings = fakeSurroundings();
  const view = createInboxView(bus, surroundings);
  await settled();
  const row = (name: string) => {
    const found = view.rows.value.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not in the list`);
    return found;
  };
  return { bus, view, row, clock: surroundings.clock };
}

const names = ({ rows }: { readonly rows: { readonly value: readonly { name: string }[] } }) =>
  rows.value.map(({ name }) => name);

describe('the chats of the list', () => {
  it('are pinned to the top and let go again', async () => {
    const { view, row } = await open();
    expect(names(view)).toEqual(['Anna Moretti', 'Papà']);
    await view.deeds.act(row('Papà'), 'pin');
    expect(names(view)).toEqual(['Papà', 'Anna Moretti']);
    expect(row('Papà').label).toContain('pinned');
    view.deeds.note.value?.undo?.();
    await settled();
    expect(names(view)).toEqual(['Anna Moretti', 'Papà']);
    expect(view.deeds.note.value).toBeUndefined();
  });

  it('leave the list for the archive, are found there and by name, and come back', async () => {
    const { view, row } = await open();
    expect(view.filters.value).toEqual([]);
    await view.deeds.act(row('Papà'), 'archive');
    expect(names(view)).toEqual(['Anna Moretti']);
    expect(view.deeds.note.value?.text).toBe('Papà is in the archive.');
    view.find.value = 'papa';
    expect(names(view)).toEqual(['Papà']);
    view.find.value = '';
    expect(view.filters.value).toEqual(['all', 'unread', 'archived']);
    view.filter.value = 'archived';
    expect(names(view)).toEqual(['Papà']);
    await view.deeds.act(row('Papà'), 'unarchive');
    expect(names(view)).toEqual([]);
    expect(view.filters.value).toEqual(['all', 'unread', 'archived']);
    view.filter.value = 'all';
    expect(view.filters.value).toEqual([]);
    expect(names(view)).toEqual(['Anna Moretti', 'Papà']);
  });

  it('are muted for a while, and what is muted does not call', async () => {
    const { bus, view, row, clock } = await open([chat({ unread: 3 }), PAPA]);
    expect(view.unread.value).toBe(3);
    await view.deeds.act(row('Anna Moretti'), 'mute-hour');
    expect(row('Anna Moretti')).toMatchObject({ muted: true, unread: 3 });
    expect(view.unread.value).toBe(0);
    clock.pass(3_600_001);
    bus.emit({ chats: [PAPA] });
    expect(row('Anna Moretti').muted).toBe(false);
    expect(view.unread.value).toBe(3);
  });

  it('keep how long they were muted when unmuting is taken back', async () => {
    const { bus, view, row } = await open([chat({ place: { mutedUntil: MUTED_ALWAYS } })]);
    await view.deeds.act(row('Anna Moretti'), 'unmute');
    view.deeds.note.value?.undo?.();
    await settled();
    expect(bus.askedFor('chat.arrange')).toEqual([
      { chatId: ANNA, to: { mutedUntil: 0 } },
      { chatId: ANNA, to: { mutedUntil: MUTED_ALWAYS } },
    ]);
  });

  it('are only the unread ones where that is asked for, those that were marked among them', async () => {
    const { view, row } = await open();
    await view.deeds.act(row('Papà'), 'mark-unread');
    view.filter.value = 'unread';
    expect(view.filters.value).toEqual(['all', 'unread']);
    expect(names(view)).toEqual(['Papà']);
    expect(row('Papà').label).toContain('marked as unread');
  });

  it('offer what fits how they stand', async () => {
    const { row } = await open([chat({ unread: 1, place: { pinned: true, mutedUntil: 1 } })]);
    expect(deedsFor(row('Anna Moretti'))).toEqual([
      'unpin',
      'mute-hour',
      'mute-day',
      'mute',
      'archive',
    ]);
  });

  it('say so where it did not work, and stay where they were', async () => {
    const { bus, view, row } = await open();
    bus.handlers['chat.arrange'] = failing('internal');
    await view.deeds.act(row('Papà'), 'pin');
    expect(view.deeds.note.value?.text).toMatch(/did not work/);
    expect(view.deeds.note.value).not.toHaveProperty('undo');
    expect(names(view)).toEqual(['Anna Moretti', 'Papà']);
  });

  it('offer to take it back for a moment only', async () => {
    const { view, row, clock } = await open();
    await view.deeds.act(row('Papà'), 'pin');
    expect(view.deeds.note.value).toBeDefined();
    clock.pass(8_001);
    expect(view.deeds.note.value).toBeUndefined();
  });
});

describe('a chat that was marked as unread', () => {
  it('is not any more once it is opened', async () => {
    const bus = busOver([chat({ place: { markedUnread: true } })]);
    const desk = createDesk(bus, fakeSurroundings());
    await settled();
    desk.open(ANNA);
    await settled();
    expect(bus.askedFor('chat.arrange')).toEqual([
      { chatId: ANNA, to: { markedUnread: false } satisfies ChatArrangement },
    ]);
    desk.close();
    desk.open(ANNA);
    await settled();
    expect(bus.askedFor('chat.arrange')).toHaveLength(1);
    desk.dispose();
  });
});

describe('several chats at once', () => {
  it('are archived together, said in one sentence, and brought back with one press', async () => {
    const { view } = await open();
    view.selection.toggle(PAPA.id);
    view.selection.toggle(ANNA);
    await view.deeds.actOnMany(view.selection.rows.value, 'archive');
    expect(names(view)).toEqual([]);
    expect(view.deeds.note.value?.text).toBe('2 chats are in the archive.');
    view.deeds.note.value?.undo?.();
    await settled();
    expect(names(view)).toEqual(['Anna Moretti', 'Papà']);
  });

  it('are only those that a deed fits, and the others are left as they are', async () => {
    const { bus, view, row } = await open();
    await view.deeds.act(row('Papà'), 'pin');
    const asked = bus.asked.length;
    const rows = view.rows.value;
    expect(deedsForMany(rows)).toEqual(['archive', 'pin', 'mute', 'mark-unread']);
    expect(deedsForMany([row('Papà')])).toEqual(['archive', 'unpin', 'mute', 'mark-unread']);
    await view.deeds.actOnMany(rows, 'pin');
    expect(bus.asked.slice(asked)).toMatchObject([{ payload: { chatId: ANNA } }]);
    expect(view.deeds.note.value?.text).toBe('1 chat is pinned.');
  });

  it('say why the rest was not done, where one is refused', async () => {
    const { bus, view } = await open();
    bus.handlers['chat.arrange'] = failing('offline');
    await view.deeds.actOnMany(view.rows.value, 'mute');
    expect(view.deeds.note.value?.text).toContain('You are offline');
    expect(bus.askedFor('chat.arrange')).toHaveLength(1);
  });

  it('are all between two, whichever was pressed first', async () => {
    const third = chat({ id: 'chat-third' as Chat['id'], title: 'Third', lastActivity: 1 });
    const { view } = await open([chat(), PAPA, third]);
    view.selection.toggle(third.id);
    view.selection.extendTo(ANNA);
    expect(view.selection.rows.value).toHaveLength(3);
    view.selection.toggle(PAPA.id);
    expect(view.selection.has(PAPA.id)).toBe(false);
    view.selection.end();
    expect(view.selection.active.value).toBe(false);
  });
});
