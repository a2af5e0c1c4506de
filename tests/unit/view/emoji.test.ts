/**
 * Emoji as a window offers them: found, named between colons, those that are used first.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_PLAIN, DEFAULT_SEALED, type EmojiFiles, type EmojiUse } from '@/lib/model';
import { closedNameAt, nameAt } from '@/lib/view';
import { createEmojiSource } from '@/lib/view/emoji-source';
import { createEmojiView } from '@/lib/view/emoji-view';
import { emojiFiles } from '../../run/emoji-files';
import { FakeBus, settled } from './fake-bus';
import { FEW_EMOJI, words } from './fake-surroundings';

const files = emojiFiles();
const inLanguage = (language: string): EmojiFiles =>
  ({ ...(files['all'] as object), names: files[language], english: files['en'] }) as EmojiFiles;

async function scene(given: EmojiFiles = FEW_EMOJI, emoji: EmojiUse = DEFAULT_SEALED.emoji) {
  const bus = new FakeBus({
    'settings.read': () => ({ ...DEFAULT_PLAIN, ...DEFAULT_SEALED, emoji }),
    'settings.change': () => ({}),
  });
  const view = createEmojiView({ bus, words, emojiFiles: async () => given });
  await view.load();
  await settled();
  const found = (wanted: string) => view.find(wanted, 6).map((one) => one.emoji);
  return { bus, view, found };
}

describe('emoji', () => {
  it('are found by their names, the nearest first', async () => {
    const { found } = await scene(inLanguage('en'));
    expect(found('party popper')[0]).toBe('🎉');
    expect(found('thumbs up')[0]).toBe('👍');
    expect(found('cat')).toContain('🐱');
    expect(found('   ')).toEqual([]);
    expect(found('qqqq')).toEqual([]);
  });

  it('are found in the person’s language, marks aside, and by what is typed everywhere', async () => {
    const { found, view } = await scene(inLanguage('it'));
    expect(found('bacio')).toContain('💋');
    expect(found('felicita')).toContain('😃');
    expect(found('tada')[0]).toBe('🎉');
    expect(view.named('+1')?.emoji).toBe('👍');
    expect(view.named('heart_eyes')?.emoji).toBe('😍');
    expect(view.named('nothing of the kind')).toBeUndefined();
  });

  it.each(Object.keys(files).filter((name) => name !== 'all'))(
    'all have a name in %s, and are each listed once',
    (language) => {
      const { groups, names } = inLanguage(language);
      const all = groups.flat();
      expect(groups).toHaveLength(9);
      expect(names.names).toHaveLength(all.length);
      expect(new Set(all).size).toBe(all.length);
      expect(names.names.filter((name) => name.split('|')[0] === '')).toEqual([]);
      expect(names.tones.filter((name) => name === '')).toEqual([]);
    },
  );

  it('that are used come first, here at once and in the next window too', async () => {
    const { view, bus } = await scene();
    expect(view.groups.value[0]?.items[0]?.emoji).toBe('👍');
    view.used('🎉');
    expect(view.groups.value[0]?.items.slice(0, 2).map((one) => one.emoji)).toEqual(['🎉', '👍']);
    expect(bus.asked.at(-1)).toEqual({
      name: 'settings.change',
      payload: { emoji: { tone: 0, often: [['🎉', 1]] } },
    });
    const next = await scene(FEW_EMOJI, { tone: 0, often: [['😀', 1]] });
    expect(next.view.groups.value[0]?.items[0]).toEqual({ emoji: '😀', name: 'grinning face' });
  });

  it('are drawn in the tone that was chosen, those that have tones', async () => {
    const { view, found } = await scene();
    view.nextTone();
    expect(view.tone.value).toEqual({ tone: 1, name: 'light' });
    expect(found('thumbs')).toEqual(['👍🏻']);
    expect(found('tada')).toEqual(['🎉']);
    for (let turn = 0; turn < 5; turn++) view.nextTone();
    expect(view.tone.value.tone).toBe(0);
  });

  it('that cannot be read are asked for again, and nothing is loaded before they are wanted', async () => {
    const read = vi.fn(async () => FEW_EMOJI).mockRejectedValueOnce(new Error('gone'));
    const source = createEmojiSource({ bus: new FakeBus(), words, emojiFiles: read });
    expect(read).not.toHaveBeenCalled();
    source.want();
    await vi.waitFor(() => expect(source.view.value?.state.value).toBe('failed'));
    source.want();
    await vi.waitFor(() => expect(source.view.value?.state.value).toBe('ready'));
    source.want();
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('a name between colons', () => {
  it.each([
    ['so :smi', 'smi'],
    [':+1', '+1'],
    ['(:heart_ey', 'heart_ey'],
    ['Grüße :Löf', 'Löf'],
  ])('is seen while it is written: %s', (text, name) => {
    expect(nameAt(text, text.length)).toEqual({
      name,
      from: text.length - name.length - 1,
      to: text.length,
    });
  });

  it.each([':D', 'at 12:30', 'at :30', 'https://x', 'word:name', ': name', ''])(
    'is not seen where none is: %s',
    (text) => {
      expect(nameAt(text, text.length)).toBeUndefined();
    },
  );

  it('is over with its second colon, wherever the caret stands', () => {
    expect(closedNameAt('so :tada: and', 9)).toEqual({ name: 'tada', from: 3, to: 9 });
    expect(closedNameAt('so :tada', 8)).toBeUndefined();
    expect(closedNameAt('10:30:', 6)).toBeUndefined();
  });
});
