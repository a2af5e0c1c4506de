/**
 * Whether a chat's person has devices to look at, and whether one of them waits to be. Knows no DOM and no browser API.
 * @module
 */
import type { Chat } from '@/lib/model';
import { computed, type ReadonlySignal } from '@preact/signals';
import { hasKeys, type KeysParts } from './keys-view';
import { safeName } from './safe-text';

export type ChatKeys = {
  /** Whether there are devices to look at. */
  readonly isThere: ReadonlySignal<boolean>;
  /** That one waits to be looked at, in one sentence; empty where none does. */
  readonly note: ReadonlySignal<string>;
  /** Whose devices they are; undefined until it is known. */
  readonly whose: () => KeysParts | undefined;
};

export type ChatKeysParts = Pick<KeysParts, 'bus' | 'words'> & {
  readonly chat: ReadonlySignal<Chat | undefined>;
};

export function createChatKeys({ bus, words, chat }: ChatKeysParts): ChatKeys {
  return {
    isThere: computed(() => {
      const { network, group } = chat.value ?? {};
      return network !== undefined && group === undefined && hasKeys(network);
    }),
    note: computed(() => {
      const { undecidedKeys: count = 0 } = chat.value ?? {};
      return count === 0 ? '' : words.say('keys.undecided', { name: nameOf(chat.value), count });
    }),
    whose: () => {
      const known = chat.peek();
      if (known === undefined) return undefined;
      return { bus, words, of: { chatId: known.id }, name: nameOf(known) };
    },
  };
}

function nameOf(chat: Chat | undefined): string {
  return safeName(chat?.title ?? '', chat?.identifier ?? '');
}
