import { describe, expect, it } from 'vitest';

import { concatBytes, fromHex, toHex, utf8Decode } from '@/lib/base';
import { CryptoError, generateKeyPair, webCryptoDiffieHellman } from '@/lib/crypto';
import {
  createSignedPreKey,
  inspectPreKeyMessage,
  SignalError,
  theirIdentityKeyOf,
  theirRegistrationIdOf,
  type PreKeyBundle,
} from '@/lib/protocol/signal';

import { seededRandom } from '../../crypto/seeded-random';
import { aliceBegins, outcome, read, says, write } from './actors';
import { Device, type Letter } from './device';
import { lengthDelimited, splitFields } from './fields';

const P = 2n ** 255n - 19n;

function littleEndian(value: bigint): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: 32 }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
}

/** The orders 1, 2, 4 and 8 in canonical form (RFC 7748 §7, and D. J. Bernstein's list of points to reject). */
const LOW_ORDER = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  toHex(littleEndian(P - 1n)),
];

/** Spellings of a number that is p or more, or has the unused bit. */
const NON_CANONICAL = [
  toHex(littleEndian(P)),
  toHex(littleEndian(P + 1n)),
  toHex(littleEndian(2n ** 255n - 1n)),
  toHex(littleEndian(2n ** 255n + 9n)),
  'ff'.repeat(32),
];

async function startCode(device: Device, bundle: PreKeyBundle): Promise<string> {
  const before = device.record;
  try {
    await device.start(bundle);
    return 'started';
  } catch (error) {
    if (device.record !== before)
      throw new Error('a refused bundle changed the record', { cause: error });
    if (error instanceof SignalError) return error.code;
    throw error;
  }
}

/** The letter with other bytes in one field of its pre-key message. */
function withField(letter: Letter, number: number, value: Uint8Array): Letter {
  const fields = splitFields(letter.bytes.subarray(1)).map((field) =>
    field.number === number ? lengthDelimited(number, value) : field.whole,
  );
  return { ...letter, bytes: concatBytes(letter.bytes.subarray(0, 1), ...fields) };
}

describe('starting a session from a bundle', () => {
  it('needs no one-time pre-key', async () => {
    const { alice, bob } = await aliceBegins('no one-time key', false);
    await says(alice, bob, 'hi');
    await says(bob, alice, 'hi yourself');
    expect(toHex(theirIdentityKeyOf(bob.held))).toBe(toHex(alice.identity.keyPair.publicKey));
    expect(theirRegistrationIdOf(bob.held)).toBe(alice.identity.registrationId);
  });

  it('refuses a signature that is wrong in any byte, all zeros, or of another key', async () => {
    const random = seededRandom('signatures');
    const [alice, bob, mallory] = [new Device(random), new Device(random), new Device(random)];
    const bundle = await bob.publish(true);
    const signedBy = (signature: Uint8Array): PreKeyBundle => ({
      ...bundle,
      signedPreKey: { ...bundle.signedPreKey, signature },
    });
    for (let at = 0; at < 64; at += 9) {
      const signature = Uint8Array.from(bundle.signedPreKey.signature);
      signature[at]! ^= 1;
      expect(await startCode(alice, signedBy(signature))).toBe('bad-signature');
    }
    const theirs = createSignedPreKey(mallory.identity, 1, random, 0).signature;
    for (const signature of [new Uint8Array(64), new Uint8Array(0), theirs])
      expect(await startCode(alice, signedBy(signature))).toBe('bad-signature');
    expect(await startCode(alice, bundle)).toBe('started');
  });

  it.each(LOW_ORDER)('refuses the low-order key %s wherever it stands', async (hex) => {
    const random = seededRandom('low order');
    const [alice, bob] = [new Device(random), new Device(random)];
    const bundle = await bob.publish(true);
    const bad = fromHex(hex);
    expect(['bad-signature', 'bad-key']).toContain(
      await startCode(alice, { ...bundle, identityKey: bad }),
    );
    expect(await startCode(alice, { ...bundle, oneTimePreKey: { id: 1, publicKey: bad } })).toBe(
      'bad-key',
    );
  });

  it('refuses a low-order signed pre-key although its owner has signed it', async () => {
    const random = seededRandom('signed low order');
    const [alice, bob] = [new Device(random), new Device(random)];
    const { xeddsaSign } = await import('@/lib/crypto');
    for (const hex of LOW_ORDER) {
      const publicKey = fromHex(hex);
      const signed = concatBytes(Uint8Array.of(5), publicKey);
      const signature = xeddsaSign(bob.identity.keyPair.privateKey, signed, random.bytes(64));
      const bundle = await bob.publish(false);
      expect(
        await startCode(alice, { ...bundle, signedPreKey: { id: 1, publicKey, signature } }),
      ).toBe('bad-key');
    }
  });

  it.each(NON_CANONICAL)('refuses the non-canonical key %s wherever it stands', async (hex) => {
    const random = seededRandom('non-canonical');
    const [alice, bob] = [new Device(random), new Device(random)];
    const bundle = await bob.publish(true);
    const bad = fromHex(hex);
    const { signedPreKey } = bundle;
    const changed: PreKeyBundle[] = [
      { ...bundle, identityKey: bad },
      { ...bundle, signedPreKey: { ...signedPreKey, publicKey: bad } },
      { ...bundle, oneTimePreKey: { id: 1, publicKey: bad } },
    ];
    for (const one of changed) expect(await startCode(alice, one)).toBe('bad-key');
  });

  it('refuses keys of any length but 32', async () => {
    const random = seededRandom('lengths');
    const [alice, bob] = [new Device(random), new Device(random)];
    const bundle = await bob.publish(true);
    for (const length of [0, 31, 33])
      expect(await startCode(alice, { ...bundle, identityKey: new Uint8Array(length) })).toBe(
        'bad-key',
      );
  });
});

