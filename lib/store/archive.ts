/**
 * The archive: the one vault of a browser profile with its database, open or locked. Opens the
 * store where it may, takes secrets, changes locks, and moves every row to new keys where a change
 * asks for it. Whoever uses it stops the engine first.
 * @module
 */
import { KeyedLock, hasCode } from '@/lib/base';
import type { UnlockOutcome, VaultStatus } from '@/lib/model';
import {
  NO_TRIES,
  VaultError,
  changeLocks,
  copyKeys,
  endSession,
  filled,
  isOpen,
  keepSession,
  keysByDataKey,
  keysBySecret,
  modernHeader,
  mustLock,
  openOrCreate,
  parseHeader,
  previousKeys,
  protectionOf,
  raisedCost,
  receivingHeader,
  resumeSession,
  touchSession,
  vaultOf,
  waitBeforeTry,
  wipeKeys,
  withSettings,
  type Changed,
  type LockChange,
  type LockSettings,
  type SessionParts,
  type UnlockSecret,
  type VaultHeader,
  type VaultKeys,
} from '@/lib/vault';

import type { Archive, ArchiveOptions } from './archive-door';
import { TOUCH_EVERY } from './consts';
import type { Database } from './database';
import { StoreError } from './errors';
import { listGenerations, newestGeneration, openGeneration, removeOthers } from './generations';
import { keepEarlierKey } from './held';
import { summaryOf } from './lock-summary';
import { Porch, lockedPorch, type LockedPorch } from './porch';
import { reseal } from './reseal';
import { sessionKeys } from './session-key';
import { createStore, type Store } from './store';
import { vaultHeaders, type HeaderShelf } from './vault-header';

export function openArchive(options: ArchiveOptions): Archive {
  return new SealedArchive(options);
}

type Standing = {
  readonly database: Database;
  readonly shelf: HeaderShelf;
  readonly header: VaultHeader;
};

class SealedArchive implements Archive {
  readonly #options: ArchiveOptions;
  readonly #session: SessionParts;
  readonly #porch: Porch;
  readonly #turns = new KeyedLock();
  #standing: Standing | undefined;
  #keys: VaultKeys | undefined;
  #store: Store | undefined;
  #lastInputAt: number | undefined;

  constructor(options: ArchiveOptions) {
    this.#options = options;
    const { session: storage, random, database } = options;
    this.#session = { storage, random, keyStore: sessionKeys(database) };
    this.#porch = new Porch(database, random);
  }

