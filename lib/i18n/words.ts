/**
 * The one function that reads a catalogue: fills placeholders, chooses plural forms, writes
 * numbers as the language does. Plural rules are CLDR's (ECMA-402 Intl.PluralRules). Knows no
 * browser and no window.
 * @module
 */
import type { Catalogue, ValuesArgument, WordKey } from './catalogue';
import type { Entry } from './entry';
import { directionOf, type Direction } from './languages';

export interface Words {
  /** BCP 47 tag, for Intl and for the `lang` of a page */
  readonly locale: string;
  readonly direction: Direction;
  /**
   * The sentence of `key`. Names and texts may come from strangers: each is put in as it is, but
   * kept from turning the sentence around, and a window shows the result as text only.
   */
  say<Key extends WordKey>(key: Key, ...values: ValuesArgument<Key>): string;
  /** Has the words of pages too, for what is opened now and then in a window that began without them. */
  whole(): Promise<void>;
  /** The sentence as it stands in the catalogue: for handing it over to somebody who says it elsewhere. */
  entry(key: WordKey): Entry;
}

/**
 * @param locale BCP 47 tag that Intl knows
 * @param catalogue its words
 * @param loadWhole those of pages as well, where `catalogue` lacks them
 */
export function createWords(
  locale: string,
  catalogue: Catalogue,
  loadWhole?: () => Promise<Catalogue>,
): Words {
  const plurals = onFirstUse(() => new Intl.PluralRules(locale));
  const fill = createFill(locale);
  let known = catalogue;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    try {
      known = (await loadWhole?.()) ?? known;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return {
    locale,
    direction: directionOf(locale),
    entry: (key) => known[key],
    say: (key, ...[values]) => fill(chooseForm(known[key], values, plurals), values),
    whole: () => (loading ??= load()),
  };
}

type Values = Readonly<Record<string, string | number>>;

/** What reads the language's data from the disk: a worker that starts says nothing, and need not wait for it. */
function onFirstUse<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function chooseForm(
  entry: Entry,
  values: Values | undefined,
  plurals: () => Intl.PluralRules,
): string {
  if (typeof entry === 'string') return entry;
  const count = values?.['count'];
  const form = typeof count === 'number' ? entry[plurals().select(count)] : undefined;
  return form ?? entry.other;
}

/**
 * Values that people and companies wrote: they may run the other way than the sentence around them,
 * and would take its commas, times and numbers along.
 */
const FOREIGN: ReadonlySet<string> = new Set([
  'caption',
  'identifier',
  'name',
  'network',
  'one',
  'other',
  'place',
  'provider',
  'text',
  'who',
]);

/** What runs leftwards (Unicode 17, the blocks of class R and AL), and what turns a line around. */
const LEFTWARDS =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\u200F\u202A-\u202E]/u;
const OVERRIDES = /[\u202A-\u202E]/g;
const ISOLATES = /[\u2066-\u2069]/g;

/** Fills the places of a sentence, in one pass, so that braces inside a value are never read as such. */
function createFill(locale: string): (text: string, values: Values | undefined) => string {
  const numbers = onFirstUse(() => new Intl.NumberFormat(locale));
  const leftwards = directionOf(locale) === 'rtl';
  const put = (name: string, value: string): string =>
    FOREIGN.has(name) && (leftwards || LEFTWARDS.test(value)) ? isolated(value) : value;
  return (text, values) => {
    if (values === undefined) return text;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers().format(value) : put(name, value);
    });
  };
}

/**
 * In a direction of its own, which ends with it (FSI and PDI, UAX 9 §2.4). Isolates inside it are
 * those of another sentence of ours; one that is opened or closed alone is a stranger's.
 */
function isolated(value: string): string {
  if (value === '') return '';
  const plain = value.replace(OVERRIDES, '');
  const closed = plain.split('\u2069').length;
  const paired = (plain.match(ISOLATES) ?? []).length === 2 * (closed - 1);
  return `\u2068${paired ? plain : plain.replace(ISOLATES, '')}\u2069`;
}
