/**
 * What a recovery kit takes along from this browser: accounts with what their networks say may
 * travel, contacts, settings, and messages where they were chosen. Reads only, and only rows that a
 * network names for it: a session cannot get in.
 * @module
 */
import type { KitAccountSummary, KitSummary } from '@/lib/model';
import type { AccountRecord, ChatRecord, Store } from '@/lib/store';
import type { Network, NetworkKit, StateKey } from '@/lib/networks/contract';

import type { KitAccount, KitContact, KitContent, KitRow } from './kit-content';
import { historyOf, type KitHistory } from './kit-history';

export type KitWish = { readonly history: boolean };

export type KitSource = {
  readonly store: Store;
  readonly networks: readonly Network[];
};

export async function collectKit(source: KitSource, wish: KitWish): Promise<KitContent> {
  const { store, networks } = source;
  const { records } = await store.accounts.list();
  const chats = await store.timeline.chats();
  const history: KitHistory = wish.history
    ? await historyOf(store, chats)
    : { extent: 'none', of: () => [] };
  const accounts: KitAccount[] = [];
  const leftOut: KitContent['leftOut'] = [];
  for (const record of records) {
    const kit = networks.find(({ id }) => id === record.network)?.kit;
    const state = kit && (await rowsOf(store, record, kit.rows));
    if (kit === undefined || state === undefined) {
      leftOut.push({ network: record.network, identifier: record.identifier });
      continue;
    }
    const own = chats.filter(({ accountId }) => accountId === record.id);
    const contacts = await contactsOf(store, { record, kit, chats: own, history });
    accounts.push({ ...portable(record), state, contacts });
  }
  return { accounts, leftOut, history: history.extent };
}

export function summaryOf({ accounts, leftOut, history }: KitContent, madeAt: number): KitSummary {
  return { madeAt, accounts: accounts.map(accountSummary), leftOut, history };
}

function accountSummary(account: KitAccount): KitAccountSummary {
  const { network, identifier, providerName, contacts } = account;
  const messages = contacts.reduce((sum, contact) => sum + contact.messages.length, 0);
  return { network, identifier, providerName, contacts: contacts.length, messages };
}

/** Without ids of this vault, and without what was only true here. */
function portable(record: AccountRecord): Omit<KitAccount, 'state' | 'contacts'> {
  const { network, identifier, providerName, providerHosts, uniqueKey } = record;
  const { createdAt, inbox, consent } = record;
  return {
    network,
    identifier,
    providerName,
    uniqueKey,
    createdAt,
    ...(providerHosts && { providerHosts: [...providerHosts] }),
    ...(inbox && { inbox }),
    ...(consent && { consent: { ...consent, notice: [...consent.notice] } }),
  };
}

/** @returns undefined where any of them is not there: half of an account is none */
async function rowsOf(
  store: Store,
  { id }: AccountRecord,
  keys: readonly StateKey[],
): Promise<KitRow[] | undefined> {
  const rows = await standing(store, id, keys);
  return rows.length === keys.length ? rows : undefined;
}

async function standing(
  store: Store,
  id: AccountRecord['id'],
  keys: readonly StateKey[],
): Promise<KitRow[]> {
  const state = await store.state.read(id, keys);
  return keys.flatMap(({ kind, key }) => {
    const value = state.get(kind, key);
    return value === undefined ? [] : [{ kind, key, value: Uint8Array.from(value) }];
  });
}

type Meeting = {
  readonly record: AccountRecord;
  readonly kit: NetworkKit;
  readonly chats: readonly ChatRecord[];
  readonly history: KitHistory;
};

async function contactsOf(
  store: Store,
  { record, kit, chats, history }: Meeting,
): Promise<KitContact[]> {
  const contacts: KitContact[] = [];
  for (const chat of chats) {
    const { address, name, identifier, lastActivity, weakerAcceptedAt, standing: how } = chat;
    const { place, privacy } = chat;
    contacts.push({
      address,
      lastActivity,
      ...(name !== undefined && { name }),
      ...(identifier !== undefined && { identifier }),
      ...(weakerAcceptedAt !== undefined && { weakerAcceptedAt }),
      ...(how !== undefined && { standing: how }),
      ...(place !== undefined && { place: { ...place } }),
      ...(privacy !== undefined && { privacy: { ...privacy } }),
      state: await standing(store, record.id, kit.ofContact(address)),
      messages: [...history.of(chat.id)],
    });
  }
  return contacts;
}
