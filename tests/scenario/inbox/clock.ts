/**
 * A clock that stands still until a test moves it.
 * @module
 */
import type { Clock } from '@/lib/base';

export class ManualClock implements Clock {
  #now = 1_800_000_000_000;
  #monotonic = 0;
  readonly #timers = new Map<number, { readonly at: number; readonly task: () => void }>();
  #nextTimer = 0;

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  after(delay: number, task: () => void): () => void {
    const id = this.#nextTimer++;
    this.#timers.set(id, { at: this.#monotonic + delay, task });
    return () => this.#timers.delete(id);
  }

  /** Moves both clocks and runs what is due, in order. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.#monotonic += milliseconds;
    const due = [...this.#timers].filter(([, { at }]) => at <= this.#monotonic);
    for (const [id, { task }] of due.toSorted((a, b) => a[1].at - b[1].at)) {
      this.#timers.delete(id);
      task();
    }
  }
}
