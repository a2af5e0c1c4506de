/**
 * What lies outside of the vault, for accounts that receive while it is locked: what a worker needs
 * to connect in their name, in clear, and what arrived, sealed to the vault's public key. A database
 * of its own, so that it can be deleted whole; where no account receives while locked there is none.
 *
 * In clear: which networks, how many pieces of what size, and which of them a person would count.
 * Must not know what access or pieces say.
 * @module
 */
import { Dexie, type Table } from 'dexie';

import type { Random } from '@/lib/base';
import type { AccountId, LockedBadge, NetworkId } from '@/lib/model';
import { receivedSealer, type VaultHeader } from '@/lib/vault';

import { MAX_HELD_BYTES, MAX_HELD_ROWS } from './consts';
import type { DatabaseOptions } from './database';
import { guarded } from './errors';
import { sweep } from './generations';

/** One account's place on the porch. */
export type PorchAccount = {
  readonly accountId: AccountId;
  readonly network: NetworkId;
  /** the network's own, opaque here */
  readonly access: Uint8Array<ArrayBuffer>;
  /** how much of what waits a person would count */
  readonly arrived: number;
  /** no more fits: the server keeps the rest */
  readonly isFull: boolean;
};

/** One thing that arrived, as its network wants it back. */
export type HeldItem = {
  readonly bytes: Uint8Array;
  /** whether a person would count it: a message, a call */
  readonly counts: boolean;
};

export type HeldRow = {
  readonly accountId: string;
  /** the order of arrival, from 1, never used twice */
  readonly sequence: number;
  readonly counts: 0 | 1;
  readonly sealed: Uint8Array;
};

type AccessRow = {
  readonly accountId: string;
  readonly network: NetworkId;
  readonly access: Uint8Array<ArrayBuffer>;
  readonly nextSequence: number;
  readonly rows: number;
  readonly bytes: number;
  readonly arrived: number;
  readonly isFull: boolean;
};

/** `gone`: the account does not receive while locked any more. */
export type Holding = 'held' | 'full' | 'gone';

/** What a worker may do for accounts that receive while the vault is locked. Holds no key that opens anything. */
export interface LockedPorch {
  /** what the toolbar may show of what waits */
  readonly badge: LockedBadge;
  accounts(): Promise<readonly PorchAccount[]>;
  /** Resolves once it is on disk. @returns false where the account is not here any more */
  renew(accountId: AccountId, access: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** Seals to the vault's public key; on disk once it resolves. @throws StoreError */
  hold(accountId: AccountId, items: readonly HeldItem[]): Promise<Holding>;
}

export class Porch {
  readonly #options: DatabaseOptions;
  readonly #random: Random;
  #dexie: Dexie | undefined;

  constructor(options: DatabaseOptions, random: Random) {
    this.#options = options;
    this.#random = random;
  }

  get #name(): string {
    return `${this.#options.name}-receiving`;
  }

  async exists(): Promise<boolean> {
    const factory = this.#options.indexedDB ?? indexedDB;
    const found = await guarded(() => factory.databases());
    return found.some(({ name }) => name === this.#name);
  }

  async accounts(): Promise<readonly PorchAccount[]> {
    if (!(await this.exists())) return [];
    const rows = await guarded(() => this.#access.toArray());
    return rows.map(({ accountId, network, access, arrived, isFull }) => {
      return { accountId: accountId as AccountId, network, access, arrived, isFull };
    });
  }

  /** @param from the least that the next piece's place may be: places already read are not used again */
  async put(
    { accountId, network, access }: Pick<PorchAccount, 'accountId' | 'network' | 'access'>,
    from: number,
  ): Promise<void> {
    await guarded(() =>
      this.#transact(async () => {
        const standing = await this.#access.get(accountId);
        const last = await this.#pieces(accountId).last();
        const next = Math.max(from, standing?.nextSequence ?? 1, (last?.sequence ?? 0) + 1);
        const counted = standing ?? { rows: 0, bytes: 0, arrived: 0, isFull: false };
        await this.#access.put({ ...counted, accountId, network, access, nextSequence: next });
      }),
    );
  }

  /** What a network renewed. @returns false where the account is not here any more */
  async renew(accountId: AccountId, access: Uint8Array<ArrayBuffer>): Promise<boolean> {
    if (!(await this.exists())) return false;
    const changed = await guarded(() => this.#access.update(accountId, { access }));
    return changed > 0;
  }

  /** Seals and keeps, all or nothing; on disk once it resolves. @throws StoreError */
  hold(accountId: AccountId, publicKey: Uint8Array, items: readonly HeldItem[]): Promise<Holding> {
    const sealer = receivedSealer(publicKey, this.#random);
    return guarded(() =>
      this.#transact(async (): Promise<Holding> => {
        const standing = await this.#access.get(accountId);
        if (standing === undefined) return 'gone';
        const rows = items.map(({ bytes, counts }, index): HeldRow => {
          const sequence = standing.nextSequence + index;
          const sealed = sealer.seal({ owner: accountId, sequence }, bytes);
          return { accountId, sequence, counts: counts ? 1 : 0, sealed };
        });
        const after = counted(standing, rows, 1);
        if (after.rows > MAX_HELD_ROWS || after.bytes > MAX_HELD_BYTES) {
          await this.#access.put({ ...standing, isFull: true });
          return 'full';
        }
        await this.#held.bulkAdd(rows);
        await this.#access.put({ ...after, nextSequence: standing.nextSequence + rows.length });
        return 'held';
      }),
    ).finally(() => sealer.close());
  }

