import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { concatBytes, toHex, utf8Decode, utf8Encode } from '@/lib/base';
import {
  createIdentity,
  decodeSenderKey,
  decodeSenderKeyRecord,
  encodeSenderKey,
  encodeSenderKeyRecord,
  planGroupMessage,
} from '@/lib/protocol/signal';

import { codeThrownBy, outcomeOf, outcomeOfPromise } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';
import { lengthDelimited, numberField, splitFields } from './fields';
import { Member } from './member';

const VERSION = Uint8Array.of(0x33);
const SIGNATURE_LENGTH = 64;

/** Alice writes, Bob holds her key. */
function aliceAndBob(seed: string): { alice: Member; bob: Member } {
  const random = seededRandom(seed);
  const [alice, bob] = [new Member(random), new Member(random)];
  bob.accept(alice.distribute(['bob']));
  return { alice, bob };
}

/** The text, or the code of the refusal, which must leave the reader as it was. */
async function outcome(reader: Member, bytes: Uint8Array): Promise<string> {
  const before = reader.theirs && toHex(encodeSenderKeyRecord(reader.theirs));
  const result = await outcomeOfPromise(reader.decrypt(bytes).then(utf8Decode));
  const isRefused = /^[a-z]+-[a-z-]+$|^duplicate$/.test(result);
  if (isRefused && before !== toHex(encodeSenderKeyRecord(reader.theirs!)))
    throw new Error('a refused message changed the record');
  return result;
}

async function write(writer: Member, text: string): Promise<Uint8Array> {
  return writer.encrypt(utf8Encode(text));
}

describe('a group message', () => {
  it('opens once, in any order, whatever is lost', { timeout: 60_000 }, async () => {
    const { alice, bob } = aliceAndBob('any order');
    const sent: Uint8Array[] = [];
    for (let i = 0; i < 25; i++) sent.push(await write(alice, `text ${i}`));
    const record = bob.theirs;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...sent.keys()], { minLength: 1, maxLength: 8 }),
        async (order) => {
          bob.theirs = decodeSenderKeyRecord(encodeSenderKeyRecord(record!));
          for (const place of order) expect(await outcome(bob, sent[place]!)).toBe(`text ${place}`);
          for (const place of order) expect(await outcome(bob, sent[place]!)).toBe('duplicate');
        },
      ),
      { numRuns: 12, seed: 20_261_125 },
    );
  });

  it(
    'is refused with any bit flipped, cut short, or with anything behind it',
    { timeout: 60_000 },
    async () => {
      const { alice, bob } = aliceAndBob('hostile');
      const bytes = await write(alice, 'the true text');
      for (let bit = 4; bit < bytes.length * 8; bit += 11) {
        const flipped = Uint8Array.from(bytes);
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        expect(await outcome(bob, flipped)).toMatch(/^bad-|^no-session$/);
      }
      for (let length = 0; length < bytes.length; length += 3)
        expect(await outcome(bob, bytes.subarray(0, length))).toMatch(/^bad-|^no-session$/);
      expect(await outcome(bob, concatBytes(bytes, new Uint8Array(1)))).toMatch(/^bad-/);
      expect(await outcome(bob, bytes)).toBe('the true text');
    },
  );

  it('is refused with a field left out, repeated with another value, or another version', async () => {
    const { alice, bob } = aliceAndBob('fields');
    const bytes = await write(alice, 'the true text');
    const signature = bytes.subarray(-SIGNATURE_LENGTH);
    const fields = splitFields(bytes.subarray(1, -SIGNATURE_LENGTH)).map(({ whole }) => whole);
    expect(fields).toHaveLength(3);
    for (const place of fields.keys())
      expect(
        await outcome(bob, concatBytes(VERSION, ...fields.toSpliced(place, 1), signature)),
      ).toBe('bad-message');
    const repeated = concatBytes(VERSION, ...fields, numberField(2, 5), signature);
    expect(await outcome(bob, repeated)).toBe('bad-signature');
    for (const version of [0x23, 0x43, 0])
      expect(await outcome(bob, Uint8Array.of(version, ...bytes.subarray(1)))).toBe('bad-version');
    expect(await outcome(bob, new Uint8Array(1_048_577).fill(0x33))).toBe('bad-message');
  });

  it(
    'is refused beyond the forward jump, though its writer signed it',
    { timeout: 60_000 },
    async () => {
      const { alice, bob } = aliceAndBob('jump');
      alice.own = { ...alice.own!, iteration: 2_001 };
      expect(await outcome(bob, await write(alice, 'too far'))).toBe('too-far-ahead');
    },
  );

  it('of a key that was rotated away still opens while it is kept, and five are', async () => {
    const { alice, bob } = aliceAndBob('rotations');
    const late = [await write(alice, 'key 0')];
    for (let rotation = 1; rotation <= 5; rotation++) {
      bob.accept(alice.distribute([`device ${rotation}`]));
      late.push(await write(alice, `key ${rotation}`));
    }
    expect(await outcome(bob, late[0]!)).toBe('no-session');
    for (let rotation = 1; rotation <= 5; rotation++)
      expect(await outcome(bob, late[rotation]!)).toBe(`key ${rotation}`);
  });
});

