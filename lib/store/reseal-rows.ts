/**
 * One row into the next generation. Ids that follow from what is kept are made anew; those that do
 * not (protocol state, placeholders of damaged messages) are led on by one more hash. Either way an
 * old index key confirms no guess about the new ids.
 * @module
 */
import { toBase64, utf8Encode } from '@/lib/base';
import type { AccountId, ChatId, MessageId, PeerAddress } from '@/lib/model';
import type { Vault } from '@/lib/vault';

import { ROW_VERSION } from './consts';
import type { StoreContext } from './context';
import type {
  AccountRow,
  AdditionRow,
  ChatRow,
  MessageRow,
  OutboxRow,
  OwedReceiptsRow,
  PieceRow,
  QuarantineRow,
  SealedRow,
  StateTableRow,
} from './database';
import { pieceId, pieceOf } from './piece-rows';
import type { MessageRecord, TargetRecord } from './records';
import type { MovedTable } from './reseal-order';

export type Sides = {
  readonly from: StoreContext;
  readonly to: StoreContext;
  readonly vault: Vault;
  readonly chain: (id: string) => string;
};

export type MovedRow =
  | { readonly kind: 'moved'; readonly row: object }
  /** does not open; `asItIs`: what to put where no repair helps */
  | { readonly kind: 'damaged'; readonly id: string; readonly asItIs: object };

type Owner = { readonly accountId: AccountId; readonly chatId: ChatId };

/** @returns moves one row; remembers which chat is whose */
export function moverOf(sides: Sides): (table: MovedTable, row: object) => Promise<MovedRow> {
  const owners = new Map<string, Owner | undefined>();
  const owner = async (chatId: string, address: PeerAddress): Promise<Owner | undefined> => {
    if (!owners.has(chatId)) owners.set(chatId, await findOwner(sides, chatId, address));
    return owners.get(chatId);
  };
  // A file's pieces come one after another.
  let last: { readonly from: string; readonly to: string } | undefined;
  const movedId = async (from: string): Promise<string> => {
    if (last?.from !== from) last = { from, to: await movedMessageId(sides, from, owner) };
    return last.to;
  };
  return async (table, row): Promise<MovedRow> => {
    switch (table) {
      case 'accounts':
        return moveAccount(sides, row as AccountRow);
      case 'chats':
        return moveChat(sides, row as ChatRow);
      case 'messages':
        return moveMessage(sides, row as MessageRow, owner);
      case 'outbox':
        return moveOutbox(sides, row as OutboxRow);
      case 'owedReceipts':
        return moveOwedReceipts(sides, row as OwedReceiptsRow);
      case 'additions':
        return moveAddition(sides, row as AdditionRow);
      case 'pieces':
        return movePiece(sides, row as PieceRow, movedId);
      case 'state':
        return moveState(sides, row as StateTableRow);
      case 'quarantine':
        return { kind: 'moved', row: moveQuarantine(sides, row as QuarantineRow) };
      default:
        return table satisfies never;
    }
  };
}

function moveAccount({ from, to, chain }: Sides, row: AccountRow): MovedRow {
  const record = from.rows.openAccount(row);
  if (record !== undefined) return { kind: 'moved', row: to.rows.sealAccount(record) };
  return damaged(row, { ...row, uniqueHash: chain(row.uniqueHash) });
}

function moveChat({ from, to }: Sides, row: ChatRow): MovedRow {
  const record = from.rows.openChat(row);
  if (record === undefined) return damaged(row);
  const id = to.ids.chat(record.accountId, record.address);
  return { kind: 'moved', row: to.rows.sealChat({ ...record, id }) };
}

type OwnerOf = (chatId: string, address: PeerAddress) => Promise<Owner | undefined>;

async function movePiece(
  { from, to }: Sides,
  row: PieceRow,
  movedId: (messageId: string) => Promise<string>,
): Promise<MovedRow> {
  const bytes = await from.rows.openPiece(row);
  if (bytes === undefined) return damaged(row, { id: row.id });
  const { messageId, index } = pieceOf(row.id);
  const id = pieceId(await movedId(messageId), index);
  return { kind: 'moved', row: await to.rows.sealPiece(id, row.accountId, bytes) };
}

/** As the message's own row will have it; of one that is gone or damaged, what nobody will ask for. */
async function movedMessageId(sides: Sides, id: string, ownerOf: OwnerOf): Promise<string> {
  const row = await sides.from.database.messages.get(id);
  const record = row && sides.from.rows.openMessage(row);
  if (record === undefined) return sides.chain(id);
  return messageId(sides, record, await ownerOf(record.chatId, record.address));
}

async function moveMessage(sides: Sides, row: MessageRow, ownerOf: OwnerOf): Promise<MovedRow> {
  const record = sides.from.rows.openMessage(row);
  if (record === undefined) return damaged(row);
  const owner = await ownerOf(record.chatId, record.address);
  const chatId = owner?.chatId ?? (sides.chain(record.chatId) as ChatId);
  const id = await messageId(sides, record, owner);
  const replyTo = record.replyTo && moveTarget(sides, record.replyTo, owner);
  const moved = { ...record, id, chatId, ...(replyTo && { replyTo }) };
  return { kind: 'moved', row: sides.to.rows.sealMessage(moved) };
}

