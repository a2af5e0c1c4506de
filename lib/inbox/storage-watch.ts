/**
 * Watches the room on this disk: asks the browser now and then, hears of every commit that was
 * refused, and tries whether there is room again until there is. Knows no browser and no window.
 * @module
 */
import { word, type Clock, type Log, type Random, type StorageRoom } from '@/lib/base';
import type { StorageLevel } from '@/lib/model';
import { StoreError } from '@/lib/store';

import { CHECK_EVERY_COMMITS, LOW_ROOM, LOW_SHARE, PROBE_EVERY, TRIAL_SIZE } from './consts';

export type StorageWatchOptions = {
  readonly room: StorageRoom;
  readonly clock: Pick<Clock, 'after'>;
  readonly log: Log;
  readonly random: Random;
  /** Opens the database anew and writes to it: browsers shut one on which a write has failed. @throws StoreError */
  readonly reopen: () => Promise<void>;
  /** The level is another. */
  readonly onLevel: (level: StorageLevel) => void;
  /** There is room again after there was none: what waits may be tried. */
  readonly onRoom: () => void;
};

/** What the engine tells of its commits. */
export type CommitWatch = Pick<StorageWatch, 'worked' | 'failed'>;

export class StorageWatch {
  readonly #options: StorageWatchOptions;
  #level: StorageLevel = 'fine';
  #commits = 0;
  #probing: Promise<void> | undefined;
  #probeDue = false;

  constructor(options: StorageWatchOptions) {
    this.#options = options;
  }

  get level(): StorageLevel {
    return this.#level;
  }

  /** Whether the database refuses to be written. */
  get refuses(): boolean {
    return this.#level === 'full' || this.#level === 'failing';
  }

  /** At start, once a day, after many commits. Never throws. */
  async check(): Promise<void> {
    if (this.refuses) await this.#probe();
    else this.#become(await this.#estimated());
  }

  /** A commit holds. */
  worked(): void {
    this.#commits += 1;
    if (!this.refuses && this.#commits < CHECK_EVERY_COMMITS) return;
    this.#commits = 0;
    void this.check();
  }

  /** A commit, or the opening of the database, was refused. Other errors than the disk's are none of this. */
  failed(error: unknown): void {
    if (!(error instanceof StoreError)) return;
    if (error.code !== 'quota-exceeded' && error.code !== 'failed') return;
    this.#become(error.code === 'failed' ? 'failing' : 'full');
    this.#probeLater();
  }

  #probeLater(): void {
    if (this.#probeDue) return;
    this.#probeDue = true;
    this.#options.clock.after(PROBE_EVERY, () => {
      this.#probeDue = false;
      void this.check();
    });
  }

  #probe(): Promise<void> {
    this.#probing ??= this.#tryWriting().finally(() => {
      this.#probing = undefined;
    });
    return this.#probing;
  }

  async #tryWriting(): Promise<void> {
    const { room, random } = this.#options;
    if (!(await room.takes(random.bytes(TRIAL_SIZE)))) {
      this.#probeLater();
      return;
    }
    try {
      await this.#options.reopen();
    } catch (error) {
      this.#options.log.warn('reopen-failed', error);
      this.failed(error);
      this.#probeLater();
      return;
    }
    this.#become(await this.#estimated());
    this.#options.onRoom();
  }

  async #estimated(): Promise<'fine' | 'low'> {
    try {
      const estimate = await this.#options.room.estimate();
      if (estimate === undefined) return 'fine';
      const left = estimate.quota - estimate.usage;
      const low = left < LOW_ROOM && left < estimate.quota * LOW_SHARE;
      return low ? 'low' : 'fine';
    } catch (error) {
      this.#options.log.warn('storage-estimate-failed', error);
      return 'fine';
    }
  }

  #become(level: StorageLevel): void {
    if (level === this.#level) return;
    this.#level = level;
    this.#options.log.info('storage-level', { level: word(level) });
    this.#options.onLevel(level);
  }
}
