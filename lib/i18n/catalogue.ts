/**
 * What a catalogue is: every key that English has, each a sentence or a set of plural forms
 * (CLDR categories, as Intl.PluralRules names them). Knows no language.
 * @module
 */
import type { english } from './catalogues/english';
import type { Entry } from './entry';

/** A key of the catalogue. English is the source, so a key that English lacks does not compile. */
export type WordKey = keyof typeof english;

/** A whole catalogue of any language: the compiler refuses one with a key missing. */
export type Catalogue = Readonly<Record<WordKey, Entry>>;

type Source = typeof english;
type TextOf<Key extends WordKey> = Source[Key] extends {
  readonly other: infer Other extends string;
}
  ? Other
  : Source[Key];
type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** Values that are numbers, written as the language writes them. */
type Numbers = 'count' | 'percent' | 'now' | 'all';

/** The values that the sentence of `Key` needs, by the names in its braces. */
export type WordValues<Key extends WordKey> = {
  readonly [Name in Placeholders<TextOf<Key>>]: Name extends Numbers ? number : string;
};

/** Nothing to fill in: the second argument of `say` is left out. */
export type ValuesArgument<Key extends WordKey> = keyof WordValues<Key> extends never
  ? readonly []
  : readonly [values: WordValues<Key>];
