import { describe, expect, it } from 'vitest';

import { xeddsaVerify } from '@/lib/crypto';
import {
  createIdentity,
  createOneTimePreKeys,
  createSignedPreKey,
  decodeIdentity,
  decodeOneTimePreKey,
  decodeSignedPreKey,
  encodeIdentity,
  encodeOneTimePreKey,
  encodeSignedPreKey,
} from '@/lib/protocol/signal';

import { codeThrownBy } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';

const random = seededRandom('own keys');

describe('our own keys', () => {
  it('have registration ids from 1 to 16380, drawn again where 14 bits fall outside', () => {
    const draws = [0x0000, 0x3ffd, 0xc000, 0x7ffc];
    const scripted = {
      bytes: (length: number) => {
        if (length !== 2) return random.bytes(length);
        const draw = draws.shift() ?? 0;
        return Uint8Array.of(draw >> 8, draw & 0xff);
      },
    };
    expect(createIdentity(scripted).registrationId).toBe(16_380);
  });

  it('have pre-key ids that fit three bytes and begin again at 1', () => {
    const ids = createOneTimePreKeys(random, 0xff_fffd, 4).map(({ id }) => id);
    expect(ids).toEqual([0xff_fffd, 0xff_fffe, 1, 2]);
    expect(createOneTimePreKeys(random, 1, 0)).toEqual([]);
    for (const [first, count] of [
      [0, 1],
      [0xff_ffff, 1],
      [1.5, 1],
      [1, -1],
      [1, 5_001],
    ] as const)
      expect(codeThrownBy(() => createOneTimePreKeys(random, first, count))).toBe('bad-argument');
  });

  it('are signed over the key as the wire spells it', () => {
    const identity = createIdentity(random);
    const { keyPair, signature, createdAt } = createSignedPreKey(identity, 5, random, 1_234);
    const signed = Uint8Array.of(5, ...keyPair.publicKey);
    expect(xeddsaVerify(identity.keyPair.publicKey, signed, signature)).toBe(true);
    expect(createdAt).toBe(1_234);
  });

  it('are the same again after storage', () => {
    const identity = createIdentity(random);
    const signed = createSignedPreKey(identity, 5, random, 1_700_000_000_123);
    const [oneTime] = createOneTimePreKeys(random, 9, 1);
    expect(decodeIdentity(encodeIdentity(identity))).toEqual(identity);
    expect(decodeSignedPreKey(encodeSignedPreKey(signed))).toEqual(signed);
    expect(decodeOneTimePreKey(encodeOneTimePreKey(oneTime!))).toEqual(oneTime);
  });

  it('are refused of another kind, length or format', () => {
    const stored = encodeIdentity(createIdentity(random));
    expect(codeThrownBy(() => decodeOneTimePreKey(stored))).toBe('bad-stored-key');
    expect(codeThrownBy(() => decodeSignedPreKey(stored))).toBe('bad-stored-key');
    expect(codeThrownBy(() => decodeIdentity(stored.subarray(1)))).toBe('bad-stored-key');
    expect(codeThrownBy(() => decodeIdentity(Uint8Array.of(9, ...stored.subarray(1))))).toBe(
      'bad-stored-key',
    );
  });
});
