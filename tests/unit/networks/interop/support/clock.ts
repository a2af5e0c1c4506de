/**
 * Time that tests move by hand, and waiting for what is asynchronous in truth.
 * @module
 */
import type { Clock } from '@/lib/base';

export class ManualClock implements Clock {
  #now = 1_800_000_000_000;
  #monotonic = 0;
  #tasks: { readonly at: number; readonly task: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  after(delay: number, task: () => void): () => void {
    const entry = { at: this.#monotonic + delay, task };
    this.#tasks.push(entry);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== entry);
    };
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#tasks.length;
  }

  /** ms until the next timer; undefined where none waits */
  get next(): number | undefined {
    if (this.#tasks.length === 0) return undefined;
    return Math.min(...this.#tasks.map(({ at }) => at)) - this.#monotonic;
  }

  /** Moves both times and runs what falls due, in order. */
  advance(ms: number): void {
    const end = this.#monotonic + ms;
    for (;;) {
      const due = this.#tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.#tasks = this.#tasks.filter((other) => other !== due);
      this.#move(Math.max(due.at, this.#monotonic));
      due.task();
    }
    this.#move(end);
  }

  /** Only the wall clock: a machine that slept, a clock that was set. */
  jump(ms: number): void {
    this.#now += ms;
  }

  #move(to: number): void {
    this.#now += to - this.#monotonic;
    this.#monotonic = to;
  }
}

/** Waits until `isTrue`, in real time. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (let round = 0; round < 2_000; round++) {
    if (isTrue()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
  throw new Error(`waited in vain for: ${what}`);
}

/** Lets everything that is ready run. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round++)
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
}
