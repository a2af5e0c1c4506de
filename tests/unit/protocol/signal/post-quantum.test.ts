import { describe, expect, it } from 'vitest';

import { concatBytes, toHex } from '@/lib/base';
import { generateKeyPair } from '@/lib/crypto';
import { inspectPreKeyMessage } from '@/lib/protocol/signal';

import { agree } from '../../../../lib/protocol/signal/agreement';
import { seededRandom } from '../../crypto/seeded-random';
import { aliceBegins, outcome, read, write } from './actors';
import { lengthDelimited, numberField, splitFields } from './fields';

describe('the place of post-quantum handshakes', () => {
  it('is empty in what we write', async () => {
    const { alice } = await aliceBegins('absent');
    const letter = await write(alice, 'hi');
    expect(splitFields(letter.bytes.subarray(1)).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    expect(inspectPreKeyMessage(letter.bytes).kem).toBeUndefined();
  });

  it('is read past in version 3, and shown to who asks', async () => {
    const { alice, bob } = await aliceBegins('staged');
    const letter = await write(alice, 'hi');
    const ciphertext = new Uint8Array(1_569).fill(8);
    const bytes = concatBytes(letter.bytes, numberField(7, 12), lengthDelimited(8, ciphertext));
    expect(inspectPreKeyMessage(bytes).kem).toEqual({ preKeyId: 12, ciphertext });
    expect(inspectPreKeyMessage(concatBytes(letter.bytes, numberField(7, 12))).kem).toBeUndefined();
    expect(await read(bob, { ...letter, bytes })).toBe('hi');
  });

  it('is no reason to take a message of version 4', async () => {
    const { alice, bob } = await aliceBegins('version 4');
    const letter = await write(alice, 'hi');
    const four = Uint8Array.of(0x44, ...letter.bytes.subarray(1), ...numberField(7, 12));
    expect(await outcome(bob, { kind: 'prekey', bytes: four })).toBe('bad-version');
    expect(await read(bob, letter)).toBe('hi');
  });

  it('in an agreement is behind the exchanges, and changes all that comes of it', async () => {
    const random = seededRandom('kem');
    const { alice } = await aliceBegins('kem');
    const [ours, theirs] = [generateKeyPair(random), generateKeyPair(random)];
    const exchanges = [[ours, theirs.publicKey]] as const;
    const without = await agree(alice.ctx, exchanges);
    const again = await agree(alice.ctx, exchanges);
    const withKem = await agree(alice.ctx, exchanges, new Uint8Array(32).fill(1));
    expect(toHex(again.rootKey)).toBe(toHex(without.rootKey));
    for (const part of ['rootKey', 'chainKey', 'agreementId'] as const)
      expect(toHex(withKem[part])).not.toBe(toHex(without[part]));
  });
});
