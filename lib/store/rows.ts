/**
 * From records to sealed rows and back. A row is sealed at its place (table, id, version); what
 * stands in clear beside it is compared with what was sealed, so that a column edited on disk is
 * as damaged as a changed ciphertext.
 * @module
 */
import { fromBase64, hasCode, toBase64, utf8Decode, utf8Encode } from '@/lib/base';
import { countsAsUnread, type AccountId } from '@/lib/model';
import type { Vault } from '@/lib/vault';

import type {
  AccountRow,
  AdditionRow,
  ChatRow,
  MessageRow,
  OutboxRow,
  OwedReceiptsRow,
  PieceRow,
  SealedRow,
  SealedTable,
  StateTableRow,
} from './database';
import { StoreError } from './errors';
import type { Ids } from './ids';
import type {
  AccountRecord,
  AdditionRecord,
  ChatRecord,
  EncryptedOutbox,
  MessageRecord,
  OutboxRecord,
  OwedReceipts,
  PendingOutbox,
  StateRow,
} from './records';
import { ROW_STEPS, type RowStep } from './row-steps';

/**
 * Each `open…` returns undefined where the row is damaged, and throws StoreError `newer-database` where a later
 * version wrote it.
 */
export class Rows {
  readonly #vault: Vault;
  readonly #ids: Ids;
  readonly #steps: readonly RowStep[];

  constructor(vault: Vault, ids: Ids, steps: readonly RowStep[] = ROW_STEPS) {
    this.#vault = vault;
    this.#ids = ids;
    this.#steps = steps;
  }

