import { createHash, createHmac } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { concatBytes, toHex } from '@/lib/base';
import {
  aesCbcDecrypt,
  aesCbcEncrypt,
  bulkAesCbc,
  bulkHmacSha256,
  bulkSha256,
  hmacSha256Stream,
  sha256Stream,
} from '@/lib/crypto';

import { seededRandom } from './seeded-random';

const random = seededRandom('bulk');

describe('digests of what comes in pieces', () => {
  it('are those of the whole, wherever it is cut', () => {
    const whole = random.bytes(1000);
    const key = random.bytes(32);
    for (const cut of [0, 1, 63, 64, 65, 500, 1000]) {
      const hash = sha256Stream();
      const mac = hmacSha256Stream(key);
      for (const piece of [whole.subarray(0, cut), whole.subarray(cut)]) {
        hash.update(piece);
        mac.update(piece);
      }
      expect(toHex(hash.digest())).toBe(createHash('sha256').update(whole).digest('hex'));
      expect(toHex(mac.digest())).toBe(createHmac('sha256', key).update(whole).digest('hex'));
    }
  });
});

describe('bulk primitives', () => {
  const key = Uint8Array.from(random.bytes(32));
  const iv = Uint8Array.from(random.bytes(16));

  it('agree with the ones for messages', async () => {
    const whole = Uint8Array.from(random.bytes(1000));
    const cipher = await bulkAesCbc(key);
    const sealed = await cipher.encrypt(iv, whole);
    expect(sealed).toEqual(aesCbcEncrypt(key, iv, whole));
    expect(await cipher.decrypt(iv, sealed)).toEqual(aesCbcDecrypt(key, iv, sealed));
    expect(toHex(await bulkSha256(whole))).toBe(createHash('sha256').update(whole).digest('hex'));
    expect(toHex(await bulkHmacSha256(key, whole))).toBe(
      createHmac('sha256', key).update(whole).digest('hex'),
    );
  });

  it('join parts into what one piece would have been, both ways', async () => {
    const whole = Uint8Array.from(random.bytes(101));
    const cipher = await bulkAesCbc(key);
    const first = await cipher.encryptPart(iv, whole.slice(0, 48));
    const second = await cipher.encrypt(first.slice(-16), whole.slice(48));
    const joined = concatBytes(first, second);
    expect(joined).toEqual(aesCbcEncrypt(key, iv, whole));
    expect(await cipher.decryptPart(iv, joined.slice(0, 32))).toEqual(whole.slice(0, 32));
    expect(await cipher.decryptPart(joined.slice(16, 32), joined.slice(32, 64))).toEqual(
      whole.slice(32, 64),
    );
    expect(await cipher.decrypt(joined.slice(48, 64), joined.slice(64))).toEqual(whole.slice(64));
  });

  it('refuse wrong lengths and padding that is none', async () => {
    const cipher = await bulkAesCbc(key);
    const short = new Uint8Array(15);
    const refused = (code: string) => expect.objectContaining({ code }) as unknown;
    await expect(bulkAesCbc(short)).rejects.toEqual(refused('bad-length'));
    await expect(cipher.encrypt(short, short)).rejects.toEqual(refused('bad-length'));
    await expect(cipher.encryptPart(iv, short)).rejects.toEqual(refused('bad-length'));
    await expect(cipher.decryptPart(iv, new Uint8Array(0))).rejects.toEqual(refused('bad-length'));
    await expect(cipher.decrypt(iv, short)).rejects.toEqual(refused('bad-length'));
    const unpadded = await cipher.encryptPart(iv, new Uint8Array(32));
    await expect(cipher.decrypt(iv, Uint8Array.from(unpadded))).rejects.toEqual(
      refused('bad-padding'),
    );
  });
});
