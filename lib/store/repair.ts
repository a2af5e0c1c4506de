/**
 * Damaged rows: each is put aside as it was, counted once in its account's notices, and replaced
 * by the most honest thing that can stand in its place. A blank inbox is never that.
 *
 *   message       a row that says so, at the same place
 *   chat          rebuilt from its newest message that opens; without one it comes back with the next
 *   outbox        its message becomes failed, with retry
 *   additions     gone: a receipt finds nothing, a message that comes late stands as it was first written
 *   piece         its whole file goes: the message says that it can be fetched again, or that it is gone
 *   state, owed   gone: the network meets a missing session as it meets a new one
 *   account       stays where it is; it alone cannot be opened
 * @module
 */
import { previewOf, type AccountId, type ChatId, type MessageId } from '@/lib/model';

import type { Damage, StoreContext } from './context';
import {
  SEALED_TABLES,
  type ChatRow,
  type MessageRow,
  type SealedRow,
  type SealedTable,
} from './database';
import { guarded } from './errors';
import { newestRows } from './newest';
import { pieceOf, piecesOf } from './piece-rows';
import {
  newChat,
  withHole,
  withoutBytes,
  type AccountRecord,
  type ChatRecord,
  type Hole,
  type MessageRecord,
} from './records';

/** Messages looked at, newest first, to rebuild a chat: damage that wide is not one bad row. */
const REBUILD_LOOKBACK = 50;

type Draft = {
  readonly counts: Map<AccountId, number>;
  readonly chats: ChatRecord[];
  readonly removedChats: ChatId[];
  readonly messages: MessageRecord[];
};

/** Puts the rows aside and tells `onRepaired`. Rows that open after all are left alone. */
export async function repair(context: StoreContext, damages: readonly Damage[]): Promise<void> {
  const { database } = context;
  const draft: Draft = { counts: new Map(), chats: [], removedChats: [], messages: [] };
  const tables = [...SEALED_TABLES, 'quarantine'];
  const accounts = await guarded(() =>
    database.dexie.transaction('rw', tables, async () => {
      for (const damage of damages) await repairOne(context, damage, draft);
      return countNotices(context, draft.counts);
    }),
  );
  const { chats, removedChats, messages } = draft;
  if (accounts.length + chats.length + removedChats.length + messages.length > 0)
    context.onRepaired({ accounts, chats, removedChats, messages });
}

async function repairOne(context: StoreContext, damage: Damage, draft: Draft): Promise<void> {
  const { database } = context;
  const { table, id } = damage;
  const row = await findRow(context, table, id);
  if (row === undefined || context.rows.opens(table, row)) return;
  const accountId = await accountOf(context, table, row);
  const place = `${table}/${id}`;
  const known = await database.quarantine.get(place);
  // Of a piece only that it was: it is large, and its file comes again or not at all.
  const kept = table === 'pieces' ? { id } : row;
  await database.quarantine.put(
    accountId === undefined ? { place, row: kept } : { place, row: kept, accountId },
  );
  if (accountId !== undefined && known === undefined)
    draft.counts.set(accountId, (draft.counts.get(accountId) ?? 0) + 1);
  switch (table) {
    case 'accounts':
      return;
    case 'messages':
      return replaceMessage(context, row as MessageRow, draft);
    case 'chats':
      return rebuildChat(context, row as ChatRow, draft);
    case 'outbox':
      await database.outbox.where('id').equals(id).delete();
      return failMessage(context, id as MessageId, draft);
    case 'owedReceipts':
      return database.owedReceipts.delete(id);
    case 'state':
      return database.state.delete(id);
    case 'additions':
      return database.additions.delete(id);
    case 'pieces':
      return dropFile(context, pieceOf(id).messageId as MessageId, draft);
  }
}

function findRow(
  { database }: StoreContext,
  table: SealedTable,
  id: string,
): PromiseLike<SealedRow | undefined> {
  if (table === 'outbox') return database.outbox.where('id').equals(id).first();
  return database.dexie.table<SealedRow, string>(table).get(id);
}

async function accountOf(
  { database }: StoreContext,
  table: SealedTable,
  row: SealedRow,
): Promise<AccountId | undefined> {
  if (table === 'accounts') return undefined;
  if (table !== 'messages') return (row as ChatRow).accountId as AccountId;
  const chat = await database.chats.get((row as MessageRow).chatId);
  return chat?.accountId as AccountId | undefined;
}

