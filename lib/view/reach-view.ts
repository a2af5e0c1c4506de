/**
 * Starting chats, and saying of whom there is none to be had why not. Knows no DOM and no browser API.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Account, AccountId, Chat, ChatId } from '@/lib/model';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Outcome } from './outcome';
import { codeOf, whyOf } from './problems';
import { reachItem, type ReachItem } from './reach';
import { oneLine } from './safe-text';
import type { Surroundings } from './surroundings';
import type { Times } from './times';

export type ChatStart =
  | { readonly kind: 'started'; readonly chatId: ChatId }
  | { readonly kind: 'unreachable'; readonly item: ReachItem };

export interface ReachView {
  /** Opens (or finds) the chat with whom the network knows by this. */
  startChat(accountId: AccountId, identifier: string): Promise<Outcome<ChatStart>>;
  /** Why the contact of a chat cannot be reached; undefined where nothing is known to stand in the way. */
  of(chatId: ChatId): ReadonlySignal<ReachItem | undefined>;
  /** Asks the network anew. */
  check(chatId: ChatId): Promise<Outcome<undefined>>;
  /** Puts an invitation where the person can paste it from. */
  copy(item: ReachItem): Promise<Outcome<undefined>>;
}

export type ReachParts = {
  readonly bus: BusClient;
  readonly surroundings: Surroundings;
  readonly times: Times;
  readonly now: ReadonlySignal<number>;
  readonly held: () => { readonly accounts: readonly Account[]; readonly chats: readonly Chat[] };
  /** A row that came as an answer, ahead of the change that brings it to every window. */
  readonly receive: (chat: Chat) => void;
};

export function createReachView(parts: ReachParts): ReachView {
  const { bus, surroundings, times, now, held, receive } = parts;
  const { words } = surroundings;
  const failed = (error: unknown) => ({ ok: false, why: whyOf(codeOf(error), words) }) as const;
  const accountOf = (id: AccountId | undefined) => held().accounts.find((one) => one.id === id);
  return {
    startChat: async (accountId, identifier) => {
      try {
        const started = await bus.ask('chat.start', { accountId, identifier });
        if (started.kind === 'started') {
          receive(started.chat);
          return { ok: true, value: { kind: 'started', chatId: started.chat.id } };
        }
        const account = accountOf(accountId);
        const context = { words, times, now: surroundings.clock.now() };
        const who = oneLine(identifier, 254);
        const item = account && reachItem(started.reach, { who, account }, context);
        if (item === undefined) return { ok: false, why: whyOf('not-found', words) };
        return { ok: true, value: { kind: 'unreachable', item } };
      } catch (error) {
        return failed(error);
      }
    },
    of: (chatId) =>
      computed(() => {
        const chat = held().chats.find(({ id }) => id === chatId);
        const account = accountOf(chat?.accountId);
        if (chat === undefined || account === undefined) return undefined;
        const context = { words, times, now: now.value };
        return reachItem(chat.reach, { who: chat.title, account }, context);
      }),
    check: async (chatId) => {
      try {
        const { chat } = await bus.ask('chat.check-reach', { chatId });
        receive(chat);
        return { ok: true, value: undefined };
      } catch (error) {
        return failed(error);
      }
    },
    copy: async ({ invitation }) => {
      try {
        await surroundings.copyText(invitation);
        return { ok: true, value: undefined };
      } catch {
        return { ok: false, why: words.say('reach.copy-failed') };
      }
    },
  };
}
