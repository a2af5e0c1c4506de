/**
 * Chance that repeats: a small seeded generator for delays, message ids and choices of contacts.
 * Never for keys: those are the foreign engine's own business.
 * @module
 */

export interface SeededRandom {
  /** 0 ≤ x < 1 */
  next(): number;
  /** low ≤ x ≤ high, whole */
  between(low: number, high: number): number;
  bytes(length: number): Uint8Array<ArrayBuffer>;
  /** @throws RangeError where there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item;
  /** The same items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** @param seed a number of the run; `salt` tells its users apart */
export function seededRandom(seed: number, salt: string): SeededRandom {
  let state = hash(salt, seed);
  const next = (): number => {
    // mulberry32: one 32-bit word of state, good enough to decide how long somebody types
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)),
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    shuffled: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = between(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      return shuffled;
    },
  };
}

/** FNV-1a */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value | 0;
}