describe('accepting a session', () => {
  it('names the keys that a message needs without proving anything', async () => {
    const { alice, bob } = await aliceBegins('names');
    const { bytes } = await write(alice, 'hi');
    const names = inspectPreKeyMessage(bytes);
    expect(names.registrationId).toBe(alice.identity.registrationId);
    expect(names.signedPreKeyId).toBe(bob.signedPreKey.id);
    expect(names.oneTimePreKeyId).toBe(1);
    expect(toHex(names.identityKey)).toBe(toHex(alice.identity.keyPair.publicKey));
    expect(names).not.toHaveProperty('message');
  });

  it('uses a one-time pre-key once, and needs it no more for the same handshake', async () => {
    const { alice, bob } = await aliceBegins('once');
    const letters = [
      await write(alice, 'one'),
      await write(alice, 'two'),
      await write(alice, 'three'),
    ];
    expect(await read(bob, letters[1]!)).toBe('two');
    expect(bob.oneTimePreKeys.size).toBe(0);
    expect(await read(bob, letters[0]!)).toBe('one');
    expect(await read(bob, letters[2]!)).toBe('three');
    expect(await outcome(bob, letters[2]!)).toBe('duplicate');
  });

  it('says which of our pre-keys is missing', async () => {
    const { alice, bob } = await aliceBegins('missing');
    const letter = await write(alice, 'hi');
    bob.oneTimePreKeys.clear();
    expect(await outcome(bob, letter)).toBe('no-one-time-prekey');
    const { alice: carol, bob: dave } = await aliceBegins('missing too');
    const other = new Device(seededRandom('other'));
    dave.oneTimePreKeys.forEach((key, id) => other.oneTimePreKeys.set(id, key));
    Object.assign(other, { signedPreKey: { ...other.signedPreKey, id: 77 } });
    expect(await outcome(other, await write(carol, 'hi'))).toBe('no-signed-prekey');
  });

  it('refuses a message for other keys and keeps the one-time pre-key', async () => {
    const { alice, bob } = await aliceBegins('for another');
    const mallory = new Device(seededRandom('mallory'));
    await mallory.publish(true);
    expect(await outcome(mallory, await write(alice, 'hi'))).toBe('bad-mac');
    expect(mallory.oneTimePreKeys.size).toBe(1);
    expect(mallory.record).toBeUndefined();
    await says(alice, bob, 'still works');
  });

  it.each([...LOW_ORDER, ...NON_CANONICAL])('refuses %s as base or identity key', async (hex) => {
    const { alice, bob } = await aliceBegins('bad keys inside');
    const letter = await write(alice, 'hi');
    const bad = concatBytes(Uint8Array.of(5), fromHex(hex));
    expect(await outcome(bob, withField(letter, 2, bad))).toBe('bad-key');
    expect(await outcome(bob, withField(letter, 3, bad))).toBe('bad-key');
    expect(await read(bob, letter)).toBe('hi');
  });

  it('knows a replay again whose base key was moved by a point of order two', async () => {
    const { alice, bob } = await aliceBegins('torsion', false);
    const letter = await write(alice, 'pay twice');
    expect(await read(bob, letter)).toBe('pay twice');
    // On the Montgomery curve, adding the point (0, 0) inverts u: every clamped scalar gives the same secret.
    const baseKey = inspectPreKeyMessage(letter.bytes).baseKey;
    const u = baseKey.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
    const moved = concatBytes(Uint8Array.of(5), littleEndian(power(u, P - 2n)));
    expect(await outcome(bob, withField(letter, 2, moved))).toBe('duplicate');
  });

  it('refuses a repeated handshake under another identity key', async () => {
    const { alice, bob } = await aliceBegins('another identity');
    await says(alice, bob, 'hi');
    const letter = await write(alice, 'again');
    const other = generateKeyPair(seededRandom('another')).publicKey;
    const forged = withField(letter, 3, concatBytes(Uint8Array.of(5), other));
    expect(await outcome(bob, forged)).toBe('bad-message');
    expect(await read(bob, letter)).toBe('again');
  });

  it('agrees the same by WebCrypto and by noble', async () => {
    const platform = await webCryptoDiffieHellman();
    if (platform === undefined) throw new Error('this platform should have X25519');
    const random = seededRandom('webcrypto');
    const [alice, bob] = [new Device(random, { dh: platform }), new Device(random)];
    await alice.start(await bob.publish(true));
    for (let turn = 0; turn < 5; turn++) {
      await says(alice, bob, `to noble ${turn}`);
      await says(bob, alice, `to WebCrypto ${turn}`);
    }
    await expect(platform.sharedSecret(alice.identity.keyPair, new Uint8Array(32))).rejects.toThrow(
      CryptoError,
    );
  });
});

describe('an identity change', () => {
  it('is told to the caller and displaces nothing that was under way', async () => {
    const { alice, bob } = await aliceBegins('change');
    await says(alice, bob, 'hi');
    await says(bob, alice, 'hi');
    const late = await write(alice, 'sent before reinstalling');
    const anew = new Device(seededRandom('alice, reinstalled'));
    await anew.start(await bob.publish(true));
    const letter = await anew.encrypt(new TextEncoder().encode('new phone'));
    expect(utf8Decode(await bob.decrypt(letter))).toBe('new phone');
    expect(toHex(theirIdentityKeyOf(bob.held))).toBe(toHex(anew.identity.keyPair.publicKey));
    expect(await read(bob, late)).toBe('sent before reinstalling');
  });
});

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % P];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}
