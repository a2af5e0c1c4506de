/**
 * The commit phase: one read-write transaction over all tables. The rows that a fold needs are
 * read inside it, the fold runs synchronously on them, and what it returns is written with the
 * protocol state: whole or not at all, whoever else writes.
 * @module
 */
import { hasCode } from '@/lib/base';
import type { AccountId, ChatId, MessageId, PeerAddress } from '@/lib/model';

import type { Damage, StoreContext } from './context';
import type { AdditionRow, Database, OutboxRow, StateTableRow } from './database';
import { StoreError, guarded } from './errors';
import { groupIn, groupRow, sealGroup } from './groups';
import { newestRows } from './newest';
import { piecesOf } from './piece-rows';
import { readPlaces, type ReadPlace } from './read-places';
import { DamagedRows, repairing } from './repairing';
import type {
  AccountRecord,
  AdditionRecord,
  ChatRecord,
  GroupRecord,
  MessageRecord,
  OutboxRecord,
  StateRow,
} from './records';

/** The rows a fold named, as they stand inside the transaction. */
export interface Current {
  readonly account: AccountRecord;
  chat(id: ChatId): ChatRecord | undefined;
  /** The highest `order` among the messages of a chat that has no row of its own, else 0. */
  orphanedOrder(id: ChatId): number;
  message(id: MessageId): MessageRecord | undefined;
  outbox(id: MessageId): OutboxRecord | undefined;
  addition(id: MessageId): AdditionRecord | undefined;
  /** What is known of a group whose chat has this address, named in `reads.groups`. */
  group(address: PeerAddress): GroupRecord | undefined;
  /** Messages of a chat, named in `reads.heldIn`, whose changes wait for them. */
  heldIn(id: ChatId): number;
  /** The last message of a chat among those named in `reads.readUpTo`. */
  readUpTo(id: ChatId): ReadPlace | undefined;
}

/** Rows to write; each replaces the one with its id. Only rows named in `reads` may be replaced. */
export type Changes = {
  readonly account?: AccountRecord;
  readonly chats?: readonly ChatRecord[];
  readonly messages?: readonly MessageRecord[];
  readonly outbox?: readonly OutboxRecord[];
  readonly outboxRemoved?: readonly MessageId[];
  readonly additions?: readonly AdditionRecord[];
  readonly additionsRemoved?: readonly MessageId[];
  readonly groups?: readonly GroupRecord[];
  /** Messages whose file goes from this disk. */
  readonly filesRemoved?: readonly MessageId[];
};

export type CommitRequest<Folded extends Changes> = {
  readonly accountId: AccountId;
  readonly state?: readonly StateRow[];
  readonly reads?: CommitReads;
  /** Synchronous and pure: it may run again where a row had to be repaired. A throw rolls back. */
  readonly fold: (current: Current) => Folded;
};

/**
 * The rows a fold wants to see. The chats of the messages named come with them, so do the messages
 * that they answer, and those that the additions named belong to.
 */
export type CommitReads = {
  readonly chats?: Iterable<ChatId>;
  readonly messages?: Iterable<MessageId>;
  /** Messages that hardly ever stand already: each is looked up only once one of them turns out to. */
  readonly arriving?: Iterable<MessageId>;
  readonly outbox?: Iterable<MessageId>;
  readonly additions?: Iterable<MessageId>;
  readonly heldIn?: Iterable<ChatId>;
  /** addresses of groups' chats */
  readonly groups?: Iterable<PeerAddress>;
  /** Messages that were read, and all before them; named in `messages` as well. */
  readonly readUpTo?: Iterable<MessageId>;
};

/**
 * @returns what the fold returned, once it is on disk
 * @throws StoreError; whatever the fold threw. Nothing was written then.
 */
export async function commit<Folded extends Changes>(
  context: StoreContext,
  request: CommitRequest<Folded>,
): Promise<Folded> {
  const { accountId, state: written = [] } = request;
  const state = written.map((row) => context.rows.sealState(accountId, row));
  const folded = await repairing(context, () => hopefully(context, request, state));
  if (written.length > 0) context.onLasting(new Set(written.map(({ kind }) => kind)));
  return folded;
}

/**
 * Ten thousand lookups of what is not there take longer than writing it. So what arrives is added, and where one of
 * it stands already, all is rolled back and done again with a look at each.
 */
async function hopefully<Folded extends Changes>(
  context: StoreContext,
  request: CommitRequest<Folded>,
  state: readonly (StateTableRow | string)[],
): Promise<Folded> {
  const { reads = {} } = request;
  const messages = new Set(reads.messages);
  const arriving = new Set([...(reads.arriving ?? [])].filter((id) => !messages.has(id)));
  try {
    return await guarded(() => transact(context, request, { state, arriving }));
  } catch (error) {
    if (arriving.size === 0 || !hasCode(error, 'duplicate')) throw error;
  }
  const careful = { ...request, reads: { ...reads, messages: [...messages, ...arriving] } };
  return guarded(() => transact(context, careful, { state, arriving: new Set() }));
}

