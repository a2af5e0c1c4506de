/**
 * People who are not known, as windows show them.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { ChatId, Standing } from '@/lib/model';
import { createDesk, type MessageRow } from '@/lib/view';
import { createUnwantedView } from '@/lib/view/unwanted-view';
import { FakeBus, failing, settled } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { account, ANNA, chat, incoming } from './rows';

const CASINO = 'chat-casino' as ChatId;
const UNKNOWN: Standing = { kind: 'request', from: 'unknown', since: 1 };
const LINK = 'win at https://casino.example/now';

async function scene(standing: Standing = UNKNOWN) {
  const message = incoming(1, { chatId: CASINO, body: { kind: 'text', text: LINK } });
  const casino = chat({ id: CASINO, title: 'Casino', unread: 1, standing });
  const bus = new FakeBus({
    'inbox.snapshot': () => ({
      accounts: [account()],
      chats: [chat(), casino],
      atRest: 'behind-a-lock',
    }),
    'chat.messages': () => ({ messages: [message], more: false }),
    'request.accept': () => ({ chat: chat({ id: CASINO, title: 'Casino', unread: 1 }) }),
    'chat.block': () => ({ chats: [] }),
    'chat.report': () => ({}),
    'chat.read': () => ({}),
    'window.looking': () => ({}),
    'settings.read': failing('unavailable'),
  });
  const desk = createDesk(bus, fakeSurroundings());
  await desk.inbox.refresh();
  desk.open(CASINO);
  const view = desk.conversation.value!;
  await view.reload();
  const rows = () => view.rows.value.filter((row): row is MessageRow => row.kind === 'message');
  return { bus, desk, view, rows, casino, message };
}

describe('a request', () => {
  it('stands apart: not in the list, not among what is found, not in the palette’s names', async () => {
    const { desk } = await scene();
    const { inbox } = desk;
    expect(inbox.rows.value.map(({ id }) => id)).toEqual([ANNA]);
    expect(inbox.everyRow.value.map(({ id }) => id)).toEqual([ANNA]);
    expect(inbox.named('Casino')).toEqual([]);
    inbox.find.value = 'casino';
    expect(inbox.rows.value).toEqual([]);
    expect(inbox.requests.value).toBe(1);
  });

  it('is reached by one line, which goes once none is left', async () => {
    const { bus, desk, casino } = await scene();
    const { inbox } = desk;
    inbox.filter.value = 'requests';
    expect(inbox.rows.value).toMatchObject([
      { id: CASINO, preview: 'Hidden until you want to see it', request: true },
    ]);
    const { standing: _standing, ...accepted } = casino;
    bus.emit({ chats: [accepted] });
    expect(inbox.filter.value).toBe('all');
    expect(inbox.rows.value.map(({ id }) => id)).toContain(CASINO);
  });

  it('hides what was written until the person wants to see it, and leaves no link alive', async () => {
    const { view, rows } = await scene();
    expect(view.strangers.standing.value).toMatchObject({ kind: 'request', veiled: true });
    view.strangers.lift();
    expect(view.strangers.standing.value).toMatchObject({ veiled: false });
    expect(rows()).toMatchObject([{ text: LINK, links: false, doable: { answer: false } }]);
  });

  it('of somebody from a group is not hidden', async () => {
    const { view } = await scene({ kind: 'request', from: 'shared-group', since: 1 });
    expect(view.strangers.standing.value).toMatchObject({ veiled: false });
  });

  it('cannot be answered, and can once it is accepted', async () => {
    const { bus, view, rows, casino } = await scene();
    view.write('hello');
    expect(view.canSend.value).toBe(false);
    await view.strangers.accept();
    const { standing: _standing, ...accepted } = casino;
    bus.emit({ chats: [accepted] });
    expect(view.canSend.value).toBe(true);
    expect(rows()).toMatchObject([{ links: true, doable: { answer: true } }]);
  });

  it('says why it could not be accepted', async () => {
    const { bus, view } = await scene();
    bus.handlers['request.accept'] = failing('unavailable');
    expect(await view.strangers.accept()).toMatchObject({ ok: false });
  });
});

describe('a report', () => {
  it('shows the messages that were chosen, and says that it was sent, or why not', async () => {
    const { bus, desk, message } = await scene();
    const view = createUnwantedView(desk.parts, CASINO);
    await view.load();
    expect(view.messages.value).toMatchObject([{ id: message.id, text: LINK }]);
    view.choose(message.id);
    await view.report();
    expect(bus.askedFor('chat.report')).toEqual([{ chatId: CASINO, messageIds: [message.id] }]);
    expect(view.said.value).toBe('The report was sent.');
    bus.handlers['chat.report'] = failing('offline');
    await view.report();
    expect(view.said.value).not.toBe('The report was sent.');
    view.choose(message.id);
    expect(view.chosen.value.size).toBe(0);
    await settled();
  });
});
