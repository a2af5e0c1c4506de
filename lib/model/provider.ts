/**
 * A provider: the company or body that vouches for the person towards the gatekeepers.
 * @module
 */
import type { NetworkId } from './ids';

/** What the add-account page shows of a provider before anything is signed. */
export type ProviderSummary = {
  /** As the person typed it, made whole (https://…). */
  readonly address: string;
  readonly name: string;
  readonly networks: readonly NetworkId[];
  /** addresses of all its servers that Rialto will speak to */
  readonly hosts: readonly string[];
};

/** Why joining did not work, as a code that windows put into words. */
export const JOIN_PROBLEMS = [
  'bad-address',
  'provider-unreachable',
  /** the browser does not let us speak to one of the provider's servers */
  'not-permitted',
  'not-a-provider',
  'network-not-offered',
  'sign-in-cancelled',
  'sign-in-refused',
  'token-refused',
  /** somebody else has signed in than the account's own person */
  'other-identity',
  /** a proof that is fresh by its maker's clock has run out by ours */
  'clock-differs',
  'unreachable',
  'certificate-refused',
  /** what the person agreed to is not what the notice says today */
  'notice-outdated',
  'already-joined',
  'failed',
] as const;
export type JoinProblem = (typeof JOIN_PROBLEMS)[number];
