import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toHex } from '@/lib/base';
import { pad, unpad } from '@/lib/codec';

import { codeThrownBy } from '../crypto/expect-code';
import { seededRandom } from '../crypto/seeded-random';
import { SEED } from './arbitraries';

describe('padding', () => {
  it('adds 1 to 16 bytes of their own number and takes them off again', () => {
    const random = seededRandom('padding');
    fc.assert(
      fc.property(fc.uint8Array(), (plaintext) => {
        const padded = pad(plaintext, random);
        expect(padded.at(-1)).toBe(padded.length - plaintext.length);
        expect(toHex(unpad(padded))).toBe(toHex(plaintext));
      }),
      { seed: SEED },
    );
  });

  it('draws every length from 1 to 16', () => {
    const lengths = Array.from(
      { length: 256 },
      (_, byte) => pad(new Uint8Array(0), { bytes: () => Uint8Array.of(byte) }).length,
    );
    expect([...new Set(lengths)].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, i) => i + 1),
    );
  });

  it.each([
    ['nothing', []],
    ['a padding of 0', [1, 0]],
    ['a padding of 17', Array.from({ length: 17 }, () => 17)],
    ['a padding longer than all', [3, 3]],
    ['unequal bytes', [3, 2, 3]],
  ])('refuses %s', (_, bytes) => {
    expect(codeThrownBy(() => unpad(Uint8Array.from(bytes)))).toBe('bad-padding');
  });
});
