/**
 * What the archive can do, and what it needs: the door behind which a profile's rows lie.
 * @module
 */
import type { Clock, Random, SessionStorage, SpareStorage } from '@/lib/base';
import type { UnlockOutcome, VaultStatus } from '@/lib/model';
import type { LockChange, LockSettings, UnlockSecret } from '@/lib/vault';

import type { DatabaseOptions } from './database';
import type { LockedPorch } from './porch';
import type { ResealStep } from './reseal';
import type { Lasting } from './spare';
import type { Store } from './store';

export type ArchiveOptions = {
  readonly database: DatabaseOptions;
  readonly random: Random;
  readonly clock: Pick<Clock, 'now'>;
  readonly session: SessionStorage;
  /** Waited for before each batch of a re-sealing. */
  readonly onStep?: (step: ResealStep) => void | Promise<void>;
  /** What lies beside the database, against its loss. */
  readonly spare?: SpareParts;
};

export type SpareParts = {
  readonly storage: SpareStorage;
  readonly lasting: Lasting;
  /** The copy could not be renewed: the inbox goes on, the copy is of the time before. */
  readonly onFailed?: (error: unknown) => void;
};

export interface Archive {
  status(): Promise<VaultStatus>;
  /**
   * The store, where it can be opened without asking anybody; the same one until it is locked.
   * @throws VaultError `locked`, `bad-header`, `newer-header`, `no-wrap`; StoreError, `lost` among them
   */
  open(): Promise<Store>;
  /**
   * Where the database is lost and a copy stands, this brings the accounts back.
   * @throws VaultError `bad-header` where the header or the copy was changed; StoreError
   */
  unlock(secret: UnlockSecret): Promise<UnlockOutcome>;
  /** Where accounts receive while the vault is locked; undefined while it is not, and where none does. */
  porch(): Promise<LockedPorch | undefined>;
  /** Forgets every key. @returns whether there was a lock to fall shut */
  lock(): Promise<boolean>;
  /**
   * Closes the store, and moves all rows to new keys where the change asks for it.
   * @returns a new recovery code, to be shown once
   * @throws VaultError `locked`, `weak-passphrase`, `not-first`, `no-lock`, `too-many`; StoreError: nothing changed
   */
  change(change: LockChange): Promise<{ readonly recoveryCode?: string }>;
  /** Whether a second copy is kept beside the database. */
  chooseCopy(wanted: boolean): Promise<void>;
  /** Gives up what was lost: the next opening is a first one. Does nothing where nothing is lost. */
  startOver(): Promise<void>;
  /** @throws VaultError `locked` */
  choose(settings: Partial<LockSettings>): Promise<void>;
  /** Somebody is there. */
  touch(): Promise<void>;
  /** Whether nobody was there for as long as the person allows. */
  idle(): Promise<boolean>;
  /**
   * Closes the database, opens it again and writes to it; keys stay. For a browser that has shut it.
   * @throws StoreError where it still takes no write
   */
  reopen(): Promise<void>;
  /** Closes what is open, at once; keys of a session stay for the next archive. */
  close(): void;
}
