/**
 * What the shortcuts need of the window itself: what has the focus, and where it goes.
 * @module
 */
import type { ChatId, DeskHands } from '@/lib/view';

const FIELDS = { find: '.list-pane .find__input', composer: '.composer__field' } as const;

export const windowHands: DeskHands = {
  focusedChat: () => {
    const row = document.activeElement?.closest('.list__item')?.querySelector<HTMLElement>('.row');
    return row?.dataset['chat'] as ChatId | undefined;
  },
  focusOn: (what) => {
    const field = document.querySelector<HTMLElement>(FIELDS[what]);
    field?.focus();
    return field !== null;
  },
};
