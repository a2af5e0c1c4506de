/**
 * The middle of some figures: what noisy machines leave standing.
 * @module
 */

/** @throws RangeError where there are none */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  if (low === undefined || high === undefined) throw new RangeError('no figures');
  return (low + high) / 2;
}
