import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromHex, toHex, utf8Encode } from '@/lib/base';
import { generateKeyPair } from '@/lib/crypto';
import { compareScanned, safetyNumberOf, type Fingerprinted } from '@/lib/protocol/trust';

import { theirSafetyNumber } from '../../../oracles/safety-number';
import { codeThrownBy, outcomeOf } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';

// libsignal's own vectors (fingerprint.rs, and before it NumericFingerprintGeneratorTest of the Java library).
const ALICE: Fingerprinted = {
  identityKey: fromHex('06863bc66d02b40d27b8d49ca7c09e9239236f9d7d25d6fcca5ce13c7064d868'),
  identifier: utf8Encode('+14152222222'),
};
const BOB: Fingerprinted = {
  identityKey: fromHex('f781b6fb32fed9ba1cf2de978d4d5da28dc34046ae814402b5c0dbd96fda907b'),
  identifier: utf8Encode('+14153333333'),
};
const DIGITS = '300354477692869396892869876765458257569162576843440918079131';

const random = seededRandom('safety numbers');

function someone(identifier: string): Fingerprinted {
  return { identityKey: generateKeyPair(random).publicKey, identifier: utf8Encode(identifier) };
}

describe('a safety number', () => {
  it('is the published one, on both sides', () => {
    expect(safetyNumberOf({ ours: ALICE, theirs: BOB, version: 1 }).digits).toBe(DIGITS);
    expect(safetyNumberOf({ ours: BOB, theirs: ALICE, version: 2 }).digits).toBe(DIGITS);
  });

  it.each([1, 2] as const)('is libsignal-client’s, digits and code (version %i)', (version) => {
    for (const [ours, theirs] of [
      [ALICE, BOB],
      [someone('+31600000001'), someone('+31600000002')],
      [someone('a'), someone('an identifier that is rather a long one')],
    ] as const) {
      const number = safetyNumberOf({ ours, theirs, version });
      const oracle = theirSafetyNumber({ ours, theirs, version });
      expect(number.digits).toBe(oracle.digits);
      expect(toHex(number.scannable)).toBe(toHex(oracle.scannable));
    }
  });

  it('is another one with another key, another identifier, or the other way round', () => {
    const other = someone('+14153333333');
    const moved = { ...BOB, identifier: utf8Encode('+14153333334') };
    for (const theirs of [other, moved])
      expect(safetyNumberOf({ ours: ALICE, theirs, version: 1 }).digits).not.toBe(DIGITS);
  });

  it('is not made of keys or identifiers of impossible lengths', () => {
    for (const theirs of [
      { ...BOB, identityKey: new Uint8Array(33) },
      { ...BOB, identifier: new Uint8Array(0) },
      { ...BOB, identifier: new Uint8Array(3_072) },
    ])
      expect(codeThrownBy(() => safetyNumberOf({ ours: ALICE, theirs, version: 1 }))).toBe(
        'bad-argument',
      );
  });
});

describe('a scanned code', () => {
  const alices = safetyNumberOf({ ours: ALICE, theirs: BOB, version: 1 }).scannable;
  const bobs = safetyNumberOf({ ours: BOB, theirs: ALICE, version: 1 }).scannable;

  it('matches where both sides hold the same two keys', () => {
    expect(compareScanned(alices, bobs)).toBe('match');
    expect(compareScanned(bobs, alices)).toBe('match');
  });

  it('does not match our own, nor that of somebody in between', () => {
    expect(compareScanned(alices, alices)).toBe('mismatch');
    const between = { ...someone('+14152222222'), identifier: ALICE.identifier };
    const fooled = safetyNumberOf({ ours: BOB, theirs: between, version: 1 }).scannable;
    expect(compareScanned(alices, fooled)).toBe('mismatch');
  });

  it('says nothing where it is made of other identifiers', () => {
    const other = safetyNumberOf({ ours: BOB, theirs: ALICE, version: 2 }).scannable;
    expect(compareScanned(alices, other)).toBe('other-version');
  });

  it('never matches with any bit flipped', () => {
    for (let bit = 0; bit < bobs.length * 8; bit++) {
      const flipped = Uint8Array.from(bobs);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(outcomeOf(() => compareScanned(alices, flipped))).not.toBe('match');
    }
  });

  it('of any other content is refused', () => {
    expect(codeThrownBy(() => compareScanned(alices, new Uint8Array(257)))).toBe('bad-scan');
    for (let length = 0; length < bobs.length; length++)
      expect(codeThrownBy(() => compareScanned(alices, bobs.subarray(0, length)))).toBe('bad-scan');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(outcomeOf(() => compareScanned(alices, bytes))).toMatch(
          /^bad-scan$|^mismatch$|^other/,
        );
      }),
      { numRuns: 300, seed: 20_261_125 },
    );
  });
});