describe('a distribution', () => {
  it('that comes again changes nothing', async () => {
    const random = seededRandom('again');
    const [alice, bob] = [new Member(random), new Member(random)];
    const given = alice.distribute(['bob']);
    bob.accept(given);
    const [first, second] = [await write(alice, 'one'), await write(alice, 'two')];
    expect(await outcome(bob, second)).toBe('two');
    bob.accept(given);
    expect(await outcome(bob, second)).toBe('duplicate');
    expect(await outcome(bob, first)).toBe('one');
  });

  it('of any other content is refused', () => {
    const { alice, bob } = aliceAndBob('distributions');
    const given = alice.distribute(['bob']);
    const fields = splitFields(given.subarray(1)).map(({ whole }) => whole);
    const code = (bytes: Uint8Array): string => codeThrownBy(() => bob.accept(bytes));
    for (const place of fields.keys())
      expect(code(concatBytes(VERSION, ...fields.toSpliced(place, 1)))).toBe('bad-message');
    expect(code(concatBytes(VERSION, ...fields, lengthDelimited(3, new Uint8Array(31))))).toBe(
      'bad-message',
    );
    expect(code(concatBytes(VERSION, ...fields, lengthDelimited(4, new Uint8Array(33))))).toBe(
      'bad-key',
    );
    expect(code(Uint8Array.of(0x44, ...given.subarray(1)))).toBe('bad-version');
    expect(code(new Uint8Array(0))).toBe('bad-message');
  });
});

describe('the plan of a group message', () => {
  const random = seededRandom('plans');

  it('makes a key for the first message, and gives it to those who join', () => {
    const first = planGroupMessage(undefined, ['a', 'b'], random);
    expect(first.distributeTo).toEqual(['a', 'b']);
    const joined = planGroupMessage(first.senderKey, ['b', 'c', 'a'], random);
    expect(joined.distributeTo).toEqual(['c']);
    expect(joined.senderKey.id).toBe(first.senderKey.id);
    expect(planGroupMessage(joined.senderKey, ['a', 'b', 'c'], random).distributeTo).toEqual([]);
  });

  it('makes another key once anybody has left, and gives up the old one', () => {
    const first = planGroupMessage(undefined, ['a', 'b'], random);
    const left = planGroupMessage(first.senderKey, ['b'], random);
    expect(left.distributeTo).toEqual(['b']);
    expect(left.senderKey.id).not.toBe(first.senderKey.id);
    expect(left.spent).toContain(first.senderKey.chainKey);
    const came = planGroupMessage(left.senderKey, ['a', 'b'], random);
    expect(came.distributeTo).toEqual(['a']);
  });

  it('is refused for more devices than any group has', () => {
    const many = Array.from({ length: 6_001 }, (_, place) => `${place}`);
    expect(codeThrownBy(() => planGroupMessage(undefined, many, random))).toBe('bad-argument');
  });
});

describe('sender keys as bytes', () => {
  it('are the same again, and refused of another kind, cut short or with bytes behind them', async () => {
    const { alice, bob } = aliceAndBob('bytes');
    await write(alice, 'skipped');
    expect(await outcome(bob, await write(alice, 'two'))).toBe('two');
    const [own, theirs] = [encodeSenderKey(alice.own!), encodeSenderKeyRecord(bob.theirs!)];
    expect(decodeSenderKey(own)).toEqual(alice.own);
    expect(decodeSenderKeyRecord(theirs)).toEqual(bob.theirs);
    expect(codeThrownBy(() => decodeSenderKey(theirs))).toBe('bad-session');
    for (const [bytes, decode] of [
      [own, decodeSenderKey],
      [theirs, decodeSenderKeyRecord],
    ] as const) {
      expect(codeThrownBy(() => decode(concatBytes(bytes, new Uint8Array(1))))).toBe('bad-session');
      for (let length = 0; length < bytes.length; length += 5)
        expect(codeThrownBy(() => decode(bytes.subarray(0, length)))).toBe('bad-session');
    }
    const named = { ...alice.own!, sharedWith: ['x'.repeat(256)] };
    expect(codeThrownBy(() => encodeSenderKey(named))).toBe('bad-argument');
  });

  it('of any content are sender keys or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        for (const format of [1, 2]) {
          const text = outcomeOf(() => {
            const read = format === 1 ? decodeSenderKey : decodeSenderKeyRecord;
            return Object.keys(read(Uint8Array.of(format, ...bytes))).join();
          });
          expect(text).toMatch(/^bad-session$|^id,|^states$/);
        }
      }),
      { numRuns: 300, seed: 20_261_125 },
    );
  });

  it('begin with a fresh key of 31 bits and no devices', () => {
    const { senderKey } = planGroupMessage(undefined, [], seededRandom('fresh'));
    expect(senderKey.id).toBeLessThanOrEqual(0x7fff_ffff);
    expect(senderKey.sharedWith).toEqual([]);
    expect(createIdentity(seededRandom('fresh')).edwardsKey).toBeUndefined();
  });
});
