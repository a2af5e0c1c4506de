/**
 * Failed tries and what they cost in waiting. Honest: it slows down guessing at this window and
 * nothing else; against a copied profile only the passphrase's own strength counts.
 * @module
 */
import { FIRST_WAIT, FREE_TRIES, LONGEST_WAIT } from './consts';

/** Kept in clear beside the header, since it changes while the vault is locked. */
export type Tries = {
  readonly failed: number;
  /** ms since 1970 of the last failure */
  readonly lastAt: number;
};

export const NO_TRIES: Tries = { failed: 0, lastAt: 0 };

/** @returns ms that must still pass before the next try; a clock that was set back waits no longer than once */
export function waitBeforeTry({ failed, lastAt }: Tries, now: number): number {
  const wait = waitAfter(failed);
  const passed = Math.max(0, now - lastAt);
  return Math.max(0, wait - passed);
}

function waitAfter(failed: number): number {
  if (failed < FREE_TRIES) return 0;
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failed - FREE_TRIES, 30));
}

/** Whatever lies on disk as a count; anything else is none. */
export function parseTries(value: unknown): Tries {
  if (typeof value !== 'object' || value === null) return NO_TRIES;
  const { failed, lastAt } = value as Readonly<Record<string, unknown>>;
  const isCount = (number: unknown): number is number =>
    typeof number === 'number' && Number.isSafeInteger(number) && number >= 0;
  return isCount(failed) && isCount(lastAt) ? { failed, lastAt } : NO_TRIES;
}
