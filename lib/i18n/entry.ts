/**
 * One entry of a catalogue: a sentence, or the plural forms of one. Knows no language and no key.
 * @module
 */

/** Plural forms of one sentence; `{count}` chooses. `other` is the one that every language has. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export type Entry = string | Plural;

/**
 * Entries in another language than English, by English's keys. Not checked by the compiler, since
 * English moves first and translations follow: a house test holds each to English, key by key.
 */
export type Translation = Readonly<Record<string, Entry>>;
