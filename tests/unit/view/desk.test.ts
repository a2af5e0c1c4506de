import type { ChatId } from '@/lib/model';
import { createDesk } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, settled } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { ANNA, chat } from './rows';

const BOB = 'chat-bob' as ChatId;

function open() {
  const bus = new FakeBus({
    'inbox.snapshot': () => ({
      accounts: [],
      chats: [chat(), chat({ id: BOB })],
      atRest: 'unlocked-by-anyone',
    }),
    'chat.messages': () => ({ messages: [], more: false }),
    'chat.typing': () => ({}),
  });
  return { bus, desk: createDesk(bus, fakeSurroundings()) };
}

describe('the desk', () => {
  it('keeps a draft per chat while other chats are open', async () => {
    const { desk } = open();
    await settled();
    desk.open(ANNA);
    desk.conversation.value?.write('half a thought');
    desk.open(BOB);
    expect(desk.conversation.value?.draft.value).toBe('');
    desk.open(ANNA);
    expect(desk.conversation.value?.draft.value).toBe('half a thought');
  });

  it('leaves an open chat as it is when it is opened again', () => {
    const { desk } = open();
    desk.open(ANNA);
    const first = desk.conversation.value;
    desk.open(ANNA);
    expect(desk.conversation.value).toBe(first);
  });

  it('names a chat that was opened before the list was here, once it is', async () => {
    const { desk } = open();
    desk.open(ANNA);
    expect(desk.conversation.value?.header.value.network).toBeUndefined();
    await settled();
    expect(desk.conversation.value?.header.value.name).toBe('Anna Moretti');
  });

  it('stops hearing of a chat that was closed', async () => {
    const { bus, desk } = open();
    desk.open(ANNA);
    desk.close();
    await settled();
    const asked = bus.asked.length;
    bus.reconnect();
    await settled();
    expect(bus.asked.slice(asked).map(({ name }) => name)).toEqual([
      'inbox.snapshot',
      'settings.read',
    ]);
    expect(desk.conversation.value).toBeUndefined();
  });
});
