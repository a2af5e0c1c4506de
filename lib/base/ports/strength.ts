/**
 * How hard a passphrase is to guess for somebody who has a copy of the profile and only
 * Argon2id in the way. An estimate: whoever knows the person guesses better.
 * @module
 */

export const STRENGTHS = ['weak', 'fair', 'good', 'strong'] as const;

/** weak: minutes or hours; fair: days or months; good: years; strong: longer than anybody tries. */
export type Strength = (typeof STRENGTHS)[number];

/** What makes it easier than its length promises. */
export type StrengthHint = 'common' | 'one-word' | 'name' | 'keys' | 'repeats' | 'date';

export type StrengthEstimate = {
  readonly strength: Strength;
  readonly hint: StrengthHint | undefined;
};

/** Stays in the page that asks. @throws where the word lists could not be loaded */
export type StrengthEstimator = (passphrase: string) => Promise<StrengthEstimate>;
