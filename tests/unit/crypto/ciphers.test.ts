import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromHex, toHex } from '@/lib/base';
import {
  aesCbcDecrypt,
  aesCbcEncrypt,
  aesGcmOpen,
  aesGcmSeal,
  xchacha20Poly1305Open,
  xchacha20Poly1305Seal,
} from '@/lib/crypto';

import { codeThrownBy, outcomeOf } from './expect-code';
import { eachWycheproof } from './wycheproof';

const bytes = (length: number, value = 7) => new Uint8Array(length).fill(value);

describe('AES-256-CBC', () => {
  const cases = eachWycheproof('aes_cbc_pkcs5').filter(({ group }) => group.keySize === 256);

  it('encrypts and decrypts every valid Wycheproof case and refuses every invalid one', () => {
    expect(cases).toHaveLength(72);
    for (const { test } of cases) {
      const [key, iv, ct] = [fromHex(test.key!), fromHex(test.iv!), fromHex(test.ct!)];
      const refusal = ct.length > 0 && ct.length % 16 === 0 ? 'bad-padding' : 'bad-length';
      const expected = test.result === 'valid' ? test.msg : refusal;
      const decrypt = () => toHex(aesCbcDecrypt(key, iv, ct));
      expect(outcomeOf(decrypt), `case ${test.tcId}`).toBe(expected);
    }
    for (const { test } of cases.filter((each) => each.test.result === 'valid')) {
      const [key, iv, msg] = [fromHex(test.key!), fromHex(test.iv!), fromHex(test.msg!)];
      expect(toHex(aesCbcEncrypt(key, iv, msg)), `case ${test.tcId}`).toBe(test.ct);
    }
  });

  it('gives back any plaintext, at any alignment, and leaves its inputs as they were', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 0, max: 3 }),
        (plaintext, shift) => {
          const buffer = new Uint8Array(plaintext.length + shift);
          buffer.set(plaintext, shift);
          const ciphertext = aesCbcEncrypt(bytes(32), bytes(16), buffer.subarray(shift));
          const copy = ciphertext.slice();
          expect([...aesCbcDecrypt(bytes(32), bytes(16), ciphertext)]).toEqual([...plaintext]);
          expect(ciphertext).toEqual(copy);
          expect([...buffer.subarray(shift)]).toEqual([...plaintext]);
        },
      ),
      { seed: 197, numRuns: 100 },
    );
  });

  it('refuses keys and ivs of other lengths, AES-128 keys among them', () => {
    for (const length of [0, 16, 24, 31, 33])
      expect(codeThrownBy(() => aesCbcEncrypt(bytes(length), bytes(16), bytes(1)))).toBe(
        'bad-length',
      );
    for (const length of [0, 12, 15, 17]) {
      expect(codeThrownBy(() => aesCbcEncrypt(bytes(32), bytes(length), bytes(1)))).toBe(
        'bad-length',
      );
      expect(codeThrownBy(() => aesCbcDecrypt(bytes(32), bytes(length), bytes(16)))).toBe(
        'bad-length',
      );
    }
  });
});

const AEADS = [
  { name: 'aes_gcm', nonce: 12, seal: aesGcmSeal, open: aesGcmOpen, cases: 66 },
  {
    name: 'xchacha20_poly1305',
    nonce: 24,
    seal: xchacha20Poly1305Seal,
    open: xchacha20Poly1305Open,
    cases: 306,
  },
] as const;

describe.each(AEADS)('$name', ({ name, nonce, seal, open, cases }) => {
  const ours = eachWycheproof(name).filter(
    ({ group }) => group.keySize === 256 && group.ivSize === nonce * 8,
  );

  it('seals and opens every valid Wycheproof case and refuses every invalid one', () => {
    expect(ours.length).toBe(cases);
    for (const { test } of ours) {
      const [key, iv, aad] = [fromHex(test.key!), fromHex(test.iv!), fromHex(test.aad!)];
      const sealed = fromHex(test.ct! + test.tag!);
      const expected = test.result === 'valid' ? test.msg : 'bad-tag';
      const decrypt = () => toHex(open(key, iv, sealed, aad));
      expect(outcomeOf(decrypt), `case ${test.tcId}`).toBe(expected);
    }
    for (const { test } of ours.filter((each) => each.test.result === 'valid')) {
      const [key, iv, aad] = [fromHex(test.key!), fromHex(test.iv!), fromHex(test.aad!)];
      const sealed = seal(key, iv, fromHex(test.msg!), aad);
      expect(toHex(sealed), `case ${test.tcId}`).toBe(test.ct! + test.tag!);
    }
  });

  it('refuses a change of any bit of ciphertext, tag, nonce, key or associated data', () => {
    const parts = [bytes(32, 1), bytes(nonce, 2), bytes(5, 3), bytes(4, 4)] as const;
    const [key, iv, plaintext, aad] = parts;
    const sealed = seal(key, iv, plaintext, aad);
    const inputs = [key, iv, sealed, aad];
    for (const [which, input] of inputs.entries())
      for (let bit = 0; bit < input.length * 8; bit++) {
        const changed = inputs.map((bytes) => bytes.slice());
        changed[which]![bit >> 3]! ^= 1 << (bit & 7);
        const [k, n, c, a] = changed;
        expect(codeThrownBy(() => open(k!, n!, c!, a!))).toBe('bad-tag');
      }
  });

  it('refuses what is too short to hold a tag', () => {
    for (let length = 0; length < 16; length++)
      expect(codeThrownBy(() => open(bytes(32), bytes(nonce), bytes(length), bytes(0)))).toBe(
        'bad-tag',
      );
  });

  it('refuses the nonces of every other length in Wycheproof', () => {
    const others = eachWycheproof(name).filter(({ group }) => group.ivSize !== nonce * 8);
    expect(others.length).toBeGreaterThan(5);
    for (const { test } of others)
      expect(codeThrownBy(() => seal(bytes(32), fromHex(test.iv!), bytes(1), bytes(0)))).toBe(
        'bad-length',
      );
  });

  it('refuses keys and nonces of other lengths', () => {
    for (const length of [0, 16, 31, 33])
      expect(codeThrownBy(() => seal(bytes(length), bytes(nonce), bytes(1), bytes(0)))).toBe(
        'bad-length',
      );
    for (const length of [0, 8, nonce - 1, nonce + 1]) {
      expect(codeThrownBy(() => seal(bytes(32), bytes(length), bytes(1), bytes(0)))).toBe(
        'bad-length',
      );
      expect(codeThrownBy(() => open(bytes(32), bytes(length), bytes(17), bytes(0)))).toBe(
        'bad-length',
      );
    }
  });
});
