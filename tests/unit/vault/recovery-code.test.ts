/**
 * Recovery codes: written down by hand, read back by people.
 * @module
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Random } from '@/lib/base';
import { newRecoveryCode, parseRecoveryCode } from '@/lib/vault/recovery-code';

const given = (bytes: Uint8Array): Random => ({ bytes: () => Uint8Array.from(bytes) });
const twenty = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('a recovery code', () => {
  it('is nine groups of four without letters that look like others', () => {
    const { code } = newRecoveryCode(given(new Uint8Array(20).fill(0xa5)));
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(code.startsWith('MPJT-B9D5')).toBe(true); // a5a5a5a5a5 in Crockford's base 32
  });

  it('comes back as it was, however it is typed', () => {
    fc.assert(
      fc.property(twenty, (secret) => {
        const { code } = newRecoveryCode(given(secret));
        const sloppy = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`;
        expect(parseRecoveryCode(code)).toEqual(secret);
        expect(parseRecoveryCode(sloppy)).toEqual(secret);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('tells a mistyped sign, two swapped ones and a missing one from a wrong code', () => {
    const { code } = newRecoveryCode(
      given(Uint8Array.from({ length: 20 }, (_, at) => 77 + at * 7)),
    );
    const swapped = `${code[1] ?? ''}${code[0] ?? ''}${code.slice(2)}`;
    const mistyped = `${code[0] === 'Z' ? 'Y' : 'Z'}${code.slice(1)}`;
    for (const typed of [swapped, mistyped, code.slice(1), `${code}0`, '', 'U'.repeat(36)])
      expect(() => parseRecoveryCode(typed)).toThrowError(
        expect.objectContaining({ name: 'VaultError', code: 'bad-code' }),
      );
  });
});
