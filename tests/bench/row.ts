/**
 * One row of the benchmark: what was measured, against whom, and the ratio.
 * @module
 */

export type BenchRow = {
  /** stable across runs, for instance `signal/one-way` */
  readonly id: string;
  /** the median of our figure, in `unit` */
  readonly value: number;
  /** says which direction is better where it is not plain */
  readonly unit: string;
  /** the exact package name of the other side, or `floor` */
  readonly versus: string;
  /** ours over theirs, the median over rounds */
  readonly ratio: number;
};
