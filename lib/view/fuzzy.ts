/**
 * Finding by a few letters, in any script: uFuzzy over texts whose case and marks are taken off.
 * One letter too many, missing, wrong or swapped is forgiven.
 * @module
 */
import UFuzzy from '@leeoniya/ufuzzy';

/** As its documentation has it for every alphabet; it takes the flag itself. */
const LETTERS = {
  unicode: true,
  interSplit: String.raw`[^\p{L}\d']+`,
  intraSplit: String.raw`\p{Ll}\p{Lu}`,
  intraBound: String.raw`\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}`,
  intraChars: String.raw`[\p{L}\d']`,
  intraContr: String.raw`'\p{L}{1,2}\b`,
} as const;

export interface Finder {
  /** Places of those that have it, best first; all of them where nothing is looked for. */
  find(wanted: string): readonly number[];
}

export function createFinder(texts: readonly string[]): Finder {
  // eslint-disable-next-line typescript/no-unsafe-enum-assignment -- its enum is for types only: 1 is SingleError
  const fuzzy = new UFuzzy({ ...LETTERS, intraMode: 1 });
  const folded = texts.map(foldLetters);
  return {
    find: (wanted) => {
      const needle = foldLetters(wanted.trim());
      if (needle === '') return texts.map((_, place) => place);
      // Any order of words; all of them ranked, however many there are.
      const [places, info, order] = fuzzy.search(folded, needle, 1, Number.POSITIVE_INFINITY);
      if (places === null || places.length === 0) return containing(folded, needle);
      return order === null ? places : order.map((at) => info.idx[at] ?? 0);
    },
  };
}

/** What has no letters or numbers in it, an emoji or a mark, is looked for as it stands. */
function containing(texts: readonly string[], needle: string): readonly number[] {
  return texts.flatMap((text, place) => (text.includes(needle) ? [place] : []));
}

/** Case and marks aside. */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
