/**
 * What a person has begun to write, by chat: kept in the worker's store shortly after the last key,
 * and the same in every window. A text that is being written here is never replaced from elsewhere.
 * Knows no DOM and no browser API.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Chat, ChatId } from '@/lib/model';
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { DRAFT_PAUSE } from './consts';
import type { Surroundings } from './surroundings';

export type DraftsOptions = {
  readonly bus: BusClient;
  readonly surroundings: Pick<Surroundings, 'clock' | 'attention'>;
  readonly chatOf: (id: ChatId) => ReadonlySignal<Chat | undefined>;
  /** Whether the field is lent to an old message that is being changed: that is no draft. */
  readonly isLent: (id: ChatId) => boolean;
};

export interface Drafts {
  of(id: ChatId): Signal<string>;
  /** Whether a text lies half written in this window. */
  readonly some: ReadonlySignal<boolean>;
  dispose(): void;
}

export function createDrafts(options: DraftsOptions): Drafts {
  const kept = signal<ReadonlyMap<ChatId, Draft>>(new Map());
  const flush = (): void => {
    for (const draft of kept.peek().values()) draft.flush();
  };
  const { attention } = options.surroundings;
  // A popup that loses the focus is gone with whatever it did not say.
  const stopAttention = attention.onAttention(() => {
    if (!attention.attended()) flush();
  });
  const stopConnect = options.bus.onConnect(flush);
  return {
    of: (id) => {
      const known = kept.peek().get(id);
      if (known !== undefined) return known.text;
      const draft = new Draft(id, options);
      kept.value = new Map(kept.peek()).set(id, draft);
      return draft.text;
    },
    some: computed(() => [...kept.value.values()].some(({ text }) => text.value.trim() !== '')),
    dispose: () => {
      flush();
      stopAttention();
      stopConnect();
      for (const draft of kept.peek().values()) draft.dispose();
    },
  };
}

class Draft {
  readonly text = signal('');
  readonly #id: ChatId;
  readonly #options: DraftsOptions;
  readonly #stops: readonly (() => void)[];
  /** what the worker has, as far as this window knows */
  #stored = '';
  #saving = 0;
  #cancel: (() => void) | undefined;

  constructor(id: ChatId, options: DraftsOptions) {
    this.#id = id;
    this.#options = options;
    const chat = options.chatOf(id);
    this.#stops = [
      effect(() => this.#adopt(chat.value?.draft ?? '')),
      effect(() => this.#changed(this.text.value)),
    ];
  }

  /** Says at once what was not said yet. */
  flush(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const text = this.text.peek();
    if (text !== this.#stored && !this.#options.isLent(this.#id)) void this.#save(text);
  }

  dispose(): void {
    this.#cancel?.();
    for (const stop of this.#stops) stop();
  }

  /** What another window wrote, where nothing was written here since. */
  #adopt(stored: string): void {
    if (this.#saving > 0 || this.#options.isLent(this.#id)) return;
    const isUntouched = this.text.peek() === this.#stored;
    this.#stored = stored;
    if (isUntouched) this.text.value = stored;
  }

  #changed(text: string): void {
    if (text === this.#stored || this.#options.isLent(this.#id)) return;
    this.#cancel?.();
    this.#cancel = this.#options.surroundings.clock.after(DRAFT_PAUSE, () => this.flush());
  }

  async #save(text: string): Promise<void> {
    const before = this.#stored;
    this.#stored = text;
    this.#saving += 1;
    try {
      await this.#options.bus.ask('chat.draft', { chatId: this.#id, text });
    } catch {
      // It stands in the field, and is said again with the next key or the next connection.
      if (this.#stored === text) this.#stored = before;
    } finally {
      this.#saving -= 1;
    }
  }
}
