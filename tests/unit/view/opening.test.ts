/**
 * Opening a chat in a window that has not loaded yet what conversations are made of.
 * @module
 */
import type { Chat, ChatId } from '@/lib/model';
import type { ConversationParts } from '@/lib/view';
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBus } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { ANNA, chat } from './rows';

const BOB = 'chat-bob' as ChatId;

function parts(): ConversationParts {
  return {
    bus: new FakeBus({
      'chat.messages': () => ({ messages: [], more: false }),
      'chat.typing': () => ({}),
    }),
    surroundings: fakeSurroundings(),
    chat: signal<Chat | undefined>(chat()),
    writing: signal<ReadonlySet<ChatId>>(new Set()),
    draft: signal(''),
  };
}

/** A page that was just loaded. */
async function fresh(fetch = (real: () => Promise<void>) => real()) {
  const { createOpenConversation, fetchConversations } =
    await import('@/lib/view/open-conversation');
  const begun: ChatId[] = [];
  const begin = (chatId: ChatId): ConversationParts => {
    begun.push(chatId);
    return parts();
  };
  const talk = createOpenConversation(begin, () => fetch(fetchConversations));
  return { talk, begun, fetchConversations };
}

describe('a chat that is opened early', () => {
  beforeEach(() => {
    vi.resetModules();
  });

  it('opens as soon as it can, and does then what was wanted of it', async () => {
    const { talk, begun } = await fresh();
    const done: ChatId[] = [];
    talk.open(ANNA, ({ chatId }) => done.push(chatId));
    expect(talk.view.value).toBeUndefined();
    await vi.waitFor(() => expect(talk.view.value?.chatId).toBe(ANNA));
    expect({ begun, done }).toEqual({ begun: [ANNA], done: [ANNA] });
    talk.open(ANNA, ({ chatId }) => done.push(chatId));
    expect({ begun, done }).toEqual({ begun: [ANNA], done: [ANNA, ANNA] });
  });

  it('gives way to the one that was opened after it', async () => {
    const { talk, begun, fetchConversations } = await fresh();
    talk.open(ANNA);
    talk.open(BOB);
    await fetchConversations();
    await vi.waitFor(() => expect(talk.view.value?.chatId).toBe(BOB));
    expect(begun).toEqual([BOB]);
  });

  it('does not open once it was closed', async () => {
    const { talk, begun, fetchConversations } = await fresh();
    talk.open(ANNA);
    talk.close();
    await fetchConversations();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(talk.view.value).toBeUndefined();
    expect(begun).toEqual([]);
  });

  it('is asked for again where it could not be had', async () => {
    let asked = 0;
    const { talk, begun } = await fresh((fetch) =>
      asked++ === 0 ? Promise.reject(new Error('no such chunk')) : fetch(),
    );
    talk.open(ANNA);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(begun).toEqual([]);
    talk.open(ANNA);
    await vi.waitFor(() => expect(talk.view.value?.chatId).toBe(ANNA));
  });
});
