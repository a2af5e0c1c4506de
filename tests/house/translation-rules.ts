/**
 * What a translation owes to English: the same keys, the same places to fill in, the plural forms
 * of its language, its own quotation marks and script. Each rule gives its complaints as sentences.
 * @module
 */
import type { Entry, Language } from '@/lib/i18n';
import { QUOTATION } from './quotation';

type Entries = Readonly<Record<string, Entry>>;
/** One sentence of a translation beside the English one that it stands for. */
type Pair = {
  readonly key: string;
  readonly form: string;
  readonly text: string;
  readonly english: string;
  readonly language: Language;
};
type Rule = (pair: Pair) => string | undefined;

/** Numbers by which a plural category is probed: enough for every rule of CLDR's that has whole numbers. */
const PROBES = [...Array.from({ length: 1001 }, (_, number) => number), 1_000_000, 2_000_000];

/** Words that are the same in every language, or nearly: names, and what has no letters to translate. */
const NAMES =
  /\b(?:Rialto|WhatsApp|Messenger|XMPP|Matrix|OpenStreetMap|KIT|PRF|Ctrl|Alt|Shift|Esc|Enter|chat\.example\.org|anna\.moretti|anna@example\.org|anna:example\.org)\b|\+39[ \d]*/g;

/** A script that a language is written in, where it is not Latin. */
const SCRIPTS: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
};

/** Every complaint about `translation`, none where it is as English is. */
export function complaintsAbout(
  language: Language,
  translation: Entries,
  english: Entries,
): readonly string[] {
  const missing = Object.keys(english)
    .filter((key) => !Object.hasOwn(translation, key))
    .map((key) => `${key}: is not translated`);
  const complaints = Object.entries(translation).flatMap(([key, entry]) => {
    const source = english[key];
    if (source === undefined) return [`${key}: English has no such key`];
    return aboutEntry(key, { entry, source, language });
  });
  return [...missing, ...complaints];
}

type Sides = { readonly entry: Entry; readonly source: Entry; readonly language: Language };

function aboutEntry(key: string, { entry, source, language }: Sides): readonly string[] {
  const english = typeof source === 'string' ? source : source.other;
  const forms = typeof entry === 'string' ? { other: entry } : entry;
  const sentences = Object.entries(forms).map(([form, text]) => ({
    key,
    form: typeof entry === 'string' ? '' : form,
    text,
    english,
    language,
  }));
  return [
    ...aboutForms(key, { entry, source, language }),
    ...sentences.flatMap((pair) =>
      RULES.map((rule) => rule(pair))
        .filter((complaint) => complaint !== undefined)
        .map((complaint) => `${key}${pair.form === '' ? '' : `/${pair.form}`}: ${complaint}`),
    ),
  ];
}

/** A plural stays one, with the language's own categories; a count may become one where English needs none. */
function aboutForms(key: string, { entry, source, language }: Sides): readonly string[] {
  if (typeof entry === 'string') {
    return typeof source === 'string' ? [] : [`${key}: needs plural forms`];
  }
  if (typeof source === 'string' && !source.includes('{count}')) {
    return [`${key}: has plural forms but nothing to count`];
  }
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const given = Object.keys(entry).toSorted();
  return given.join() === wanted.join()
    ? []
    : [`${key}: has the forms ${given.join(' ')} instead of ${wanted.join(' ')}`];
}

const RULES: readonly Rule[] = [
  ({ text, english, form, language }) => {
    const wanted = placesOf(english);
    const given = placesOf(text);
    const spared = wanted.filter((name) => name !== 'count');
    if (given.join() === wanted.join()) return undefined;
    if (given.join() === spared.join() && namesOneNumber(form, language)) return undefined;
    return `fills in {${given.join()}} instead of {${wanted.join()}}`;
  },
  ({ text }) => (text.trim() === '' ? 'is empty' : undefined),
  ({ text }) => (text === text.trim() ? undefined : 'begins or ends with a space'),
  ({ text }) => (/ {2}|[\t\n\r]/.test(text) ? 'has a stray space' : undefined),
  ({ text }) => (/[<>]|&\w+;|&#/.test(text) ? 'has markup' : undefined),
  ({ text }) => (/["'`´]/.test(text) ? 'has a typewriter’s quotation mark' : undefined),
  ({ text, language }) => {
    // A mark of direction keeps a number’s plus sign in its place among letters that run leftwards.
    const shown = language === 'ar' || language === 'he' ? text.replaceAll('\u200E', '') : text;
    return /[\p{Cc}\p{Cf}\uFFFD]/u.test(shown) ? 'has a character that nobody sees' : undefined;
  },
  ({ text, english, language }) => {
    if (text !== english) return undefined;
    const said = english.replace(/\{\w+\}/g, '').replace(NAMES, '');
    // One word may be the same in two languages; a sentence is not.
    return (said.match(/\p{L}+/gu) ?? []).length < 2 && SCRIPTS[language] === undefined
      ? undefined
      : /\p{L}/u.test(said)
        ? 'is the English sentence'
        : undefined;
  },
  ({ text, english, language }) => {
    const script = SCRIPTS[language];
    const said = english.replace(/\{\w+\}/g, '').replace(NAMES, '');
    return script === undefined || !/\p{L}/u.test(said) || script.test(text)
      ? undefined
      : 'is not in the script of the language';
  },
  ({ text, english, language }) => {
    const [open, close] = QUOTATION[language];
    const quotes = (english.match(/“/g) ?? []).length;
    if (quotes === 0) return undefined;
    const marks = text.match(new RegExp(`${open}[^${open}${close}]*${close}`, 'g')) ?? [];
    return marks.length === quotes ? undefined : `quotes otherwise than by ${open}…${close}`;
  },
  ({ text, language }) => {
    const allowed = QUOTATION[language].join('') + APOSTROPHE;
    const strange = (text.match(/[«»‹›„“”‚‘’]/g) ?? []).filter((mark) => !allowed.includes(mark));
    return strange.length === 0 ? undefined : `quotes by ${strange.join(' ')}`;
  },
  ({ text, english }) => {
    const ends = (sentence: string) => /[.!?…؟;:]$/.exec(sentence)?.[0];
    const wanted = ends(english);
    const given = ends(text);
    if ((wanted === undefined) === (given === undefined)) return undefined;
    return wanted === undefined ? 'ends like a sentence' : `does not end, as “${wanted}” does`;
  },
  ({ text, language }) =>
    language === 'fr' &&
    (/[^\u00A0\u202F\s](?:[?!;»]|:(?!\/\/))(?:\s|$)/u.test(text) || / [:;?!»]/.test(text))
      ? 'needs a narrow unbreakable space before : ; ? ! »'
      : undefined,
];

const APOSTROPHE = '’';

/** Their names, each once: a sentence may say a name twice where English says it once. */
function placesOf(text: string): readonly string[] {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
  return [...new Set(names)].toSorted();
}

/** Whether a plural category is that of one number only, so that the number may be a word or left out. */
function namesOneNumber(form: string, language: Language): boolean {
  if (form === '' || form === 'other') return false;
  const rules = new Intl.PluralRules(language);
  return PROBES.filter((number) => rules.select(number) === form).length === 1;
}
