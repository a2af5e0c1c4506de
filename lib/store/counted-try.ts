/**
 * One try at unlocking, counted before it is known how it ends.
 * @module
 */
import type { UnlockOutcome } from '@/lib/model';
import { NO_TRIES, VaultError, waitBeforeTry, type Tries } from '@/lib/vault';

/** Where failed tries are counted. */
export interface TriesShelf {
  tries(): Promise<Tries>;
  saveTries(tries: Tries): Promise<void>;
}

/**
 * @param now ms since 1970
 * @param attempt throws VaultError `wrong-secret`, `bad-code` where it does not open
 * @throws whatever else `attempt` throws: then it does not count
 */
export async function countedTry(
  shelf: TriesShelf,
  now: number,
  attempt: () => Promise<void>,
): Promise<UnlockOutcome> {
  const tries = await shelf.tries();
  const waitMs = waitBeforeTry(tries, now);
  if (waitMs > 0) return { ok: false, problem: 'too-soon', waitMs };
  // Counted before it is known, so that ending the browser in the middle is no way around.
  const counted = { failed: tries.failed + 1, lastAt: now };
  await shelf.saveTries(counted);
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    if (error.code === 'wrong-secret')
      return { ok: false, problem: error.code, waitMs: waitBeforeTry(counted, now) };
    await shelf.saveTries(tries);
    if (error.code === 'bad-code') return { ok: false, problem: error.code, waitMs: 0 };
    throw error;
  }
  await shelf.saveTries(NO_TRIES);
  return { ok: true };
}
