/**
 * What a person agreed to before joining a gatekeeper, as evidence for both: what was on screen, when, in which version,
 * towards whom. Plain data; the words are the window's.
 * @module
 */
import type { NetworkId } from './ids';

/** Of the notice before joining. Raised with every change of what it says: older words no longer join. */
export const NOTICE_VERSION = 1;

/** What a window sends when the person says yes. */
export type Agreement = {
  readonly noticeVersion: number;
  /** BCP 47: the language of `notice` */
  readonly locale: string;
  /** the sentences that were on screen, in order */
  readonly notice: readonly string[];
  /** the person's own statement that they are in the European Economic Area; nobody checks it here */
  readonly statesEea: true;
};

export type Consent = Agreement & {
  /** ms since 1970, by this browser's clock, before the sign-in began */
  readonly agreedAt: number;
  readonly gatekeeper: NetworkId;
  readonly providerName: string;
  /** as typed, made whole */
  readonly providerAddress: string;
};

/** Who was told when an account left, and who could not be. */
export type Departure = {
  /** the gatekeeper has taken the identity off its list */
  readonly delisted: boolean;
  /** the provider has ended the sign-in */
  readonly signInEnded: boolean;
};
