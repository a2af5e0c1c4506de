/**
 * AES-256-CTR by range, against NIST's own example.
 */
import { describe, expect, it } from 'vitest';

import { fromHex, toHex } from '@/lib/base';
import { unverifiedAesCtrRange } from '@/lib/crypto';

/** NIST SP 800-38A (2001), F.5.5 */
const KEY = fromHex('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4');
const FIRST = fromHex('f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff');
const PLAIN =
  '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710';
const SEALED =
  '601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c52b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6';

describe('AES-256-CTR', () => {
  it('gives what NIST gives, whole and from the middle, both ways', async () => {
    const range = await unverifiedAesCtrRange(KEY, FIRST);
    expect(toHex(await range(0, fromHex(PLAIN)))).toBe(SEALED);
    expect(toHex(await range(32, fromHex(SEALED.slice(64))))).toBe(PLAIN.slice(64));
    expect(toHex(await range(16, fromHex(PLAIN.slice(32, 42))))).toBe(SEALED.slice(32, 42));
  });

  it('counts in its last 64 bits, which begin anew after the last', async () => {
    const last = fromHex('0011223344556677ffffffffffffffff');
    const whole = await (await unverifiedAesCtrRange(KEY, last))(0, new Uint8Array(48));
    const begun = fromHex('00112233445566770000000000000000');
    const next = await (await unverifiedAesCtrRange(KEY, begun))(0, new Uint8Array(32));
    expect(toHex(whole.slice(16))).toBe(toHex(next));
    const range = await unverifiedAesCtrRange(KEY, last);
    expect(toHex(await range(16, new Uint8Array(32)))).toBe(toHex(next));
  });

  it('refuses keys, counters and places that are none', async () => {
    await expect(unverifiedAesCtrRange(KEY.slice(1), FIRST)).rejects.toMatchObject({
      code: 'bad-length',
    });
    await expect(unverifiedAesCtrRange(KEY, FIRST.slice(4))).rejects.toMatchObject({
      code: 'bad-length',
    });
    const range = await unverifiedAesCtrRange(KEY, FIRST);
    await expect(range(5, new Uint8Array(1))).rejects.toMatchObject({ code: 'bad-length' });
  });
});
