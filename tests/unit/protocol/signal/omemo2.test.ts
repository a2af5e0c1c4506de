import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { concatBytes, fromHex, toHex } from '@/lib/base';
import { edwardsPublicKeyOf, ed25519Verify } from '@/lib/crypto';
import {
  createIdentity,
  decodeIdentity,
  encodeIdentity,
  OMEMO_2,
  signPreKey,
  theirIdentityKeyOf,
  WHATSAPP_V3,
  withEdwardsForm,
} from '@/lib/protocol/signal';

import type { SpeltBundle, Step } from '../../../vectors/omemo/record-twomemo';
import { codeThrownBy, outcomeOfPromise } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';
import { aliceBegins, outcome, read, says, twoTalking, write } from './actors';
import { Device, type Letter } from './device';
import { lengthDelimited, numberField, splitFields } from './fields';

type Recorded = {
  readonly seed: string;
  readonly begins: 'us' | 'them';
  readonly bundle?: SpeltBundle;
  readonly steps: readonly Step[];
};

const { conversations } = JSON.parse(
  readFileSync(new URL('../../../vectors/omemo/twomemo.json', import.meta.url), 'utf8'),
) as { conversations: Recorded[] };

const BOTH = ['us', 'them'] as const;

describe.each(BOTH)('a recorded conversation with python-twomemo, begun by %s', (begins) => {
  it('is read again, and our side of it comes out byte for byte', async () => {
    const recorded = conversations.find((one) => one.begins === begins)!;
    const us = new Device(seededRandom(recorded.seed), { dialect: OMEMO_2 });
    if (recorded.bundle) await us.start(bundleOf(recorded.bundle));
    else await us.publish(true);
    const played: string[] = [];
    for (const { from, kind, bytes, plain } of recorded.steps) {
      const heard = { kind, bytes: fromHex(bytes) };
      const said = from === 'us' ? await us.encrypt(fromHex(plain)) : heard;
      const text = from === 'us' ? plain : toHex(await us.decrypt(heard));
      played.push(`${said.kind} ${text} ${toHex(said.bytes)}`);
    }
    expect(played).toEqual(
      recorded.steps.map(({ kind, plain, bytes }) => `${kind} ${plain} ${bytes}`),
    );
    expect(recorded.steps.length).toBeGreaterThan(10);
  });
});

function bundleOf({ identityKey, signedPreKey, oneTimePreKey }: SpeltBundle) {
  return {
    registrationId: 0,
    identityKey: fromHex(identityKey),
    signedPreKey: {
      id: signedPreKey.id,
      publicKey: fromHex(signedPreKey.publicKey),
      signature: fromHex(signedPreKey.signature),
    },
    oneTimePreKey: { id: oneTimePreKey.id, publicKey: fromHex(oneTimePreKey.publicKey) },
  };
}

describe('OMEMO 2', () => {
  it('opens every message once, in any order, whatever is lost', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.nat(7), fc.boolean()), { maxLength: 40 }),
        async (story) => {
          const { alice, bob } = await twoTalking('omemo order', OMEMO_2);
          alice.keepsApart = true;
          for (const [toBob, shuffle, lose] of story) {
            const [from, to] = toBob ? [alice, bob] : [bob, alice];
            const burst = [await write(from, 'a'), await write(from, 'b'), await write(from, 'c')];
            const [first] = burst.splice(shuffle % 3, 1);
            if (lose) burst.pop();
            for (const letter of [first!, ...burst.toReversed()]) await read(to, letter);
            expect(await outcome(to, first!)).toMatch(/^duplicate$/);
          }
        },
      ),
      { numRuns: 10, seed: 20_261_125 },
    );
  });

  it('publishes an Ed25519 identity, whose signature any Ed25519 verifies', async () => {
    const bob = new Device(seededRandom('omemo identity'), { dialect: OMEMO_2 });
    const { identityKey, signedPreKey } = await bob.publish(true);
    expect(toHex(identityKey)).toBe(toHex(edwardsPublicKeyOf(bob.identity.keyPair.privateKey)));
    expect(ed25519Verify(identityKey, signedPreKey.publicKey, signedPreKey.signature)).toBe(true);
    const stored = encodeIdentity(bob.identity);
    expect(decodeIdentity(stored)).toEqual(bob.identity);
    expect(codeThrownBy(() => decodeIdentity(stored.subarray(1)))).toBe('bad-stored-key');
  });

  it('proves the identity key in the form in which it is published', async () => {
    const { alice, bob } = await twoTalking('omemo proven', OMEMO_2);
    expect(toHex(theirIdentityKeyOf(bob.held))).toBe(toHex(alice.identity.edwardsKey!));
    expect(toHex(theirIdentityKeyOf(alice.held))).toBe(toHex(bob.identity.edwardsKey!));
  });

  it('does nothing with an identity that lacks that form', () => {
    const random = seededRandom('omemo bare');
    const bare = createIdentity(random);
    const making = { dialect: OMEMO_2, random, now: 0 };
    expect(codeThrownBy(() => signPreKey(making, bare, 1))).toBe('bad-argument');
    expect(codeThrownBy(() => signPreKey(making, withEdwardsForm(bare), 1))).toBe('nothing thrown');
  });

  it('refuses bundles without a one-time pre-key, with a wrong signature, or a key that is no point', async () => {
    const random = seededRandom('omemo bundles');
    const [alice, bob] = [
      new Device(random, { dialect: OMEMO_2 }),
      new Device(random, { dialect: OMEMO_2 }),
    ];
    const bundle = await bob.publish(true);
    const { signedPreKey } = bundle;
    const signature = Uint8Array.from(signedPreKey.signature);
    signature[63]! |= 0x80;
    for (const [changed, code] of [
      [{ ...bundle, oneTimePreKey: undefined }, 'no-one-time-prekey'],
      [{ ...bundle, signedPreKey: { ...signedPreKey, signature } }, 'bad-signature'],
      [{ ...bundle, identityKey: new Uint8Array(32) }, 'bad-key'],
      [{ ...bundle, identityKey: new Uint8Array(32).fill(0xff) }, 'bad-key'],
      [{ ...bundle, identityKey: bob.identity.keyPair.publicKey }, /^bad-/],
    ] as const) {
      const started = outcomeOfPromise(alice.start(changed).then(() => 'started'));
      expect(await started).toMatch(typeof code === 'string' ? new RegExp(`^${code}$`) : code);
    }
    expect(alice.record).toBeUndefined();
    await alice.start(bundle);
  });

  it('is another dialect than version 3: neither reads the other', async () => {
    const omemo = await aliceBegins('omemo', true, OMEMO_2);
    const whatsapp = await aliceBegins('whatsapp', true, WHATSAPP_V3);
    const [ours, theirs] = [await write(omemo.alice, 'hi'), await write(whatsapp.alice, 'hi')];
    expect(await outcome(whatsapp.bob, ours)).toMatch(/^bad-/);
    expect(await outcome(omemo.bob, theirs)).toMatch(/^bad-/);
  });
});

