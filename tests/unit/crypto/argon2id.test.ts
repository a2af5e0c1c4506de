/**
 * Argon2id against the reference implementation's own vectors (phc-winner-argon2, src/test.c,
 * version 0x13; CC0 or Apache-2.0).
 * @module
 */
import { describe, expect, it } from 'vitest';
import { toHex, utf8Encode } from '@/lib/base';
import { argon2id } from '@/lib/crypto';

const SALT = utf8Encode('somesalt');

describe('argon2id', () => {
  it.each([
    [
      { memoryKiB: 256, passes: 2, lanes: 1 },
      'password',
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    ],
    [
      { memoryKiB: 65_536, passes: 2, lanes: 1 },
      'password',
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    ],
  ])('gives what the reference gives at %o', async (cost, password, tag) => {
    expect(toHex(await argon2id(utf8Encode(password), SALT, { ...cost, length: 32 }))).toBe(tag);
  });

  it.each([
    ['a short salt', { salt: new Uint8Array(7) }],
    ['no pass', { passes: 0 }],
    ['no lane', { lanes: 0 }],
    ['less memory than lanes need', { memoryKiB: 7 }],
  ])('refuses %s', async (_what, { salt = SALT, ...changed }: Record<string, unknown>) => {
    const cost = { memoryKiB: 64, passes: 1, lanes: 1, length: 32, ...changed };
    await expect(argon2id(utf8Encode('x'), salt as Uint8Array, cost)).rejects.toMatchObject({
      name: 'CryptoError',
      code: 'bad-length',
    });
  });
});
