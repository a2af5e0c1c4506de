/**
 * Jittered exponential backoff ("full jitter"), as a value. Knows no timer.
 * @module
 */

export interface BackoffOptions {
  /** ms before the first retry, at most */
  readonly first: number;
  /** ms between retries, at most */
  readonly limit: number;
}

/**
 * @param attempt retries so far, from 0
 * @param random a number in [0, 1)
 * @returns ms to wait: between half and the whole of the step, so that a crowd of clients spreads out
 */
export function backoffDelay(attempt: number, random: number, options: BackoffOptions): number {
  const step = Math.min(options.limit, options.first * 2 ** Math.min(attempt, 30));
  return Math.round(step / 2 + (step / 2) * random);
}
