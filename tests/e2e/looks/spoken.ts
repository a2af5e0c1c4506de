/**
 * The language of a scene: a real one, or English stretched to see what breaks.
 * @module
 */
import { createWords, english, loadWords, type Catalogue, type Words } from '@/lib/i18n';

export async function wordsOf(locale: string, stretched: boolean): Promise<Words> {
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
