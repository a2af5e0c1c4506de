/**
 * A window that can be seen asks what it was opened for, once its inbox stands, and whenever the
 * worker says that there is something.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import { effect } from '@preact/signals';
import type { Desk } from './desk';
import type { DeskHands } from './desk-acts';

export type ErrandWindow = {
  readonly isVisible: () => boolean;
  /** the browser window that this one is in, where it can be told */
  readonly windowId: () => Promise<number | undefined>;
};

/** What an errand needs of the window itself. */
export type ErrandHands = Pick<DeskHands, 'focusOn'>;

/** @returns a function that ends it */
export function runErrands(
  bus: BusClient,
  desk: Desk,
  own: ErrandWindow & ErrandHands,
): () => void {
  const ask = async (): Promise<void> => {
    if (!own.isVisible() || !stands(desk)) return;
    try {
      const windowId = await own.windowId();
      const payload = windowId === undefined ? {} : { windowId };
      const { chatId, share, write } = await bus.ask('window.errand', payload);
      const liesOpen = write === true && desk.conversation.peek() !== undefined;
      // A conversation that opens takes the caret by itself.
      if (liesOpen) own.focusOn('composer');
      else if (chatId !== undefined) desk.open(chatId);
      if (share !== undefined) desk.show({ kind: 'share', text: share });
    } catch {
      // A worker that is gone has no errands any more; the chat stands in the list.
    }
  };
  const stops = [
    bus.onErrand(() => void ask()),
    effect(() => {
      if (stands(desk)) void ask();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** With all of its chats: the one that it is about may stand far down. */
function stands({ inbox }: Desk): boolean {
  return inbox.phase.value === 'ready' && inbox.whole.value;
}