/** The place, the direction and the fact that something stood there are all that is known. */
async function replaceMessage(context: StoreContext, row: MessageRow, draft: Draft): Promise<void> {
  const { database, rows } = context;
  const base = {
    id: row.id as MessageId,
    chatId: row.chatId as ChatId,
    order: row.order,
    sentAt: 0,
    body: { kind: 'undecryptable', reason: 'damaged-row' },
    remoteId: '',
    address: '' as MessageRecord['address'],
  } as const;
  const waiting = await database.outbox.where('id').equals(row.id).count();
  const record: MessageRecord =
    row.incoming === undefined
      ? { ...base, direction: 'outgoing', status: waiting > 0 ? 'sending' : 'sent' }
      : { ...base, direction: 'incoming', senderDevice: '' };
  await database.messages.put(rows.sealMessage(record));
  await piecesOf(database, row.id).delete();
  draft.messages.push(record);
  const chatRow = await database.chats.get(row.chatId);
  const chat = chatRow && rows.openChat(chatRow);
  if (chat === undefined) return;
  const noted: ChatRecord = {
    ...chat,
    // Where its place was changed as well, the next message must not be put on top of it.
    lastOrder: Math.max(chat.lastOrder, row.order),
    ...(record.direction === 'incoming' && {
      holes: withHole(chat.holes, { order: row.order, at: await sentBefore(context, row) }),
    }),
  };
  await database.chats.put(rows.sealChat(noted));
  draft.chats.push(noted);
}

/** When the nearest message before it that opens was sent: its own time is lost. */
async function sentBefore({ database, rows }: StoreContext, row: MessageRow): Promise<number> {
  const before = await newestRows(database, row.chatId as ChatId, {
    before: row.order,
    limit: REBUILD_LOOKBACK,
  });
  for (const candidate of before) {
    const sentAt = rows.openMessage(candidate)?.sentAt ?? 0;
    if (sentAt > 0) return sentAt;
  }
  return 0;
}

async function dropFile(context: StoreContext, id: MessageId, draft: Draft): Promise<void> {
  const { database, rows } = context;
  await piecesOf(database, id).delete();
  const row = await database.messages.get(id);
  const message = row && rows.openMessage(row);
  if (message?.file === undefined) return;
  const kept = { ...message, file: withoutBytes(message) };
  await database.messages.put(rows.sealMessage(kept));
  draft.messages.push(kept);
}

async function rebuildChat(context: StoreContext, row: ChatRow, draft: Draft): Promise<void> {
  const { database, rows, ids } = context;
  const id = row.id as ChatId;
  const newest = await newestRows(database, id, { limit: REBUILD_LOOKBACK });
  const messages = newest.map((found) => rows.openMessage(found));
  const last = messages.find((found) => found !== undefined && found.address !== '');
  const accountRow = await database.accounts.get(row.accountId);
  const account = accountRow && rows.openAccount(accountRow);
  if (last === undefined || account === undefined || ids.chat(account.id, last.address) !== id) {
    await database.chats.delete(id);
    draft.removedChats.push(id);
    return;
  }
  const lastOrder = newest[0]?.order ?? last.order;
  const status = last.direction === 'outgoing' ? last.status : undefined;
  const chat: ChatRecord = {
    ...newChat({ id, account, address: last.address, now: last.sentAt, lastOrder }),
    preview: previewOf(last.body, last.direction, status),
    holes: messages.flatMap((found) => (found === undefined ? [] : holeAt(found))).toReversed(),
  };
  await database.chats.put(rows.sealChat(chat));
  draft.chats.push(chat);
}

function holeAt({ direction, body, order, sentAt }: MessageRecord): readonly Hole[] {
  return direction === 'incoming' && body.kind === 'undecryptable' ? [{ order, at: sentAt }] : [];
}

async function failMessage(context: StoreContext, id: MessageId, draft: Draft): Promise<void> {
  const { database, rows } = context;
  const row = await database.messages.get(id);
  if (row === undefined) return failChange(context, id, draft);
  const message = rows.openMessage(row);
  if (message?.direction !== 'outgoing' || message.status !== 'sending') return;
  const failed: MessageRecord = { ...message, status: 'failed', failure: 'gave-up' };
  await database.messages.put(rows.sealMessage(failed));
  draft.messages.push(failed);
}

/** The entry was of a change: the message that it is to says that it has not gone. */
async function failChange(
  { database, rows }: StoreContext,
  id: MessageId,
  draft: Draft,
): Promise<void> {
  const row = await database.additions.get(id);
  const sent = row && rows.openAddition(row);
  if (sent?.direction !== 'outgoing') return;
  const messageRow = await database.messages.get(sent.target.id);
  const message = messageRow && rows.openMessage(messageRow);
  if (message?.changes === undefined) return;
  const changes = message.changes.map((change) =>
    change.remoteId === sent.remoteId ? { ...change, status: 'failed' as const } : change,
  );
  const failed = { ...message, changes };
  await database.messages.put(rows.sealMessage(failed));
  draft.messages.push(failed);
}

async function countNotices(
  { database, rows }: StoreContext,
  counts: ReadonlyMap<AccountId, number>,
): Promise<readonly AccountRecord[]> {
  const changed: AccountRecord[] = [];
  for (const [id, count] of counts) {
    const row = await database.accounts.get(id);
    const account = row && rows.openAccount(row);
    if (account === undefined) continue;
    const total = (account.notices['damaged-row'] ?? 0) + count;
    const noted = { ...account, notices: { ...account.notices, 'damaged-row': total } };
    await database.accounts.put(rows.sealAccount(noted));
    changed.push(noted);
  }
  return changed;
}
