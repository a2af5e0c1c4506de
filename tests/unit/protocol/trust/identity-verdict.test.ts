import { describe, expect, it } from 'vitest';

import { judgeIdentity } from '@/lib/protocol/trust';

describe('the verdict on an identity key', () => {
  const key = new Uint8Array(32).fill(7);

  it('is first where none was known', () => {
    expect(judgeIdentity(undefined, key)).toBe('first');
  });

  it('is same for equal bytes', () => {
    expect(judgeIdentity(key, Uint8Array.from(key))).toBe('same');
  });

  it('is changed for a difference in any one bit, or another length', () => {
    for (let bit = 0; bit < 256; bit++) {
      const other = Uint8Array.from(key);
      other[bit >> 3]! ^= 1 << (bit & 7);
      expect(judgeIdentity(key, other)).toBe('changed');
    }
    expect(judgeIdentity(key, key.subarray(1))).toBe('changed');
  });
});
