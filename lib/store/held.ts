/**
 * The porch as the open vault sees it: gives accounts their place on it, and opens what was left
 * there, in the order of arrival.
 * @module
 */
import { concatBytes, hasCode, wipe } from '@/lib/base';
import type { AccountId } from '@/lib/model';
import { openReceived, receiveKeyOf, type ReceivedPlace, type Vault } from '@/lib/vault';

import { EARLIER_KEYS_NOTE, RECEIVE_KEY_LENGTH } from './consts';
import type { Notes } from './notes';
import type { HeldRow, Porch, PorchAccount } from './porch';

/** One thing that waited. `bytes` undefined: it does not open, or is missing between others. */
export type HeldPiece = { readonly sequence: number; readonly bytes: Uint8Array | undefined };

export interface Held {
  /** What lies outside for this account; undefined where nothing does. */
  access(accountId: AccountId): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * Puts what a locked worker needs outside, in place of what lies there.
   * @param read the place up to which pieces were read
   */
  offer(account: Offered, read: number): Promise<void>;
  /** Replaces it where it lies outside. Resolves once it is on disk. */
  renew(accountId: AccountId, access: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Takes it away; what waits stays until it was read. */
  withdraw(accountId: AccountId): Promise<void>;
  /** Takes everything of an account away. */
  forget(accountId: AccountId): Promise<void>;
  /** The oldest pieces after a place, gaps among them, at most `limit` that are there. */
  after(accountId: AccountId, place: number, limit: number): Promise<readonly HeldPiece[]>;
  /** Lets go of what was read. */
  drop(accountId: AccountId, upTo: number): Promise<void>;
}

export type Offered = Pick<PorchAccount, 'accountId' | 'network' | 'access'>;

export type HeldMeans = { readonly porch: Porch; readonly vault: Vault; readonly notes: Notes };

export function createHeld({ porch, vault, notes }: HeldMeans): Held {
  return {
    access: async (accountId) =>
      (await porch.accounts()).find((account) => account.accountId === accountId)?.access,
    offer: (account, read) => porch.put(account, read + 1),
    renew: async (accountId, access) => {
      await porch.renew(accountId, access);
    },
    withdraw: (accountId) => porch.remove(accountId, { pieces: false }),
    forget: (accountId) => porch.remove(accountId, { pieces: true }),
    after: async (accountId, place, limit) => {
      const rows = await porch.after(accountId, place, limit);
      if (rows.length === 0) return [];
      const earlier = await readEarlierKeys(notes);
      try {
        return withGaps(rows, place, (row) => openRow(vault, earlier, row));
      } finally {
        wipe(...earlier);
      }
    },
    drop: async (accountId, upTo) => {
      if (!(await porch.exists())) return;
      await porch.drop(accountId, upTo);
      if ((await porch.count()) > 0) return;
      await notes.write(EARLIER_KEYS_NOTE, undefined);
      await porch.clearAway();
    },
  };
}

/** Before the vault is given new keys: what waits stays sealed to the keys of now, and moves with its key. */
export async function keepEarlierKey(
  { porch, notes }: Pick<HeldMeans, 'porch' | 'notes'>,
  dataKey: Uint8Array,
): Promise<void> {
  if ((await porch.count()) === 0) return;
  const key = receiveKeyOf(dataKey);
  const before = (await notes.read(EARLIER_KEYS_NOTE)) ?? new Uint8Array();
  await notes.write(EARLIER_KEYS_NOTE, concatBytes(before, key));
  wipe(key);
}

async function readEarlierKeys(notes: Notes): Promise<readonly Uint8Array[]> {
  const bytes = (await notes.read(EARLIER_KEYS_NOTE)) ?? new Uint8Array();
  return Array.from({ length: Math.floor(bytes.length / RECEIVE_KEY_LENGTH) }, (_, index) =>
    bytes.slice(index * RECEIVE_KEY_LENGTH, (index + 1) * RECEIVE_KEY_LENGTH),
  );
}

function openRow(
  vault: Vault,
  earlier: readonly Uint8Array[],
  { accountId, sequence, sealed }: HeldRow,
): Uint8Array | undefined {
  const place = { owner: accountId, sequence };
  const attempts = [
    () => vault.openReceived(place, sealed),
    ...earlier.map((key) => () => openReceived(key, place, sealed)),
  ];
  for (const attempt of attempts) {
    const opened = unlessBad(attempt);
    if (opened !== undefined) return opened;
  }
  return undefined;
}

function unlessBad(open: () => Uint8Array): Uint8Array | undefined {
  try {
    return open();
  } catch (error) {
    if (hasCode(error, 'bad-seal')) return undefined;
    throw error;
  }
}

/** Places are given without gaps: one that is missing between others was taken by somebody. */
function withGaps(
  rows: readonly HeldRow[],
  place: ReceivedPlace['sequence'],
  open: (row: HeldRow) => Uint8Array | undefined,
): readonly HeldPiece[] {
  const pieces: HeldPiece[] = [];
  let expected = place + 1;
  for (const row of rows) {
    // One word for a gap, however long: places are a stranger's to write.
    if (row.sequence > expected) pieces.push({ sequence: row.sequence - 1, bytes: undefined });
    pieces.push({ sequence: row.sequence, bytes: open(row) });
    expected = row.sequence + 1;
  }
  return pieces;
}
