/**
 * An hour in a minute: a clock that stands still while anything is under way and leaps to the next thing that is due
 * once nothing is. Date follows it, so that tokens, certificates and stanzas of everybody in this process agree.
 * @module
 */
import { setTimeout as wait } from 'node:timers/promises';
import { vi } from 'vitest';
import type { Clock, Http, Sockets } from '@/lib/base';

/** Turns of the event loop, of a millisecond each, without a sign of anything: then all are waiting for time to pass. */
const QUIET_TURNS = 4;

type Timer = { readonly at: number; readonly task: () => void };

export class SimulatedTime {
  /** ms that the inbox's wall clock is wrong by */
  skew = 0;
  #now = Date.now();
  readonly #begin = this.#now;
  readonly #timers = new Set<Timer>();
  #signs = 0;
  #underWay = 0;

  constructor() {
    vi.useFakeTimers({ toFake: ['Date'], now: this.#now });
  }

  /** ms since the beginning */
  get passed(): number {
    return this.#now - this.#begin;
  }

  /** For the inbox: a clock that may be wrong, as on a real machine. */
  get clock(): Clock {
    return {
      now: () => this.#now + this.skew,
      monotonic: () => this.passed,
      after: (delay, task) => this.after(delay, task),
    };
  }

  after(delay: number, task: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, delay), task };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** Something is happening. */
  sign(): void {
    this.#signs++;
  }

  /** Sockets whose traffic holds the time. */
  sockets(sockets: Sockets): Sockets {
    return {
      connect: (url, events, options) => {
        this.sign();
        const heard =
          <Args extends unknown[]>(handle: (...args: Args) => void) =>
          (...args: Args): void => {
            this.sign();
            handle(...args);
          };
        const watched = {
          onOpen: heard(events.onOpen),
          onBytes: heard(events.onBytes),
          onClose: heard(events.onClose),
        };
        const socket = sockets.connect(url, watched, options);
        return {
          get buffered() {
            return socket.buffered;
          },
          send: heard((bytes: Uint8Array) => socket.send(bytes)),
          close: heard(() => socket.close()),
        };
      },
    };
  }

  /** Requests that hold the time until they are answered. */
  http(http: Http): Http {
    return { request: (request) => this.during(http.request(request)) };
  }

  /** Time stands still until this has settled. */
  async during<Result>(task: Promise<Result>): Promise<Result> {
    this.#underWay++;
    try {
      return await task;
    } finally {
      this.#underWay--;
      this.sign();
    }
  }

  /** Lets `ms` pass. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await this.#quiet();
      const next = this.#next();
      if (next === undefined || next.at > end) break;
      this.#timers.delete(next);
      this.#moveTo(next.at);
      next.task();
    }
    this.#moveTo(end);
  }

  end(): void {
    this.#timers.clear();
    vi.useRealTimers();
  }

  #next(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (next === undefined || timer.at < next.at) next = timer;
    return next;
  }

  #moveTo(at: number): void {
    if (at <= this.#now) return;
    this.#now = at;
    vi.setSystemTime(at);
  }

  async #quiet(): Promise<void> {
    let seen = -1;
    for (let turns = 0; turns < QUIET_TURNS;) {
      turns = seen === this.#signs && this.#underWay === 0 ? turns + 1 : 0;
      seen = this.#signs;
      await wait(1);
    }
  }
}