  /** What this code writes. */
  get #version(): number {
    return this.#steps.length + 1;
  }

  sealAccount(record: AccountRecord): AccountRow {
    const uniqueHash = this.#ids.unique(record.network, record.uniqueKey);
    return { ...this.#sealJson('accounts', record.id, record), uniqueHash };
  }

  openAccount(row: AccountRow): AccountRecord | undefined {
    return this.#openJson('accounts', row) as AccountRecord | undefined;
  }

  sealChat(record: ChatRecord): ChatRow {
    return { ...this.#sealJson('chats', record.id, record), accountId: record.accountId };
  }

  openChat(row: ChatRow): ChatRecord | undefined {
    const record = this.#openJson('chats', row) as ChatRecord | undefined;
    return record?.accountId === row.accountId ? record : undefined;
  }

  sealMessage(record: MessageRecord): MessageRow {
    const { id, chatId, order } = record;
    const transfer = record.file?.transfer;
    const row = {
      ...this.#sealJson('messages', id, record),
      chatId,
      order,
      ...(transfer !== undefined && { transfer }),
    };
    const incoming = countedOrder(record);
    return incoming === undefined ? row : { ...row, incoming };
  }

  openMessage(row: MessageRow): MessageRecord | undefined {
    const record = this.#openJson('messages', row) as MessageRecord | undefined;
    if (record === undefined) return undefined;
    const incoming = countedOrder(record);
    const whole =
      record.chatId === row.chatId && record.order === row.order && incoming === row.incoming;
    return whole && record.file?.transfer === row.transfer ? record : undefined;
  }

  /** @param sequence of the row that it replaces; undefined for a new one */
  sealOutbox(record: OutboxRecord, sequence: number | undefined): OutboxRow {
    const stored: StoredOutbox =
      record.state === 'encrypted' ? { ...record, wire: toBase64(record.wire) } : record;
    const row = { ...this.#sealJson('outbox', record.id, stored), accountId: record.accountId };
    return sequence === undefined ? row : { ...row, sequence };
  }

  openOutbox(row: OutboxRow): OutboxRecord | undefined {
    const stored = this.#openJson('outbox', row) as StoredOutbox | undefined;
    if (stored?.accountId !== row.accountId) return undefined;
    return openStored(stored);
  }

  sealAddition(record: AdditionRecord): AdditionRow {
    const { id, accountId, chatId } = record;
    const row = { ...this.#sealJson('additions', id, record), accountId };
    return record.direction === 'incoming' ? { ...row, heldIn: chatId } : row;
  }

  openAddition(row: AdditionRow): AdditionRecord | undefined {
    const record = this.#openJson('additions', row) as AdditionRecord | undefined;
    if (record === undefined) return undefined;
    const heldIn = record.direction === 'incoming' ? record.chatId : undefined;
    return record.accountId === row.accountId && heldIn === row.heldIn ? record : undefined;
  }

  sealOwedReceipts(record: OwedReceipts): OwedReceiptsRow {
    const row = this.#sealJson('owedReceipts', record.chatId, record);
    return { ...row, accountId: record.accountId };
  }

  openOwedReceipts(row: OwedReceiptsRow): OwedReceipts | undefined {
    const record = this.#openJson('owedReceipts', row) as OwedReceipts | undefined;
    return record?.accountId === row.accountId ? record : undefined;
  }

  /** @returns the row, or only its id where the row is to be deleted */
  sealState(accountId: AccountId, { kind, key, value }: StateRow): StateTableRow | string {
    const id = this.#ids.state(accountId, kind, key);
    return value === undefined ? id : { ...this.#seal('state', id, value), accountId };
  }

  /** A row of state under an id that is already known: it is moving to another vault. */
  sealStateAs(id: string, accountId: string, value: Uint8Array): StateTableRow {
    return { ...this.#seal('state', id, value), accountId };
  }

  /** @param row found under an id that is itself a hash over its account, kind and key */
  openState(row: StateTableRow): Uint8Array<ArrayBuffer> | undefined {
    return this.#open('state', row);
  }

  /** A megabyte: sealed by the platform's cipher, before its transaction. */
  async sealPiece(
    id: string,
    accountId: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<PieceRow> {
    const version = this.#version;
    const sealed = await this.#vault.sealLarge({ table: 'pieces', id, version }, bytes);
    return { id, version, sealed: new Blob([...sealed]), accountId };
  }

  async openPiece(row: PieceRow): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const { id, version } = row;
    const sealed = await bytesOf(row);
    if (sealed === undefined || !Number.isSafeInteger(version)) return undefined;
    if (version > this.#version) throw new StoreError('newer-database', `row version ${version}`);
    try {
      return await this.#vault.openLarge({ table: 'pieces', id, version }, sealed);
    } catch (error) {
      if (hasCode(error, 'bad-seal')) return undefined;
      throw error;
    }
  }

  /** Whether a row of `table` opens. */
  opens(table: SealedTable, row: SealedRow): boolean {
    const openers: Readonly<Record<SealedTable, () => unknown>> = {
      accounts: () => this.openAccount(row as AccountRow),
      chats: () => this.openChat(row as ChatRow),
      messages: () => this.openMessage(row as MessageRow),
      outbox: () => this.openOutbox(row as OutboxRow),
      owedReceipts: () => this.openOwedReceipts(row as OwedReceiptsRow),
      state: () => this.openState(row as StateTableRow),
      additions: () => this.openAddition(row as AdditionRow),
      // Not to be told inside a transaction: whoever reports one has tried.
      pieces: () => undefined,
    };
    return openers[table]() !== undefined;
  }

  #sealJson(table: SealedTable, id: string, value: object): SealedRow {
    return this.#seal(table, id, utf8Encode(JSON.stringify(value)));
  }

  #seal(table: SealedTable, id: string, plaintext: Uint8Array): SealedRow {
    const version = this.#version;
    return { id, version, sealed: this.#vault.seal({ table, id, version }, plaintext) };
  }

  /** What opens was written by `#sealJson` of the same table, now or by an earlier version: callers know its type. */
  #openJson(table: SealedTable, row: SealedRow): unknown {
    const plaintext = this.#open(table, row);
    if (plaintext === undefined) return undefined;
    const written: unknown = JSON.parse(utf8Decode(plaintext));
    return this.#steps.slice(row.version - 1).reduce((value, step) => step(table, value), written);
  }

  #open(table: SealedTable, row: SealedRow): Uint8Array<ArrayBuffer> | undefined {
    const { id, version, sealed } = row;
    if (!(sealed instanceof Uint8Array) || !Number.isSafeInteger(version) || version < 1)
      return undefined;
    let plaintext: Uint8Array<ArrayBuffer>;
    try {
      plaintext = this.#vault.open({ table, id, version }, sealed);
    } catch (error) {
      if (hasCode(error, 'bad-seal')) return undefined;
      throw error;
    }
    // The seal covers the version: this is no damage, and must not be put aside as if it were.
    if (version > this.#version) throw new StoreError('newer-database', `row version ${version}`);
    return plaintext;
  }
}

/** Where a message stands in the index that counts unread; what is not counted stands nowhere. */
function countedOrder({ direction, body, order }: MessageRecord): number | undefined {
  return direction === 'incoming' && countsAsUnread(body) ? order : undefined;
}

/** Before there were other kinds, a row that waited had its text and no content. */
type TextOutbox = Omit<PendingOutbox, 'content'> & { readonly text: string };
type StoredOutbox =
  | PendingOutbox
  | TextOutbox
  | (Omit<EncryptedOutbox, 'wire'> & { readonly wire: string });

function openStored(stored: StoredOutbox): OutboxRecord {
  if (stored.state === 'encrypted') return { ...stored, wire: fromBase64(stored.wire) };
  if ('content' in stored) return stored;
  const { text, ...rest } = stored;
  return { ...rest, content: { kind: 'text', text } };
}

/** @returns undefined where there is nothing that could open; a Blob whose file is not there any more is that too */
async function bytesOf({ sealed }: PieceRow): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (sealed instanceof Uint8Array) return Uint8Array.from(sealed);
  if (!(sealed instanceof Blob)) return undefined;
  try {
    return new Uint8Array(await sealed.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && LOST.has(error.name)) return undefined;
    throw error;
  }
}

/** As the File API names it (W3C, §8): the bytes that the row names cannot be read. */
const LOST: ReadonlySet<string> = new Set(['NotFoundError', 'NotReadableError']);
