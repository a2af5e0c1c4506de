/**
 * How the plaintext of an earlier row version is read as today's: one step per version, append only
 * as migrations are. Rows are not rewritten for it: each becomes new when it is next written, and a
 * re-sealing writes them all. Protocol state is opaque here and has versions of its own.
 * @module
 */
import type { SealedTable } from './database';

/** Step `n` (from 0) reads what version `n + 1` wrote as version `n + 2` has it. Pure. */
export type RowStep = (table: SealedTable, plaintext: unknown) => unknown;

/** None yet: every row that was ever written is of version 1. */
export const ROW_STEPS: readonly RowStep[] = [];
