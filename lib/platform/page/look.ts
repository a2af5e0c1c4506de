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

/** What windows were last told to speak. */
export function language(): string {
  return localStorage.getItem(LANGUAGE) ?? 'system';
}

/** The languages of the person, best first: the one they chose here before those of their browser. */
export function languages(): readonly string[] {
  const chosen = language();
  return chosen === 'system' ? navigator.languages : [chosen, ...navigator.languages];
}
