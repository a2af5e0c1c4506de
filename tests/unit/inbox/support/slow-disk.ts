/**
 * A disk that takes a piece when the test says so.
 * @module
 */
import { sourceOver } from '@/lib/base';
import type { AccountId, MessageId } from '@/lib/model';
import type { PiecePlace, Pieces } from '@/lib/store';

export const PLACE = { accountId: 'a' as AccountId, messageId: 'm' as MessageId };

/** bytes of a piece of this disk */
export const LENGTH = 8;

export function slowDisk() {
  const written: { readonly index: number; readonly bytes: Uint8Array }[] = [];
  const waiting: { readonly done: () => void; readonly fail: (error: Error) => void }[] = [];
  const put = async ({ index }: PiecePlace, bytes: Uint8Array): Promise<void> => {
    await new Promise<void>((done, fail) => waiting.push({ done, fail }));
    // Only now: what was handed over must still be there.
    written.push({ index, bytes: bytes.slice() });
  };
  const pieces: Pieces = {
    length: LENGTH,
    atOnce: 2,
    put,
    count: () => Promise.resolve(0),
    source: () => sourceOver(new Uint8Array(0)),
    remove: () => Promise.resolve(),
    removeOrphans: () => Promise.resolve(),
    usage: () => Promise.resolve([]),
  };
  return { pieces, written, waiting };
}

/** Lets everything run that waits for nothing but its turn. */
export async function turn(): Promise<void> {
  for (let at = 0; at < 10; at += 1) await Promise.resolve();
}
