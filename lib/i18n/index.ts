/**
 * Words: the catalogues and the one function that reads them.
 * @module
 */
import { chooseLocale } from './languages';
import { loadCatalogue, type Scope } from './locales';
import { createWords, type Words } from './words';

export type { Catalogue, ValuesArgument, WordKey, WordValues } from './catalogue';
export type { Entry, Plural } from './entry';
export { english } from './catalogues/english';
export {
  chooseLocale,
  directionOf,
  isLanguage,
  TRANSLATED,
  type Direction,
  type Language,
} from './languages';
export { loadCatalogue, type Scope } from './locales';
export { createOutsideWords, outsideOf, type OutsideWords } from './outside';
export { createWords, type Words } from './words';

/**
 * The words for a person.
 * @param preferred BCP 47 tags, best first (a browser's `languages`)
 * @param scope `everywhere`: without those of the pages that are opened now and then (a house test
 * holds that the other windows say none of them)
 */
export async function loadWords(
  preferred: readonly string[],
  scope: Scope = 'everywhere',
): Promise<Words> {
  const locale = chooseLocale(preferred);
  const catalogue = await loadCatalogue(locale, scope);
  return createWords(locale, catalogue, () => loadCatalogue(locale, 'pages'));
}
