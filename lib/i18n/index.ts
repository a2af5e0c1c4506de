/**
 * Words: the catalogues and the one function that reads them.
 * @module
 */
import { chooseLocale, loadCatalogue } from './locales';
import { createWords, type Words } from './words';

export type { Catalogue, ValuesArgument, WordKey, WordValues } from './catalogue';
export type { Entry, Plural } from './entry';
export { english } from './catalogues/en';
export { chooseLocale, directionOf, loadCatalogue, type Direction } from './locales';
export { createWords, type Words } from './words';

/** The words for a person. @param preferred BCP 47 tags, best first (a browser's `languages`) */
export async function loadWords(preferred: readonly string[]): Promise<Words> {
  const locale = chooseLocale(preferred);
  return createWords(locale, await loadCatalogue(locale));
}
