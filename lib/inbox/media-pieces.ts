/**
 * A file between its network and this disk: what is sealed goes into pieces as it is made, what arrives into pieces and
 * its check as it comes. Whatever happens, nothing is written any more once either has ended. Must not know which
 * message it is of, nor what becomes of it.
 * @module
 */
import { wipe } from '@/lib/base';
import type { MediaCheck, SealedMedia } from '@/lib/networks/contract';

import type { PieceWriter } from './piece-writer';

type Put = (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;

/** @throws whatever `seal` threw; StoreError. What is whole of it is on the disk then, for whoever removes it. */
export async function sealIntoPieces(
  writer: PieceWriter,
  seal: (put: Put) => Promise<SealedMedia>,
): Promise<SealedMedia> {
  try {
    const sealed = await seal((bytes) => writer.write(bytes));
    await writer.end();
    return sealed;
  } finally {
    await writer.leave();
  }
}

/**
 * The end of it is checked while the last pieces are written.
 * @param check has what stood here already
 * @returns the plaintext, as `MediaCheck.end` does
 * @throws whatever `bring` threw, with what is whole on the disk, to be gone on with; MediaError of the check, before
 * trouble of the disk; StoreError
 */
export async function bringIntoPieces(
  writer: PieceWriter,
  check: MediaCheck,
  bring: (put: Put) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    await bring(async (bytes) => {
      await check.take(bytes);
      await writer.write(bytes);
    });
  } catch (error) {
    await writer.leave();
    throw error;
  }
  // Both, whatever one of them says: the pieces of what was forged are removed next, and none may come after.
  const [checked, written] = await Promise.allSettled([check.end(), writer.end()]);
  if (checked.status === 'rejected') throw checked.reason;
  if (written.status === 'fulfilled') return checked.value;
  if (checked.value !== undefined) wipe(checked.value);
  throw written.reason;
}
