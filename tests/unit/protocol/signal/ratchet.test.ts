import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toHex } from '@/lib/base';
import { encodeSession, encryptMessage, decryptMessage } from '@/lib/protocol/signal';

import { outcome, read, says, twoTalking, write } from './actors';
import type { Device, Letter } from './device';

/** One thing that may happen; `pick` chooses among what is under way. */
type Happening = {
  readonly what: 'send' | 'deliver' | 'repeat' | 'lose' | 'reload';
  readonly toBob: boolean;
  readonly pick: number;
};

const happening = fc.record<Happening>({
  what: fc.constantFrom(
    'send',
    'send',
    'send',
    'deliver',
    'deliver',
    'deliver',
    'repeat',
    'lose',
    'reload',
  ),
  toBob: fc.boolean(),
  pick: fc.nat(1_000),
});

type Sent = { readonly letter: Letter; readonly text: string; readonly turn: number };

/** A side with what is under way to it, and whose ratchet turns it has seen. */
class Inbox {
  readonly waiting: Sent[] = [];
  readonly opened: Sent[] = [];
  readonly turns: number[] = [];

  constructor(readonly device: Device) {}

  /** Turns older than the five kept chains are beyond reach. */
  reaches({ turn }: Sent): boolean {
    return turn > (this.turns.at(-1) ?? -1) || this.turns.slice(-5).includes(turn);
  }
}

describe('the ratchet', () => {
  it(
    'opens every message once, in any order, whatever is lost or repeated',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 90 }), async (story) => {
          const { alice, bob } = await twoTalking('any order');
          const sides = { alice: new Inbox(alice), bob: new Inbox(bob) };
          const turn = new Map<Device, number>([
            [alice, 0],
            [bob, 0],
          ]);
          let count = 0;
          const refusals = new Set<string>();
          const deliver = async (inbox: Inbox, pick: number): Promise<void> => {
            const [sent] = inbox.waiting.splice(pick % (inbox.waiting.length || 1), 1);
            if (!sent || !inbox.reaches(sent)) return;
            expect(await outcome(inbox.device, sent.letter)).toBe(sent.text);
            inbox.opened.push(sent);
            if (inbox.turns.includes(sent.turn)) return;
            inbox.turns.push(sent.turn);
            turn.set(inbox.device, (turn.get(inbox.device) ?? 0) + 1);
          };
          for (const { what, toBob, pick } of story) {
            const [to, from] = toBob ? [sides.bob, sides.alice] : [sides.alice, sides.bob];
            if (what === 'send') {
              const text = `number ${count++}`;
              const letter = await write(from.device, text);
              to.waiting.push({ letter, text, turn: turn.get(from.device) ?? 0 });
            } else if (what === 'deliver') await deliver(to, pick);
            else if (what === 'lose') to.waiting.splice(pick % (to.waiting.length || 1), 1);
            else if (what === 'reload') to.device.reload();
            else {
              const repeated = to.opened[pick % (to.opened.length || 1)];
              if (repeated) refusals.add(await outcome(to.device, repeated.letter));
            }
          }
          for (const inbox of [sides.alice, sides.bob])
            while (inbox.waiting.length > 0) await deliver(inbox, inbox.waiting.length - 1);
          expect(['duplicate', 'bad-mac']).toEqual(expect.arrayContaining([...refusals]));
        }),
        { numRuns: 25, seed: 20_261_125 },
      );
    },
  );

  it('opens a thousand messages in reverse, and each only once', async () => {
    const { alice, bob } = await twoTalking('reverse');
    const letters: Letter[] = [];
    for (let i = 0; i < 1_000; i++) letters.push(await write(alice, `${i}`));
    for (let i = 999; i >= 0; i--) expect(await read(bob, letters[i]!)).toBe(`${i}`);
    for (const at of [0, 500, 999]) expect(await outcome(bob, letters[at]!)).toBe('duplicate');
  });

  it('jumps 2,000 messages ahead and no further', async () => {
    const { alice, bob } = await twoTalking('jump');
    const letters: Letter[] = [];
    for (let i = 0; i <= 2_002; i++) letters.push(await write(alice, `${i}`));
    expect(await outcome(bob, letters[2_001]!)).toBe('too-far-ahead');
    expect(await read(bob, letters[2_000]!)).toBe('2000');
    expect(await read(bob, letters[0]!)).toBe('0');
    expect(await read(bob, letters[2_001]!)).toBe('2001');
  });

  it('refuses a counter beyond the limit in a new turn without any agreement', async () => {
    const { alice, bob } = await twoTalking('new turn jump');
    await says(alice, bob, 'a');
    await says(bob, alice, 'b');
    for (let i = 0; i < 2_001; i++) await write(alice, 'lost');
    expect(await outcome(bob, await write(alice, 'too far'))).toBe('too-far-ahead');
  });

  it('keeps 2,000 skipped keys per chain and drops the oldest', async () => {
    const { alice, bob } = await twoTalking('many skipped');
    const letters: Letter[] = [];
    for (let i = 0; i <= 2_500; i++) letters.push(await write(alice, `${i}`));
    expect(await read(bob, letters[1_500]!)).toBe('1500');
    expect(await read(bob, letters[2_500]!)).toBe('2500');
    expect(await outcome(bob, letters[498]!)).toBe('duplicate');
    expect(await read(bob, letters[501]!)).toBe('501');
    expect(await read(bob, letters[1_499]!)).toBe('1499');
    expect(await read(bob, letters[2_499]!)).toBe('2499');
  });

  it('carries empty texts and texts of every length around the block size', async () => {
    const { alice, bob } = await twoTalking('lengths');
    for (const length of [...Array(50).keys(), 70_000]) {
      const text = 'x'.repeat(length);
      expect(await read(bob, await write(alice, text))).toBe(text);
    }
  });

  it('never touches the record it is given', async () => {
    const { alice, bob } = await twoTalking('pure');
    const first = await write(alice, 'skipped');
    const second = await write(alice, 'first to arrive');
    const before = toHex(encodeSession(bob.held));
    const input = bob.held;
    const opened = await decryptMessage(bob.ctx, bob.identity, input, second.bytes);
    await decryptMessage(bob.ctx, bob.identity, opened.record, first.bytes);
    await encryptMessage(bob.ctx, bob.identity, input, new Uint8Array(1));
    expect(toHex(encodeSession(input))).toBe(before);
  });

  it('lists as spent what the next record no longer holds', async () => {
    const { alice, bob } = await twoTalking('spent');
    alice.wipes = bob.wipes = false;
    const sealed = await encryptMessage(alice.ctx, alice.identity, alice.held, new Uint8Array(1));
    expect(sealed.spent).toHaveLength(1);
    alice.record = sealed.record;
    const reply = await write(bob, 'a new turn');
    const opened = await decryptMessage(alice.ctx, alice.identity, alice.held, reply.bytes);
    const kept = toHex(encodeSession(opened.record));
    expect(opened.spent.length).toBeGreaterThan(0);
    for (const secret of opened.spent) expect(kept).not.toContain(toHex(secret));
  });
});
