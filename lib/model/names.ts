/**
 * Strangers' text made fit to stand among our own: names and one-line previews keep to their
 * line, their direction and their height. Controls as in Unicode 17 §23.2 (bidirectional) and
 * TR9.
 * @module
 */

/** Characters of a name shown: longer ones are somebody's joke or attack. */
const LONGEST_NAME = 120;

/** Combining marks on one letter: living scripts need four at most; more is "zalgo". */
const MOST_MARKS = 4;

/** Overrides, embeddings, isolates and marks: they could turn our own words around. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const BLANKS = /[\s\p{Cc}\u2028\u2029]+/gu;
const INVISIBLE_ONLY = /^[\p{Cf}\p{Z}\p{Cc}\u3164\u115F\u1160\u2800]*$/u;
const PILED_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/**
 * A name on one line.
 * @param fallback what stands where nothing visible is left of `text`
 */
export function safeName(text: string, fallback: string): string {
  const line = oneLine(text, LONGEST_NAME);
  return INVISIBLE_ONLY.test(line) ? fallback : line;
}

/** @param limit characters (code points) kept; a cut shows as an ellipsis */
export function oneLine(text: string, limit: number): string {
  // Four units a character is more than enough to cut from: 100,000 of them are never walked.
  const line = text
    .slice(0, limit * 4)
    .replace(BIDI_CONTROLS, '')
    .replace(BLANKS, ' ')
    .replace(PILED_MARKS, '$1')
    .trim();
  const characters = Array.from(line);
  return characters.length > limit ? `${characters.slice(0, limit).join('').trimEnd()}…` : line;
}

/** Letters as one types them who looks for a name: without case and without marks. */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
