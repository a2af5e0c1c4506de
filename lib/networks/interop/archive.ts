/**
 * Archiving: what this account has agreed on with contacts so far is still read, and never written in again. For a
 * profile that was put back from a copy or runs twice: a ratchet that two continue loses messages and uses keys twice.
 * A number in the account's rows says how often that was; the log of a contact's device says at which number its
 * session was begun. Must not know who found out.
 * @module
 */
import type { Clock, Random } from '@/lib/base';
import type { StateView, StateWrite, Work } from '../contract';
import { Overlay } from './overlay';
import type { PeerLog } from './peer-rows';
import { readPreKeyBook } from './prekey-rows';
import { readIdentity } from './sessions';
import { renewedPreKeys } from './spare';
import { ARCHIVE_ROW, IDENTITY_ROW, PREKEYS_ROW } from './state-keys';
import { rowWith, stateWork } from './work';

/** What `archiveWrites` reads. */
export const ARCHIVING_ROWS = [ARCHIVE_ROW, IDENTITY_ROW, PREKEYS_ROW] as const;

type Means = { readonly clock: Pick<Clock, 'now'>; readonly random: Random };

/** How often this account's sessions were archived. */
export function archivings(overlay: Overlay): number {
  const bytes = overlay.read(ARCHIVE_ROW);
  if (bytes?.length !== 4) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
}

/** Whether nothing may be written any more in the sessions with a device. */
export function isArchived(overlay: Overlay, log: PeerLog): boolean {
  return log.archivings < archivings(overlay);
}

/** The log of a device with which a session was just begun. */
export function renewed(overlay: Overlay, log: PeerLog): PeerLog {
  return { ...log, renew: false, archivings: archivings(overlay) };
}

export function archiveWork(means: Means): Work {
  return stateWork(ARCHIVING_ROWS, async (state) => archiveWrites(state, means));
}

/** Pre-keys are made anew as well: another one may have given the same numbers to other keys. */
export function archiveWrites(state: StateView, means: Means): readonly StateWrite[] {
  const overlay = new Overlay(state);
  const count = new Uint8Array(4);
  new DataView(count.buffer).setUint32(0, archivings(overlay) + 1);
  const archived = rowWith(ARCHIVE_ROW, count);
  const book = overlay.read(PREKEYS_ROW) && readPreKeyBook(state);
  // Without an identity there is nothing to renew, and nobody to write as.
  if (overlay.read(IDENTITY_ROW) === undefined) return [archived];
  return [archived, ...renewedPreKeys(readIdentity(overlay), means, book)];
}
