/**
 * Several chats of the list at once. Knows no DOM.
 * @module
 */
import type { ChatId } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ChatRow } from './chat-row';

export interface ListSelection {
  /** Whether chats are being selected. */
  readonly active: ReadonlySignal<boolean>;
  /** Those of the rows shown that are selected, in their order. */
  readonly rows: ReadonlySignal<readonly ChatRow[]>;
  has(id: ChatId): boolean;
  /** Begins with this one, or adds it, or leaves it out again. */
  toggle(id: ChatId): void;
  /** All from the one pressed last to this one. */
  extendTo(id: ChatId): void;
  end(): void;
}

export function createListSelection(shown: ReadonlySignal<readonly ChatRow[]>): ListSelection {
  const chosen = signal<ReadonlySet<ChatId> | undefined>(undefined);
  let last: ChatId | undefined;
  return {
    active: computed(() => chosen.value !== undefined),
    rows: computed(() => {
      const ids = chosen.value;
      return ids === undefined ? [] : shown.value.filter(({ id }) => ids.has(id));
    }),
    has: (id) => chosen.value?.has(id) === true,
    toggle: (id) => {
      last = id;
      const next = new Set(chosen.peek());
      if (!next.delete(id)) next.add(id);
      chosen.value = next;
    },
    extendTo: (id) => {
      const rows = shown.peek();
      const from = rows.findIndex((row) => row.id === (last ?? id));
      const to = rows.findIndex((row) => row.id === id);
      if (from === -1 || to === -1) return;
      const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
      chosen.value = new Set([...(chosen.peek() ?? []), ...between.map((row) => row.id)]);
      last = id;
    },
    end: () => {
      last = undefined;
      chosen.value = undefined;
    },
  };
}
