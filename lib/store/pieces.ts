/**
 * The ciphertext of files, in sealed pieces: written one after another while a file arrives or is
 * made ready to go, read by range. Each is bound to its message and its number, and none says
 * whether it is the last: that, and what the whole must be, its network knows.
 * @module
 */
import { concatBytes, type ByteSource } from '@/lib/base';
import type { AccountId, MessageId } from '@/lib/model';

import { PIECE_LENGTH } from './consts';
import type { StoreContext } from './context';
import type { PieceRow } from './database';
import { StoreError, guarded } from './errors';
import { pieceId, pieceOf, piecesOf } from './piece-rows';
import { repair } from './repair';

export interface Pieces {
  /** bytes of every piece of a file but its last */
  readonly length: number;
  /** Resolves once it is written; the one that stood there is replaced. @throws StoreError */
  put(place: PiecePlace, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** How many stand, from the first on. */
  count(messageId: MessageId): Promise<number>;
  /**
   * The file as far as it is here.
   * @param size bytes of the whole; a read beyond what stands, or of what no longer opens, throws
   * StoreError `missing-piece`
   */
  source(messageId: MessageId, size: number): ByteSource;
  remove(messageId: MessageId): Promise<void>;
  /** Removes the pieces of messages that do not stand: a worker died between a file and its message. */
  removeOrphans(): Promise<void>;
  /** Messages of which anything lies here, and about how many bytes. */
  usage(): Promise<readonly { readonly messageId: MessageId; readonly bytes: number }[]>;
}

export type PiecePlace = {
  readonly accountId: AccountId;
  readonly messageId: MessageId;
  /** from 0 */
  readonly index: number;
};

export function createPieces(context: StoreContext): Pieces {
  const { database, rows } = context;
  return {
    length: PIECE_LENGTH,
    put: async ({ accountId, messageId, index }, bytes) => {
      const row = await rows.sealPiece(pieceId(messageId, index), accountId, bytes);
      await guarded(() => putPiece(context, row));
    },
    count: (messageId) => guarded(() => count(context, messageId)),
    source: (messageId, size) => ({
      size,
      read: (from, to) => read(context, messageId, { from, to }),
    }),
    remove: (messageId) => guarded(async () => void (await piecesOf(database, messageId).delete())),
    removeOrphans: () => guarded(() => removeOrphans(context)),
    usage: () => guarded(() => usage(context)),
  };
}

/**
 * Not strictly durable by itself: fifty of these would wait for the disk fifty times. The commit that
 * says that a file is here is, and comes after all of them on the same disk; what a power cut takes before
 * is fetched, or sealed, once more.
 */
async function putPiece({ database }: StoreContext, row: PieceRow): Promise<void> {
  const { dexie, pieces } = database;
  if (!dexie.isOpen()) {
    await pieces.put(row);
    return;
  }
  const relaxed = { durability: 'relaxed' } as const;
  const transaction = dexie.backendDB().transaction(['pieces'], 'readwrite', relaxed);
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', fail);
    transaction.addEventListener('error', fail);
    transaction.objectStore('pieces').put(row);
  });
}

async function count({ database }: StoreContext, messageId: MessageId): Promise<number> {
  const keys = await piecesOf(database, messageId).primaryKeys();
  const gap = keys.findIndex((key, place) => pieceOf(key).index !== place);
  return gap === -1 ? keys.length : gap;
}

async function read(
  context: StoreContext,
  messageId: MessageId,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Uint8Array<ArrayBuffer>> {
  if (to <= from) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  const first = Math.floor(from / PIECE_LENGTH);
  for (let index = first; index * PIECE_LENGTH < to; index += 1) {
    const start = index * PIECE_LENGTH;
    const piece = await open(context, pieceId(messageId, index));
    const part = piece.subarray(Math.max(0, from - start), to - start);
    parts.push(part);
  }
  const bytes = concatBytes(...parts);
  if (bytes.length !== to - from) throw new StoreError('missing-piece', 'short');
  return bytes;
}

async function open(context: StoreContext, id: string): Promise<Uint8Array> {
  const row = await guarded(() => context.database.pieces.get(id));
  const bytes = row && (await context.rows.openPiece(row));
  if (bytes !== undefined) return bytes;
  if (row !== undefined) await repair(context, [{ table: 'pieces', id }]);
  throw new StoreError('missing-piece', row === undefined ? 'absent' : 'damaged');
}

/** The messages that pieces name, by the keys alone. */
async function named({ database }: StoreContext): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  await database.pieces.toCollection().eachPrimaryKey((key) => {
    const { messageId } = pieceOf(key);
    counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
  });
  return counts;
}

async function removeOrphans(context: StoreContext): Promise<void> {
  const { database } = context;
  const ids = [...(await named(context)).keys()];
  if (ids.length === 0) return;
  const standing = new Set<string>(await database.messages.where('id').anyOf(ids).primaryKeys());
  for (const id of ids) if (!standing.has(id)) await piecesOf(database, id).delete();
}

async function usage(context: StoreContext) {
  const counts = await named(context);
  return [...counts].map(([id, pieces]) => ({
    messageId: id as MessageId,
    bytes: pieces * PIECE_LENGTH,
  }));
}
