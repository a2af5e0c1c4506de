import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromHex } from '@/lib/base';
import { readRecoveryKey, writeRecoveryKey } from '@/lib/networks/matrix/recovery-key';

describe('a recovery key in words', () => {
  it('is written as other programs write it', () => {
    // A vector that matrix-js-sdk's own tests have; the key is RFC 7748's first.
    const key = fromHex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
    expect(writeRecoveryKey(key)).toBe(
      'EsTc LW2K PGiF wKEA 3As5 g5c4 BXwk qeeJ ZJV8 Q9fu gUMN UE4d',
    );
    expect([...readRecoveryKey('EsTcLW2KPGiFwKEA3As5g5c4BXwkqeeJZJV8Q9fugUMNUE4d')]).toEqual([
      ...key,
    ]);
  });

  it('reads whatever it wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
        expect([...readRecoveryKey(writeRecoveryKey(key))]).toEqual([...key]);
      }),
    );
  });

  it('refuses slips, other lengths and other letters', () => {
    const written = writeRecoveryKey(new Uint8Array(32).fill(7));
    const slip = (written.startsWith('EsT', 0) ? 'EsU' : 'EsV') + written.slice(3);
    for (const typed of [
      '',
      '1',
      'Es',
      slip,
      `${written}1`,
      written.slice(2),
      '0OIl',
      'E'.repeat(9999),
    ])
      expect(() => readRecoveryKey(typed)).toThrow('no recovery key');
  });
});
