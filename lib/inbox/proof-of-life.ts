/**
 * When an account's server was last heard of, kept on disk to the minute: what "last check 14:02"
 * rests on after any death of the worker. And what an account's chats are complete up to, where something was missed.
 * @module
 */
import { Draft } from './draft';
import { ALIVE_NOTE_INTERVAL } from './consts';
import type { Line } from './line';

export class ProofOfLife {
  readonly #line: Line;
  #noted: number | undefined;
  #writing: Promise<void> = Promise.resolve();
  #lastHeard: number | undefined;
  #before: number | undefined;

  /** @param lastAlive as it stands on disk, ms since 1970 */
  constructor(line: Line, lastAlive: number | undefined) {
    this.#line = line;
    this.#lastHeard = lastAlive;
  }

  /** When it was heard of before the line that stands, or is being made, ms since 1970. */
  get before(): number | undefined {
    return this.#before;
  }

  /** A line is being made: there is none. */
  connecting(): void {
    this.#before = this.#lastHeard;
  }

  /** A sign of life, now. Never throws; a note that cannot be written is made with the next sign. */
  heard(): void {
    const { clock } = this.#line;
    this.#lastHeard = clock.now();
    const now = clock.monotonic();
    if (this.#noted !== undefined && now - this.#noted < ALIVE_NOTE_INTERVAL) return;
    this.#noted = now;
    this.#writing = this.#note(clock.now());
  }

  /** Resolves when nothing is being written. */
  close(): Promise<void> {
    return this.#writing;
  }

  async #note(lastAlive: number): Promise<void> {
    const { store, accountId, log } = this.#line;
    try {
      const folded = await store.commit({
        accountId,
        fold: (current) => ({
          ...new Draft(current, lastAlive).fold(),
          account: { ...current.account, lastAlive },
        }),
      });
      this.#line.announce(folded);
    } catch (error) {
      this.#noted = undefined;
      log.warn('sign-of-life-not-kept', error);
    }
  }
}
