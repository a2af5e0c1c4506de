import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';

import { toHex } from '@/lib/base';
import {
  decodeSession,
  decryptMessage,
  encodeSession,
  encryptMessage,
  WHATSAPP_V3,
} from '@/lib/protocol/signal';

import { codeThrownBy, outcomeOf } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';
import { aliceBegins, outcome, read, says, twoTalking, write } from './actors';
import { Device, type Letter } from './device';

type UnderWay = { readonly to: Device; readonly letter: Letter; readonly text: string };

async function arrives({ to, letter, text }: UnderWay): Promise<void> {
  if ((await read(to, letter)) !== text) throw new Error('another text than was sent');
}

const DAY = 24 * 60 * 60 * 1_000;

describe('both beginning at once', () => {
  it('ends in one session in which both write', async () => {
    const random = seededRandom('at once');
    const [alice, bob] = [new Device(random), new Device(random)];
    const [ofAlice, ofBob] = [await alice.publish(true), await bob.publish(true)];
    await alice.start(ofBob);
    await bob.start(ofAlice);
    const crossing = [await write(alice, 'from alice'), await write(bob, 'from bob')];
    expect(await read(bob, crossing[0]!)).toBe('from alice');
    expect(await read(alice, crossing[1]!)).toBe('from bob');
    for (let turn = 0; turn < 4; turn++) {
      await says(alice, bob, `a${turn}`);
      await says(bob, alice, `b${turn}`);
    }
    const [last, reply] = [await write(alice, 'last'), await write(bob, 'reply')];
    expect([last.kind, reply.kind]).toEqual(['message', 'message']);
    expect(await read(bob, last)).toBe('last');
    expect(await read(alice, reply)).toBe('reply');
  });

  it('loses nothing while the two sessions cross, in any order', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), async (picks) => {
        const random = seededRandom('crossing');
        const [alice, bob] = [new Device(random), new Device(random)];
        const [ofAlice, ofBob] = [await alice.publish(false), await bob.publish(true)];
        await alice.start(ofBob);
        await bob.start(ofAlice);
        const waiting: UnderWay[] = [];
        for (const [step, pick] of picks.entries()) {
          const [from, to] = pick % 2 === 0 ? [alice, bob] : [bob, alice];
          const text = `step ${step}`;
          if (step < 15) waiting.push({ to, letter: await write(from, text), text });
          const next = waiting.splice(pick % (waiting.length + 2), 1)[0];
          if (next) await arrives(next);
        }
        for (const next of waiting) await arrives(next);
        expect(await read(bob, await write(alice, 'and on'))).toBe('and on');
        expect(await read(alice, await write(bob, 'and back'))).toBe('and back');
      }),
      { numRuns: 25, seed: 20_261_125 },
    );
  });
});

describe('archived sessions', () => {
  it('still open what was under way when a new one began', async () => {
    const { alice, bob } = await twoTalking('under way');
    const late = await write(alice, 'late');
    await alice.start(await bob.publish(true));
    await says(alice, bob, 'in the new one');
    expect(await read(bob, late)).toBe('late');
  });

  it('become the current one again when they open something', async () => {
    const { alice, bob } = await twoTalking('promotion');
    const old = await write(bob, 'in the old one');
    await alice.start(await bob.publish(true));
    expect((await write(alice, 'lost')).kind).toBe('prekey');
    expect(await read(alice, old)).toBe('in the old one');
    expect((await write(alice, 'back in it')).kind).toBe('message');
    await says(alice, bob, 'and on');
  });

  it('are forty at most, the oldest dropped first', async () => {
    const { alice, bob } = await twoTalking('forty');
    const first = await write(bob, 'the first session');
    for (let i = 0; i < 39; i++) await alice.start(await bob.publish(false));
    const kept = alice.record;
    expect(await read(alice, first)).toBe('the first session');
    alice.record = kept;
    alice.reload();
    for (let i = 0; i < 2; i++) await alice.start(await bob.publish(false));
    expect(await outcome(alice, first)).toBe('bad-mac');
    expect(encodeSession(alice.held)[2]).toBe(41);
  });
});

describe('a session nobody has answered', () => {
  it('repeats its handshake until then, and is stale after thirty days', async () => {
    const { alice, bob } = await aliceBegins('stale');
    expect((await write(alice, 'one')).kind).toBe('prekey');
    alice.now += 30 * DAY;
    const last = await write(alice, 'two');
    alice.now += 1;
    await expect(write(alice, 'three')).rejects.toMatchObject({ code: 'stale-session' });
    expect(await read(bob, last)).toBe('two');
    await says(bob, alice, 'an answer after all');
    expect((await write(alice, 'four')).kind).toBe('message');
  });
});

describe('a record as bytes', () => {
  it('is the same record again', async () => {
    const { alice, bob } = await twoTalking('bytes');
    await write(alice, 'skipped');
    await says(alice, bob, 'hi');
    await bob.start(await alice.publish(true));
    const bytes = encodeSession(bob.held);
    expect(toHex(encodeSession(decodeSession(bytes)))).toBe(toHex(bytes));
  });

  it('holds its own copy', async () => {
    const { alice, bob } = await twoTalking('copy');
    const bytes = encodeSession(bob.held);
    bob.record = decodeSession(bytes);
    bytes.fill(0);
    expect(await read(bob, await write(alice, 'hi'))).toBe('hi');
  });

  it('takes less than 1 KB for a current session with all its chains', async () => {
    const { alice, bob } = await twoTalking('size');
    for (let turn = 0; turn < 8; turn++) {
      await says(alice, bob, 'a');
      await says(bob, alice, 'b');
    }
    expect(encodeSession(bob.held).length).toBeLessThan(1_024);
  });

  it('is refused cut short, with bytes behind it, or of an unknown format', async () => {
    const { alice, bob } = await twoTalking('refused');
    await write(alice, 'skipped');
    await says(alice, bob, 'hi');
    const bytes = encodeSession(bob.held);
    for (let length = 0; length < bytes.length; length += 7)
      expect(codeThrownBy(() => decodeSession(bytes.subarray(0, length)))).toBe('bad-session');
    expect(codeThrownBy(() => decodeSession(Uint8Array.of(...bytes, 0)))).toBe('bad-session');
    const other = Uint8Array.from(bytes);
    other[0] = 1;
    expect(codeThrownBy(() => decodeSession(other))).toBe('bad-session');
  });

  it('of any content is a record or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const code = outcomeOf(() =>
          toHex(
            encodeSession(
              decodeSession(Uint8Array.of(2, 3, 1, 0, 0, 1, bytes.length & 0xff, ...bytes)),
            ),
          ),
        );
        expect(code).toMatch(/^bad-session$|^[0-9a-f]+$/);
      }),
      { numRuns: 500, seed: 20_261_125 },
    );
  });

  it('of one dialect does not open in another', async () => {
    const { alice, bob } = await twoTalking('dialects');
    const letter = await write(alice, 'hi');
    const ctx = { ...bob.ctx, dialect: { ...WHATSAPP_V3, mark: 2 } };
    await expect(decryptMessage(ctx, bob.identity, bob.held, letter.bytes)).rejects.toMatchObject({
      code: 'bad-session',
    });
    await expect(
      encryptMessage(ctx, bob.identity, bob.held, new Uint8Array(1)),
    ).rejects.toMatchObject({ code: 'bad-session' });
  });
});
