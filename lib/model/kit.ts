/**
 * What windows may know of a recovery kit: what is in it, never a key.
 * @module
 */
import type { NetworkId } from './ids';

export const KIT_PROBLEMS = [
  'not-a-kit',
  /** made by a later Rialto */
  'newer-kit',
  /** what stands before its content was changed, by a hand or a worn disk */
  'header-changed',
  'wrong-secret',
  /** a mistyped code */
  'bad-code',
  /** a recovery code of a lock, not of a kit */
  'lock-code',
  'damaged',
  'too-large',
] as const;
export type KitProblem = (typeof KIT_PROBLEMS)[number];

export type KitFailure = {
  readonly ok: false;
  readonly problem: KitProblem;
  /** where it is newer: the version of Rialto that it says it needs, if it says so */
  readonly needs?: string;
};

export type KitAccountSummary = {
  readonly network: NetworkId;
  readonly identifier: string;
  readonly providerName: string;
  readonly contacts: number;
  readonly messages: number;
};

export type KitSummary = {
  /** ms since 1970 */
  readonly madeAt: number;
  readonly accounts: readonly KitAccountSummary[];
  /** accounts whose network has no way to travel in a kit, or whose keys could not be read */
  readonly leftOut: readonly Pick<KitAccountSummary, 'network' | 'identifier'>[];
  /** `newest`: more messages stood there than a kit holds */
  readonly history: 'none' | 'all' | 'newest';
};

/** What can be seen of a kit without its secret; nobody vouches for it. */
export type KitSight =
  | { readonly ok: true; readonly madeAt: number; readonly opensBy: 'code' | 'passphrase' }
  | KitFailure;

/** A kit that was opened, and nothing else done with. */
export type KitDrill = { readonly ok: true; readonly summary: KitSummary } | KitFailure;

/** What became of one account of a kit. */
export type KitArrival = Pick<KitAccountSummary, 'network' | 'identifier'> & {
  readonly outcome: 'back' | 'already-here' | 'not-offered' | 'damaged';
};

export type KitRestored =
  | { readonly ok: true; readonly arrivals: readonly KitArrival[] }
  | KitFailure;

export type KitMade = {
  /** names the bytes in the worker, for whoever fetches them */
  readonly kit: string;
  /** bytes */
  readonly size: number;
  /** shown once and kept nowhere; absent under a passphrase */
  readonly code?: string;
  readonly summary: KitSummary;
};
