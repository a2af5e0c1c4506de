/**
 * Words for outside of the windows. The worker cannot load a catalogue (Chromium's has no
 * `import()`), so it has English for these few and takes any other language from the windows, which
 * have theirs loaded.
 * @module
 */
import type { Catalogue } from './catalogue';
import { outside } from './catalogues/en-outside';
import type { Entry } from './entry';
import { createWords, type Words } from './words';

export type OutsideKey = keyof typeof outside;

/** A language's sentences for outside, as a window hands them over. */
export type OutsideWords = {
  /** BCP 47 tag */
  readonly locale: string;
  readonly entries: Readonly<Record<string, Entry>>;
};

/** What a window hands over of the words that it has loaded. */
export function outsideOf(words: Words): OutsideWords {
  const keys = Object.keys(outside) as OutsideKey[];
  const entries = Object.fromEntries(keys.map((key) => [key, words.entry(key)]));
  return { locale: words.locale, entries };
}

/** @param given checked for its shape, not for its keys: what it lacks is said in English */
export function createOutsideWords(given: OutsideWords = { locale: 'en', entries: {} }): Words {
  return createWords(given.locale, {
    ...outside,
    ...given.entries,
  } as Partial<Catalogue> as Catalogue);
}
