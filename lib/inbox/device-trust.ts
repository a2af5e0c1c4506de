/**
 * The devices of a chat's person, or the person's own others, by their keys: shown, and decided on.
 * @module
 */
import type { AccountId, ChatId, KeySheet, KeyVerdict, PeerAddress } from '@/lib/model';
import type { NetworkKeys } from '@/lib/networks/contract';

import type { Accounts } from './accounts';
import { InboxError } from './errors';
import { requireChat, requireOpen } from './require';
import type { Engine } from './runner';

/** The person of a chat, or one's own other devices of an account. */
export type KeysOf = { readonly chatId: ChatId } | { readonly accountId: AccountId };
export type KeyDecision = {
  readonly of: KeysOf;
  readonly fingerprint: string;
  readonly verdict: KeyVerdict;
};

type Desk = { readonly keys: NetworkKeys; readonly peer?: PeerAddress };

/** @throws InboxError 'not-found', 'unavailable' where the network has no keys to show; NetworkError */
export async function readKeys(engine: Engine, accounts: Accounts, of: KeysOf): Promise<KeySheet> {
  const { keys, peer } = await deskOf(engine, accounts, of);
  return keys.sheet(peer);
}

/** @throws as `readKeys`; NetworkError 'refused' where there is no such key */
export async function decideKey(
  engine: Engine,
  accounts: Accounts,
  { of, fingerprint, verdict }: KeyDecision,
): Promise<KeySheet> {
  const { keys, peer } = await deskOf(engine, accounts, of);
  return keys.decide(fingerprint, verdict, peer);
}

async function deskOf(engine: Engine, accounts: Accounts, of: KeysOf): Promise<Desk> {
  const chat = 'chatId' in of ? await requireChat(engine, of.chatId) : undefined;
  const accountId = 'chatId' in of ? chat?.accountId : of.accountId;
  if (accountId === undefined) throw new InboxError('not-found');
  const { keys } = requireOpen(accounts, accountId).account;
  if (keys === undefined) throw new InboxError('unavailable');
  return chat === undefined ? { keys } : { keys, peer: chat.address };
}
