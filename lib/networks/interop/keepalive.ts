/**
 * Noticing a dead line: after a silence the server is asked for a sign of life, and no answer means there is no
 * line. The traffic also keeps the worker alive, which Chrome ends after 30 s without any. Must not know stanzas.
 * @module
 */
import type { Clock } from '@/lib/base';
import { KEEPALIVE_INTERVAL } from './consts';

export type KeepaliveOptions = {
  readonly clock: Clock;
  /** asks; rejects where no answer came in time */
  readonly probe: () => Promise<unknown>;
  /** called at most once */
  readonly onDead: (cause: unknown) => void;
};

export class Keepalive {
  readonly #options: KeepaliveOptions;
  #lastHeard: number;
  #cancelTimer: (() => void) | undefined;
  #isProbing = false;
  #isStopped = false;

  constructor(options: KeepaliveOptions) {
    this.#options = options;
    this.#lastHeard = options.clock.monotonic();
    this.#wait();
  }

  /** Something arrived. */
  heard(): void {
    this.#lastHeard = this.#options.clock.monotonic();
  }

  /** Asks now where the line has been silent for long: timers sleep with the machine, so a wake-up must look. */
  check(): void {
    if (this.#silence() >= KEEPALIVE_INTERVAL) this.#probe();
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancelTimer?.();
  }

  #silence(): number {
    return this.#options.clock.monotonic() - this.#lastHeard;
  }

  #wait(): void {
    if (this.#isStopped) return;
    this.#cancelTimer?.();
    const rest = Math.max(0, KEEPALIVE_INTERVAL - this.#silence());
    this.#cancelTimer = this.#options.clock.after(rest, () => {
      if (this.#silence() >= KEEPALIVE_INTERVAL) this.#probe();
      else this.#wait();
    });
  }

  #probe(): void {
    if (this.#isProbing || this.#isStopped) return;
    this.#isProbing = true;
    void this.#ask();
  }

  /** Never rejects. */
  async #ask(): Promise<void> {
    try {
      await this.#options.probe();
    } catch (cause) {
      if (!this.#isStopped) this.#options.onDead(cause);
      this.stop();
      return;
    }
    this.#isProbing = false;
    this.heard();
    this.#wait();
  }
}
