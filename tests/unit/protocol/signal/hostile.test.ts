import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { concatBytes } from '@/lib/base';
import { inspectPreKeyMessage, SignalError } from '@/lib/protocol/signal';

import { aliceBegins, outcome, read, twoTalking, write, type Two } from './actors';
import type { Letter } from './device';
import { lengthDelimited, numberField, splitFields } from './fields';

const VERSION = Uint8Array.of(0x33);
const MAC_LENGTH = 8;

/** A ratchet message under way to Bob. */
async function messageToBob(seed: string): Promise<Two & { letter: Letter }> {
  const two = await twoTalking(seed);
  const letter = await write(two.alice, 'the true text');
  expect(letter.kind).toBe('message');
  return { ...two, letter };
}

async function preKeyMessageToBob(seed: string): Promise<Two & { letter: Letter }> {
  const two = await aliceBegins(seed);
  return { ...two, letter: await write(two.alice, 'the true text') };
}

function message(bytes: Uint8Array): Letter {
  return { kind: 'message', bytes };
}

function preKeyMessage(...fields: readonly Uint8Array[]): Letter {
  return { kind: 'prekey', bytes: concatBytes(VERSION, ...fields) };
}

describe('a hostile ratchet message', () => {
  it('is refused with any one bit flipped', { timeout: 60_000 }, async () => {
    const { bob, letter } = await messageToBob('flip');
    for (let bit = 0; bit < letter.bytes.length * 8; bit += 3) {
      const bytes = Uint8Array.from(letter.bytes);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(await outcome(bob, message(bytes))).toMatch(/^bad-|^too-far|^duplicate/);
    }
    expect(await read(bob, letter)).toBe('the true text');
  });

  it('is refused cut short anywhere, and with anything behind it', async () => {
    const { bob, letter } = await messageToBob('truncate');
    for (let length = 0; length < letter.bytes.length; length++)
      expect(await outcome(bob, message(letter.bytes.subarray(0, length)))).toMatch(/^bad-/);
    const longer = concatBytes(letter.bytes, new Uint8Array(1));
    expect(await outcome(bob, message(longer))).toMatch(/^bad-/);
    expect(await read(bob, letter)).toBe('the true text');
  });

  it('is refused with any field left out, repeated, or given twice', async () => {
    const { bob, letter } = await messageToBob('fields');
    const mac = letter.bytes.subarray(-MAC_LENGTH);
    const fields = splitFields(letter.bytes.subarray(1, -MAC_LENGTH));
    expect(fields.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const [place, { whole }] of fields.entries()) {
      const without = fields.filter((_, index) => index !== place).map((field) => field.whole);
      const all = fields.map((field) => field.whole);
      for (const some of [without, [...all, whole], [...all, whole, whole], all.toReversed()])
        expect(await outcome(bob, message(concatBytes(VERSION, ...some, mac)))).toMatch(/^bad-/);
    }
    expect(await read(bob, letter)).toBe('the true text');
  });

  it('is refused with another version, and counters of any size cost little', async () => {
    const { bob, letter } = await messageToBob('versions');
    for (const version of [0x00, 0x22, 0x23, 0x44, 0x43, 0xff]) {
      const bytes = Uint8Array.from(letter.bytes);
      bytes[0] = version;
      expect(await outcome(bob, message(bytes))).toBe('bad-version');
    }
    const fields = splitFields(letter.bytes.subarray(1, -MAC_LENGTH));
    const [ratchetKey, , previous, ciphertext] = fields.map((field) => field.whole);
    for (const counter of [2_100, 2 ** 31, 2 ** 32 - 1]) {
      const spelt = concatBytes(
        VERSION,
        ratchetKey!,
        numberField(2, counter),
        previous!,
        ciphertext!,
        new Uint8Array(MAC_LENGTH),
      );
      expect(await outcome(bob, message(spelt))).toBe('too-far-ahead');
    }
  });

  it('is refused oversized before it is read', async () => {
    const { bob } = await messageToBob('oversized');
    const bytes = new Uint8Array(1_048_577).fill(0x33);
    expect(await outcome(bob, message(bytes))).toBe('bad-message');
    expect(await outcome(bob, { kind: 'prekey', bytes })).toBe('bad-message');
  });

  it('is refused with a ratchet key that is of low order, not canonical or of another type', async () => {
    const { bob, letter } = await messageToBob('ratchet keys');
    const rest = splitFields(letter.bytes.subarray(1, -MAC_LENGTH)).slice(1);
    const withKey = (key: Uint8Array): Letter =>
      message(
        concatBytes(
          VERSION,
          lengthDelimited(1, key),
          ...rest.map((field) => field.whole),
          new Uint8Array(MAC_LENGTH),
        ),
      );
    const low = concatBytes(Uint8Array.of(5), new Uint8Array(32));
    const high = new Uint8Array(33).fill(0xff).fill(5, 0, 1);
    const otherType = new Uint8Array(33).fill(9);
    for (const key of [low, high, otherType, new Uint8Array(0), new Uint8Array(32)])
      expect(await outcome(bob, withKey(key))).toBe('bad-key');
  });
});

