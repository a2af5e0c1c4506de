/**
 * The rows of a snapshot and how changes fold into them. Pure.
 * @module
 */
import type { InboxChange, InboxSnapshot } from '@/lib/bus';
import { mergeChats, type Account } from '@/lib/model';

export type HeldInbox = Pick<InboxSnapshot, 'accounts' | 'chats' | 'atRest'>;

/** Rows in a change are whole: they replace what is held. */
export function foldChange(held: HeldInbox, change: InboxChange): HeldInbox {
  const accounts = foldAccounts(held.accounts, change);
  const chats = foldChats(held, change);
  return accounts === held.accounts && chats === held.chats ? held : { ...held, accounts, chats };
}

function foldAccounts(accounts: readonly Account[], change: InboxChange): readonly Account[] {
  if (change.accounts === undefined && change.removedAccounts === undefined) return accounts;
  const byId = new Map(accounts.map((account) => [account.id, account]));
  for (const account of change.accounts ?? []) byId.set(account.id, account);
  for (const id of change.removedAccounts ?? []) byId.delete(id);
  return [...byId.values()];
}

function foldChats(held: HeldInbox, change: InboxChange): HeldInbox['chats'] {
  const merged = change.chats === undefined ? held.chats : mergeChats(held.chats, change.chats);
  if (change.removedChats === undefined && change.removedAccounts === undefined) return merged;
  const chats = new Set(change.removedChats);
  const accounts = new Set(change.removedAccounts);
  return merged.filter((chat) => !chats.has(chat.id) && !accounts.has(chat.accountId));
}
