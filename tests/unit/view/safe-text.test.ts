import { oneLine, safeName, shownPart } from '@/lib/view/safe-text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a name from a stranger', () => {
  it('cannot turn the words around it', () => {
    expect(safeName('\u202Eexe.gpj\u202C', 'x')).toBe('exe.gpj');
    expect(safeName('\u2066a\u2069\u200Fb', 'x')).toBe('ab');
  });

  it('stays on one line and within its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeName(text, 'fallback');
        expect(name).not.toMatch(/[\n\r\t\u2028\u2029\u202A-\u202E]/);
        expect(Array.from(name).length).toBeLessThanOrEqual(121);
        expect(name.trim()).not.toBe('');
      }),
      { seed: 8 },
    );
  });

  it('gives way to the fallback where nothing can be seen of it', () => {
    expect(safeName(' \u200B\u2060\u3164 ', '+39 041')).toBe('+39 041');
    expect(safeName('', '+39 041')).toBe('+39 041');
  });

  it('keeps the marks that living scripts need and loses the piles', () => {
    expect(safeName('Nguyễn Đình', 'x').normalize('NFC')).toBe('Nguyễn Đình');
    expect(safeName(`a${'\u0301'.repeat(50)}b`, 'x')).toBe(`a${'\u0301'.repeat(4)}b`);
  });

  it('of a hundred thousand characters is cut without walking them all', () => {
    expect(oneLine('a'.repeat(100_000), 10)).toBe(`${'a'.repeat(10)}…`);
  });
});

describe('the part of a text that is shown at once', () => {
  it('is the whole of a usual text', () => {
    expect(shownPart('Ciao\nAnna')).toEqual({ shown: 'Ciao\nAnna', cut: false });
  });

  it('ends after so many characters, never inside one', () => {
    const { shown, cut } = shownPart(`a${'😀'.repeat(5_000)}`);
    expect(cut).toBe(true);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.length).toBeLessThanOrEqual(3_000);
  });

  it('ends after so many lines', () => {
    expect(shownPart('x\n'.repeat(10_000)).shown.split('\n').length).toBeLessThanOrEqual(60);
  });
});
