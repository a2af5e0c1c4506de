/**
 * The list in parts: one for all accounts whose chats are listed together, one for each account whose chats the person
 * keeps apart. One part alone is no choice, and shows no tabs.
 * @module
 */
import type { Words } from '@/lib/i18n';
import {
  callingUnread,
  type Account,
  type AccountId,
  type Chat,
  type NetworkId,
} from '@/lib/model';
import { oneLine } from './safe-text';
import { listed } from './listing';

/** `together`, or the account whose chats it holds. */
export type TabKey = 'together' | AccountId;

export type InboxTab = {
  readonly key: TabKey;
  readonly name: string;
  /** tells two tabs of one network apart; empty where there is no need */
  readonly detail: string;
  /** undefined for chats of several networks */
  readonly network: NetworkId | undefined;
  readonly unread: number;
  /** The tab as one sentence, for screen readers. */
  readonly label: string;
};

/**
 * @param now ms since 1970
 * @returns none where everything is in one list
 */
export function inboxTabs(
  accounts: readonly Account[],
  chats: readonly Chat[],
  { words, now }: { readonly words: Words; readonly now: number },
): readonly InboxTab[] {
  const apart = accounts.filter(isApart);
  const isMixed = apart.length < accounts.length;
  if (apart.length + (isMixed ? 1 : 0) < 2) return [];
  const isRepeated = (network: NetworkId) =>
    apart.filter((account) => account.network === network).length > 1;
  const tabs = apart.map((account) =>
    tabOf(
      {
        key: account.id,
        name: words.say(`network.${account.network}`),
        detail: isRepeated(account.network) ? oneLine(account.identifier, 254) : '',
        network: account.network,
        unread: callingUnread(chatsIn(account.id, accounts, chats), now),
      },
      words,
    ),
  );
  if (!isMixed) return tabs;
  const together = {
    key: 'together',
    name: words.say('tabs.together'),
    detail: '',
    network: undefined,
    unread: callingUnread(chatsIn('together', accounts, chats), now),
  } as const;
  return [tabOf(together, words), ...tabs];
}

/** The chats that one tab lists, in the order given. */
export function chatsIn(
  key: TabKey,
  accounts: readonly Account[],
  chats: readonly Chat[],
): readonly Chat[] {
  if (key !== 'together') return chats.filter(({ accountId }) => accountId === key);
  const apart = new Set(accounts.filter(isApart).map(({ id }) => id));
  return chats.filter(({ accountId }) => !apart.has(accountId));
}

function tabOf(tab: Omit<InboxTab, 'label'>, words: Words): InboxTab {
  const unread = tab.unread === 0 ? '' : words.say('row.unread', { count: tab.unread });
  return { ...tab, label: listed([tab.name, tab.detail, unread], words) };
}

function isApart({ inbox }: Account): boolean {
  return inbox === 'separate';
}
