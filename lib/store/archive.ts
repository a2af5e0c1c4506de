/**
 * The archive: the one vault of a browser profile with its database, open or locked. Opens the
 * store where it may, takes secrets, changes locks, and moves every row to new keys where a change
 * asks for it. Whoever uses it stops the engine first.
 * @module
 */
import { KeyedLock } from '@/lib/base';
import type { UnlockOutcome, VaultStatus } from '@/lib/model';
import {
  VaultError,
  changeLocks,
  copyKeys,
  filled,
  isOpen,
  keysBySecret,
  modernHeader,
  openOrCreate,
  protectionOf,
  raisedCost,
  receivingHeader,
  vaultOf,
  waitBeforeTry,
  wipeKeys,
  withSettings,
  type Changed,
  type LockChange,
  type LockSettings,
  type UnlockSecret,
  type VaultHeader,
  type VaultKeys,
} from '@/lib/vault';

import type { Archive, ArchiveOptions } from './archive-door';
import { Beside, locksIn } from './beside';
import type { LastingChange } from './context';
import { countedTry } from './counted-try';
import type { Database } from './database';
import { StoreError } from './errors';
import { fill } from './fill';
import { openGeneration, openNewest, removeOthers, type FoundGeneration } from './generations';
import { keepEarlierKey } from './held';
import { Porch, lockedPorch, type LockedPorch } from './porch';
import { Presence } from './presence';
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
  readonly #presence: Presence;
  readonly #beside: Beside;
  readonly #porch: Porch;
  readonly #turns = new KeyedLock();
  #standing: Standing | undefined;
  /** Opened to see whether anything stands, and not taken up yet. */
  #found: FoundGeneration | undefined;
  #keys: VaultKeys | undefined;
  #store: Store | undefined;
  #spareDue = false;

  constructor(options: ArchiveOptions) {
    this.#options = options;
    this.#beside = new Beside(options);
    this.#presence = new Presence(options);
    this.#porch = new Porch(options.database, options.random);
  }

  status(): Promise<VaultStatus> {
    return this.#inTurn(async () => {
      const lost = (await this.#isLost()) ? await this.#beside.lostStatus() : undefined;
      if (lost !== undefined) return lost;
      const { header, shelf } = await this.#load();
      const open = isOpen(header);
      const keys = open ? this.#keys : await this.#resumedKeys(header);
      const copy = open ? undefined : await this.#beside.wantsCopy();
      return {
        state: open ? 'open' : keys === undefined ? 'locked' : 'unlocked',
        locks: locksIn(header),
        waitMs: waitBeforeTry(await shelf.tries(), this.#options.clock.now()),
        idleMinutes: header.settings.idleMinutes,
        badge: header.settings.badge,
        ...(copy !== undefined && { copy }),
      };
    });
  }

  open(): Promise<Store> {
    return this.#inTurn(() => this.#open());
  }

  unlock(secret: UnlockSecret): Promise<UnlockOutcome> {
    return this.#inTurn(async () => {
      if (await this.#isLost())
        return this.#beside.comeBack(secret, async ({ database, header, keys }) => {
          this.#standing = { database, shelf: vaultHeaders(database), header };
          this.#keys = keys;
          await this.#presence.keep(keys);
        });
      const { header, shelf } = await this.#load();
      if (isOpen(header)) return { ok: true };
      return countedTry(shelf, this.#options.clock.now(), async () =>
        this.#admit(header, await keysBySecret(header, secret), secret),
      );
    });
  }

  porch(): Promise<LockedPorch | undefined> {
    return this.#inTurn(async () => {
      if (await this.#isLost()) return undefined;
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
      await this.#presence.end();
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

  chooseCopy(wanted: boolean): Promise<void> {
    return this.#inTurn(() => this.#beside.choose(wanted).then(() => this.#refreshSpare()));
  }

  startOver(): Promise<void> {
    return this.#inTurn(async () => {
      if (!(await this.#isLost())) return;
      await this.#presence.end();
      await this.#porch.discard();
      await this.#beside.startOver();
    });
  }

  async touch(): Promise<void> {
    if (this.#presence.noted()) await this.#inTurn(() => this.#presence.writeDown());
  }

  idle(): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.#keys === undefined) return false;
      const { header } = await this.#load();
      return !isOpen(header) && this.#presence.isIdle(header);
    });
  }

  reopen(): Promise<void> {
    return this.#inTurn(async () => {
      this.#closeStore();
      this.#standing = undefined;
      this.#letGo();
      const { shelf } = await this.#load();
      await shelf.probe();
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
    const onLasting = (what: LastingChange): void => this.#changed(what);
    const { spare, random } = this.#options;
    const beside = spare && { storage: spare.storage, random };
    this.#store = createStore({ database, vault, porch: this.#porch, beside, onLasting });
    await this.#refreshSpare();
    return this.#store;
  }

  /** Rows of the copy may have changed: it is renewed after whatever is under way, once for many changes. */
  #changed(what: LastingChange): void {
    if (this.#spareDue || !this.#beside.concerns(what)) return;
    this.#spareDue = true;
    void this.#inTurn(() => this.#refreshSpare());
  }

  async #refreshSpare(): Promise<void> {
    this.#spareDue = false;
    const [standing, keys, store] = [this.#standing, this.#keys, this.#store];
    if (standing === undefined || keys === undefined || store === undefined) return;
    await this.#beside.refresh(standing.header, keys, store);
  }

  async #isLost(): Promise<boolean> {
    if (this.#standing !== undefined || (await this.#find()) !== undefined) return false;
    return this.#beside.isLost();
  }

  /** The newest generation, opened once: opening a database is what a start takes longest over. */
  async #find(): Promise<FoundGeneration | undefined> {
    this.#found ??= await openNewest(this.#options.database);
    return this.#found;
  }

  /** Takes up the newest generation, once; makes the first where there is none. */
  async #load(): Promise<Standing> {
    if (this.#standing !== undefined) return this.#standing;
    if (await this.#isLost()) throw new StoreError('lost');
    const { database: options, random } = this.#options;
    const found = await this.#find();
    this.#found = undefined;
    const { database, stored } = found ?? { database: openGeneration(options, 0) };
    const shelf = vaultHeaders(database);
    const locked = stored === undefined ? undefined : await this.#beside.header(stored, database);
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
    this.#keys ??= await this.#presence.resume(header);
    return this.#keys;
  }

  /** The secret was right: keeps the keys for this session, and has the passphrase cost what it should. */
  async #admit(header: VaultHeader, keys: VaultKeys, secret: UnlockSecret): Promise<void> {
    const { random, clock } = this.#options;
    this.#keys = keys;
    await this.#presence.keep(keys);
    if (secret.kind !== 'passphrase' || header.filling !== undefined) return;
    const means = { random, now: clock.now() };
    const raised = await raisedCost({ header, keys }, secret.passphrase, means);
    if (raised !== undefined) await this.#save(raised);
  }

  async #save(header: VaultHeader): Promise<void> {
    const { database, shelf, header: before } = await this.#load();
    if (header === before) return;
    await shelf.put(header);
    this.#standing = { database, shelf, header };
    await this.#refreshSpare();
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
      if (!isOpen(header)) await this.#presence.keep(keys);
      await shelf.create(header);
      this.#standing = { database, shelf, header };
      this.#keys = keys;
      await this.#fill(header, keys);
    } catch (error) {
      await this.#takeBack(database, before);
      throw error;
    }
    if (before !== undefined) wipeKeys(before);
    if (isOpen(header)) await this.#presence.end();
    old.close();
  }

  /** Nothing was changed yet that deleting the new generation does not undo. */
  async #takeBack(database: Database, before: VaultKeys | undefined): Promise<void> {
    await database.dexie.delete();
    this.#standing = undefined;
    this.#keys = before;
    const { header } = await this.#load();
    if (isOpen(header)) await this.#presence.end();
    else if (before !== undefined) await this.#presence.keep(before);
  }

  async #fill(header: VaultHeader, keys: VaultKeys): Promise<void> {
    const { database, shelf } = await this.#load();
    await fill(this.#options, database, { header, keys });
    const whole = filled(header, keys);
    await this.#beside.dropCopy();
    await shelf.finish(whole);
    this.#standing = { database, shelf, header: whole };
    await this.#sweep(whole, shelf);
  }

  async #sweep({ generation }: VaultHeader, shelf: HeaderShelf): Promise<void> {
    const { database, random } = this.#options;
    await removeOthers(database, [generation], random);
    await shelf.swept();
  }

  #letGo(): void {
    this.#found?.database.close();
    this.#found = undefined;
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
    this.#presence.forget();
    [this.#keys, this.#standing] = [undefined, undefined];
    this.#letGo();
    this.#porch.close();
  }
}
