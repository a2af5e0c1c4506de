/**
 * The platform's check of XEdDSA against ours, and against a foreign signer: whatever one takes the other takes, and
 * nothing forged passes either.
 */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { fromHex, utf8Encode } from '@/lib/base';
import {
  generateKeyPair,
  webCryptoXeddsaVerify,
  xeddsaSign,
  xeddsaVerify,
  type XeddsaVerify,
} from '@/lib/crypto';

import { curveOracles } from '../../oracles/curve';
import { seededRandom } from './seeded-random';

const random = seededRandom('platform-xeddsa');
const message = utf8Encode('a signed pre-key');
/** the order of the base point */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

let verify: XeddsaVerify;

beforeAll(async () => {
  const platform = await webCryptoXeddsaVerify();
  if (platform === undefined) throw new Error('this platform has no Ed25519');
  verify = platform;
});

/** Both say the same. @returns what */
async function both(key: Uint8Array, text: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const said = await verify(key, text, signature);
  expect(said).toBe(xeddsaVerify(key, text, signature));
  return said;
}

describe('XEdDSA checked by the platform', () => {
  it.each(curveOracles)('takes the signatures of $name, of both sign bits', async (oracle) => {
    const signBits = new Set<number>();
    for (let i = 0; i < 12; i++) {
      const { privateKey, publicKey } = generateKeyPair(random);
      const signature = oracle.sign(privateKey, message);
      signBits.add(signature[63]! & 0x80);
      expect(await both(publicKey, message, signature)).toBe(true);
    }
    expect(signBits.size).toBe(2);
  });

  it('takes ours over any message, and neither another message nor another key’s', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(bytes, async (text) => {
        const { privateKey, publicKey } = generateKeyPair(random);
        const signature = xeddsaSign(privateKey, text, random.bytes(64));
        expect(await both(publicKey, text, signature)).toBe(true);
        expect(await both(publicKey, Uint8Array.of(...text, 0), signature)).toBe(false);
        expect(await both(generateKeyPair(random).publicKey, text, signature)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a signature in which any byte was changed, the sign bit’s among them', async () => {
    const { privateKey, publicKey } = generateKeyPair(random);
    const signature = xeddsaSign(privateKey, message, random.bytes(64));
    for (let i = 0; i < 64; i++) {
      const changed = signature.slice();
      changed[i]! ^= i === 63 ? 0x80 : 0x01;
      expect(await both(publicKey, message, changed), `byte ${i}`).toBe(false);
    }
  });

  it('refuses keys of small order, whatever is signed', async () => {
    const keys = [
      '00'.repeat(32),
      `01${'00'.repeat(31)}`,
      `ec${'ff'.repeat(30)}7f`,
      'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
      '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
    ].map((hex) => fromHex(hex));
    const identity = Uint8Array.of(1, ...new Uint8Array(63));
    const signed = Uint8Array.from(identity);
    signed[63] = 0x80;
    for (const key of keys)
      for (const signature of [new Uint8Array(64), identity, signed])
        for (let i = 0; i < 8; i++)
          expect(await both(key, Uint8Array.of(i), signature)).toBe(false);
  });

  it('refuses second forms of a signature and of a key', async () => {
    const { privateKey, publicKey } = generateKeyPair(random);
    const signature = xeddsaSign(privateKey, message, random.bytes(64));
    let s = L;
    for (let i = 63, place = 31n; i >= 32; i--, place--)
      s += BigInt(signature[i]! & (i === 63 ? 0x7f : 0xff)) << (8n * place);
    const second = signature.slice();
    for (let i = 32; i < 64; i++, s >>= 8n)
      second[i] = Number(s & 0xffn) | (i === 63 ? signature[63]! & 0x80 : 0);
    expect(await both(publicKey, message, second)).toBe(false);
    const highBitSet = publicKey.slice();
    highBitSet[31]! |= 0x80;
    expect(await both(highBitSet, message, signature)).toBe(false);
  });

  it('refuses keys that lie on the twist, and what has another length', async () => {
    const { privateKey, publicKey } = generateKeyPair(random);
    const signature = xeddsaSign(privateKey, message, random.bytes(64));
    for (let u = 2; u < 40; u++) {
      const key = Uint8Array.of(u, ...new Uint8Array(31));
      expect(await both(key, message, signature)).toBe(false);
    }
    expect(await both(publicKey.subarray(1), message, signature)).toBe(false);
    expect(await both(publicKey, message, signature.subarray(1))).toBe(false);
    expect(await both(publicKey, message, Uint8Array.of(...signature, 0))).toBe(false);
  });
});
