/**
 * The language of a scene: a real one, or English stretched to see what breaks.
 * @module
 */
import {
  TRANSLATED,
  createWords,
  english,
  loadCatalogue,
  loadWords,
  type Catalogue,
  type Entry,
  type Words,
} from '@/lib/i18n';

const WIDEST = 'widest';

/** @param locale BCP 47 tag, or `widest`: each sentence in the language that needs most room for it */
export async function wordsOf(locale: string, stretched: boolean): Promise<Words> {
  if (locale === WIDEST) return createWords('en', await widestOfAll());
  return stretched ? createWords(locale, lengthened(english)) : loadWords([locale], 'pages');
}

/** As long as German or Finnish may become: what breaks here breaks in a real language. */
function lengthened(catalogue: Catalogue): Catalogue {
  const longer = (text: string): string =>
    text.replace(/(\p{L}+)/gu, (word, _, at: number) =>
      text[at - 1] === '{' ? word : word.length > 3 ? `${word}${word.slice(-3)}` : word,
    );
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, entry]) => [
      key,
      typeof entry === 'string'
        ? longer(entry)
        : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, longer(text)])),
    ]),
  ) as unknown as Catalogue;
}

/** What has room for this has room for every language. Plurals stand in their widest form. */
async function widestOfAll(): Promise<Catalogue> {
  const catalogues = await Promise.all(TRANSLATED.map((tag) => loadCatalogue(tag, 'pages')));
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('no canvas to measure by');
  canvas.font = `16px ${getComputedStyle(document.body).fontFamily}`;
  const width = (text: string): number => canvas.measureText(text).width;
  const widest = (texts: readonly string[]): string =>
    texts.reduce((most, text) => (width(text) > width(most) ? text : most), '');
  const formsOf = (entry: Entry): readonly string[] =>
    typeof entry === 'string' ? [entry] : Object.values(entry);
  return Object.fromEntries(
    Object.keys(english).map((key) => [
      key,
      widest(catalogues.flatMap((catalogue) => formsOf(catalogue[key as keyof Catalogue]))),
    ]),
  ) as unknown as Catalogue;
}