  /** The oldest pieces after a place, at most `limit`. */
  async after(accountId: AccountId, place: number, limit: number): Promise<readonly HeldRow[]> {
    if (!(await this.exists())) return [];
    return guarded(() =>
      this.#pieces(accountId, place + 1)
        .limit(limit)
        .toArray(),
    );
  }

  /** Lets go of what was read. */
  async drop(accountId: AccountId, upTo: number): Promise<void> {
    if (!(await this.exists())) return;
    await guarded(() =>
      this.#transact(async () => {
        const rows = await this.#pieces(accountId, 0, upTo).toArray();
        await this.#held.bulkDelete(rows.map(({ sequence }) => [accountId, sequence]));
        const standing = await this.#access.get(accountId);
        if (standing !== undefined)
          await this.#access.put({ ...counted(standing, rows, -1), isFull: false });
      }),
    );
  }

  /** Takes the account's access away, and with `pieces` what waits as well. The last one takes the porch along. */
  async remove(accountId: AccountId, { pieces }: { readonly pieces: boolean }): Promise<void> {
    if (!(await this.exists())) return;
    await guarded(() =>
      this.#transact(async () => {
        await this.#access.delete(accountId);
        if (pieces) await this.#pieces(accountId).delete();
      }),
    );
    await this.clearAway();
  }

  /** Deletes the porch where nothing is left on it, and has the browser forget its files. */
  async clearAway(): Promise<void> {
    if (!(await this.exists())) return;
    const left = (await guarded(() => this.#access.count())) + (await this.count());
    if (left === 0) await this.discard();
  }

  /** Deletes the porch with all that is on it: what it belonged to is given up. */
  async discard(): Promise<void> {
    if (!(await this.exists())) return;
    const dexie = this.#open();
    this.#dexie = undefined;
    await sweep(this.#options, this.#random, () => guarded(() => dexie.delete()));
  }

  /** How many pieces wait. */
  async count(): Promise<number> {
    return (await this.exists()) ? guarded(() => this.#held.count()) : 0;
  }

  close(): void {
    this.#dexie?.close();
    this.#dexie = undefined;
  }

  get #access(): Table<AccessRow, string> {
    return this.#open().table('access');
  }
  get #held(): Table<HeldRow, [string, number]> {
    return this.#open().table('held');
  }

  #pieces(accountId: string, from = 0, to = Number.MAX_SAFE_INTEGER) {
    return this.#held.where(':id').between([accountId, from], [accountId, to], true, true);
  }

  #transact<Result>(task: () => Promise<Result>): PromiseLike<Result> {
    return this.#open().transaction('rw', ['access', 'held'], task);
  }

  #open(): Dexie {
    if (this.#dexie !== undefined) return this.#dexie;
    const { indexedDB: factory, IDBKeyRange: range } = this.#options;
    const dexie = new Dexie(this.#name, {
      // A piece is acknowledged once it is here: the server forgets it then.
      chromeTransactionDurability: 'strict',
      ...(factory === undefined ? {} : { indexedDB: factory }),
      ...(range === undefined ? {} : { IDBKeyRange: range }),
    });
    // Append only, as the vault's database.
    dexie.version(1).stores({ access: 'accountId', held: '[accountId+sequence]' });
    this.#dexie = dexie;
    return dexie;
  }
}

/** The porch as a locked worker has it; undefined where the vault has no key to seal to yet. */
export function lockedPorch(
  porch: Porch,
  { receiveKey, settings }: Pick<VaultHeader, 'receiveKey' | 'settings'>,
): LockedPorch | undefined {
  if (receiveKey === undefined) return undefined;
  return {
    badge: settings.badge,
    accounts: () => porch.accounts(),
    renew: (accountId, access) => porch.renew(accountId, access),
    hold: (accountId, items) => porch.hold(accountId, receiveKey, items),
  };
}

function counted(standing: AccessRow, rows: readonly HeldRow[], sign: 1 | -1): AccessRow {
  const bytes = rows.reduce((sum, { sealed }) => sum + sealed.length, 0);
  const arrived = rows.reduce((sum, { counts }) => sum + counts, 0);
  return {
    ...standing,
    rows: Math.max(0, standing.rows + sign * rows.length),
    bytes: Math.max(0, standing.bytes + sign * bytes),
    arrived: Math.max(0, standing.arrived + sign * arrived),
  };
}
