/**
 * The keyword in the address bar: finds chats by name, while the inbox is open.
 * @module
 */
import type { AddressBar, AddressSuggestion, Log } from '@/lib/base';
import type { Words } from '@/lib/i18n';
import {
  chatsNamed,
  isArchived,
  safeName,
  type Chat,
  type ChatId,
  type NetworkId,
} from '@/lib/model';

/** Browsers show five or six. */
const SUGGESTIONS = 5;

const NETWORK_NAMES: Readonly<Record<NetworkId, string>> = {
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  xmpp: 'XMPP',
  matrix: 'Matrix',
};

export type FindByNameOptions = {
  readonly bar: AddressBar;
  /** Those of an open inbox, newest first; undefined while it is locked or does not stand. */
  readonly chats: () => Promise<readonly Chat[] | undefined>;
  readonly words: () => Words;
  readonly log: Log;
  readonly open: (chatId: ChatId | undefined) => Promise<void>;
};

export function findByName({ bar, chats, words, log, open }: FindByNameOptions): void {
  const found = async (typed: string): Promise<readonly Chat[]> => {
    const all = await chats();
    bar.hint(words().say(all === undefined ? 'outside.locked' : 'outside.find'));
    const named = chatsNamed(all ?? [], typed);
    return [...named.filter((chat) => !isArchived(chat)), ...named.filter(isArchived)];
  };
  bar.onTyped(async (typed) => {
    try {
      return suggestions((await found(typed)).slice(0, SUGGESTIONS));
    } catch (error) {
      log.warn('address-bar-failed', error);
      return [];
    }
  });
  bar.onEntered((entered) => {
    const go = async (): Promise<void> => {
      const all = (await chats()) ?? [];
      const chosen = all.find((chat) => contentOf(chat) === entered) ?? (await found(entered))[0];
      await open(chosen?.id);
    };
    go().catch((error: unknown) => log.warn('address-bar-failed', error));
  });
}

function suggestions(chats: readonly Chat[]): readonly AddressSuggestion[] {
  return chats.map((chat) => ({ content: contentOf(chat), text: contentOf(chat) }));
}

/** Two chats with one name are told apart by what else is known of them. */
function contentOf({ title, identifier, network }: Chat): string {
  const name = safeName(title, identifier ?? '');
  const whose = identifier === undefined || identifier === name ? '' : ` ${identifier}`;
  return `${name}${whose} (${NETWORK_NAMES[network]})`;
}
