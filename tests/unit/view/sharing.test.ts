import type { ChatId } from '@/lib/model';
import { createDesk } from '@/lib/view';
import { describe, expect, it } from 'vitest';
import { FakeBus, settled } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { account, chat } from './rows';

const ANNA = 'anna' as ChatId;

async function deskWith(draft?: string) {
  const bus = new FakeBus({
    'inbox.snapshot': () => ({
      accounts: [account()],
      chats: [chat({ id: ANNA, ...(draft !== undefined && { draft }) })],
      atRest: 'behind-a-lock',
    }),
    'chat.messages': () => ({ messages: [], more: false }),
    'settings.change': () => ({}),
  });
  const desk = createDesk(bus, fakeSurroundings());
  await settled();
  return { desk, bus };
}

describe('something that a person sends from a page', () => {
  it.each([
    [undefined, 'https://example.org/'],
    ['Look at this:  ', 'Look at this:\nhttps://example.org/'],
  ])('stands in the field behind %j, and nothing is sent', async (draft, field) => {
    const { desk, bus } = await deskWith(draft);
    desk.show({ kind: 'share', text: 'https://example.org/' });
    desk.share('https://example.org/', ANNA);
    await settled();
    expect(desk.conversation.value?.chatId).toBe(ANNA);
    expect(desk.conversation.value?.draft.value).toBe(field);
    expect(desk.overlays.value).toEqual([]);
    expect(bus.askedFor('chat.send')).toEqual([]);
  });
});
