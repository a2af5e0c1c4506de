/**
 * The languages Rialto speaks: English, the source, and its translations: the official languages
 * of the European Union (Regulation 1/1958, article 1, as it stands), Arabic and Hebrew. Knows no word of theirs.
 * @module
 */

export type Direction = 'ltr' | 'rtl';

/** BCP 47 primary subtags. `pt` is Portuguese as in Portugal. */
export const TRANSLATED = [
  'ar',
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'he',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const;

export type Translated = (typeof TRANSLATED)[number];

/** A language that a person can choose. */
export type Language = 'en' | Translated;

/** Those written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set<Language>(['ar', 'he']);

const SPOKEN: ReadonlySet<string> = new Set<Language>(['en', ...TRANSLATED]);

/** @param locale BCP 47 tag that `chooseLocale` gave */
export function directionOf(locale: string): Direction {
  return RIGHT_TO_LEFT.has(primaryOf(locale)) ? 'rtl' : 'ltr';
}

/**
 * The first of the person's languages that there are words for, with its region kept (dates
 * follow it); English where there is none. Old names are understood: `iw` is Hebrew.
 * @param preferred BCP 47 tags, best first
 */
export function chooseLocale(preferred: readonly string[]): string {
  return (
    preferred.flatMap((tag) => canonical(tag)).find((tag) => SPOKEN.has(primaryOf(tag))) ?? 'en'
  );
}

/** The language of a locale that `chooseLocale` gave. */
export function languageOf(locale: string): Language {
  const primary = primaryOf(locale);
  return isLanguage(primary) ? primary : 'en';
}

export function isLanguage(tag: string): tag is Language {
  return SPOKEN.has(tag);
}

function primaryOf(locale: string): string {
  return locale.split('-', 1)[0]?.toLowerCase() ?? '';
}

function canonical(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    // Not a language tag: a browser setting may carry anything, and the next one is tried.
    return [];
  }
}
