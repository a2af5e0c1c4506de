/**
 * When pre-keys are due: how long a signed one serves, how long its private half is kept for messages under way, and
 * when the server's stock of one-time keys is filled up. A decision on dates and numbers; making, storing and
 * uploading keys is the network's.
 * @module
 */
import { MAX_PRE_KEYS_PER_CALL } from './consts';
import { SignalError } from './errors';

const DAY = 24 * 60 * 60 * 1_000;

export type PreKeyPolicy = {
  /** ms that a signed pre-key (and a last-resort one beside it) is the current one */
  readonly signedLife: number;
  /** ms that it is kept after that */
  readonly signedGrace: number;
  /** fewer one-time pre-keys than this on the server call for more */
  readonly lowWater: number;
  /** how many there are then to be */
  readonly full: number;
};

/**
 * Weekly, kept for 30 days more: as long as an unanswered session may go on writing (MAX_UNANSWERED_AGE). A hundred
 * one-time keys, filled up promptly: somebody who drains them on purpose weakens the sessions that follow.
 */
export const DEFAULT_PRE_KEY_POLICY: PreKeyPolicy = {
  signedLife: 7 * DAY,
  signedGrace: 30 * DAY,
  lowWater: 25,
  full: 100,
};

export type PreKeyStock = {
  /** when the current signed pre-key was made, ms since 1970; undefined where there is none */
  readonly currentSince: number | undefined;
  /** those before it, and when each was replaced */
  readonly retired: readonly { readonly id: number; readonly at: number }[];
  /** one-time pre-keys that the server still has */
  readonly oneTimeLeft: number;
};

export type PreKeyDuties = {
  readonly renewSigned: boolean;
  /** signed pre-keys whose private halves must be deleted now */
  readonly forget: readonly number[];
  /** one-time pre-keys to make and upload */
  readonly makeOneTime: number;
  /** ms since 1970 when to ask again at the latest */
  readonly nextAt: number;
};

/**
 * @param now ms since 1970
 * @throws SignalError 'bad-argument' where the policy asks for more keys than one call makes
 */
export function preKeyDuties(
  { currentSince, retired, oneTimeLeft }: PreKeyStock,
  now: number,
  policy: PreKeyPolicy = DEFAULT_PRE_KEY_POLICY,
): PreKeyDuties {
  const { signedLife, signedGrace, lowWater, full } = policy;
  if (full > MAX_PRE_KEYS_PER_CALL) throw new SignalError('bad-argument', 'policy.full');
  // A key from the future means that the clock has gone back: it is as good as new.
  const renewSigned = currentSince === undefined || now - currentSince >= signedLife;
  const renewAt = renewSigned ? now + signedLife : currentSince + signedLife;
  const ends = retired.map(({ id, at }) => ({ id, end: at + signedGrace }));
  const waiting = ends.filter(({ end }) => end > now);
  return {
    renewSigned,
    forget: ends.filter(({ end }) => end <= now).map(({ id }) => id),
    makeOneTime: oneTimeLeft < lowWater ? full - oneTimeLeft : 0,
    nextAt: Math.min(renewAt, ...waiting.map(({ end }) => end)),
  };
}
