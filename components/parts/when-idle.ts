/**
 * For what may wait until the page has painted what is drawn: it takes no turn before that.
 * @module
 */

/** ms after which it is done in any case. */
const LIMIT = 200;

/** @returns calls it off */
export function whenIdle(run: () => void): () => void {
  const waiting = requestIdleCallback(run, { timeout: LIMIT });
  return () => cancelIdleCallback(waiting);
}