/** What a message answers, by the id that it has or would have. */
function moveTarget<Target extends TargetRecord>(
  { to, chain }: Sides,
  target: Target,
  owner: Owner | undefined,
): Target {
  if (owner === undefined) return { ...target, id: chain(target.id) as MessageId };
  const id =
    target.author === 'me'
      ? to.ids.outgoing(owner.accountId, target.remoteId)
      : to.ids.incoming(owner.chatId, target.senderDevice, target.remoteId);
  return { ...target, id };
}

async function messageId(
  { from, to, chain }: Sides,
  record: MessageRecord,
  owner: Owner | undefined,
): Promise<MessageId> {
  const { id, chatId, remoteId } = record;
  if (record.direction === 'incoming') {
    const { senderDevice } = record;
    if (owner !== undefined && from.ids.incoming(chatId, senderDevice, remoteId) === id)
      return to.ids.incoming(owner.chatId, senderDevice, remoteId);
    return chain(id) as MessageId;
  }
  if (owner === undefined) return chain(id) as MessageId;
  if (from.ids.outgoing(owner.accountId, remoteId) === id)
    return to.ids.outgoing(owner.accountId, remoteId);
  // A placeholder: whether it still waits to be sent, its outbox entry knows.
  const waiting = await from.database.outbox.where('id').equals(id).first();
  const entry = waiting && from.rows.openOutbox(waiting);
  if (entry !== undefined) return to.ids.outgoing(entry.accountId, entry.remoteId);
  return chain(id) as MessageId;
}

/** By the chat's own row, or, where that is lost, by trying which account's chat it could be. */
async function findOwner(
  { from, to }: Sides,
  chatId: string,
  address: PeerAddress,
): Promise<Owner | undefined> {
  const row = await from.database.chats.get(chatId);
  const chat = row && from.rows.openChat(row);
  if (chat !== undefined) {
    const { accountId } = chat;
    return { accountId, chatId: to.ids.chat(accountId, chat.address) };
  }
  for (const id of await from.database.accounts.toCollection().primaryKeys()) {
    const accountId = id as AccountId;
    if (from.ids.chat(accountId, address) === chatId)
      return { accountId, chatId: to.ids.chat(accountId, address) };
  }
  return undefined;
}

function moveOutbox({ from, to }: Sides, row: OutboxRow): MovedRow {
  const record = from.rows.openOutbox(row);
  if (record === undefined) return damaged(row);
  const { accountId, address, remoteId } = record;
  const chatId = to.ids.chat(accountId, address);
  const moved = { ...record, id: to.ids.outgoing(accountId, remoteId), chatId };
  return { kind: 'moved', row: to.rows.sealOutbox(moved, row.sequence) };
}

function moveOwedReceipts({ from, to }: Sides, row: OwedReceiptsRow): MovedRow {
  const record = from.rows.openOwedReceipts(row);
  if (record === undefined) return damaged(row);
  const chatId = to.ids.chat(record.accountId, record.address);
  return { kind: 'moved', row: to.rows.sealOwedReceipts({ ...record, chatId }) };
}

function moveAddition(sides: Sides, row: AdditionRow): MovedRow {
  const { from, to } = sides;
  const record = from.rows.openAddition(row);
  if (record === undefined) return damaged(row);
  const { accountId, address, remoteId } = record;
  const chatId = to.ids.chat(accountId, address);
  if (record.direction === 'incoming') {
    const id = to.ids.incoming(chatId, record.senderDevice, remoteId);
    return { kind: 'moved', row: to.rows.sealAddition({ ...record, id, chatId }) };
  }
  const id = to.ids.outgoing(accountId, remoteId);
  const target = moveTarget(sides, record.target, { accountId, chatId });
  return { kind: 'moved', row: to.rows.sealAddition({ ...record, id, chatId, target }) };
}

function moveState({ from, to, chain }: Sides, row: StateTableRow): MovedRow {
  const value = from.rows.openState(row);
  if (value === undefined) return damaged(row);
  return { kind: 'moved', row: to.rows.sealStateAs(chain(row.id), row.accountId, value) };
}

/** A quarantined row may open under the old key, had one only its columns right: it is sealed whole. */
function moveQuarantine({ vault, chain }: Sides, row: QuarantineRow): QuarantineRow {
  const [table = '', ...id] = row.place.split('/');
  const place = `${table}/${chain(id.join('/'))}`;
  const spelt = JSON.stringify(row.row, (_key, value: unknown) =>
    value instanceof Uint8Array ? { base64: toBase64(value) } : value,
  );
  const at = { table: 'quarantine', id: place, version: ROW_VERSION };
  return { ...row, place, row: { sealed: vault.seal(at, utf8Encode(spelt)) } };
}

function damaged(row: Pick<SealedRow, 'id'>, asItIs: object = row): MovedRow {
  return { kind: 'damaged', id: row.id, asItIs };
}
