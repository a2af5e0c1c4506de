/**
 * The session of an unlocked vault, and when somebody was last there: what lets a stopped worker go
 * on, and ends where nobody came for as long as the person allows.
 * @module
 */
import { hasCode, wipe } from '@/lib/base';
import {
  endSession,
  keepSession,
  keysByDataKey,
  mustLock,
  resumeSession,
  touchSession,
  type SessionParts,
  type VaultHeader,
  type VaultKeys,
} from '@/lib/vault';

import type { ArchiveOptions } from './archive-door';
import { TOUCH_EVERY } from './consts';
import { sessionKeys } from './session-key';

export class Presence {
  readonly #parts: SessionParts;
  readonly #clock: ArchiveOptions['clock'];
  #lastInputAt: number | undefined;

  constructor({ session: storage, random, database, clock }: ArchiveOptions) {
    this.#parts = { storage, random, keyStore: sessionKeys(database) };
    this.#clock = clock;
  }

  /** Somebody is there. @returns whether it is long enough since the last time to write it down */
  noted(): boolean {
    const now = this.#clock.now();
    if (Math.abs(now - (this.#lastInputAt ?? 0)) < TOUCH_EVERY) return false;
    this.#lastInputAt = now;
    return true;
  }

  async writeDown(): Promise<void> {
    if (this.#lastInputAt !== undefined) await touchSession(this.#parts, this.#lastInputAt);
  }

  async keep({ dataKey }: VaultKeys): Promise<void> {
    this.#lastInputAt = this.#clock.now();
    await keepSession(this.#parts, dataKey, this.#lastInputAt);
  }

  /** The keys from the session that this browser still runs; undefined where there is none that holds. */
  async resume(header: VaultHeader): Promise<VaultKeys | undefined> {
    const resumed = await resumeSession(this.#parts);
    if (resumed === undefined) return undefined;
    const { dataKey, lastInputAt } = resumed;
    this.#lastInputAt = lastInputAt;
    if (this.isIdle(header)) {
      wipe(dataKey);
      await this.end();
      return undefined;
    }
    try {
      return keysByDataKey(header, dataKey);
    } catch (error) {
      if (!hasCode(error, 'bad-header')) throw error;
      // The session is of a change that did not come to pass: locked, and a secret will tell whether more is wrong.
      await this.end();
      return undefined;
    }
  }

  isIdle({ settings }: VaultHeader): boolean {
    const lastInputAt = this.#lastInputAt ?? 0;
    return mustLock(settings, { lastInputAt, now: this.#clock.now() });
  }

  async end(): Promise<void> {
    await endSession(this.#parts);
  }

  forget(): void {
    this.#lastInputAt = undefined;
  }
}
