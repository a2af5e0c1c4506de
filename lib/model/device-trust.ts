/**
 * A person's devices by the keys that they proved, and what the person here thinks of each. A key is its fingerprint: the
 * text that two people compare.
 * @module
 */

/**
 * `first-use`: trusted when it was first met; `undecided`: new where others were compared already, or in a known one's
 * place: nothing goes to it until the person decides.
 */
export type KeyTrust = 'first-use' | 'verified' | 'undecided' | 'refused';

/** What the person may decide. `removed`: one of their own that is none any more. */
export const KEY_VERDICTS = ['verified', 'first-use', 'refused', 'removed'] as const;
export type KeyVerdict = (typeof KEY_VERDICTS)[number];

export type PersonKey = {
  /** as people compare it */
  readonly fingerprint: string;
  /** the network's own name of the device */
  readonly device: string;
  readonly trust: KeyTrust;
  /** whether its person still lists it */
  readonly isListed: boolean;
};

export type KeySheet = {
  /** of this browser */
  readonly own: string;
  readonly keys: readonly PersonKey[];
  /** whether own devices cannot be removed from here */
  readonly isFixed?: boolean;
};

/**
 * How keys to older messages stand that a network keeps on its server, closed by a key that only the person has.
 * `none`: nobody made one; `closed`: there is one, and this device has not opened it; `open`: it has.
 */
export type RecoveryState = 'none' | 'closed' | 'open';