  status(): Promise<VaultStatus> {
    return this.#inTurn(async () => {
      const { header, shelf } = await this.#load();
      const open = isOpen(header);
      const keys = open ? this.#keys : await this.#resumedKeys(header);
      return {
        state: open ? 'open' : keys === undefined ? 'locked' : 'unlocked',
        locks: header.wraps.flatMap((wrap) => (wrap.kind === 'open' ? [] : [summaryOf(wrap)])),
        waitMs: waitBeforeTry(await shelf.tries(), this.#options.clock.now()),
        idleMinutes: header.settings.idleMinutes,
        badge: header.settings.badge,
      };
    });
  }

  open(): Promise<Store> {
    return this.#inTurn(() => this.#open());
  }

  unlock(secret: UnlockSecret): Promise<UnlockOutcome> {
    return this.#inTurn(async () => {
      const { header, shelf } = await this.#load();
      if (isOpen(header)) return { ok: true };
      const now = this.#options.clock.now();
      const tries = await shelf.tries();
      const waitMs = waitBeforeTry(tries, now);
      if (waitMs > 0) return { ok: false, problem: 'too-soon', waitMs };
      // Counted before it is known, so that ending the browser in the middle is no way around.
      const counted = { failed: tries.failed + 1, lastAt: now };
      await shelf.saveTries(counted);
      try {
        await this.#admit(header, await keysBySecret(header, secret), secret);
      } catch (error) {
        if (!(error instanceof VaultError)) throw error;
        if (error.code === 'wrong-secret')
          return { ok: false, problem: error.code, waitMs: waitBeforeTry(counted, now) };
        await shelf.saveTries(tries);
        if (error.code === 'bad-code') return { ok: false, problem: error.code, waitMs: 0 };
        throw error;
      }
      await shelf.saveTries(NO_TRIES);
      return { ok: true };
    });
  }

  porch(): Promise<LockedPorch | undefined> {
    return this.#inTurn(async () => {
      const { header } = await this.#load();
      if (isOpen(header) || !(await this.#porch.exists())) return undefined;
      if ((await this.#resumedKeys(header)) !== undefined) return undefined;
      return lockedPorch(this.#porch, header);
    });
  }

  lock(): Promise<boolean> {
    return this.#inTurn(async () => {
      const { header } = await this.#load();
      if (isOpen(header)) return false;
      this.#forget();
      await endSession(this.#session);
      return true;
    });
  }

  change(change: LockChange): Promise<{ readonly recoveryCode?: string }> {
    return this.#inTurn(async () => {
      const { notes } = await this.#open();
      const { header, database } = await this.#load();
      const keys = this.#keys;
      if (keys === undefined) throw new VaultError('locked');
      const { random, clock } = this.#options;
      const means = { random, now: clock.now() };
      const changed = await changeLocks({ header, keys: copyKeys(keys) }, change, means);
      if (changed.newKeys) {
        await keepEarlierKey({ notes, porch: this.#porch }, keys.dataKey);
        await this.#moveTo(changed, database);
      }
      if (!changed.newKeys) await this.#save(changed.header);
      return changed.recoveryCode === undefined ? {} : { recoveryCode: changed.recoveryCode };
    });
  }

  choose(settings: Partial<LockSettings>): Promise<void> {
    return this.#inTurn(async () => {
      const { header } = await this.#load();
      const keys = isOpen(header) ? this.#keys : await this.#resumedKeys(header);
      if (keys === undefined) throw new VaultError('locked');
      await this.#save(withSettings(header, { ...header.settings, ...settings }, keys));
    });
  }

  async touch(): Promise<void> {
    const now = this.#options.clock.now();
    const before = this.#lastInputAt ?? 0;
    if (Math.abs(now - before) < TOUCH_EVERY) return;
    this.#lastInputAt = now;
    await this.#inTurn(() => touchSession(this.#session, now));
  }

  idle(): Promise<boolean> {
    return this.#inTurn(async () => {
      const { header } = await this.#load();
      if (isOpen(header) || this.#keys === undefined) return false;
      return this.#isIdle(header, this.#lastInputAt ?? 0);
    });
  }

  close(): void {
    this.#forget();
    this.#standing?.database.close();
    this.#standing = undefined;
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    return this.#turns.run('archive', task);
  }

  async #open(): Promise<Store> {
    if (this.#store !== undefined) return this.#store;
    const { header } = await this.#load();
    const keys = isOpen(header) ? this.#keys : await this.#resumedKeys(header);
    if (keys === undefined) throw new VaultError('locked');
    if (header.filling !== undefined) await this.#fill(header, keys);
    else await this.#save(receivingHeader(header, keys));
    const { database, shelf, header: whole } = await this.#load();
    if (await shelf.owesSweep()) await this.#sweep(whole, shelf);
    const vault = vaultOf(keys, protectionOf(whole), this.#options.random);
    this.#store = createStore({ database, vault, porch: this.#porch });
    return this.#store;
  }

  /** Finds the newest generation, once; makes the first where there is none. */
  async #load(): Promise<Standing> {
    if (this.#standing !== undefined) return this.#standing;
    const { database: options, random } = this.#options;
    const generation = (await newestGeneration(options)) ?? 0;
    const database = openGeneration(options, generation);
    const shelf = vaultHeaders(database);
    const stored = await shelf.load();
    const locked = stored === undefined ? undefined : parseHeader(stored);
    if (locked?.version === 2 && !isOpen(locked)) {
      this.#standing = { database, shelf, header: locked };
      return this.#standing;
    }
    const { header, keys } = await openOrCreate(shelf, random);
    this.#keys = keys;
    const modern = modernHeader({ header, keys }, random);
    if (modern !== header) await shelf.put(modern);
    this.#standing = { database, shelf, header: modern };
    return this.#standing;
  }

  /** The keys in memory, or from the session that this browser still runs. */
  async #resumedKeys(header: VaultHeader): Promise<VaultKeys | undefined> {
    if (this.#keys !== undefined) return this.#keys;
    const resumed = await resumeSession(this.#session);
    if (resumed === undefined) return undefined;
    const { dataKey, lastInputAt } = resumed;
    if (this.#isIdle(header, lastInputAt)) {
      dataKey.fill(0);
      await endSession(this.#session);
      return undefined;
    }
    this.#lastInputAt = lastInputAt;
    try {
      this.#keys = keysByDataKey(header, dataKey);
    } catch (error) {
      if (!hasCode(error, 'bad-header')) throw error;
      // The session is of a change that did not come to pass: locked, and a secret will tell whether more is wrong.
      await endSession(this.#session);
    }
    return this.#keys;
  }

  #isIdle({ settings }: VaultHeader, lastInputAt: number): boolean {
    return mustLock(settings, { lastInputAt, now: this.#options.clock.now() });
  }

  /** The secret was right: keeps the keys for this session, and has the passphrase cost what it should. */
  async #admit(header: VaultHeader, keys: VaultKeys, secret: UnlockSecret): Promise<void> {
    const { random, clock } = this.#options;
    this.#keys = keys;
    await this.#keepSession(keys);
    if (secret.kind !== 'passphrase' || header.filling !== undefined) return;
    const means = { random, now: clock.now() };
    const raised = await raisedCost({ header, keys }, secret.passphrase, means);
    if (raised !== undefined) await this.#save(raised);
  }

  async #keepSession(keys: VaultKeys): Promise<void> {
    this.#lastInputAt = this.#options.clock.now();
    await keepSession(this.#session, keys.dataKey, this.#lastInputAt);
  }

  async #save(header: VaultHeader): Promise<void> {
    const { database, shelf, header: before } = await this.#load();
    if (header === before) return;
    await shelf.put(header);
    this.#standing = { database, shelf, header };
  }

  /** The new header first: from then on it is the vault, whoever has to finish filling it. */
  async #moveTo({ header, keys }: Changed, old: Database): Promise<void> {
    const { database: options, random } = this.#options;
    const before = this.#keys;
    const database = openGeneration(options, header.generation);
    const shelf = vaultHeaders(database);
    this.#closeStore();
    try {
      await removeOthers(options, [header.generation - 1], random);
      if (!isOpen(header)) await this.#keepSession(keys);
      await shelf.create(header);
      this.#standing = { database, shelf, header };
      this.#keys = keys;
      await this.#fill(header, keys);
    } catch (error) {
      await this.#takeBack(database, before);
      throw error;
    }
    if (before !== undefined) wipeKeys(before);
    if (isOpen(header)) await endSession(this.#session);
    old.close();
  }

  /** Nothing was changed yet that deleting the new generation does not undo. */
  async #takeBack(database: Database, before: VaultKeys | undefined): Promise<void> {
    await database.dexie.delete();
    this.#standing = undefined;
    this.#keys = before;
    const { header } = await this.#load();
    if (isOpen(header)) await endSession(this.#session);
    else if (before !== undefined) await this.#keepSession(before);
  }

  async #fill(header: VaultHeader, keys: VaultKeys): Promise<void> {
    const { database: options, random, onStep } = this.#options;
    const { database, shelf } = await this.#load();
    const before = header.generation - 1;
    if (!(await listGenerations(options)).includes(before))
      throw new StoreError('header-missing', `generation ${before}`);
    const protection = protectionOf(header);
    const from = {
      database: openGeneration(options, before),
      vault: vaultOf(previousKeys(header, keys), protection, random),
    };
    const to = { database, vault: vaultOf(keys, protection, random) };
    try {
      await reseal({ from, to, onStep: onStep ?? (() => undefined) });
    } finally {
      from.database.close();
      from.vault.close();
      to.vault.close();
    }
    const whole = filled(header, keys);
    await shelf.finish(whole);
    this.#standing = { database, shelf, header: whole };
    await this.#sweep(whole, shelf);
  }

  async #sweep({ generation }: VaultHeader, shelf: HeaderShelf): Promise<void> {
    const { database, random } = this.#options;
    await removeOthers(database, [generation], random);
    await shelf.swept();
  }

  #closeStore(): void {
    this.#store?.close();
    this.#store = undefined;
    // The store closes its database with it.
    this.#standing?.database.close();
  }

  #forget(): void {
    this.#closeStore();
    if (this.#keys !== undefined) wipeKeys(this.#keys);
    this.#keys = undefined;
    this.#standing = undefined;
    this.#lastInputAt = undefined;
    this.#porch.close();
  }
}
