/**
 * Which emoji there are, and what each is called in every language that Rialto speaks: files of the
 * build, drawn from two packages that are never bundled themselves. emojibase-data (MIT) has Unicode's
 * order, groups and what people type between colons; cldr-annotations-full (Unicode-3.0) the names.
 * @module
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EmojiFiles, EmojiNames } from '../../lib/model/emoji';
import { TRANSLATED } from '../../lib/i18n/languages';

/** Those of 2023: what came later is an empty box on many systems. */
const NEWEST = 15.1;

/** emojibase's own number for what is only part of an emoji, a tone or hair. */
const COMPONENTS = 2;
/** and for flags, whose names are those of countries */
const FLAGS = 9;

type Listed = {
  readonly emoji: string;
  readonly label: string;
  readonly hexcode: string;
  readonly tags?: readonly string[];
  readonly group?: number;
  readonly version: number;
  readonly skins?: readonly unknown[];
};

type Annotations = Readonly<
  Record<string, { readonly default?: readonly string[]; readonly tts?: readonly string[] }>
>;

const require = createRequire(import.meta.url);
const ANNOTATIONS = dirname(require.resolve('cldr-annotations-full/package.json'));

/** Names of files under `emoji/`, without ending, and what each holds. */
export function emojiFiles(): Readonly<Record<string, unknown>> {
  const all = listed();
  const groups = new Map<number | undefined, Listed[]>();
  for (const one of all) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  const list: Pick<EmojiFiles, 'groups' | 'toned'> = {
    groups: [...groups.values()].map((group) => group.map(({ emoji }) => plain(emoji))),
    toned: all.flatMap(({ skins }, place) => (skins === undefined ? [] : [place])),
  };
  const names = ['en', ...TRANSLATED].map(
    (language) => [language, namesIn(language, all)] as const,
  );
  return { all: list, ...Object.fromEntries(names) };
}

/** What a build writes: paths below its folder, and contents. */
export function emojiAssets(): readonly {
  readonly relativeDest: string;
  readonly contents: string;
}[] {
  return Object.entries(emojiFiles()).map(([name, contents]) => ({
    relativeDest: `emoji/${name}.json`,
    contents: JSON.stringify(contents),
  }));
}

function listed(): readonly Listed[] {
  const all = require('emojibase-data/en/data.json') as readonly Listed[];
  return all.filter(
    ({ group, version }) => group !== undefined && group !== COMPONENTS && version <= NEWEST,
  );
}

/** As phones write it: the mark that asks for a picture only where there is no picture without it. */
function plain(emoji: string): string {
  return /^\p{Emoji_Presentation}\uFE0F$/u.test(emoji) ? emoji.slice(0, -1) : emoji;
}

function namesIn(language: string, all: readonly Listed[]): EmojiNames {
  const annotations = annotationsIn(language);
  const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const codes = require('emojibase-data/en/shortcodes/github.json') as Readonly<
    Record<string, string | readonly string[]>
  >;
  const wordsFor = (one: Listed): readonly string[] => {
    const known = annotations[one.emoji.replaceAll('\uFE0F', '')];
    const name =
      known?.tts?.[0] ?? (one.group === FLAGS ? country(one.emoji, countries) : undefined);
    const typed = language === 'en' ? [codes[one.hexcode] ?? [], one.tags ?? []].flat(2) : [];
    return [name ?? one.label, ...(known?.default ?? []), ...typed];
  };
  return {
    names: all.map((one) => [...new Set(wordsFor(one))].join('|')),
    tones: [0x1f3fb, 0x1f3fc, 0x1f3fd, 0x1f3fe, 0x1f3ff].map(
      (point) => annotations[String.fromCodePoint(point)]?.tts?.[0] ?? '',
    ),
  };
}

/** Portugal's Portuguese is kept as what differs from Brazil's. */
function annotationsIn(language: string): Annotations {
  const read = (locale: string): Annotations => {
    const file = join(ANNOTATIONS, 'annotations', locale, 'annotations.json');
    const { annotations } = require(file) as {
      readonly annotations: { readonly annotations: Annotations };
    };
    return annotations.annotations;
  };
  return language === 'pt' ? { ...read('pt'), ...read('pt-PT') } : read(language);
}

/** "Italy", of two regional letters. */
function country(flag: string, countries: Intl.DisplayNames): string | undefined {
  const letters = Array.from(flag, (one) => (one.codePointAt(0) ?? 0) - 0x1f1e6 + 65);
  if (letters.length !== 2 || letters.some((one) => one < 65 || one > 90)) return undefined;
  return countries.of(String.fromCodePoint(...letters));
}
