/**
 * Emoji to choose from: which there are, found by name in the person's language or by what is typed
 * between colons everywhere, and those that they take most. Loaded when first wanted; knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import {
  NO_EMOJI_USED,
  foldLetters,
  inTone,
  usingEmoji,
  type EmojiFiles,
  type EmojiUse,
  type SkinTone,
} from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { USUAL_EMOJI } from './consts';
import { followSettings } from './look';
import type { Surroundings } from './surroundings';

export type EmojiItem = {
  /** As it is put into a text: in the tone that was chosen. */
  readonly emoji: string;
  readonly name: string;
};

export type EmojiGroup = {
  /** `often`, or its place in Unicode's chart. */
  readonly key: EmojiGroupKey;
  readonly items: readonly EmojiItem[];
};

/** In the chart's order. */
const CHART = [
  'smileys',
  'people',
  'nature',
  'food',
  'travel',
  'leisure',
  'things',
  'signs',
  'flags',
] as const;
export type EmojiGroupKey = 'often' | (typeof CHART)[number];

export interface EmojiView {
  /** `failed`: the files could not be read; `load` tries again */
  readonly state: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  /** Those taken most first. */
  readonly groups: ReadonlySignal<readonly EmojiGroup[]>;
  readonly tone: ReadonlySignal<{ readonly tone: SkinTone; readonly name: string }>;
  load(): Promise<void>;
  /** Best first; empty where nothing is looked for. */
  find(wanted: string, most: number): readonly EmojiItem[];
  /** The one that bears exactly that name between colons. */
  named(name: string): EmojiItem | undefined;
  /** One that has tones, in the one that was chosen. */
  toned(emoji: string): string;
  /** It was taken: it comes sooner the next time. */
  used(emoji: string): void;
  /** The next tone of skin, after the darkest none. */
  nextTone(): void;
  dispose(): void;
}

export type EmojiParts = {
  readonly bus: BusClient;
  readonly words: Words;
  readonly emojiFiles: Surroundings['emojiFiles'];
};

type Known = {
  readonly emoji: string;
  readonly hasTones: boolean;
  readonly name: string;
  /** Names and other words in both languages, case and marks aside. */
  readonly words: readonly string[];
};

type Book = { readonly all: readonly Known[]; readonly sizes: readonly number[] };

const NO_BOOK: Book = { all: [], sizes: [] };

export function createEmojiView(parts: EmojiParts): EmojiView {
  return new LiveEmojiView(parts);
}

class LiveEmojiView implements EmojiView {
  readonly state = signal<'loading' | 'ready' | 'failed'>('loading');
  readonly groups: EmojiView['groups'];
  readonly tone: EmojiView['tone'];
  readonly dispose: () => void;
  readonly #parts: EmojiParts;
  readonly #use = signal<EmojiUse>(NO_EMOJI_USED);
  readonly #book = signal<Book>(NO_BOOK);
  readonly #tones = signal<readonly string[]>([]);

  constructor(parts: EmojiParts) {
    this.#parts = parts;
    this.dispose = followSettings(parts.bus, ({ emoji }) => {
      if (emoji !== undefined) this.#use.value = emoji;
    });
    this.groups = computed(() => this.#groups());
    this.tone = computed(() => {
      const { tone } = this.#use.value;
      const none = parts.words.say('emoji.tone.none');
      return { tone, name: tone === 0 ? none : (this.#tones.value[tone - 1] ?? none) };
    });
  }

  async load(): Promise<void> {
    if (this.state.peek() === 'ready') return;
    this.state.value = 'loading';
    try {
      const [language = 'en'] = this.#parts.words.locale.split('-');
      const files = await this.#parts.emojiFiles(language);
      this.#book.value = bookOf(files);
      this.#tones.value = files.names.tones;
      this.state.value = 'ready';
    } catch {
      // Said in the picker, which can try again; a name that is being written is left as it is.
      this.state.value = 'failed';
    }
  }

  find(wanted: string, most: number): readonly EmojiItem[] {
    const needle = foldLetters(wanted.trim()).replaceAll('_', ' ');
    if (needle === '') return [];
    const often = this.#use.peek().often.map(([emoji]) => emoji);
    return this.#book
      .peek()
      .all.map((one) => ({ one, rank: rankOf(one, needle) }))
      .filter(({ rank }) => rank < MISS)
      .map(({ one, rank }) => ({ item: this.#item(one), rank }))
      .map(({ item, rank }) => ({ item, rank: rank - (often.includes(item.emoji) ? 0.5 : 0) }))
      .toSorted((left, right) => left.rank - right.rank)
      .slice(0, most)
      .map(({ item }) => item);
  }

  named(name: string): EmojiItem | undefined {
    const needle = foldLetters(name).replaceAll('_', ' ');
    const found = this.#book.peek().all.find(({ words }) => words.includes(needle));
    return found && this.#item(found);
  }

  toned(emoji: string): string {
    return inTone(emoji, this.#use.value.tone);
  }

  used(emoji: string): void {
    this.#change(usingEmoji(this.#use.peek(), emoji));
  }

  nextTone(): void {
    const use = this.#use.peek();
    this.#change({ ...use, tone: ((use.tone + 1) % 6) as SkinTone });
  }

  #change(emoji: EmojiUse): void {
    this.#use.value = emoji;
    this.#parts.bus.ask('settings.change', { emoji }).catch(() => {
      // What is taken most is a convenience: it holds in this window, and is asked for anew with the next one.
    });
  }

  #item({ emoji, name, hasTones }: Known): EmojiItem {
    return { emoji: hasTones ? inTone(emoji, this.#use.value.tone) : emoji, name };
  }

  #groups(): readonly EmojiGroup[] {
    const { all, sizes } = this.#book.value;
    if (all.length === 0) return [];
    const items = all.map((one) => this.#item(one));
    const names = new Map(items.map(({ emoji, name }) => [emoji, name]));
    const taken = this.#use.value.often.map(([emoji]) => emoji);
    const often = [...taken, ...USUAL_EMOJI.filter((one) => !taken.includes(one))];
    let from = 0;
    const chart = sizes.map((size, at) => {
      const group = { key: CHART[at] ?? 'signs', items: items.slice(from, from + size) };
      from += size;
      return group;
    });
    const first = often.slice(0, Math.max(taken.length, USUAL_EMOJI.length));
    return [
      { key: 'often', items: first.map((emoji) => ({ emoji, name: names.get(emoji) ?? emoji })) },
      ...chart,
    ];
  }
}

function bookOf({ groups, toned, names, english }: EmojiFiles): Book {
  const tones = new Set(toned);
  const all = groups.flat().map((emoji, place): Known => {
    const own = names.names[place]?.split('|') ?? [];
    const typed = english.names[place]?.split('|') ?? [];
    const words = [...own, ...typed].map((word) => foldLetters(word).replaceAll('_', ' '));
    return { emoji, hasTones: tones.has(place), name: own[0] ?? emoji, words };
  });
  return { all, sizes: groups.map(({ length }) => length) };
}

const MISS = 9;

/** The nearer the name, the lower: the whole of it, its first word, another name, how one begins, a word inside. */
function rankOf({ words }: Known, needle: string): number {
  let best = MISS;
  words.forEach((word, at) => {
    const isName = at === 0;
    if (word === needle) best = Math.min(best, isName ? 0 : 2);
    else if (word.startsWith(`${needle} `)) best = Math.min(best, isName ? 1 : 4);
    else if (word.startsWith(needle)) best = Math.min(best, isName ? 3 : 4);
    else if (word.includes(` ${needle}`)) best = Math.min(best, isName ? 5 : 6);
  });
  return best;
}
