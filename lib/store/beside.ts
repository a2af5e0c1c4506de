/**
 * What the archive knows from beside its database: whether one was here that is gone, what can
 * bring its accounts back, and the copy that it renews. Without a shelf nothing is ever lost and
 * nothing kept.
 * @module
 */
import { hasCode } from '@/lib/base';
import type { LockSummary, UnlockOutcome, VaultStatus } from '@/lib/model';
import {
  VaultError,
  keysBySecret,
  parseHeader,
  protectionOf,
  vaultOf,
  waitBeforeTry,
  type UnlockSecret,
  type Vault,
  type VaultCopy,
  type VaultHeader,
  type VaultKeys,
} from '@/lib/vault';

import type { ArchiveOptions } from './archive-door';
import type { LastingChange } from './context';
import { countedTry } from './counted-try';
import type { Database } from './database';
import { StoreError } from './errors';
import { databaseName, hasGeneration, openGeneration, removeOthers } from './generations';
import { summaryOf } from './lock-summary';
import { bringBack, mendHeader } from './lost';
import { SpareShelf, type SpareAccount } from './spare';
import type { Store } from './store';
import { vaultHeaders } from './vault-header';

/** A new database with the accounts of the copy in it, open. */
export type CameBack = {
  readonly database: Database;
  readonly header: VaultHeader;
  readonly keys: VaultKeys;
};

export class Beside {
  readonly #options: ArchiveOptions;
  readonly #shelf: SpareShelf | undefined;

  constructor(options: ArchiveOptions) {
    this.#options = options;
    const { spare } = options;
    if (spare !== undefined) this.#shelf = new SpareShelf(spare.storage, spare.lasting);
  }

  /** Whether there were accounts here and no header is left that could lead to them. */
  async isLost(): Promise<boolean> {
    const { database } = this.#options;
    const marker = await this.#shelf?.marker();
    if (marker === undefined || marker.accounts === 0) return false;
    if (await hasGeneration(database)) return false;
    return !(await mendHeader(database, (await this.#shelf?.copy())?.header));
  }

  /** @returns undefined where nothing is lost */
  async lostStatus(): Promise<VaultStatus | undefined> {
    if (this.#shelf === undefined || !(await this.isLost())) return undefined;
    const copy = await this.#shelf.copy();
    const accounts = (await this.#shelf.marker())?.accounts ?? 0;
    return {
      state: 'lost',
      locks: copy === undefined ? [] : locksIn(copy.header),
      waitMs: waitBeforeTry(await this.#shelf.tries(), this.#options.clock.now()),
      idleMinutes: copy?.header.settings.idleMinutes ?? 0,
      badge: copy?.header.settings.badge ?? 'nothing',
      lost: { accounts, copy: copy !== undefined },
    };
  }

  /**
   * From the copy into a new database of the same generation and keys.
   * @param onBack gets what came back, before the try counts as done
   * @throws StoreError `lost` without a copy; VaultError `bad-header` where it was changed
   */
  async comeBack(
    secret: UnlockSecret,
    onBack: (back: CameBack) => Promise<void>,
  ): Promise<UnlockOutcome> {
    const { database: options, random, clock } = this.#options;
    const shelf = this.#shelf;
    const copy = await shelf?.copy();
    if (shelf === undefined || copy === undefined) throw new StoreError('lost');
    const { header } = copy;
    let restored = 0;
    const outcome = await countedTry(shelf, clock.now(), async () => {
      const keys = await keysBySecret(header, secret);
      const database = openGeneration(options, header.generation);
      const vault = vaultOf(keys, protectionOf(header), random);
      try {
        const accounts = openedCopy(shelf, copy, vault);
        restored = accounts.length;
        await shelf.forgetContinuity();
        await bringBack({ database, vault, header, accounts });
      } catch (error) {
        database.close();
        throw error;
      } finally {
        vault.close();
      }
      await onBack({ database, header, keys });
    });
    return outcome.ok ? { ok: true, restored } : outcome;
  }

  /** Gives up what was lost, and what was kept of it. */
  async startOver(): Promise<void> {
    const { database, random } = this.#options;
    await removeOthers(database, [], random);
    await this.#shelf?.forget();
  }

  /**
   * A header that is none any more gives way to the copy's, where that is of the same generation.
   * @throws VaultError `bad-header`, `newer-header`
   */
  async header(stored: unknown, database: Database): Promise<ReturnType<typeof parseHeader>> {
    try {
      return parseHeader(stored);
    } catch (error) {
      if (!hasCode(error, 'bad-header')) throw error;
      const copy = await this.#shelf?.copy();
      const name = copy && databaseName(this.#options.database.name, copy.header.generation);
      if (copy === undefined || name !== database.dexie.name) throw error;
      await vaultHeaders(database).put(copy.header);
      return copy.header;
    }
  }

  /** Whether a copy is kept; undefined where there is no shelf for one. */
  async wantsCopy(): Promise<boolean | undefined> {
    if (this.#shelf === undefined) return undefined;
    return (await this.#shelf.marker())?.copy ?? true;
  }

  async choose(wanted: boolean): Promise<void> {
    await this.#shelf?.choose(wanted);
  }

  /** New keys: no copy under those before may lie about. */
  async dropCopy(): Promise<void> {
    await this.#shelf?.dropCopy();
  }

  /** Whether the copy is out of date after such a change. */
  concerns(what: LastingChange): boolean {
    const shelf = this.#shelf;
    if (shelf === undefined) return false;
    return what === 'accounts' || [...what].some((kind) => shelf.keeps(kind));
  }

  /** Makes marker and copy true. Never throws: what it guards against is the loss of what stands. */
  async refresh(header: VaultHeader, keys: VaultKeys, store: Store): Promise<void> {
    const vault = vaultOf(keys, protectionOf(header), this.#options.random);
    try {
      await this.#shelf?.refresh(header, vault, store);
    } catch (error) {
      this.#options.spare?.onFailed?.(error);
    } finally {
      vault.close();
    }
  }
}

export function locksIn({ wraps }: VaultHeader): readonly LockSummary[] {
  return wraps.flatMap((wrap) => (wrap.kind === 'open' ? [] : [summaryOf(wrap)]));
}

/** @throws VaultError `bad-header` where the copy is not what this vault sealed */
function openedCopy(shelf: SpareShelf, copy: VaultCopy, vault: Vault): readonly SpareAccount[] {
  try {
    return shelf.open(copy, vault);
  } catch (cause) {
    throw new VaultError('bad-header', 'second copy', { cause });
  }
}
