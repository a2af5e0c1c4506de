import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromHex, utf8Encode } from '@/lib/base';
import { generateKeyPair, xeddsaSign, xeddsaVerify } from '@/lib/crypto';

import { curveOracles } from '../../oracles/curve';
import { codeThrownBy } from './expect-code';
import { seededRandom } from './seeded-random';

const random = seededRandom('xeddsa');
const message = utf8Encode('a signed pre-key');
/** the order of the base point, little-endian */
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The signature with `s + L` in place of `s`: the same equation, other bytes. */
function secondForm(signature: Uint8Array): Uint8Array {
  let s = 0n;
  for (let i = 63; i >= 32; i--) s = (s << 8n) | BigInt(signature[i]! & (i === 63 ? 0x7f : 0xff));
  s += L;
  const other = signature.slice();
  for (let i = 32; i < 64; i++) {
    other[i] = Number(s & 0xffn) | (i === 63 ? signature[63]! & 0x80 : 0);
    s >>= 8n;
  }
  return other;
}

describe('XEdDSA', () => {
  describe.each(curveOracles)('with $name on the other side', (oracle) => {
    it('has its signatures accepted, for keys of both sign bits', () => {
      const signBits = new Set<number>();
      for (let i = 0; i < 12; i++) {
        const { privateKey, publicKey } = generateKeyPair(random);
        const signature = xeddsaSign(privateKey, message, random.bytes(64));
        signBits.add(signature[63]! >> 7);
        expect(oracle.verify(publicKey, message, signature)).toBe(true);
        expect(xeddsaVerify(publicKey, message, signature)).toBe(true);
      }
      expect(signBits).toEqual(new Set([0, 1]));
    });

    it('accepts its signatures, over empty and over long messages', () => {
      for (const length of [0, 1, 33, 1569, 5000]) {
        const { privateKey, publicKey } = oracle.generateKeyPair();
        const bytes = new Uint8Array(length).fill(length);
        expect(xeddsaVerify(publicKey, bytes, oracle.sign(privateKey, bytes))).toBe(true);
      }
    });

    it('refuses its signature after a change of any of the 64 bytes', () => {
      const { privateKey, publicKey } = oracle.generateKeyPair();
      const signature = Uint8Array.from(oracle.sign(privateKey, message));
      for (let i = 0; i < 64; i++) {
        const changed = signature.slice();
        changed[i]! ^= 0x01;
        expect(xeddsaVerify(publicKey, message, changed), `byte ${i}`).toBe(false);
      }
    });
  });

  it('refuses a change of any bit of the signature', () => {
    const { privateKey, publicKey } = generateKeyPair(random);
    const signature = xeddsaSign(privateKey, message, random.bytes(64));
    for (let bit = 0; bit < 512; bit++) {
      const changed = signature.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(xeddsaVerify(publicKey, message, changed), `bit ${bit}`).toBe(false);
    }
  });

  it('signs anything, and its signature holds for nothing else', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        fc.uint8Array({ maxLength: 100 }),
        (seed, z, text) => {
          const { privateKey, publicKey } = generateKeyPair({ bytes: () => Uint8Array.from(seed) });
          const signature = xeddsaSign(privateKey, text, z);
          expect(xeddsaVerify(publicKey, text, signature)).toBe(true);
          expect(xeddsaVerify(publicKey, Uint8Array.of(...text, 0), signature)).toBe(false);
        },
      ),
      { seed: 25519, numRuns: 25 },
    );
  });

  it('gives the same signature for the same randomness and another for other randomness', () => {
    const { privateKey } = generateKeyPair(random);
    const z = random.bytes(64);
    const signature = xeddsaSign(privateKey, message, z);
    expect(xeddsaSign(privateKey, message, z)).toEqual(signature);
    expect(xeddsaSign(privateKey, message, random.bytes(64))).not.toEqual(signature);
  });

  it('refuses the all-zero signature, for honest keys and for keys of small order', () => {
    const { publicKey } = generateKeyPair(random);
    const smallOrder = [
      '00'.repeat(32),
      `01${'00'.repeat(31)}`,
      `ec${'ff'.repeat(30)}7f`,
      'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
      '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
    ].map((hex) => fromHex(hex));
    // R = the identity and s = 0 satisfy the equation for a key of order 1, 2, 4 or 8 about as
    // often
    const identity = Uint8Array.of(1, ...new Uint8Array(63));
    for (const key of [publicKey, ...smallOrder])
      for (const signature of [new Uint8Array(64), identity])
        for (let i = 0; i < 16; i++)
          expect(xeddsaVerify(key, Uint8Array.of(i), signature)).toBe(false);
  });

  it('refuses the second form of a signature, with s of L or more', () => {
    const { privateKey, publicKey } = generateKeyPair(random);
    const signature = xeddsaSign(privateKey, message, random.bytes(64));
    expect(xeddsaVerify(publicKey, message, secondForm(signature))).toBe(false);
  });

  it('refuses a public key in a second form', () => {
    const { privateKey, publicKey } = generateKeyPair(random);
    const signature = xeddsaSign(privateKey, message, random.bytes(64));
    const highBitSet = publicKey.slice();
    highBitSet[31]! |= 0x80;
    expect(xeddsaVerify(highBitSet, message, signature)).toBe(false);
  });

  it('refuses keys that lie on no point of the curve', () => {
    let onTheTwist = 0;
    const signature = xeddsaSign(generateKeyPair(random).privateKey, message, random.bytes(64));
    for (let u = 2; u < 40; u++) {
      const key = Uint8Array.of(u, ...new Uint8Array(31));
      if (!xeddsaVerify(key, message, signature)) onTheTwist++;
    }
    expect(onTheTwist).toBe(38);
  });

  it('is false, not an error, for keys and signatures of other lengths', () => {
    const { privateKey, publicKey } = generateKeyPair(random);
    const signature = xeddsaSign(privateKey, message, random.bytes(64));
    expect(xeddsaVerify(publicKey.subarray(1), message, signature)).toBe(false);
    expect(xeddsaVerify(Uint8Array.of(5, ...publicKey), message, signature)).toBe(false);
    for (const length of [0, 32, 63])
      expect(xeddsaVerify(publicKey, message, signature.subarray(0, length))).toBe(false);
    expect(xeddsaVerify(publicKey, message, Uint8Array.of(...signature, 0))).toBe(false);
  });

  it('refuses to sign with a key or randomness of another length', () => {
    const { privateKey } = generateKeyPair(random);
    const z = random.bytes(64);
    expect(codeThrownBy(() => xeddsaSign(privateKey.subarray(1), message, z))).toBe('bad-length');
    expect(codeThrownBy(() => xeddsaSign(privateKey, message, z.subarray(1)))).toBe('bad-length');
  });
});
