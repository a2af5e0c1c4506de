/**
 * Which languages there are words for, which way each is written, and which one a person gets.
 * @module
 */
import type { Catalogue } from './catalogue';
import { english } from './catalogues/en';

export type Direction = 'ltr' | 'rtl';

/** Primary subtags of the languages written from right to left that Rialto means to speak, and their kin. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'he',
  'fa',
  'ur',
  'yi',
  'ps',
  'ckb',
  'dv',
]);

/**
 * A language joins by one line here and one file in `catalogues/`. English comes with the
 * bundle; others may be loaded when chosen.
 */
const CATALOGUES: Readonly<Record<string, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(english),
};

/** @param locale BCP 47 tag */
export function directionOf(locale: string): Direction {
  return RIGHT_TO_LEFT.has(primaryOf(locale)) ? 'rtl' : 'ltr';
}

/**
 * The first of the person's languages that there are words for, with its region kept (dates
 * follow it); English where there is none.
 * @param preferred BCP 47 tags, best first
 */
export function chooseLocale(preferred: readonly string[]): string {
  const wellFormed = preferred.filter(isWellFormed);
  return wellFormed.find((tag) => Object.hasOwn(CATALOGUES, primaryOf(tag))) ?? 'en';
}

/** The words of a locale that `chooseLocale` gave. */
export function loadCatalogue(locale: string): Promise<Catalogue> {
  const load = CATALOGUES[primaryOf(locale)];
  return load === undefined ? Promise.resolve(english) : load();
}

function primaryOf(locale: string): string {
  return locale.split('-', 1)[0]?.toLowerCase() ?? '';
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // Not a language tag: a browser setting may carry anything, and the next one is tried.
    return false;
  }
}
