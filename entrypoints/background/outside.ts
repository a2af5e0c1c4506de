/**
 * Everything that calls for one of our windows from outside of them, joined: notices, the page's
 * menu, the address bar.
 * @module
 */
import { SHARED_KINDS, type Log, type SharedKind } from '@/lib/base';
import type { Words } from '@/lib/i18n';
import { COMMON_NOTICE } from '@/lib/inbox';
import type { Chat, ChatId } from '@/lib/model';
import {
  browserAddressBar,
  browserNotifications,
  browserPageMenu,
  browserPlainWords,
  openPanel,
  openTab,
  systemClock,
} from '@/lib/platform';
import { inboxPath, keepErrands, type Errands } from './errands';
import { findByName } from './find-by-name';
import { sharedText } from './shared-text';
import { keepSpokenWords, type SpokenWords } from './spoken-words';

export type OutsideOptions = {
  readonly log: Log;
  /** Has windows ask for their errands. */
  readonly summon: () => void;
  /** Those of an open inbox, newest first; undefined while it is locked. */
  readonly chats: () => Promise<readonly Chat[] | undefined>;
};

export type Outside = { readonly errands: Errands; readonly words: SpokenWords };

/** Must be called while the worker starts, before its first await. */
export function listenOutside({ log, summon, chats }: OutsideOptions): Outside {
  const errands = keepErrands({ clock: systemClock, log, openPanel, openTab, summon });
  const words = keepSpokenWords({
    storage: browserPlainWords,
    log,
    onWords: (spoken) => showMenu(spoken, log),
  });
  browserPageMenu.onNeeded(() => void words.loaded().then((spoken) => showMenu(spoken, log)));
  browserNotifications.onClick((id) => {
    void errands.go(id === COMMON_NOTICE ? {} : { chatId: id as ChatId });
  });
  browserPageMenu.onClick((click) => {
    const share = sharedText(click);
    if (share !== undefined) void errands.go({ share, windowId: click.windowId });
  });
  findByName({
    bar: browserAddressBar,
    chats,
    words: words.current,
    log,
    open: (chatId) => openTab(inboxPath(chatId)),
  });
  return { errands, words };
}

function showMenu(words: Words, log: Log): void {
  const titles = Object.fromEntries(
    SHARED_KINDS.map((kind) => [kind, words.say(`outside.send-${kind}`)]),
  ) as Record<SharedKind, string>;
  browserPageMenu.show(titles).catch((error: unknown) => log.warn('menu-failed', error));
}
