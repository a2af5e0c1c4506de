/**
 * Time as a port, so that tests own it.
 * @module
 */

export interface Clock {
  /** ms since 1970-01-01T00:00Z; may jump in either direction */
  now(): number;
  /** ms from an arbitrary start; never goes back */
  monotonic(): number;
  /** Runs `task` once after `delay` ms unless the returned function is called first. Not durable: see Alarms. */
  after(delay: number, task: () => void): () => void;
}
