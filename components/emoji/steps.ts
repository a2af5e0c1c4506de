/**
 * Where arrows lead among emoji: rows of equal length, groups below one another. Pure.
 * @module
 */

/** Emoji in a row. */
export const COLUMNS = 8;

/** A place in a group. */
export type Spot = { readonly group: number; readonly at: number };

export type Steps = {
  /** How many there are in each group. */
  readonly sizes: readonly number[];
  /** Whether left and right lead anywhere. */
  readonly sideways: boolean;
  /** Rows run from right to left. */
  readonly leftwards: boolean;
};

/** @returns undefined where the key leads nowhere, or is no such key */
export function stepFrom(spot: Spot, key: string, steps: Steps): Spot | undefined {
  const ahead = steps.leftwards ? 'ArrowLeft' : 'ArrowRight';
  const behind = steps.leftwards ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowDown') return down(spot, steps);
  if (key === 'ArrowUp') return up(spot, steps);
  if (key === 'PageDown') return startOf(spot.group + 1, steps);
  if (key === 'PageUp') return startOf(spot.at > 0 ? spot.group : spot.group - 1, steps);
  if (!steps.sideways) return undefined;
  if (key === ahead) return next(spot, steps);
  return key === behind ? previous(spot, steps) : undefined;
}

function startOf(group: number, { sizes }: Steps): Spot | undefined {
  return (sizes[group] ?? 0) > 0 ? { group, at: 0 } : undefined;
}

function next({ group, at }: Spot, steps: Steps): Spot | undefined {
  return at + 1 < (steps.sizes[group] ?? 0) ? { group, at: at + 1 } : startOf(group + 1, steps);
}

function previous({ group, at }: Spot, { sizes }: Steps): Spot | undefined {
  if (at > 0) return { group, at: at - 1 };
  const before = sizes[group - 1] ?? 0;
  return before > 0 ? { group: group - 1, at: before - 1 } : undefined;
}

/** The same column one row on; the last of a row that is shorter. */
function down({ group, at }: Spot, steps: Steps): Spot | undefined {
  const size = steps.sizes[group] ?? 0;
  const isLastRow = rowOf(at) === rowOf(size - 1);
  if (!isLastRow) return { group, at: Math.min(at + COLUMNS, size - 1) };
  const following = steps.sizes[group + 1] ?? 0;
  return following > 0
    ? { group: group + 1, at: Math.min(at % COLUMNS, following - 1) }
    : undefined;
}

function up({ group, at }: Spot, { sizes }: Steps): Spot | undefined {
  if (at >= COLUMNS) return { group, at: at - COLUMNS };
  const before = sizes[group - 1] ?? 0;
  if (before === 0) return undefined;
  return { group: group - 1, at: Math.min(rowOf(before - 1) * COLUMNS + at, before - 1) };
}

function rowOf(at: number): number {
  return Math.floor(at / COLUMNS);
}
