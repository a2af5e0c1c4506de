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
  /** the caret belongs in the composer: of the chat that lies open there, else of the one that was before somebody's eyes last */
  readonly write?: true | undefined;
  /** a text that the person wants to send, to whom they choose */
  readonly share?: string | undefined;
  /** the browser window that was used, where that is known */
  readonly windowId?: number | undefined;
};

/** What a window is told. */
export type Told = { readonly chatId?: ChatId; readonly share?: string; readonly write?: true };

export interface Errands {
  /** Must be called inside the gesture. Never rejects. */
  go(errand: Errand): Promise<void>;
  /** What a panel in that browser window was opened for. Once. */
  take(windowId: number | undefined): Told;
  /** Which chat a person has before their eyes; forgotten where undefined. */
  turnedTo(chatId: ChatId | undefined): void;
}

export function keepErrands(options: ErrandOptions): Errands {
  const { clock, log, openPanel, openTab, summon } = options;
  let standing: (Errand & { readonly at: number }) | undefined;
  let last: ChatId | undefined;
  const inTab = async ({ chatId, share, write }: Errand): Promise<void> => {
    // What an address says needs no errand, and outlives this worker.
    const isMore = share !== undefined || write !== undefined;
    standing = isMore ? { share, write, at: clock.monotonic() } : undefined;
    try {
      await openTab(inboxPath(chatId));
    } catch (error) {
      log.warn('errand-failed', error);
    }
  };
  return {
    async go(errand) {
      standing = { ...errand, at: clock.monotonic() };
      try {
        await openPanel(errand.windowId);
      } catch {
        // Some browsers have the panel's API and no panel, and not everything counts as a gesture.
        await inTab(errand);
      }
      // Whichever it is may stand already.
      summon();
    },
    take(windowId) {
      if (standing === undefined) return {};
      const { chatId = standing.write && last, share, write, windowId: meant, at } = standing;
      const isTheirs = meant === undefined || windowId === undefined || meant === windowId;
      if (!isTheirs) return {};
      standing = undefined;
      if (clock.monotonic() - at > STANDS) return {};
      return {
        ...(chatId !== undefined && { chatId }),
        ...(share !== undefined && { share }),
        ...(write !== undefined && { write }),
      };
    },
    turnedTo(chatId) {
      last = chatId;
    },
  };
}

/** The inbox in a tab, at a chat. */
export function inboxPath(chatId: ChatId | undefined): string {
  return chatId === undefined ? '/inbox.html' : `/inbox.html#chat=${encodeURIComponent(chatId)}`;
}
