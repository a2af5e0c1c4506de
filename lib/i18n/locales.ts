/**
 * Which languages there are words for, which way each is written, and which one a person gets.
 * @module
 */
import type { Catalogue } from './catalogue';
import { everywhere } from './catalogues/en';

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

/** Which windows the words are for: `pages` are those opened now and then, which say more. */
export type Scope = 'everywhere' | 'pages';

/** Without the words of pages, which nobody says who has not asked for them. */
const ENGLISH_EVERYWHERE = everywhere as Partial<Catalogue> as Catalogue;

/**
 * A language joins by one line here and a file or two in `catalogues/`. What English says everywhere
 * comes with the bundle; the rest, and others, may be loaded when wanted.
 */
const CATALOGUES: Readonly<Record<string, (scope: Scope) => Promise<Catalogue>>> = {
  en: async (scope) =>
    scope === 'everywhere'
      ? ENGLISH_EVERYWHERE
      : { ...everywhere, ...(await import('./catalogues/en-pages')).onPages },
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
export function loadCatalogue(locale: string, scope: Scope = 'everywhere'): Promise<Catalogue> {
  const load = CATALOGUES[primaryOf(locale)] ?? CATALOGUES['en'];
  return load === undefined ? Promise.resolve(ENGLISH_EVERYWHERE) : load(scope);
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
