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
   * The sentence of `key`. Values are put in as they are: they may come from strangers, so a
   * window shows the result as text only.
   */
  say<Key extends WordKey>(key: Key, ...values: ValuesArgument<Key>): string;
}

/** @param locale BCP 47 tag that Intl knows @param catalogue its words, whole */
export function createWords(locale: string, catalogue: Catalogue): Words {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    direction: directionOf(locale),
    say: (key, ...[values]) => fill(chooseForm(catalogue[key], values, plurals), values, numbers),
  };
}

type Values = Readonly<Record<string, string | number>>;

function chooseForm(entry: Entry, values: Values | undefined, plurals: Intl.PluralRules): string {
  if (typeof entry === 'string') return entry;
  const count = values?.['count'];
  const form = typeof count === 'number' ? entry[plurals.select(count)] : undefined;
  return form ?? entry.other;
}

/** One pass over the sentence, so that braces inside a value are never read as placeholders. */
function fill(text: string, values: Values | undefined, numbers: Intl.NumberFormat): string {
  if (values === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
