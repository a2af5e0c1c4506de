/**
 * Whose keys these are: a person's devices, what is compared of each, and how far it was compared. The
 * same for every network, however it makes its fingerprints.
 * @module
 */

/** `changed`: another key than the one that was verified. */
export const KEY_STATES = ['unverified', 'verified', 'changed'] as const;
export type KeyState = (typeof KEY_STATES)[number];

export type DeviceKey = {
  /** the network's own name of the device; opaque */
  readonly id: string;
  /** what a person knows it by, where there is such a thing */
  readonly name?: string;
  /** digits or hexadecimal, without spaces */
  readonly fingerprint: string;
  readonly state: KeyState;
};

export type PersonKeys = {
  /**
   * How one compares: a number that both sides see (Signal's), or each device's own fingerprint, which
   * its owner reads out (OMEMO's).
   */
  readonly compare: 'same-number' | 'their-fingerprint';
  /** None before anything was proven. */
  readonly devices: readonly DeviceKey[];
  /** The person's own, where they are to be read out. */
  readonly own?: readonly Pick<DeviceKey, 'id' | 'name' | 'fingerprint'>[];
  /** What the other side can scan, base64; absent where there is nothing of the kind. */
  readonly code?: string;
};

/** What a code says that was scanned from the other side. `no-code`: it is none of this kind. */
export const SCAN_VERDICTS = ['match', 'mismatch', 'other-version', 'no-code'] as const;
export type ScanVerdict = (typeof SCAN_VERDICTS)[number];
