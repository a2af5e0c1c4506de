/**
 * The one error inside this room, and how it reads from outside: a join problem for the add-account
 * page, an account problem for the banner. Texts carry field names, sizes and codes only.
 * @module
 */
import { RialtoError } from '@/lib/base';
import type { AccountProblem, JoinProblem } from '@/lib/model';

export type InteropErrorCode =
  /** the provider's address is not one that this build may speak to */
  | 'bad-address'
  /** no answer, a refusal of its server, or an answer past our limits */
  | 'provider-unreachable'
  /** the browser does not let us speak to it */
  | 'not-permitted'
  /** it answered, but not with what a provider publishes */
  | 'not-a-provider'
  | 'network-not-offered'
  /** the person closed the sign-in window */
  | 'sign-in-cancelled'
  /** the provider said no, or its answer does not belong to our request */
  | 'sign-in-refused'
  /** the refresh token is no longer good: the person must sign in again */
  | 'sign-in-expired'
  /** somebody else has signed in than the account's own person */
  | 'other-identity'
  /** the ID token is not what it must be, or the gatekeeper does not take it */
  | 'token-refused'
  /** a fresh ID token has run out by our clock: one of the two clocks is wrong, and may be set right */
  | 'token-outdated'
  /** the gatekeeper does not know this account, or not any more */
  | 'account-refused'
  /** no connection to the gatekeeper, or it asked to come later */
  | 'unreachable'
  | 'certificate-refused'
  /** true in all but its dates: renewed by the server, or right again once our clock is */
  | 'certificate-outdated'
  | 'handshake-failed'
  /** it said something that the protocol has no place for */
  | 'protocol-error'
  /** a frame did not decrypt or is no frame: the line cannot go on */
  | 'malformed-frame'
  /** another client has logged in as this account */
  | 'replaced-elsewhere'
  /** the account's own rows are missing or not readable */
  | 'keys-unavailable'
  /** a commit did not hold */
  | 'storage-failed'
  /** a list of a contact's devices that nobody can have */
  | 'bad-device-list'
  /** our side ended it */
  | 'closed';

export class InteropError extends RialtoError<InteropErrorCode> {
  override readonly name = 'InteropError';
}

const JOIN_PROBLEM_OF: Readonly<Record<InteropErrorCode, JoinProblem>> = {
  'bad-address': 'bad-address',
  'provider-unreachable': 'provider-unreachable',
  'not-permitted': 'not-permitted',
  'not-a-provider': 'not-a-provider',
  'network-not-offered': 'network-not-offered',
  'sign-in-cancelled': 'sign-in-cancelled',
  'sign-in-refused': 'sign-in-refused',
  'sign-in-expired': 'sign-in-refused',
  'other-identity': 'other-identity',
  'token-refused': 'token-refused',
  'token-outdated': 'clock-differs',
  'account-refused': 'token-refused',
  unreachable: 'unreachable',
  'certificate-refused': 'certificate-refused',
  'certificate-outdated': 'certificate-refused',
  'handshake-failed': 'failed',
  'protocol-error': 'failed',
  'malformed-frame': 'failed',
  'replaced-elsewhere': 'failed',
  'keys-unavailable': 'failed',
  'storage-failed': 'failed',
  'bad-device-list': 'failed',
  closed: 'failed',
};

const ACCOUNT_PROBLEM_OF: Readonly<Record<InteropErrorCode, AccountProblem>> = {
  'bad-address': 'unreachable',
  'provider-unreachable': 'unreachable',
  'not-permitted': 'not-permitted',
  'not-a-provider': 'unreachable',
  'network-not-offered': 'unreachable',
  'sign-in-cancelled': 'sign-in-expired',
  'sign-in-refused': 'sign-in-expired',
  'sign-in-expired': 'sign-in-expired',
  'other-identity': 'sign-in-expired',
  'token-refused': 'token-refused',
  'token-outdated': 'clock-differs',
  'account-refused': 'delisted',
  unreachable: 'unreachable',
  'certificate-refused': 'certificate-refused',
  'certificate-outdated': 'certificate-refused',
  'handshake-failed': 'handshake-failed',
  'protocol-error': 'protocol-error',
  'malformed-frame': 'protocol-error',
  'replaced-elsewhere': 'replaced-elsewhere',
  'keys-unavailable': 'keys-unavailable',
  'storage-failed': 'storage-failed',
  'bad-device-list': 'protocol-error',
  closed: 'unreachable',
};

/** Ends that time does not mend: nothing more is tried until the person acts. */
const FINAL: ReadonlySet<InteropErrorCode> = new Set([
  'not-permitted',
  'sign-in-expired',
  'token-refused',
  'account-refused',
  'certificate-refused',
  'replaced-elsewhere',
  'keys-unavailable',
]);

export function joinProblemOf(code: InteropErrorCode): JoinProblem {
  return JOIN_PROBLEM_OF[code];
}

export function accountProblemOf(code: InteropErrorCode): AccountProblem {
  return ACCOUNT_PROBLEM_OF[code];
}

/** Whether an account that ended so stays down until the person acts. */
export function isFinal(code: InteropErrorCode): boolean {
  return FINAL.has(code);
}