describe('a hostile pre-key message', () => {
  it(
    'never changes anything with any one bit flipped, and the true one still opens',
    { timeout: 60_000 },
    async () => {
      const { alice, bob, letter } = await preKeyMessageToBob('flip');
      const codes = new Set<string>();
      // The low half of the first byte is the sender's highest version, which the protocol ignores.
      for (let bit = 4; bit < letter.bytes.length * 8; bit += 5) {
        const bytes = Uint8Array.from(letter.bytes);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        // No authentication code covers the registration id: a changed one goes through by design.
        if (isOnlyAnotherRegistrationId(letter.bytes, bytes)) continue;
        codes.add(await outcome(bob, { kind: 'prekey', bytes }));
      }
      expect([...codes].filter((code) => code === 'the true text')).toEqual([]);
      expect(await read(bob, letter)).toBe('the true text');
      expect(await outcome(alice, letter)).toMatch(/^no-|^bad-/);
    },
  );

  it('is refused cut short anywhere', async () => {
    const { bob, letter } = await preKeyMessageToBob('truncate');
    for (let length = 0; length < letter.bytes.length; length++)
      expect(
        await outcome(bob, { kind: 'prekey', bytes: letter.bytes.subarray(0, length) }),
      ).toMatch(/^bad-/);
    expect(await read(bob, letter)).toBe('the true text');
  });

  it('is refused with a field left out, and takes the last of a repeated one', async () => {
    const { bob, letter } = await preKeyMessageToBob('fields');
    const fields = splitFields(letter.bytes.subarray(1));
    expect(fields.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const [place] of fields.entries()) {
      const without = fields.filter((_, index) => index !== place).map((field) => field.whole);
      expect(await outcome(bob, preKeyMessage(...without))).toMatch(/^bad-/);
    }
    const all = fields.map((field) => field.whole);
    const otherKey = lengthDelimited(2, concatBytes(Uint8Array.of(5), new Uint8Array(32).fill(9)));
    expect(await outcome(bob, preKeyMessage(...all, otherKey))).toBe('bad-mac');
    expect(await outcome(bob, preKeyMessage(otherKey, ...all))).toBe('the true text');
  });

  it('is refused where the message inside is none', async () => {
    const { bob, letter } = await preKeyMessageToBob('inside');
    const fields = splitFields(letter.bytes.subarray(1)).filter(({ number }) => number !== 4);
    const whole = fields.map((field) => field.whole);
    for (const inside of [new Uint8Array(0), new Uint8Array(9), letter.bytes])
      expect(await outcome(bob, preKeyMessage(...whole, lengthDelimited(4, inside)))).toMatch(
        /^bad-/,
      );
  });
});

describe('any bytes at all', () => {
  it('give a typed error and nothing else', { timeout: 60_000 }, async () => {
    const { bob } = await messageToBob('any bytes');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (tail, isPreKey) => {
        const bytes = concatBytes(VERSION, tail);
        const got = await outcome(bob, { kind: isPreKey ? 'prekey' : 'message', bytes });
        expect(got).toMatch(/^bad-|^no-|^too-/);
      }),
      { numRuns: 300, seed: 20_261_125 },
    );
  });

  it('are no names of keys', () => {
    expect(() => inspectPreKeyMessage(new Uint8Array(0))).toThrow(SignalError);
    expect(() => inspectPreKeyMessage(Uint8Array.of(0x33, 0xff))).toThrow(SignalError);
  });
});

function isOnlyAnotherRegistrationId(true_: Uint8Array, changed: Uint8Array): boolean {
  try {
    const [before, after] = [inspectPreKeyMessage(true_), inspectPreKeyMessage(changed)];
    return before.registrationId !== after.registrationId;
  } catch {
    return false;
  }
}
