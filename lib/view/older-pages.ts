/**
 * The pages of a conversation before those that are held: one at a time, on request. Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { ChatId, Message } from '@/lib/model';
import { batch, signal, type Signal } from '@preact/signals';
import { OLDER_PAGE } from './consts';
import { foldOlder, type HeldMessages } from './held-messages';

export type OlderParts = {
  readonly bus: BusClient;
  readonly chatId: ChatId;
  readonly held: Signal<HeldMessages>;
};

export class OlderPages {
  readonly #parts: OlderParts;
  readonly #load = signal<'idle' | 'loading' | 'failed'>('idle');
  #disposed = false;

  constructor(parts: OlderParts) {
    this.#parts = parts;
  }

  /** `beginning`: the first message of all is held. Reads signals. */
  get state(): 'beginning' | 'more' | 'loading' | 'failed' {
    const load = this.#load.value;
    if (load !== 'idle') return load;
    return this.#parts.held.value.more ? 'more' : 'beginning';
  }

  async load(): Promise<void> {
    const { bus, chatId, held } = this.#parts;
    const { messages, more } = held.peek();
    const oldest = messages[0];
    if (!more || oldest === undefined || this.#load.peek() === 'loading') return;
    this.#load.value = 'loading';
    try {
      const ask = { chatId, before: oldest.order, limit: OLDER_PAGE };
      const page = await bus.ask('chat.messages', ask);
      if (this.#disposed) return;
      batch(() => {
        // What this page joins may have been let go meanwhile: then it would leave a hole.
        const joins = held.peek().messages[0]?.id === oldest.id;
        if (joins) held.value = foldOlder(held.peek(), page);
        this.#load.value = 'idle';
      });
    } catch {
      // Shown as a row with "try again" at the top of the timeline.
      this.#load.value = 'failed';
    }
  }

  /** Loads until the message of that order is held. @returns undefined where it is not to be had */
  async reach(order: number): Promise<Message | undefined> {
    const { held } = this.#parts;
    for (;;) {
      const { messages, more } = held.peek();
      const found = messages.find((message) => message.order === order);
      if (found !== undefined) return found;
      const oldest = messages[0];
      if (!more || oldest === undefined || oldest.order < order || this.#disposed) return undefined;
      await this.load();
      if (held.peek().messages[0] === oldest) return undefined;
    }
  }

  dispose(): void {
    this.#disposed = true;
  }
}
