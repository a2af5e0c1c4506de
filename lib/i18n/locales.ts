/**
 * From a locale to its catalogue: English, and over it what its translation has.
 * @module
 */
import type { Catalogue } from './catalogue';
import { everywhere } from './catalogues/en';
import type { Translation } from './entry';
import { languageOf, type Translated } from './languages';

/** Which windows the words are for: `pages` are those opened now and then, which say more. */
export type Scope = 'everywhere' | 'pages';

/**
 * The words of a locale that `chooseLocale` gave. What English says everywhere comes with the
 * bundle; the rest, and every other language, is loaded when it is wanted. A sentence that a
 * translation lacks is said in English.
 */
export async function loadCatalogue(
  locale: string,
  scope: Scope = 'everywhere',
): Promise<Catalogue> {
  const language = languageOf(locale);
  const [english, translation] = await Promise.all([
    loadEnglish(scope),
    language === 'en' ? {} : loadTranslation(language, scope),
  ]);
  return { ...english, ...translation };
}

async function loadEnglish(scope: Scope): Promise<Catalogue> {
  if (scope === 'pages') {
    return { ...everywhere, ...(await import('./catalogues/en-pages')).onPages };
  }
  // Without the words of pages, which nobody says who has not asked for them.
  return everywhere as Partial<Catalogue> as Catalogue;
}

async function loadTranslation(language: Translated, scope: Scope): Promise<Translation> {
  const { translations } = await import('./catalogues/translations');
  const loaders = translations[language];
  const [words, pages] = await Promise.all([
    loaders.everywhere(),
    scope === 'pages' ? loaders.pages() : { onPages: {} },
  ]);
  return { ...words.everywhere, ...pages.onPages };
}
