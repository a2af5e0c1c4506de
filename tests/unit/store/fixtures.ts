/**
 * A store with one account, and records made short.
 * @module
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

import type { Random } from '@/lib/base';
import type { AccountId, PeerAddress } from '@/lib/model';
import {
  createStore,
  newChat,
  openDatabase,
  vaultHeaders,
  type AccountRecord,
  type ChatRecord,
  type Database,
  type IncomingRecord,
  type OutgoingRecord,
  type Repaired,
  type Store,
} from '@/lib/store';
import { openVault } from '@/lib/vault';

export const random: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

export const BOB = 'bob@interop' as PeerAddress;

export type Shelf = {
  readonly indexedDB: IDBFactory;
  readonly database: Database;
  readonly store: Store;
  readonly repairs: Repaired[];
};

export async function openShelf(indexedDB = new IDBFactory()): Promise<Shelf> {
  const database = openDatabase({
    name: 'rialto',
    indexedDB,
    IDBKeyRange,
  });
  const vault = await openVault(vaultHeaders(database), random);
  const store = createStore({ database, vault });
  const repairs: Repaired[] = [];
  store.onRepaired((repaired) => repairs.push(repaired));
  return { indexedDB, database, store, repairs };
}

export function account(store: Store, uniqueKey = 'me'): AccountRecord {
  return {
    id: store.ids.newAccount(random),
    network: 'whatsapp',
    identifier: 'me@provider.example',
    providerName: 'Provider',
    uniqueKey,
    notices: {},
    createdAt: 1,
  };
}

export function chatWithBob(store: Store, owner: AccountRecord): ChatRecord {
  const id = store.ids.chat(owner.id, BOB);
  return newChat({ id, account: owner, address: BOB, now: 10, lastOrder: 0 });
}

export function incoming(
  store: Store,
  chat: ChatRecord,
  order: number,
  text: string,
): IncomingRecord {
  return {
    direction: 'incoming',
    id: store.ids.incoming(chat.id, '1', `m${order}`),
    chatId: chat.id,
    order,
    sentAt: 100 + order,
    body: { kind: 'text', text },
    address: chat.address,
    remoteId: `m${order}`,
    senderDevice: '1',
  };
}

export function outgoing(
  store: Store,
  chat: ChatRecord,
  order: number,
  text: string,
): OutgoingRecord {
  return {
    direction: 'outgoing',
    id: store.ids.outgoing(chat.accountId, `r${order}`),
    chatId: chat.id,
    order,
    sentAt: 100 + order,
    status: 'sending',
    body: { kind: 'text', text },
    address: chat.address,
    remoteId: `r${order}`,
  };
}

/** A chat with Bob that holds `one`, `two`, `three` from him and `four` from us, which waits. */
export async function filledShelf(): Promise<
  Shelf & { readonly owner: AccountRecord; readonly chat: ChatRecord }
> {
  const shelf = await openShelf();
  const { store } = shelf;
  const owner = account(store);
  await store.accounts.add(owner, [{ kind: 'session', key: 'bob', value: Uint8Array.of(1, 2, 3) }]);
  const born = chatWithBob(store, owner);
  const four = outgoing(store, born, 4, 'four');
  const messages = [
    ...['one', 'two', 'three'].map((text, index) => incoming(store, born, index + 1, text)),
    four,
  ];
  const chat: ChatRecord = { ...born, name: 'Bob', unread: 3, lastOrder: 4 };
  await store.commit({
    accountId: owner.id,
    fold: () => ({
      chats: [chat],
      messages,
      outbox: [
        {
          state: 'pending',
          id: four.id,
          accountId: owner.id,
          chatId: chat.id,
          address: BOB,
          remoteId: 'r4',
          content: { kind: 'text', text: 'four' },
          sentAt: 104,
          attempts: 0,
        },
      ],
    }),
  });
  return { ...shelf, owner, chat };
}

export function asAccountId(text: string): AccountId {
  return text as AccountId;
}
