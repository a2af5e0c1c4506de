/**
 * Emoji: which are used most, and in which tone.
 * @module
 */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  MAX_OFTEN,
  NO_EMOJI_USED,
  SKIN_TONES,
  inTone,
  isEmojiUse,
  usingEmoji,
  type EmojiUse,
} from '@/lib/model';
import { emojiFiles } from '../../run/emoji-files';

const using = (...emoji: readonly string[]): EmojiUse => emoji.reduce(usingEmoji, NO_EMOJI_USED);
const order = ({ often }: EmojiUse): readonly string[] => often.map(([emoji]) => emoji);

describe('emoji that are used', () => {
  it('come first the more, and the later, they were used', () => {
    expect(order(using('a', 'b', 'a', 'c'))).toEqual(['a', 'c', 'b']);
    const old = using('a', 'a', 'a', ...Array.from({ length: 25 }, () => 'b'));
    expect(order(old)).toEqual(['b', 'a']);
    expect(order(using('a', 'a', 'a', ...Array.from({ length: 12 }, (_, at) => `n${at}`)))[0]).toBe(
      'n11',
    );
  });

  it('are some, never a list without end, whatever is said to be one', () => {
    const many = using(...Array.from({ length: 100 }, (_, at) => `n${at}`));
    expect(many.often).toHaveLength(MAX_OFTEN);
    expect(isEmojiUse(many)).toBe(true);
    expect(using('x'.repeat(41))).toEqual(NO_EMOJI_USED);
  });

  it.each([
    undefined,
    {},
    { tone: 6, often: [] },
    { tone: 1, often: [['👍', 99]] },
    { tone: 1, often: [['', 1]] },
    { tone: 1, often: [['x'.repeat(41), 1]] },
    { tone: 1, often: [['👍', Number.NaN]] },
    { tone: 1, often: Array.from({ length: MAX_OFTEN + 1 }, () => ['👍', 1]) },
  ])('are not taken from a disk or a kit where they cannot be so: %j', (value) => {
    expect(isEmojiUse(value)).toBe(false);
  });
});

describe('tones of skin', () => {
  type Listed = {
    readonly hexcode: string;
    readonly skins?: readonly {
      readonly emoji: string;
      readonly tone: number | readonly number[];
    }[];
  };
  const listed = createRequire(import.meta.url)('emojibase-data/en/data.json') as readonly Listed[];

  it('are put in as Unicode has them, for every emoji that has any', () => {
    const { groups, toned } = emojiFiles()['all'] as {
      groups: readonly (readonly string[])[];
      toned: readonly number[];
    };
    const all = groups.flat();
    const bare = (emoji: string) => emoji.replaceAll('\uFE0F', '');
    const known = new Map(
      listed.flatMap(({ hexcode, skins = [] }) =>
        skins.map(
          ({ emoji, tone }) => [`${hexcode} ${[tone].flat().join()}`, bare(emoji)] as const,
        ),
      ),
    );
    expect(toned.length).toBeGreaterThan(250);
    const wrong = toned.flatMap((place) => {
      const emoji = all[place]!;
      const code = Array.from(emoji, (one) =>
        one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0'),
      ).join('-');
      return SKIN_TONES.slice(1).flatMap((tone) => {
        const wanted =
          known.get(`${code} ${tone}`) ?? known.get(`${code.replace(/-FE0F$/, '')} ${tone}`);
        return wanted === undefined || bare(inTone(emoji, tone)) === wanted
          ? []
          : [`${emoji} ${tone}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(inTone('👍', 0)).toBe('👍');
  });
});
