/**
 * A conversation over a fake bus, opened.
 * @module
 */
import type { Answers } from '@/lib/bus';
import type { Chat, ChatId } from '@/lib/model';
import { createConversationView, type MessageRow } from '@/lib/view';
import { signal } from '@preact/signals';
import { FakeBus } from './fake-bus';
import { fakeSurroundings } from './fake-surroundings';
import { ANNA, chat, incoming } from './rows';

export type Page = Answers['chat.messages'];

export function openConversation(
  page: Page,
  options: { attended?: boolean; chat?: Partial<Chat> } = {},
) {
  const bus = new FakeBus({
    'chat.messages': () => page,
    'chat.read': () => ({}),
    'chat.typing': () => ({}),
    'message.retry': () => ({}),
  });
  const surroundings = fakeSurroundings(options.attended ?? true);
  const draft = signal('');
  const view = createConversationView(ANNA, {
    bus,
    surroundings,
    chat: signal<Chat | undefined>(chat(options.chat)),
    writing: signal<ReadonlySet<ChatId>>(new Set()),
    draft,
  });
  const bubbles = (): readonly MessageRow[] =>
    view.rows.value.filter((row) => row.kind === 'message');
  return { bus, view, draft, bubbles, ...surroundings };
}

export const page = (from: number, to: number, more = false): Page => ({
  messages: Array.from({ length: to - from + 1 }, (_, index) => incoming(from + index)),
  more,
});
