/**
 * From a recovery kit back to accounts: the same identity under new ids of this vault, with new
 * pre-keys, contacts as chats, and messages where the kit has any. Each account is one commit with
 * its contacts; its messages follow. What stands here already is not touched.
 * @module
 */
import { hasCode, type Clock, type Log, type Random } from '@/lib/base';
import {
  previewOf,
  type AccountId,
  type ChatId,
  type Consent,
  type KitArrival,
  type PeerAddress,
} from '@/lib/model';
import { newChat, type AccountRecord, type ChatRecord, type MessageRecord } from '@/lib/store';
import type { NetworkKit, StateWrite } from '@/lib/networks/contract';

import { KIT_BATCH } from './consts';
import type { KitSource } from './kit-collect';
import type { KitAccount, KitContact, KitMessage, KitRow } from './kit-content';

export type KitTarget = KitSource & {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** An account is whole: windows may have it, and it may connect. */
  readonly onBack: (record: AccountRecord, chats: readonly ChatRecord[]) => void;
};

/** @throws StoreError where the disk refuses; accounts before that are back */
export async function restoreKit(
  target: KitTarget,
  accounts: readonly KitAccount[],
): Promise<readonly KitArrival[]> {
  const arrivals: KitArrival[] = [];
  for (const account of accounts) {
    const { network, identifier } = account;
    arrivals.push({ network, identifier, outcome: await bring(target, account) });
  }
  return arrivals;
}

async function bring(target: KitTarget, account: KitAccount): Promise<KitArrival['outcome']> {
  const { store, networks, random } = target;
  const kit = networks.find(({ id }) => id === account.network)?.kit;
  if (kit === undefined) return 'not-offered';
  const state = stateOf(target, kit, account);
  if (state === undefined) return 'damaged';
  const record = recordOf(account, store.ids.newAccount(random));
  const met = account.contacts.map((contact) => ({
    contact,
    chat: chatOf(target, record, contact),
  }));
  const chats = met.map(({ chat }) => chat);
  try {
    await store.accounts.add(record, state, chats);
  } catch (error) {
    if (hasCode(error, 'duplicate')) return 'already-here';
    throw error;
  }
  for (const { contact, chat } of met) await bringMessages(target, chat, contact.messages);
  target.onBack(record, chats);
  return 'back';
}

/** Rows that nobody named are not taken: a kit cannot smuggle a session in. */
function stateOf(
  { clock, random, log }: KitTarget,
  kit: NetworkKit,
  account: KitAccount,
): readonly StateWrite[] | undefined {
  const carried = named(account.state, kit.rows);
  const contacts = account.contacts.flatMap(({ address, state }) =>
    named(state, kit.ofContact(address as PeerAddress)),
  );
  const view = {
    get: (kind: string, key: string) =>
      carried.find((row) => row.kind === kind && row.key === key)?.value,
  };
  try {
    return [...kit.renew(view, { clock, random }), ...contacts];
  } catch (error) {
    log.warn('kit-account-damaged', error);
    return undefined;
  }
}

function named(rows: readonly KitRow[], keys: NetworkKit['rows']): readonly KitRow[] {
  return rows.filter((row) => keys.some(({ kind, key }) => row.kind === kind && row.key === key));
}

function recordOf(account: KitAccount, id: AccountId): AccountRecord {
  const { state: _state, contacts: _contacts, consent, providerHosts, inbox, ...rest } = account;
  return {
    ...rest,
    id,
    notices: {},
    ...(providerHosts && { providerHosts }),
    ...(inbox && { inbox }),
    // As it was written when the person agreed.
    ...(consent && { consent: consent as unknown as Consent }),
  };
}

/** Everything in it was seen before. */
function chatOf(
  { store, clock }: KitTarget,
  account: AccountRecord,
  contact: KitContact,
): ChatRecord {
  const { address, name, identifier, lastActivity, weakerAcceptedAt, standing, messages } = contact;
  const { place, privacy } = contact;
  const last = messages.at(-1);
  const id = store.ids.chat(account.id, address as PeerAddress);
  const birth = { id, account, address: address as PeerAddress, name, identifier };
  const lastOrder = last?.order ?? 0;
  const chat = newChat({ ...birth, now: Math.min(lastActivity, clock.now()), lastOrder });
  return {
    ...chat,
    ...(weakerAcceptedAt !== undefined && { weakerAcceptedAt }),
    ...(standing !== undefined && { standing }),
    ...(place !== undefined && { place }),
    ...(privacy !== undefined && { privacy }),
    ...(last !== undefined && { preview: previewIn(last) }),
  };
}

function previewIn({ body, direction, status }: KitMessage): ChatRecord['preview'] {
  return previewOf(body as MessageRecord['body'], direction, status);
}

async function bringMessages(
  { store }: KitTarget,
  chat: ChatRecord,
  messages: readonly KitMessage[],
): Promise<void> {
  for (let at = 0; at < messages.length; at += KIT_BATCH) {
    const batch = messages.slice(at, at + KIT_BATCH);
    const records = batch.map((message) => messageOf(store.ids, chat, message));
    await store.commit({ accountId: chat.accountId, fold: () => ({ messages: records }) });
  }
}

/** What the inbox wrote once, under the ids that the same message would have if it came again. */
function messageOf(
  ids: KitTarget['store']['ids'],
  { id: chatId, accountId, address }: ChatRecord,
  message: KitMessage,
): MessageRecord {
  const { replyTo, ...said } = message;
  const { remoteId, senderDevice = '', direction } = said;
  const id =
    direction === 'incoming'
      ? ids.incoming(chatId, senderDevice, remoteId)
      : ids.outgoing(accountId, remoteId);
  const quote = replyTo && { replyTo: quoteOf(ids, { chatId, accountId }, replyTo) };
  return { ...said, ...quote, id, chatId, address } as unknown as MessageRecord;
}

function quoteOf(
  ids: KitTarget['store']['ids'],
  { chatId, accountId }: { readonly chatId: ChatId; readonly accountId: AccountId },
  { target, claim }: NonNullable<KitMessage['replyTo']>,
): object {
  const id =
    target.author === 'me'
      ? ids.outgoing(accountId, target.remoteId)
      : ids.incoming(chatId, target.senderDevice, target.remoteId);
  return { ...target, id, ...(claim !== undefined && { claim }) };
}
