/**
 * The one conversation that lies open in a window. What conversations are made of is loaded while the
 * list is looked at, so that the list need not wait for it; a chat that is opened before that opens
 * as soon as it is there.
 * @module
 */
import type { ChatId } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import type { ConversationParts } from './conversation-parts';
import type { ConversationView, createConversationView } from './conversation-view';

export interface OpenConversation {
  readonly view: ReadonlySignal<ConversationView | undefined>;
  /** @param then what is to be done with it, once it is there */
  readonly open: (chatId: ChatId, then?: (view: ConversationView) => void) => void;
  /** Also one that is still on its way. */
  readonly close: () => void;
}

/** Undefined until it is here; the same for all desks of a page. */
let make: typeof createConversationView | undefined;

/** Has it there before it is wanted: a chat then opens at once. Rejects where the chunk is not to be had. */
export async function fetchConversations(): Promise<void> {
  const { createConversationView: fetched } = await import('./conversation-view');
  make = fetched;
}

/** @param begin called once for each that is opened */
export function createOpenConversation(
  begin: (chatId: ChatId) => ConversationParts,
  fetch: () => Promise<void> = fetchConversations,
): OpenConversation {
  const view = signal<ConversationView | undefined>(undefined);
  /** which opening is the last: what was closed or overtaken meanwhile does not open any more */
  let turn = 0;
  const close = (): void => {
    turn += 1;
    view.peek()?.dispose();
    view.value = undefined;
  };
  const open: OpenConversation['open'] = (chatId, then) => {
    const mine = ++turn;
    const known = view.peek();
    if (known?.chatId === chatId) {
      then?.(known);
      return;
    }
    if (make !== undefined) {
      known?.dispose();
      const made = make(chatId, begin(chatId));
      view.value = made;
      then?.(made);
      return;
    }
    fetch().then(
      () => mine === turn && open(chatId, then),
      // The chat stands in the list, and opening it again asks for the chunk again.
      () => undefined,
    );
  };
  return { view, open, close };
}
