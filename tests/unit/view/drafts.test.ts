import type { Chat, ChatId, Message, MessageId } from '@/lib/model';
import { createDesk, type Desk } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, failing, settled } from './fake-bus';
import { NOW, fakeSurroundings, type FakeSurroundings } from './fake-surroundings';
import { ANNA, chat, outgoing } from './rows';

const BOB = 'chat-bob' as ChatId;
/** ms: longer than a pause between two keys */
const A_MOMENT = 400;

type Worker = { readonly bus: FakeBus; readonly chats: Map<ChatId, Chat> };

function worker(first: Partial<Chat> = {}): Worker {
  const chats = new Map([chat(first), chat({ id: BOB })].map((one) => [one.id, one]));
  const bus = new FakeBus({
    'inbox.snapshot': () => ({
      accounts: [],
      chats: [...chats.values()],
      atRest: 'behind-a-lock',
    }),
    'chat.messages': () => ({ messages: [outgoing(10, { sentAt: NOW - 60_000 })], more: false }),
    'chat.typing': () => ({}),
    'chat.draft': ({ chatId, text }) => {
      store({ bus, chats }, chatId as ChatId, text);
      return {};
    },
    'chat.send': ({ chatId, text }) => {
      const message: Message = {
        id: 'sent' as MessageId,
        chatId: chatId as ChatId,
        order: 11,
        sentAt: NOW,
        direction: 'outgoing',
        status: 'sending',
        body: { kind: 'text', text },
      };
      return { message };
    },
  });
  return { bus, chats };
}

/** As the worker does: writes, then tells every window. */
function store({ bus, chats }: Worker, id: ChatId, text: string): void {
  const { draft: _before, ...rest } = chats.get(id) ?? chat({ id });
  const changed: Chat = text === '' ? rest : { ...rest, draft: text };
  chats.set(id, changed);
  bus.emit({ chats: [changed] });
}

async function open(
  one: Worker = worker(),
): Promise<Worker & FakeSurroundings & { readonly desk: Desk; said: () => readonly unknown[] }> {
  const surroundings = fakeSurroundings();
  const desk = createDesk(one.bus, surroundings);
  await settled();
  desk.open(ANNA);
  await settled();
  return { ...one, ...surroundings, desk, said: () => one.bus.askedFor('chat.draft') };
}

const field = (desk: Desk): string | undefined => desk.conversation.value?.draft.value;

describe('a draft', () => {
  it('is kept once the person pauses, not with every key', async () => {
    const { desk, clock, said } = await open();
    for (const text of ['h', 'ha', 'hal', 'half a thought']) {
      desk.conversation.value?.write(text);
      clock.pass(50);
    }
    expect(said()).toEqual([]);
    clock.pass(A_MOMENT);
    expect(said()).toEqual([{ chatId: ANNA, text: 'half a thought' }]);
  });

  it('stands in the field of the next window', async () => {
    const { desk } = await open(worker({ draft: 'where was I' }));
    expect(field(desk)).toBe('where was I');
    desk.open(BOB);
    expect(field(desk)).toBe('');
  });

  it('is in the list, unless something waits to be read there', async () => {
    const { desk, bus } = await open(worker({ draft: 'where was I' }));
    const row = () => desk.inbox.rows.value.find(({ id }) => id === ANNA);
    expect(row()).toMatchObject({ preview: 'Draft: where was I', previewKind: 'draft' });
    bus.emit({ chats: [chat({ draft: 'where was I', unread: 1 })] });
    expect(row()).toMatchObject({ preview: 'Ciao' });
  });

  it('follows another window while nothing is written here', async () => {
    const one = worker();
    const { desk } = await open(one);
    store(one, ANNA, 'from the panel');
    expect(field(desk)).toBe('from the panel');
    store(one, ANNA, '');
    expect(field(desk)).toBe('');
  });

  it('is never replaced while it is being written here', async () => {
    const one = worker();
    const { desk, clock, said } = await open(one);
    desk.conversation.value?.write('mine');
    store(one, ANNA, 'from the panel');
    expect(field(desk)).toBe('mine');
    clock.pass(A_MOMENT);
    expect(said()).toEqual([{ chatId: ANNA, text: 'mine' }]);
    expect(field(desk)).toBe('mine');
  });

  it('is not undone by the echo of its own beginning', async () => {
    const one = worker();
    const { desk, clock } = await open(one);
    desk.conversation.value?.write('half');
    clock.pass(A_MOMENT);
    desk.conversation.value?.write('half a thought');
    await settled();
    store(one, ANNA, 'half');
    expect(field(desk)).toBe('half a thought');
  });

  it('is kept at once where the window loses the person', async () => {
    const { desk, attention, said } = await open();
    desk.conversation.value?.write('half a thought');
    attention.set(false);
    expect(said()).toEqual([{ chatId: ANNA, text: 'half a thought' }]);
  });

  it('is gone once it is sent', async () => {
    const { desk, clock, said } = await open(worker({ draft: 'half' }));
    desk.conversation.value?.write('a whole thought');
    clock.pass(A_MOMENT);
    desk.conversation.value?.send();
    await settled();
    clock.pass(A_MOMENT);
    expect(field(desk)).toBe('');
    expect(said().at(-1)).toEqual({ chatId: ANNA, text: '' });
  });

  it('is not an old message that is being changed', async () => {
    const { desk, clock, said } = await open(worker({ draft: 'mine' }));
    expect(desk.conversation.value?.acts.edit()).toBe(true);
    desk.conversation.value?.write('the old one, anew');
    clock.pass(A_MOMENT);
    expect(said()).toEqual([]);
    desk.close();
    clock.pass(A_MOMENT);
    desk.open(ANNA);
    expect(field(desk)).toBe('mine');
    expect(said()).toEqual([]);
  });

  it('is said again where the worker did not hear it', async () => {
    const { desk, bus, clock, said } = await open();
    const answer = bus.handlers['chat.draft'];
    bus.handlers['chat.draft'] = failing('unavailable');
    desk.conversation.value?.write('half a thought');
    clock.pass(A_MOMENT);
    await settled();
    if (answer !== undefined) bus.handlers['chat.draft'] = answer;
    bus.reconnect();
    expect(said()).toHaveLength(2);
    expect(field(desk)).toBe('half a thought');
  });
});
