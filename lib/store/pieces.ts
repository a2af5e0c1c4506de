/**
 * The ciphertext of files, in sealed pieces: written one after another while a file arrives or is
 * made ready to go, read by range. Each is bound to its message and its number, and none says
 * whether it is the last: that, and what the whole must be, its network knows.
 * @module
 */
import type { ByteSource } from '@/lib/base';
import type { AccountId, MessageId } from '@/lib/model';

import { PIECES_AT_ONCE, PIECE_LENGTH } from './consts';
import type { StoreContext } from './context';
import type { PieceRow } from './database';
import { StoreError, guarded } from './errors';
import { pieceId, pieceOf, piecesOf } from './piece-rows';
import { repair } from './repair';

export interface Pieces {
  /** bytes of every piece of a file but its last */
  readonly length: number;
  /** how many are best written at once */
  readonly atOnce: number;
  /**
   * Writes one piece or some that follow each other, in one transaction; those that stood there are replaced. Resolves
   * once they are written.
   * @param bytes all of its pieces whole, but for the file's last
   * @throws StoreError
   */
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
  /** of the first, from 0 */
  readonly index: number;
};

export function createPieces(context: StoreContext): Pieces {
  const { database, rows } = context;
  return {
    length: PIECE_LENGTH,
    atOnce: PIECES_AT_ONCE,
    put: async ({ accountId, messageId, index }, bytes) => {
      const sealing = Array.from({ length: Math.ceil(bytes.length / PIECE_LENGTH) }, (_, at) => {
        const piece = bytes.subarray(at * PIECE_LENGTH, (at + 1) * PIECE_LENGTH);
        return rows.sealPiece(pieceId(messageId, index + at), accountId, piece);
      });
      const sealed = await Promise.all(sealing);
      await guarded(() => putPieces(context, sealed));
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
 * Not strictly durable by itself: a file would wait for the disk again and again. The commit that
 * says that a file is here is, and comes after all of them on the same disk; what a power cut takes before
 * is fetched, or sealed, once more.
 */
async function putPieces({ database }: StoreContext, sealed: readonly PieceRow[]): Promise<void> {
  const { dexie, pieces } = database;
  if (!dexie.isOpen()) {
    await pieces.bulkPut(sealed);
    return;
  }
  const relaxed = { durability: 'relaxed' } as const;
  const transaction = dexie.backendDB().transaction(['pieces'], 'readwrite', relaxed);
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', fail);
    transaction.addEventListener('error', fail);
    for (const row of sealed) transaction.objectStore('pieces').put(row);
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
  const bytes = new Uint8Array(Math.max(0, to - from));
  const last = Math.ceil(to / PIECE_LENGTH);
  for (let index = Math.floor(from / PIECE_LENGTH); index < last; index += PIECES_AT_ONCE) {
    const count = Math.min(PIECES_AT_ONCE, last - index);
    const ids = Array.from({ length: count }, (_, at) => pieceId(messageId, index + at));
    await readInto(bytes, { context, ids, offset: index * PIECE_LENGTH - from });
  }
  return bytes;
}

type Reading = {
  readonly context: StoreContext;
  /** of pieces that follow each other */
  readonly ids: readonly string[];
  /** where the first of them begins in what was asked for; below 0 where it begins before */
  readonly offset: number;
};

async function readInto(
  bytes: Uint8Array<ArrayBuffer>,
  { context, ids, offset }: Reading,
): Promise<void> {
  const rows = await guarded(() => context.database.pieces.bulkGet([...ids]));
  const opening = rows.map(async (row, at) => {
    const piece = await open(context, row, ids[at] ?? '');
    const start = offset + at * PIECE_LENGTH;
    const part = piece.subarray(Math.max(0, -start), bytes.length - start);
    const expected = Math.min(PIECE_LENGTH, bytes.length - start) - Math.max(0, -start);
    if (part.length !== expected) throw new StoreError('missing-piece', 'short');
    bytes.set(part, Math.max(0, start));
  });
  await Promise.all(opening);
}

async function open(
  context: StoreContext,
  row: PieceRow | undefined,
  id: string,
): Promise<Uint8Array> {
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
