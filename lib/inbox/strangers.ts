/**
 * What a person does about whoever wrote without being known, or should not write any more: accept,
 * block, delete, report. Blocking is of a person: every chat in which the same identifier stands, on
 * whatever account, goes with it.
 * @module
 */
import { hasCode } from '@/lib/base';
import {
  isRequest,
  isSamePerson,
  type Chat,
  type ChatId,
  type MessageId,
  type Standing,
} from '@/lib/model';
import type { ChatRecord, MessageRecord } from '@/lib/store';
import type { Complaint } from '@/lib/networks/contract';

import type { Accounts } from './accounts';
import { MAX_REPORTED, MAX_REQUEST_REPAIRS } from './consts';
import { InboxError } from './errors';
import { repairMessage } from './ledger';
import { requireChat, requireOpen } from './require';
import type { Engine } from './runner';

/**
 * Lets a request in. Nothing is told by it: what was written before is receipted when it is read, as
 * anything else. What could not be read is asked for again now, since nobody was to learn of it before.
 * @throws InboxError `not-found`; `refused` where it is blocked
 */
export async function accept(engine: Engine, accounts: Accounts, chatId: ChatId): Promise<Chat> {
  const known = await requireChat(engine, chatId);
  if (known.standing?.kind === 'blocked') throw new InboxError('refused');
  const chat = await stand(engine, known, () => undefined);
  await accounts.runner(chat.accountId)?.account?.accepted?.(chat.address);
  await askAgain(engine, accounts, chat);
  return engine.announcer.chat(chat);
}

/** @throws InboxError `not-found` */
export async function block(
  engine: Engine,
  accounts: Accounts,
  { chatId, blocked }: { readonly chatId: ChatId; readonly blocked: boolean },
): Promise<readonly Chat[]> {
  const { store, announcer, clock } = engine;
  const asked = await requireChat(engine, chatId);
  const routes = announcer
    .snapshot()
    .chats.filter((chat) => chat.id === chatId || isSamePerson(chat, asked));
  const changed: Chat[] = [];
  for (const { id } of routes) {
    const known = await store.timeline.chat(id);
    if (known === undefined || (known.standing?.kind === 'blocked') === blocked) continue;
    if (!blocked && isBare(known)) {
      await forget(engine, id);
      continue;
    }
    const next = blocked ? blockedNow(known, clock.now()) : unblocked(known, clock.now());
    changed.push(announcer.chat(await stand(engine, known, () => next, true)));
    announcer.clearNotice(id);
    accounts.runner(known.accountId)?.blocks.kick();
  }
  return changed;
}

/** Removes a request with all that was written in it. Who writes again begins another. @throws InboxError `not-found`, `refused` */
export async function deleteRequest(engine: Engine, chatId: ChatId): Promise<void> {
  const chat = await requireChat(engine, chatId);
  if (!isRequest(chat)) throw new InboxError('refused');
  await forget(engine, chatId);
}

/**
 * Shows messages that the person chose to those who run the network.
 * @throws InboxError `not-found`; `unavailable` where nobody takes complaints; `offline`, `refused`
 */
export async function report(
  engine: Engine,
  accounts: Accounts,
  { chatId, messageIds }: { readonly chatId: ChatId; readonly messageIds: readonly MessageId[] },
): Promise<void> {
  const chat = await requireChat(engine, chatId);
  const { account } = requireOpen(accounts, chat.accountId);
  if (account.report === undefined) throw new InboxError('unavailable');
  const records = await engine.store.timeline.messages(messageIds.slice(0, MAX_REPORTED));
  const messages = records
    .filter((record) => record.chatId === chatId)
    .toSorted((a, b) => a.order - b.order)
    .flatMap(shown);
  if (messages.length === 0) throw new InboxError('not-found');
  await account.report({ peer: chat.address, messages });
}

/** Only what they wrote themselves. */
function shown(record: MessageRecord): Complaint['messages'] {
  if (record.direction !== 'incoming') return [];
  const { remoteId, senderDevice, sentAt, body } = record;
  const text = body.kind === 'text' ? body.text : body.kind === 'media' ? body.caption : undefined;
  return [{ remoteId, senderDevice, sentAt, ...(text !== undefined && { text }) }];
}

/** One that only tried, under the name of somebody who was blocked elsewhere: nothing of theirs stands. */
function isBare({ standing, lastOrder }: ChatRecord): boolean {
  return standing?.kind === 'blocked' && standing.elsewhere === true && lastOrder === 0;
}

function blockedNow({ standing }: ChatRecord, now: number): Standing {
  const was = standing?.kind === 'request' ? standing.from : undefined;
  return { kind: 'blocked', since: now, ...(was !== undefined && { was }) };
}

/** A stranger is one again. */
function unblocked({ standing }: ChatRecord, now: number): Standing | undefined {
  if (standing?.kind !== 'blocked' || standing.was === undefined) return undefined;
  return { kind: 'request', from: standing.was, since: now };
}

async function stand(
  { store, announcer }: Engine,
  { id, accountId }: ChatRecord,
  next: (known: ChatRecord) => Standing | undefined,
  owesNetwork = false,
): Promise<ChatRecord> {
  const { chat, chats } = await store.commit({
    accountId,
    reads: { chats: [id] },
    fold: (current) => {
      const known = current.chat(id);
      if (known === undefined) throw new InboxError('not-found');
      const { standing: _standing, ...rest } = known;
      const standing = next(known);
      const changed: ChatRecord = {
        ...rest,
        ...(standing !== undefined && { standing }),
        ...(owesNetwork && { blockOwed: true }),
      };
      return { chat: changed, chats: [changed] };
    },
  });
  announcer.committed({ chats });
  return chat;
}

async function forget({ store, announcer }: Engine, id: ChatId): Promise<void> {
  const messages = await store.timeline.removeChat(id);
  announcer.removedChat(id, messages);
}

/** A courtesy: whatever comes of it, the ledger has them still. */
async function askAgain(
  { store, log }: Engine,
  accounts: Accounts,
  { id, holes = [] }: ChatRecord,
): Promise<void> {
  const orders = holes.slice(-MAX_REQUEST_REPAIRS).map(({ order }) => order);
  for (const message of orders.length === 0 ? [] : await store.timeline.at(id, orders))
    try {
      await repairMessage(store, accounts, message.id);
    } catch (error) {
      if (!hasCode(error, 'offline')) log.warn('not-asked-again', error);
    }
}
