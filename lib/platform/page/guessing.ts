/**
 * zxcvbn over its lists of leaked passwords, English words and names. Its own scores are for
 * websites that slow guessing down; ours are for a copied profile, where only Argon2id does.
 * @module
 */
import { ZxcvbnFactory, type OptionsType, type ZxcvbnResult } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import type { Strength, StrengthEstimator, StrengthHint } from '@/lib/base';

/**
 * Powers of ten of guesses up to which a passphrase counts as such. At 64 MiB and 3 passes a large
 * graphics card makes about a thousand guesses a second, and whoever is serious rents a thousand:
 * a million a second. 10^10 is then three hours, 10^13 four months, 10^16 three hundred years.
 */
const LIMITS: readonly (readonly [number, Strength])[] = [
  [10, 'weak'],
  [13, 'fair'],
  [16, 'good'],
];

/** Characters that are looked at: the search grows with the square, and 128 of them are strong or repeat. */
const LOOKED_AT = 128;

/** What anybody would try first here. */
const OF_THIS_PLACE = ['rialto', 'inbox', 'whatsapp', 'messenger', 'signal', 'matrix', 'xmpp'];

/** zxcvbn's warnings, spelled as their own keys by `OWN_KEYS`. */
const HINTS: Readonly<Record<string, StrengthHint>> = {
  straightRow: 'keys',
  keyPattern: 'keys',
  simpleRepeat: 'repeats',
  extendedRepeat: 'repeats',
  sequences: 'keys',
  recentYears: 'date',
  dates: 'date',
  topTen: 'common',
  topHundred: 'common',
  common: 'common',
  similarToCommon: 'common',
  wordByItself: 'one-word',
  namesByThemselves: 'name',
  commonNames: 'name',
  userInputs: 'common',
  pwned: 'common',
};

export function createGuesser(): StrengthEstimator {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: OWN_KEYS,
    maxLength: LOOKED_AT,
  });
  return (passphrase) => Promise.resolve(estimateOf(zxcvbn.check(passphrase, OF_THIS_PLACE)));
}

function estimateOf({ guessesLog10, feedback }: ZxcvbnResult) {
  const strength = LIMITS.find(([limit]) => guessesLog10 < limit)?.[1] ?? 'strong';
  const hint = feedback.warning === null ? undefined : HINTS[feedback.warning];
  return { strength, hint } as const;
}

type Translations = NonNullable<OptionsType['translations']>;

/** Its sentences are English; ours come from the catalogues. Here each is its own key. */
const OWN_KEYS: Translations = {
  ...english.translations,
  warnings: keysOf(english.translations.warnings),
};

function keysOf<Table extends Readonly<Record<string, string>>>(table: Table): Table {
  return Object.fromEntries(Object.keys(table).map((key) => [key, key])) as Table;
}
