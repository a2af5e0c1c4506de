/**
 * What a conversation says of somebody who is not known, or is blocked, and what the person can do
 * about them. Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import { isVeiled, type Chat, type ChatId, type MessageId, type Stranger } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { attempted } from './attempted';
import type { Outcome } from './outcome';

export type StandingItem = {
  readonly kind: 'request' | 'blocked';
  /** One sentence: who this is to the person, and what they learn. */
  readonly about: string;
  /** How much was not kept; empty where nothing was. */
  readonly refused: string;
  /** Whether what they wrote is hidden until the person wants to see it. */
  readonly veiled: boolean;
};

export type StrangerParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly chatId: ChatId;
  readonly chat: ReadonlySignal<Chat | undefined>;
};

export class StrangerActs {
  /** undefined where the person takes part in the chat */
  readonly standing: ReadonlySignal<StandingItem | undefined>;
  readonly #lifted = signal(false);
  readonly #parts: StrangerParts;

  constructor(parts: StrangerParts) {
    this.#parts = parts;
    this.standing = computed(() => {
      const chat = parts.chat.value;
      return chat && standingItem(chat, this.#lifted.value, parts.words);
    });
  }

  /** Shows what they wrote. Nothing is told by it. */
  lift(): void {
    this.#lifted.value = true;
  }

  accept(): Promise<Outcome<undefined>> {
    return this.#attempt(({ bus, chatId }) => bus.ask('request.accept', { chatId }));
  }

  remove(): Promise<Outcome<undefined>> {
    return this.#attempt(({ bus, chatId }) => bus.ask('request.delete', { chatId }));
  }

  block(blocked: boolean): Promise<Outcome<undefined>> {
    return this.#attempt(({ bus, chatId }) => bus.ask('chat.block', { chatId, blocked }));
  }

  report(messageIds: readonly MessageId[]): Promise<Outcome<undefined>> {
    return this.#attempt(({ bus, chatId }) =>
      bus.ask('chat.report', { chatId, messageIds: [...messageIds] }),
    );
  }

  /** The chat's new row comes to the list by itself, and from there to the conversation. */
  #attempt(wish: (parts: StrangerParts) => Promise<unknown>): Promise<Outcome<undefined>> {
    return attempted(() => wish(this.#parts), this.#parts.words);
  }
}

function standingItem(chat: Chat, isLifted: boolean, words: Words): StandingItem | undefined {
  const { standing } = chat;
  if (standing === undefined) return undefined;
  const count = standing.refused ?? 0;
  if (standing.kind === 'request')
    return {
      kind: 'request',
      about: words.say(requestKey(chat, standing.from)),
      refused: count === 0 ? '' : words.say('request.refused', { count }),
      veiled: isVeiled(chat) && !isLifted,
    };
  return {
    kind: 'blocked',
    about: words.say(blockedKey(chat, standing.elsewhere === true)),
    refused: count === 0 ? '' : words.say('blocked.refused', { count }),
    veiled: false,
  };
}

function requestKey({ group }: Chat, from: Stranger) {
  if (group !== undefined) return 'request.group';
  return from === 'unknown' ? 'request.unknown' : 'request.from-group';
}

function blockedKey({ group }: Chat, isElsewhere: boolean) {
  if (group !== undefined) return 'blocked.group';
  return isElsewhere ? 'blocked.elsewhere' : 'blocked.about';
}
