import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { equalBytes } from '@/lib/base';
import { equalConstantTime } from '@/lib/crypto';

it('says of any two byte arrays what plain comparison says', () => {
  const short = fc.uint8Array({ maxLength: 4, max: 2 });
  fc.assert(
    fc.property(short, short, (left, right) => {
      expect(equalConstantTime(left, right)).toBe(equalBytes(left, right));
      expect(equalConstantTime(left, left.slice())).toBe(true);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

it('sees a difference in any one bit', () => {
  const bytes = new Uint8Array(32).fill(0x5a);
  for (let bit = 0; bit < 256; bit++) {
    const other = bytes.slice();
    other[bit >> 3]! ^= 1 << (bit & 7);
    expect(equalConstantTime(bytes, other)).toBe(false);
  }
});