describe('a hostile OMEMO 2 message', () => {
  it(
    'is refused with any bit flipped or cut short, and the true one still opens',
    { timeout: 60_000 },
    async () => {
      const { alice, bob } = await twoTalking('omemo hostile', OMEMO_2);
      const letter = await write(alice, 'the true text');
      for (let bit = 0; bit < letter.bytes.length * 8; bit += 3) {
        const bytes = Uint8Array.from(letter.bytes);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        expect(await outcome(bob, { ...letter, bytes })).toMatch(/^bad-|^too-far|^duplicate/);
      }
      for (let length = 0; length < letter.bytes.length; length++)
        expect(await outcome(bob, { ...letter, bytes: letter.bytes.subarray(0, length) })).toMatch(
          /^bad-/,
        );
      expect(await read(bob, letter)).toBe('the true text');
    },
  );

  it('is refused with a field of either layer left out, and with a code of another length', async () => {
    const { alice, bob } = await twoTalking('omemo fields', OMEMO_2);
    const letter = await write(alice, 'the true text');
    const [mac, message] = splitFields(letter.bytes);
    const inner = splitFields(message!.value);
    expect(inner.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const spelt = (bytes: Uint8Array): Letter => ({ kind: 'message', bytes });
    const bad = [
      spelt(mac!.whole),
      spelt(message!.whole),
      spelt(concatBytes(lengthDelimited(1, mac!.value.subarray(0, 8)), message!.whole)),
      ...inner.map((_, place) =>
        spelt(
          concatBytes(
            mac!.whole,
            lengthDelimited(2, concatBytes(...inner.toSpliced(place, 1).map(({ whole }) => whole))),
          ),
        ),
      ),
    ];
    for (const one of bad) expect(await outcome(bob, one)).toBe('bad-message');
    expect(await read(bob, letter)).toBe('the true text');
  });

  it('is refused where its handshake lacks a field, names no key of ours, or has a key of low order', async () => {
    const { alice, bob } = await aliceBegins('omemo exchange', true, OMEMO_2);
    const letter = await write(alice, 'the true text');
    const fields = splitFields(letter.bytes);
    expect(fields.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const all = fields.map(({ whole }) => whole);
    const spelt = (...parts: Uint8Array[]): Letter => ({
      kind: 'prekey',
      bytes: concatBytes(...parts),
    });
    for (const place of all.keys())
      expect(await outcome(bob, spelt(...all.toSpliced(place, 1)))).toBe('bad-message');
    expect(await outcome(bob, spelt(...all, numberField(1, 77)))).toBe('no-one-time-prekey');
    expect(await outcome(bob, spelt(...all, numberField(2, 77)))).toBe('no-signed-prekey');
    for (const number of [3, 4])
      expect(await outcome(bob, spelt(...all, lengthDelimited(number, new Uint8Array(32))))).toBe(
        'bad-key',
      );
    expect(await read(bob, letter)).toBe('the true text');
    await says(bob, alice, 'and back');
  });
});
