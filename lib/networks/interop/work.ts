/**
 * Small helpers for the works of this room (see the four phases in contract.ts).
 * @module
 */
import type { Outcome, StateKey, StateView, StateWrite, Work } from '../contract';

/** A work that only writes rows. */
export function stateWork(
  plan: readonly StateKey[],
  perform: (state: StateView) => Promise<readonly StateWrite[]>,
): Work {
  return {
    plan: () => plan,
    perform: async (state) => outcomeOf({ writes: await perform(state) }),
  };
}

/** An outcome with nothing in it but what is given. */
export function outcomeOf(given: Partial<Outcome>): Outcome {
  return { writes: [], events: [], spent: [], announce: () => undefined, ...given };
}

/** The write that puts `value` in a row. */
export function rowWith({ kind, key }: StateKey, value: Uint8Array): StateWrite {
  return { kind, key, value };
}

/** The write that deletes a row. */
export function deletion({ kind, key }: StateKey): StateWrite {
  return { kind, key, value: undefined };
}
