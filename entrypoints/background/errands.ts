/**
 * Something outside of our windows wants one of them to show a chat: a notification, the page's
 * menu. The panel is opened where the browser lets us, and told what for once it stands; else a tab.
 * @module
 */
import type { Clock, Log } from '@/lib/base';
import type { ChatId } from '@/lib/model';

/** ms for which an errand stands: a panel opens at once, but the inbox may have to be unlocked first. */
const STANDS = 120_000;

export type ErrandOptions = {
  readonly clock: Clock;
  readonly log: Log;
  /** Inside the gesture, before anything is awaited. Rejects where there is no panel to be had. */
  readonly openPanel: (windowId: number | undefined) => Promise<void>;
  readonly openTab: (path: string) => Promise<void>;
  /** Has windows that stand already ask. */
  readonly summon: () => void;
};

export type Errand = {
  /** absent: the inbox, wherever it stands */
  readonly chatId?: ChatId | undefined;
  /** the browser window that was used, where that is known */
  readonly windowId?: number | undefined;
  /** What must hold before the chat is shown: its draft is written, say. */
  readonly before?: Promise<unknown>;
};

export interface Errands {
  /** Must be called inside the gesture. Never rejects. */
  go(errand: Errand): Promise<void>;
  /** What a panel in that browser window was opened for. Once. */
  take(windowId: number | undefined): { readonly chatId?: ChatId };
}

export function keepErrands(options: ErrandOptions): Errands {
  const { clock, log, openPanel, openTab, summon } = options;
  let standing: (Errand & { readonly at: number }) | undefined;
  const inTab = (chatId: ChatId | undefined): Promise<void> =>
    openTab(
      chatId === undefined ? '/inbox.html' : `/inbox.html#chat=${encodeURIComponent(chatId)}`,
    );
  return {
    async go(errand) {
      const { chatId, windowId, before } = errand;
      // Some browsers have the panel's API and no panel, and not everything counts as a gesture.
      const opening = openPanel(windowId).then(
        () => true,
        () => false,
      );
      try {
        await before;
        standing = { ...errand, at: clock.monotonic() };
        if (await opening) {
          summon();
          return;
        }
        standing = undefined;
        await inTab(chatId);
      } catch (error) {
        log.warn('errand-failed', error);
      }
    },
    take(windowId) {
      if (standing === undefined) return {};
      const { chatId, windowId: meant, at } = standing;
      const isTheirs = meant === undefined || windowId === undefined || meant === windowId;
      if (!isTheirs) return {};
      standing = undefined;
      if (chatId === undefined || clock.monotonic() - at > STANDS) return {};
      return { chatId };
    },
  };
}
