/**
 * Shortcuts: what a press means, where, and what becomes of keys that are given away.
 * @module
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chordOf, chordWords, rebind, restoreKeys, shortcutItems, wantedBy } from '@/lib/view';
import { words } from './fake-surroundings';

type Press = Parameters<typeof chordOf>[0];

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});
const READING = { chosen: {}, writing: false, isMac: false };
const WRITING = { ...READING, writing: true };

describe('keys pressed together', () => {
  it.each([
    [press('k', { ctrlKey: true }), 'Mod+K'],
    [press('K', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+K'],
    [press('?', { shiftKey: true }), '?'],
    [press('/', { ctrlKey: true }), 'Mod+/'],
    [press('ArrowDown', { altKey: true, shiftKey: true }), 'Alt+Shift+ArrowDown'],
    [press('у', { code: 'KeyE' }), 'E'],
    [press('´', { code: 'KeyE', altKey: true, shiftKey: true }), 'Alt+Shift+E'],
    [press(' '), 'Space'],
  ])('are named as a person names them', (pressed, chord) => {
    expect(chordOf(pressed, false)).toBe(chord);
  });

  it.each([
    ['a modifier alone', press('Shift', { shiftKey: true })],
    ['a dead key', press('Dead', { code: 'Quote' })],
    ['a letter that is being put together', press('k', { ctrlKey: true, isComposing: true })],
    ['AltGr, which writes', press('@', { ctrlKey: true, altKey: true, altGraph: true })],
    ['a key of the system', press('k', { metaKey: true })],
  ])('are nothing with %s', (_what, pressed) => {
    expect(chordOf(pressed, false)).toBeUndefined();
  });

  it('have the Mac’s own key there, and its signs', () => {
    expect(chordOf(press('k', { metaKey: true }), true)).toBe('Mod+K');
    expect(chordOf(press('k', { ctrlKey: true }), true)).toBeUndefined();
    expect(chordWords('Mod+Shift+K', words, true)).toBe('⌘⇧K');
    expect(chordWords('Mod+Alt+ArrowDown', words, false)).toBe('Ctrl+Alt+↓');
    expect(chordWords('Mod++', words, false)).toBe('Ctrl++');
  });
});

describe('a shortcut', () => {
  it('is meant by its keys', () => {
    expect(wantedBy(press('k', { ctrlKey: true }), READING)).toBe('palette');
    expect(wantedBy(press('e'), READING)).toBe('archive');
    expect(wantedBy(press('?', { shiftKey: true }), READING)).toBe('shortcuts');
    expect(wantedBy(press('q'), READING)).toBeUndefined();
  });

  it('without a modifier is a letter while something is written, and with one it is not', () => {
    for (const key of ['e', 'r', '?', '/', 'n', 'c', 'z'])
      expect(wantedBy(press(key), WRITING), key).toBeUndefined();
    expect(wantedBy(press('k', { ctrlKey: true }), WRITING)).toBe('palette');
    expect(wantedBy(press('E', { altKey: true, shiftKey: true }), WRITING)).toBe('archive');
  });

  it('that belongs to a field or a dialog is left to it', () => {
    expect(wantedBy(press('Escape'), READING)).toBeUndefined();
    expect(wantedBy(press('ArrowUp'), READING)).toBeUndefined();
  });

  it('has every pair of keys for itself at first', () => {
    const chords = shortcutItems({}, words, false).flatMap((item) => item.chords);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('gets other keys, which then mean it and nothing else', () => {
    const given = rebind({}, { id: 'archive', chord: 'Alt+Shift+X' });
    if (!given.ok) throw new Error(given.why);
    const { chosen } = given;
    const pressed = press('X', { altKey: true, shiftKey: true });
    expect(wantedBy(pressed, { ...READING, chosen })).toBe('archive');
    expect(wantedBy(press('e'), { ...READING, chosen })).toBeUndefined();
    expect(shortcutItems(chosen, words, false).find(({ id }) => id === 'archive')).toMatchObject({
      keys: ['Alt+Shift+X'],
      isChanged: true,
    });
  });

  it('is not given what something else has, unless the person says so', () => {
    expect(rebind({}, { id: 'archive', chord: 'M' })).toEqual({
      ok: false,
      why: 'taken',
      by: 'mute',
    });
    const given = rebind({}, { id: 'archive', chord: 'M', anyway: true });
    expect(given).toEqual({ ok: true, chosen: { archive: 'M', mute: '' } });
    expect(restoreKeys({ archive: 'M', mute: '' }, 'mute')).toEqual({ archive: '' });
  });

  it.each(['Mod+T', 'Mod+W', 'Tab', 'Enter', 'Escape', 'ArrowDown', 'F5', 'Mod+C'])(
    'is never given %s, which the browser or every control needs',
    (chord) => {
      expect(rebind({}, { id: 'archive', chord, anyway: true })).toEqual({
        ok: false,
        why: 'kept',
      });
    },
  );

  it('never shares its keys, whatever is given, taken away and restored', () => {
    const ids = shortcutItems({}, words, false).flatMap(({ id, isFixed }) => (isFixed ? [] : [id]));
    const step = fc.record({
      id: fc.constantFrom(...ids),
      chord: fc.constantFrom('A', 'B', 'E', 'M', 'Mod+K', 'Alt+Shift+E', 'Mod+T', '?'),
      anyway: fc.boolean(),
      restore: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let chosen = {};
        for (const { restore, ...wish } of steps) {
          if (restore) chosen = restoreKeys(chosen, wish.id);
          const outcome = rebind(chosen, wish);
          if (outcome.ok) ({ chosen } = outcome);
        }
        const chords = shortcutItems(chosen, words, false).flatMap((item) => item.chords);
        expect(new Set(chords).size).toBe(chords.length);
      }),
    );
  });
});
