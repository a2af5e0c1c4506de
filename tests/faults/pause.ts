/**
 * Waiting.
 * @module
 */

/** @param milliseconds of real time */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
