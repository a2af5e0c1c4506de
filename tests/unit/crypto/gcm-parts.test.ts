import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { aesGcmTagCheck, unverifiedAesGcmRange } from '@/lib/crypto';
import { codeThrownBy } from './expect-code';
import { seededRandom } from './seeded-random';

const random = seededRandom('gcm in parts');
const bytes = (length: number) => Uint8Array.from(random.bytes(length));

/** Sealed by OpenSSL. */
function sealed(nonceLength: number, size: number) {
  const [key, nonce, plaintext] = [bytes(32), bytes(nonceLength), bytes(size)];
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const ciphertext = Uint8Array.from(Buffer.concat([cipher.update(plaintext), cipher.final()]));
  return { key, nonce, plaintext, ciphertext, tag: Uint8Array.from(cipher.getAuthTag()) };
}

describe.each([12, 16])('AES-256-GCM in parts, with a nonce of %i bytes (SP 800-38D)', (length) => {
  it.each([0, 1, 15, 16, 17, 64, 4099])('knows the tag of %i bytes, and no other', async (size) => {
    const { key, nonce, ciphertext, tag } = sealed(length, size);
    const check = async () => {
      const made = await aesGcmTagCheck(key, nonce);
      for (let at = 0; at < ciphertext.length; at += 64)
        made.update(ciphertext.subarray(at, at + 64));
      return made;
    };
    expect((await check()).holds(tag)).toBe(true);
    const wrong = tag.map((byte, at) => (at === 7 ? byte ^ 1 : byte));
    expect((await check()).holds(wrong)).toBe(false);
    expect((await check()).holds(tag.subarray(0, 12))).toBe(false);
    if (size === 0) return;
    ciphertext[size - 1]! ^= 1;
    expect((await check()).holds(tag)).toBe(false);
  });

  it('opens any range that begins with a block', async () => {
    const { key, nonce, plaintext, ciphertext } = sealed(length, 1_000);
    const range = await unverifiedAesGcmRange(key, nonce);
    for (const [from, to] of [
      [0, 1_000],
      [0, 1],
      [16, 17],
      [496, 999],
      [992, 1_000],
    ] as const)
      expect(await range(from, ciphertext.slice(from, to))).toEqual(plaintext.slice(from, to));
  });
});

describe('AES-256-GCM in parts', () => {
  it('refuses keys, nonces and parts of a wrong length', async () => {
    await expect(aesGcmTagCheck(bytes(31), bytes(12))).rejects.toMatchObject({
      code: 'bad-length',
    });
    await expect(unverifiedAesGcmRange(bytes(32), bytes(8))).rejects.toMatchObject({
      code: 'bad-length',
    });
    const check = await aesGcmTagCheck(bytes(32), bytes(12));
    check.update(bytes(17));
    expect(codeThrownBy(() => check.update(bytes(16)))).toBe('bad-length');
  });
});
