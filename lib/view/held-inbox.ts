/**
 * The rows of a snapshot and how changes fold into them. Pure.
 * @module
 */
import type { BusClient, InboxChange, InboxSnapshot } from '@/lib/bus';
import { mergeChats, type Account, type Chat, type ChatId } from '@/lib/model';
import type { Surroundings } from './surroundings';

/** `more`: chats that are still to come, absent where these are all. */
export type HeldInbox = Pick<InboxSnapshot, 'accounts' | 'chats' | 'atRest' | 'more'>;

/** The chats that stand further down, slice by slice, whenever the window has nothing better to do. @throws BusError */
export async function withTheRest(
  { more: _more, ...head }: InboxSnapshot,
  bus: BusClient,
  idle: Surroundings['idle'],
): Promise<HeldInbox> {
  const rest: Chat[] = [];
  let after: ChatId | undefined;
  do {
    await idle();
    const { chats, next } = await bus.ask('inbox.more', after === undefined ? {} : { after });
    rest.push(...chats);
    after = next;
  } while (after !== undefined);
  return { ...head, chats: mergeChats(head.chats, rest) };
}

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
