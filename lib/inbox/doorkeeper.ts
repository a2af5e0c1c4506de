/**
 * Who may come in: how every chat stands, kept in memory beside the rows, so that a network can ask
 * at any moment whether somebody may learn that the person is there, and a fold how somebody who
 * writes first is met. Told of every commit before the network is.
 * @module
 */
import {
  isAccepted,
  isBlocked,
  isRequest,
  personKey,
  rungFor,
  type AccountId,
  type ChatId,
  type Familiarity,
  type Stranger,
  type StrangerSettings,
} from '@/lib/model';
import type { ChatRecord } from '@/lib/store';
import type { Peer } from '@/lib/networks/contract';

import { MAX_REQUESTS } from './consts';

/** How somebody who has no chat yet is met. */
export type Welcome =
  | { readonly kind: 'let-in' }
  | { readonly kind: 'hold'; readonly from: Stranger }
  /** nothing is kept, as the person chose, or since there are too many requests already */
  | { readonly kind: 'reject' }
  /** the person blocked them in another chat */
  | { readonly kind: 'blocked-elsewhere' };

/** @param network of the account to which they write */
export type Welcoming = (peer: Peer, network: ChatRecord['network']) => Welcome;

/** What the network is still to hear. */
export type OwedBlock = Pick<ChatRecord, 'id' | 'address'> & { readonly blocked: boolean };

type Kept = Pick<ChatRecord, 'id' | 'standing' | 'network' | 'identifier'>;

export class Doorkeeper {
  readonly #settings: () => StrangerSettings;
  readonly #chats = new Map<ChatId, Kept>();
  /** how many chats with a person are blocked */
  readonly #blocked = new Map<string, number>();
  readonly #owed = new Map<ChatId, ChatRecord>();
  #requests = 0;

  constructor(settings: () => StrangerSettings) {
    this.#settings = settings;
  }

  /** Rows as a commit wrote them. */
  note(chats: readonly ChatRecord[]): void {
    for (const chat of chats) {
      const { id, standing, network, identifier } = chat;
      const kept: Kept = { id, network, identifier, ...(standing !== undefined && { standing }) };
      this.#count(this.#chats.get(id), -1);
      this.#chats.set(id, kept);
      this.#count(kept, 1);
      if (chat.blockOwed === true) this.#owed.set(id, chat);
      else this.#owed.delete(id);
    }
  }

  forget(ids: readonly ChatId[]): void {
    for (const id of ids) {
      this.#count(this.#chats.get(id), -1);
      this.#chats.delete(id);
      this.#owed.delete(id);
    }
  }

  owed(account: AccountId): readonly OwedBlock[] {
    return [...this.#owed.values()]
      .filter(({ accountId }) => accountId === account)
      .map((chat) => ({ id: chat.id, address: chat.address, blocked: isBlocked(chat) }));
  }

  /** False for requests, for whoever is blocked, and where there is no such chat. */
  isAccepted(id: ChatId): boolean {
    const chat = this.#chats.get(id);
    return chat !== undefined && isAccepted(chat);
  }

  readonly welcome: Welcoming = (peer, network) => {
    const key = personKey({ network, identifier: peer.identifier });
    if (key !== undefined && this.#blocked.has(key)) return { kind: 'blocked-elsewhere' };
    const from: Familiarity = peer.isContact === true ? 'contact' : 'unknown';
    const rung = rungFor(from, this.#settings());
    if (rung === 'let-in' || from === 'contact') return { kind: 'let-in' };
    if (rung === 'reject' || this.#requests >= MAX_REQUESTS) return { kind: 'reject' };
    return { kind: 'hold', from };
  };

  #count(chat: Kept | undefined, by: 1 | -1): void {
    if (chat === undefined) return;
    if (isRequest(chat)) this.#requests += by;
    const key = isBlocked(chat) ? personKey(chat) : undefined;
    if (key === undefined) return;
    const count = (this.#blocked.get(key) ?? 0) + by;
    if (count > 0) this.#blocked.set(key, count);
    else this.#blocked.delete(key);
  }
}
