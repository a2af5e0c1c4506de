/**
 * Where the pieces of a message's file lie: under keys that begin with its id.
 * @module
 */
import type { Collection } from 'dexie';

import { PIECE_DIGITS } from './consts';
import type { Database, PieceRow } from './database';

export function pieceId(messageId: string, index: number): string {
  return `${messageId}/${String(index).padStart(PIECE_DIGITS, '0')}`;
}

export function pieceOf(id: string): { readonly messageId: string; readonly index: number } {
  const at = id.lastIndexOf('/');
  return { messageId: id.slice(0, at), index: Number(id.slice(at + 1)) };
}

/** All pieces of one file, in order. */
export function piecesOf({ pieces }: Database, messageId: string): Collection<PieceRow, string> {
  // '0' follows '/': every key that begins with the id and a slash lies between.
  return pieces.where('id').between(`${messageId}/`, `${messageId}0`);
}
