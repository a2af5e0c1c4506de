/**
 * What counts as strong against somebody who has the profile and time.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { createGuesser } from '@/lib/platform/page/guessing';

const guess = createGuesser();

describe('the strength of a passphrase', () => {
  it.each([
    ['password1234', 'weak', 'common'],
    ['Pa$$w0rd1234', 'weak', 'common'],
    ['qwertyuiop12', 'weak', 'common'],
    ['rialto-inbox', 'weak', undefined],
    ['abcabcabcabcabc', 'weak', 'repeats'],
    ['christopher1987', 'weak', 'name'],
  ] as const)('takes %s for %s (%s)', async (passphrase, strength, hint) => {
    expect(await guess(passphrase)).toEqual({ strength, hint });
  });

  it('grows with every word that has nothing to do with the one before', async () => {
    const grown = ['tin', 'tin orbit', 'tin orbit velvet', 'tin orbit velvet almond sparrow'];
    const found = await Promise.all(grown.map(async (text) => (await guess(text)).strength));
    expect(found[0]).toBe('weak');
    expect(found[1]).toBe('weak');
    expect(found.at(-1)).toBe('strong');
  });

  it('takes random signs for what they are', async () => {
    expect((await guess('x7Kq0vTz2mLp9RwB')).strength).toBe('strong');
  });

  // Guessing takes longer than in proportion to the length; a hang would end in the test's time-out.
  it('does not hang on a thousand characters', async () => {
    expect((await guess('ab1'.repeat(341))).strength).toBe('weak');
  });
});
