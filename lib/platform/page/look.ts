/**
 * The attributes of the page's root that say how it looks, and their memory in `localStorage`: the
 * one store that a page can read before it draws. `look.js`, which every page runs first, puts
 * them on from there. What is true lies with the worker; this follows it.
 * @module
 */

/** Known to `components/public/look.js` too. */
const REMEMBERED = 'rialto.look';
const LANGUAGE = 'rialto.language';

/** @param attributes by the name behind `data-`; undefined takes one off */
export function wear(
  attributes: Readonly<Record<string, string | undefined>>,
  language: string,
): void {
  const { dataset } = document.documentElement;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  localStorage.setItem(REMEMBERED, JSON.stringify(attributes));
  localStorage.setItem(LANGUAGE, language);
}

/**
 * What this window was told to speak when it was loaded, whatever the memory says since: another
 * window may have written there first.
 */
export function languagesNow(): {
  /** `system`, or a BCP 47 tag */
  readonly language: string;
  /** The languages of the person, best first: the one they chose here before those of their browser. */
  readonly languages: readonly string[];
} {
  const language = localStorage.getItem(LANGUAGE) ?? 'system';
  const { languages } = navigator;
  return { language, languages: language === 'system' ? languages : [language, ...languages] };
}
