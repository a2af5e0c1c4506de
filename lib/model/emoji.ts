/**
 * Emoji as a person uses them: which they take most, in which tone of skin; and the files that say
 * which there are and what each is called. Pure.
 * @module
 */

/** Those of a window's own files. Both lists of names follow `groups`, one after another. */
export type EmojiFiles = {
  /** Each emoji once, without a tone, in the groups and the order of Unicode's own chart. */
  readonly groups: readonly (readonly string[])[];
  /** Places, counted through all groups, of those that have tones of skin. */
  readonly toned: readonly number[];
  /** In the person's language. */
  readonly names: EmojiNames;
  /** What people type everywhere: `tada`, `+1`. */
  readonly english: EmojiNames;
};

export type EmojiNames = {
  /** `name|other word|other word` */
  readonly names: readonly string[];
  /** What the five tones are called, from the lightest on. */
  readonly tones: readonly string[];
};

/** 0: none chosen, drawn yellow; 1 (lightest) to 5 are those of Fitzpatrick (UTS 51). */
export const SKIN_TONES = [0, 1, 2, 3, 4, 5] as const;
export type SkinTone = (typeof SKIN_TONES)[number];

/** `often`: with how much they are used, most first; every use of another takes a tenth off. */
export type EmojiUse = {
  readonly tone: SkinTone;
  readonly often: readonly (readonly [emoji: string, weight: number])[];
};

export const NO_EMOJI_USED: EmojiUse = { tone: 0, often: [] };

/** Three rows of a picker. */
export const MAX_OFTEN = 24;
/** UTF-16 units: the longest sequences (a family, a flag of a region) have some 15 */
export const MAX_EMOJI = 40;

const FADING = 0.9;

/** @returns the use after one more of it */
export function usingEmoji(use: EmojiUse, emoji: string): EmojiUse {
  if (emoji.length > MAX_EMOJI) return use;
  const before = use.often.find(([one]) => one === emoji)?.[1] ?? 0;
  const others = use.often
    .filter(([one]) => one !== emoji)
    .map(([one, weight]) => [one, rounded(weight * FADING)] as const);
  const often = [[emoji, rounded(before * FADING + 1)] as const, ...others]
    .toSorted((left, right) => right[1] - left[1])
    .slice(0, MAX_OFTEN);
  return { ...use, often };
}

/** In that tone, everybody in it. @param emoji one that has tones, without one */
export function inTone(emoji: string, tone: SkinTone): string {
  if (tone === 0) return emoji;
  const mark = String.fromCodePoint(0x1f3fa + tone);
  // Hands that join two people have their tone from them.
  return emoji.replaceAll(/(?!(?<=\u200D)🤝)(\p{Emoji_Modifier_Base})\uFE0F?/gu, `$1${mark}`);
}

/** Whether it may stand in the settings: they come from disks and kits too. */
export function isEmojiUse(value: unknown): value is EmojiUse {
  if (typeof value !== 'object' || value === null) return false;
  const { tone, often } = value as Readonly<Record<string, unknown>>;
  return (
    SKIN_TONES.some((one) => one === tone) &&
    Array.isArray(often) &&
    often.length <= MAX_OFTEN &&
    often.every(isWeighed)
  );
}

function isWeighed(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [emoji, weight] = value as readonly unknown[];
  return (
    typeof emoji === 'string' &&
    emoji !== '' &&
    emoji.length <= MAX_EMOJI &&
    typeof weight === 'number' &&
    weight >= 0 &&
    weight <= 1 / (1 - FADING) + 1
  );
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
