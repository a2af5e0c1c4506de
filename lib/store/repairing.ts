/**
 * A commit that meets a damaged row rolls back, has the row repaired, and is done again.
 * @module
 */
import type { Damage, StoreContext } from './context';
import { repair } from './repair';

/** A repair leaves nothing damaged that it can mend; twice covers a row that broke in between. */
const MAX_REPAIRS = 2;

/** Thrown inside a transaction, which it rolls back. Never leaves the room. */
export class DamagedRows extends Error {
  override readonly name = 'DamagedRows';

  constructor(readonly damages: readonly Damage[]) {
    super(`${damages.length} rows`);
  }
}

export async function repairing<Result>(
  context: StoreContext,
  commit: () => Promise<Result>,
): Promise<Result> {
  for (let repairs = 0; ; repairs += 1) {
    try {
      return await commit();
    } catch (error) {
      if (!(error instanceof DamagedRows) || repairs === MAX_REPAIRS) throw error;
      await repair(context, error.damages);
    }
  }
}
