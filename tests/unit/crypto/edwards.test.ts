import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { fromHex, toHex } from '@/lib/base';
import {
  ed25519Verify,
  edwardsPublicKeyOf,
  generateKeyPair,
  montgomeryOfEdwards,
  xeddsaSign,
} from '@/lib/crypto';

import { codeThrownBy } from './expect-code';
import { seededRandom } from './seeded-random';

type Group = {
  readonly publicKey: { readonly pk: string };
  readonly tests: readonly {
    readonly tcId: number;
    readonly msg: string;
    readonly sig: string;
    readonly result: 'valid' | 'invalid';
  }[];
};

function wycheproof(): readonly Group[] {
  const url = new URL('../../vectors/crypto/ed25519_test.json', import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { testGroups: Group[] }).testGroups;
}

// RFC 8032 §7.1, tests 1 to 3: public key, message, signature.
const RFC_8032 = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

describe('ed25519Verify', () => {
  it('takes the signatures of RFC 8032, and none of them with a byte changed', () => {
    for (const [key, message, signature] of RFC_8032) {
      const [publicKey, bytes] = [fromHex(key), fromHex(message)];
      expect(ed25519Verify(publicKey, bytes, fromHex(signature))).toBe(true);
      for (let at = 0; at < 64; at += 7) {
        const changed = fromHex(signature);
        changed[at]! ^= 0x10;
        expect(ed25519Verify(publicKey, bytes, changed)).toBe(false);
      }
    }
  });

  it('decides every Wycheproof case as it must be', { timeout: 60_000 }, () => {
    let count = 0;
    for (const { publicKey, tests } of wycheproof())
      for (const { tcId, msg, sig, result } of tests) {
        const verdict = ed25519Verify(fromHex(publicKey.pk), fromHex(msg), fromHex(sig));
        expect(verdict, `case ${tcId}`).toBe(result === 'valid');
        count++;
      }
    expect(count).toBe(151);
  });

  it('is false for keys and signatures of other lengths', () => {
    const [[key, , signature]] = RFC_8032;
    expect(ed25519Verify(fromHex(key).subarray(1), new Uint8Array(0), fromHex(signature))).toBe(
      false,
    );
    expect(ed25519Verify(fromHex(key), new Uint8Array(0), fromHex(signature).subarray(1))).toBe(
      false,
    );
  });
});

describe('the two forms of a key', () => {
  const random = seededRandom('edwards');

  it('lead to the same X25519 key', () => {
    for (let i = 0; i < 8; i++) {
      const { privateKey, publicKey } = generateKeyPair(random);
      const edwardsKey = edwardsPublicKeyOf(privateKey);
      expect(toHex(montgomeryOfEdwards(edwardsKey))).toBe(toHex(publicKey));
    }
  });

  it('verify what XEdDSA signs, once the top bit is cleared', () => {
    const signBits = new Set<number>();
    for (let i = 0; i < 8; i++) {
      const { privateKey } = generateKeyPair(random);
      const edwardsKey = edwardsPublicKeyOf(privateKey);
      const message = random.bytes(20);
      const signature = xeddsaSign(privateKey, message, random.bytes(64));
      signBits.add(signature[63]! >> 7);
      signature[63]! &= 0x7f;
      expect(ed25519Verify(edwardsKey, message, signature)).toBe(true);
    }
    expect(signBits.size).toBe(2);
  });

  it('of no point, of another spelling of one, or of small order, are refused', () => {
    const small = ['00'.repeat(32), `01${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7f`];
    for (const bad of [...small, 'ff'.repeat(32), `02${'00'.repeat(31)}`, `ee${'ff'.repeat(30)}7f`])
      expect(codeThrownBy(() => montgomeryOfEdwards(fromHex(bad)))).toBe('bad-key');
    expect(codeThrownBy(() => montgomeryOfEdwards(new Uint8Array(31)))).toBe('bad-length');
    expect(codeThrownBy(() => montgomeryOfEdwards(fromHex(`58${'66'.repeat(31)}`)))).toBe(
      'nothing thrown',
    );
  });
});
