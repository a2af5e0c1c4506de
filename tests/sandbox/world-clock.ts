/**
 * Time in the sandbox. It can run faster than ours for the contacts' lives; timestamps stay true.
 * Whatever was scheduled and not yet due dies with `stop`. Must not know what is scheduled.
 * @module
 */

export interface WorldClock {
  /** ms since 1970, true time */
  readonly now: () => number;
  /** How many times faster than ours delays pass; Infinity makes all of them due at once. */
  setSpeed(speed: number): void;
  /**
   * Runs `task` once after `delay` ms of sandbox time.
   * @returns how to call it off
   */
  after(delay: number, task: () => void): () => void;
  stop(): void;
}

export function createWorldClock(speed = 1): WorldClock {
  let factor = speed;
  const timers = new Set<NodeJS.Timeout>();
  return {
    now: Date.now,
    setSpeed: (next) => {
      if (!(next > 0)) throw new RangeError('the speed of the sandbox must be above 0');
      factor = next;
    },
    after: (delay, task) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        task();
      }, delay / factor);
      timers.add(timer);
      return () => {
        clearTimeout(timer);
        timers.delete(timer);
      };
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
