/**
 * Comparing secrets. For public bytes base has `equalBytes`.
 * @module
 */

/**
 * Whether two byte arrays are equal, looking at every byte whatever the first ones say. Lengths are
 * not secret. JavaScript promises no timing at all; this at least has no early exit to measure.
 */
export function equalConstantTime(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let i = 0; i < left.length; i++) difference |= (left[i] ?? 0) ^ (right[i] ?? 0);
  return difference === 0;
}
