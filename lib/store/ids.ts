/**
 * The ids of rows: random for accounts, keyed hashes for everything that must be found again by
 * what it is. A hash tells nobody without the vault's key which address or id it stands for.
 * @module
 */
import { toBase64Url, type Random } from '@/lib/base';
import type { AccountId, ChatId, MessageId, NetworkId, PeerAddress } from '@/lib/model';
import type { Vault } from '@/lib/vault';

import { ACCOUNT_ID_LENGTH } from './consts';

export interface Ids {
  /** A new one, at random: 22 characters. */
  newAccount(random: Random): AccountId;
  /** The chat with `address` in this account. */
  chat(accountId: AccountId, address: PeerAddress): ChatId;
  /** An incoming message: the same for every redelivery of it. */
  incoming(chatId: ChatId, senderDevice: string, remoteId: string): MessageId;
  /** One of our own messages, which its account knows by `remoteId` alone. */
  outgoing(accountId: AccountId, remoteId: string): MessageId;
  state(accountId: AccountId, kind: string, key: string): string;
  unique(network: NetworkId, uniqueKey: string): string;
}

export function createIds(vault: Vault): Ids {
  return {
    newAccount: (random) => toBase64Url(random.bytes(ACCOUNT_ID_LENGTH)) as AccountId,
    chat: (accountId, address) => vault.hash('chat', accountId, address) as ChatId,
    incoming: (chatId, senderDevice, remoteId) =>
      vault.hash('incoming', chatId, senderDevice, remoteId) as MessageId,
    outgoing: (accountId, remoteId) => vault.hash('outgoing', accountId, remoteId) as MessageId,
    state: (accountId, kind, key) => vault.chainedHash('state', accountId, kind, key),
    unique: (network, uniqueKey) => vault.hash('unique', network, uniqueKey),
  };
}
