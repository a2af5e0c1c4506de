/**
 * Chance that repeats: which trouble comes and when, by a seed (mulberry32). The machine's own
 * timing is not seeded, so a seed gives the same plan, not the same nanosecond.
 * @module
 */

export interface Dice {
  /** 0 ≤ x < 1 */
  next(): number;
  /** low ≤ x ≤ high, whole */
  between(low: number, high: number): number;
  /** @throws RangeError where there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item;
}

/** @param salt tells the users of one seed apart */
export function dice(seed: number, salt: string): Dice {
  let state = seed | 0;
  for (const character of salt)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}
