/**
 * The ledger: what arrived and could not be read, and the person's wish to have it again.
 * @module
 */
import { repairFor, type LedgerEntry, type LedgerRepair, type MessageId } from '@/lib/model';
import { toChat, type ChatRecord, type MessageRecord, type Store } from '@/lib/store';

import type { Accounts } from './accounts';
import { MAX_LEDGER } from './consts';
import { InboxError } from './errors';

/** Newest first, of all chats, at most MAX_LEDGER. */
export async function listLedger(
  store: Store,
  accounts: Accounts,
): Promise<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (const chat of await store.timeline.chats()) {
    const orders = (chat.holes ?? []).map(({ order }) => order);
    if (orders.length === 0) continue;
    for (const message of await store.timeline.at(chat.id, orders)) {
      const entry = entryOf(chat, message, accounts);
      if (entry !== undefined) entries.push(entry);
    }
  }
  return entries.toSorted(byNewest).slice(0, MAX_LEDGER);
}

/** Newest first; equal times by id, so that the list does not flicker. */
function byNewest(left: LedgerEntry, right: LedgerEntry): number {
  if (left.sentAt !== right.sentAt) return right.sentAt - left.sentAt;
  return left.messageId < right.messageId ? -1 : 1;
}

/**
 * Has the network do what fits the cause.
 * @throws InboxError `not-found` where there is no such message or nothing that the network can do; as `submit`
 */
export async function repairMessage(
  store: Store,
  accounts: Accounts,
  id: MessageId,
): Promise<void> {
  const message = await store.timeline.message(id);
  if (message === undefined || !canAskAgain(message)) throw new InboxError('not-found');
  const chat = await store.timeline.chat(message.chatId);
  const runner = chat && accounts.runner(chat.accountId);
  const repair = repairOf(message);
  if (runner?.account?.askAgain === undefined || repair === 'ask-in-words')
    throw new InboxError('not-found');
  const { senderDevice, remoteId, sentAt, address: peer } = message;
  await runner.submit(runner.account.askAgain({ peer, senderDevice, remoteId, sentAt }, repair));
}

function entryOf(
  chat: ChatRecord,
  message: MessageRecord,
  accounts: Accounts,
): LedgerEntry | undefined {
  if (message.body.kind !== 'undecryptable') return undefined;
  const account = accounts.runner(chat.accountId)?.account;
  const asks = account?.askAgain !== undefined && canAskAgain(message);
  const repair = repairFor(message.body.reason);
  return {
    messageId: message.id,
    chatId: chat.id,
    accountId: chat.accountId,
    network: chat.network,
    title: toChat(chat).title,
    sentAt: message.sentAt,
    reason: message.body.reason,
    repair: asks ? repair : 'ask-in-words',
  };
}

type Askable = Extract<MessageRecord, { readonly direction: 'incoming' }>;

function repairOf({ body }: Askable): LedgerRepair {
  return body.kind === 'undecryptable' ? repairFor(body.reason) : 'ask-in-words';
}

/** A row that was damaged on disk has lost the id by which its sender could be asked. */
function canAskAgain(message: MessageRecord): message is Askable {
  const isUnread = message.body.kind === 'undecryptable' && message.direction === 'incoming';
  return isUnread && message.remoteId !== '';
}
