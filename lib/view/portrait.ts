/**
 * What stands for a person without a picture: initials, and a tone that stays the same for a
 * chat whatever its name becomes.
 * @module
 */
import { TONES } from './consts';

export type Portrait = {
  /** One or two letters, or empty where the name has none (a phone number): a neutral figure is drawn. */
  readonly initials: string;
  /** 0 to TONES - 1 */
  readonly tone: number;
};

export function portraitOf(id: string, name: string): Portrait {
  return { initials: initialsOf(name), tone: fnv1a(id) % TONES };
}

/** First letters of the first and the last word; words without a letter are passed over. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const first = firstLetter(words[0]);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : '';
  return joinsLetters(first) ? first : first + last;
}

/** Scripts whose letters join or stand alone read better as one: two Arabic letters would make a syllable. */
function joinsLetters(letter: string): boolean {
  return /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(
    letter,
  );
}

function firstLetter(word: string | undefined): string {
  const letter = word === undefined ? '' : (Array.from(word)[0] ?? '');
  return letter.toLocaleUpperCase();
}

/** FNV-1a, 32 bits: spreads ids evenly over the tones; nothing secret hangs on it. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