type Writing = {
  readonly state: readonly (StateTableRow | string)[];
  /** what may only be added, since nobody has looked whether it stands */
  readonly arriving: ReadonlySet<MessageId>;
};

function transact<Folded extends Changes>(
  context: StoreContext,
  request: CommitRequest<Folded>,
  { state, arriving }: Writing,
): PromiseLike<Folded> {
  const { database } = context;
  const { accountId } = request;
  const { accounts, chats, messages, outbox, additions, pieces } = database;
  return database.dexie.transaction(
    'rw',
    [accounts, chats, messages, outbox, additions, pieces, database.state],
    async () => {
      const { current, sequences } = await readCurrent(context, request);
      const changes = request.fold(current);
      await writeChanges(context, changes, { sequences, arriving });
      await database.state.bulkPut(
        (changes.groups ?? []).map((group) => sealGroup(context, accountId, group)),
      );
      await database.state.bulkPut(state.filter((row) => typeof row !== 'string'));
      await database.state.bulkDelete(state.filter((row) => typeof row === 'string'));
      return changes;
    },
  );
}

type Sequences = ReadonlyMap<string, number | undefined>;

async function readCurrent(
  context: StoreContext,
  { accountId, reads = {} }: CommitRequest<Changes>,
): Promise<{ readonly current: Current; readonly sequences: Sequences }> {
  const { database, rows } = context;
  const account = await readAccount(context, accountId);
  const damages: Damage[] = [];
  const additions = await readAdditions(context, reads.additions ?? [], damages);
  const targets = [...additions.values()].flatMap(targetsOf);
  const messageIds = [...new Set([...(reads.messages ?? []), ...targets])];
  const outboxIds = [...new Set(reads.outbox)];
  const messages = new Map<string, MessageRecord>();
  const chatIds = new Set<ChatId>(reads.chats);
  for (const row of messageIds.length === 0 ? [] : await database.messages.bulkGet(messageIds)) {
    if (row === undefined) continue;
    chatIds.add(row.chatId as ChatId);
    keep(messages, row.id, rows.openMessage(row), { table: 'messages', damages });
  }
  await readQuoted(context, messages);
  const chats = new Map<string, ChatRecord>();
  for (const row of chatIds.size === 0 ? [] : await database.chats.bulkGet([...chatIds]))
    if (row !== undefined) keep(chats, row.id, rows.openChat(row), { table: 'chats', damages });
  const outbox = new Map<string, OutboxRecord>();
  const sequences = new Map<string, number | undefined>();
  for (const row of await readOutbox(context, outboxIds)) {
    sequences.set(row.id, row.sequence);
    keep(outbox, row.id, rows.openOutbox(row), { table: 'outbox', damages });
  }
  const groups = await readGroups(context, accountId, { wanted: reads.groups ?? [], damages });
  if (damages.length > 0) throw new DamagedRows(damages);
  const orphaned = await orphanedOrders(
    context,
    [...chatIds].filter((id) => !chats.has(id)),
  );
  const held = await countHeld(context, reads.heldIn ?? []);
  const read = [...(reads.readUpTo ?? [])].flatMap((id) => messages.get(id) ?? []);
  const places = await readPlaces(database, read);
  const current: Current = {
    account,
    chat: (id) => chats.get(id),
    orphanedOrder: (id) => orphaned.get(id) ?? 0,
    message: (id) => messages.get(id),
    outbox: (id) => outbox.get(id),
    addition: (id) => additions.get(id),
    heldIn: (id) => held.get(id) ?? 0,
    readUpTo: (id) => places.get(id),
    group: (address) => groups.get(address),
  };
  return { current, sequences };
}

async function readGroups(
  context: StoreContext,
  accountId: AccountId,
  { wanted, damages }: { readonly wanted: Iterable<PeerAddress>; readonly damages: Damage[] },
): Promise<ReadonlyMap<string, GroupRecord>> {
  const groups = new Map<string, GroupRecord>();
  for (const address of new Set(wanted)) {
    const row = await context.database.state.get(groupRow(context, accountId, address));
    if (row !== undefined)
      keep(groups, address, groupIn(context, row), { table: 'state', damages, id: row.id });
  }
  return groups;
}

