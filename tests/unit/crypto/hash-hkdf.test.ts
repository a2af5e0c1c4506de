import { createHash } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toHex, utf8Encode, fromHex } from '@/lib/base';
import { hkdfSha256, hmacSha256, sha256, sha512 } from '@/lib/crypto';

import { codeThrownBy, outcomeOf } from './expect-code';
import { eachWycheproof } from './wycheproof';

const NONE = new Uint8Array(0);

describe('SHA-2', () => {
  it("gives FIPS 180-4's digests of 'abc'", () => {
    expect(toHex(sha256(utf8Encode('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(toHex(sha512(utf8Encode('abc')))).toBe(
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
        '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    );
  });

  it("agrees with the platform's digests at every length around the block sizes", () => {
    for (let length = 0; length <= 260; length++) {
      const bytes = new Uint8Array(length).fill(length);
      expect(toHex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(toHex(sha512(bytes))).toBe(createHash('sha512').update(bytes).digest('hex'));
    }
  });
});

describe('HMAC-SHA256', () => {
  it('gives the tag of every valid Wycheproof case and another for every invalid one', () => {
    const cases = eachWycheproof('hmac_sha256');
    expect(cases).toHaveLength(174);
    for (const { group, test } of cases) {
      const tag = hmacSha256(fromHex(test.key!), fromHex(test.msg!));
      const shortened = toHex(tag.subarray(0, group.tagSize / 8));
      expect(shortened === test.tag, `case ${test.tcId}`).toBe(test.result === 'valid');
    }
  });
});

describe('HKDF-SHA256', () => {
  it('gives the keys of every valid Wycheproof case and refuses the sizes of the invalid ones', () => {
    const cases = eachWycheproof('hkdf_sha256');
    expect(cases).toHaveLength(86);
    for (const { test } of cases) {
      const [ikm, salt, info] = [test.ikm!, test.salt!, test.info!].map((hex) => fromHex(hex));
      const derive = () => toHex(hkdfSha256(ikm!, { salt: salt!, info: info!, length: test.size }));
      const expected = test.result === 'valid' ? test.okm : 'bad-length';
      expect(outcomeOf(derive), `case ${test.tcId}`).toBe(expected);
    }
  });

  it('takes an absent salt, an empty one and 32 zeros for the same', () => {
    const options = { info: utf8Encode('WhisperText'), length: 64 };
    const absent = hkdfSha256(utf8Encode('ikm'), options);
    expect(hkdfSha256(utf8Encode('ikm'), { ...options, salt: NONE })).toEqual(absent);
    expect(hkdfSha256(utf8Encode('ikm'), { ...options, salt: new Uint8Array(32) })).toEqual(absent);
  });

  it('refuses lengths that are no length', () => {
    for (const length of [0, -1, 1.5, Number.NaN, 8161, Number.POSITIVE_INFINITY])
      expect(codeThrownBy(() => hkdfSha256(NONE, { info: NONE, length }))).toBe('bad-length');
  });

  it('gives a shorter output that begins any longer one', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 64 }),
        fc.integer({ min: 1, max: 300 }),
        (ikm, length) => {
          const whole = hkdfSha256(ikm, { info: NONE, length: 300 });
          expect(hkdfSha256(ikm, { info: NONE, length })).toEqual(whole.slice(0, length));
        },
      ),
      { seed: 5869, numRuns: 50 },
    );
  });
});