/** What messages answer, for showing only: a damaged one is as good as none here. */
async function readQuoted(
  { database, rows }: StoreContext,
  messages: Map<string, MessageRecord>,
): Promise<void> {
  const ids = [...messages.values()].flatMap(({ replyTo }) =>
    replyTo === undefined || messages.has(replyTo.id) ? [] : [replyTo.id],
  );
  for (const row of ids.length === 0 ? [] : await database.messages.bulkGet([...new Set(ids)])) {
    const quoted = row && rows.openMessage(row);
    if (quoted !== undefined) messages.set(quoted.id, quoted);
  }
}

async function readAdditions(
  { database, rows }: StoreContext,
  wanted: Iterable<MessageId>,
  damages: Damage[],
): Promise<ReadonlyMap<string, AdditionRecord>> {
  const additions = new Map<string, AdditionRecord>();
  const ids = new Set(wanted);
  for (const row of await additionRows(database, ids))
    keep(additions, row.id, rows.openAddition(row), { table: 'additions', damages });
  return additions;
}

/** Hardly any stand at any time: it is they that are gone through, where more are asked for. */
async function additionRows(
  { additions }: Database,
  ids: ReadonlySet<MessageId>,
): Promise<readonly AdditionRow[]> {
  if (ids.size === 0) return [];
  const areFew = ids.size > 1 && (await additions.count()) <= ids.size;
  if (areFew) return (await additions.toArray()).filter(({ id }) => ids.has(id as MessageId));
  return (await additions.bulkGet([...ids])).filter((row) => row !== undefined);
}

function targetsOf(addition: AdditionRecord): readonly MessageId[] {
  return addition.direction === 'outgoing' ? [addition.target.id] : [];
}

async function countHeld(
  { database }: StoreContext,
  chats: Iterable<ChatId>,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const id of new Set(chats))
    counts.set(id, await database.additions.where('heldIn').equals(id).count());
  return counts;
}

async function readAccount(
  { database, rows }: StoreContext,
  accountId: AccountId,
): Promise<AccountRecord> {
  const row = await database.accounts.get(accountId);
  if (row === undefined) throw new StoreError('no-account');
  const account = rows.openAccount(row);
  if (account === undefined) throw new StoreError('damaged-account');
  return account;
}

async function readOutbox(
  { database }: StoreContext,
  ids: readonly MessageId[],
): Promise<readonly OutboxRow[]> {
  return ids.length === 0 ? [] : database.outbox.where('id').anyOf(ids).toArray();
}

/** `id`: of the row, where it is not the record's own name */
type Keeping = { readonly damages: Damage[]; readonly id?: string };

function keep<Record>(
  found: Map<string, Record>,
  name: string,
  record: Record | undefined,
  { table, damages, id = name }: Omit<Damage, 'id'> & Keeping,
): void {
  if (record === undefined) damages.push({ table, id });
  else found.set(name, record);
}

/** A chat whose row was lost and could not be rebuilt finds its messages again here. */
async function orphanedOrders(
  { database }: StoreContext,
  chatIds: readonly ChatId[],
): Promise<ReadonlyMap<string, number>> {
  const orders = new Map<string, number>();
  for (const id of chatIds) {
    const [last] = await newestRows(database, id, { limit: 1 });
    if (last !== undefined) orders.set(id, last.order);
  }
  return orders;
}

async function writeChanges(
  { database, rows }: StoreContext,
  changes: Changes,
  { sequences, arriving }: { readonly sequences: Sequences } & Pick<Writing, 'arriving'>,
): Promise<void> {
  if (changes.account !== undefined) await database.accounts.put(rows.sealAccount(changes.account));
  if (changes.chats !== undefined && changes.chats.length > 0)
    await database.chats.bulkPut(changes.chats.map((chat) => rows.sealChat(chat)));
  const { messages = [] } = changes;
  const added = messages.filter(({ id }) => arriving.has(id));
  if (added.length > 0)
    await database.messages.bulkAdd(added.map((message) => rows.sealMessage(message)));
  if (messages.length > added.length) {
    const put = messages.filter(({ id }) => !arriving.has(id));
    await database.messages.bulkPut(put.map((message) => rows.sealMessage(message)));
  }
  for (const id of changes.filesRemoved ?? []) await piecesOf(database, id).delete();
  if (changes.additionsRemoved !== undefined && changes.additionsRemoved.length > 0)
    await database.additions.bulkDelete([...changes.additionsRemoved]);
  if (changes.additions !== undefined && changes.additions.length > 0)
    await database.additions.bulkPut(changes.additions.map((record) => rows.sealAddition(record)));
  if (changes.outboxRemoved !== undefined && changes.outboxRemoved.length > 0)
    await database.outbox.where('id').anyOf(changes.outboxRemoved).delete();
  if (changes.outbox !== undefined && changes.outbox.length > 0)
    await database.outbox.bulkPut(
      changes.outbox.map((record) => rows.sealOutbox(record, sequences.get(record.id))),
    );
}
