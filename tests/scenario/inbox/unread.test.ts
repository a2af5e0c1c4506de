import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readElsewhere, text, undecryptable } from './scripted-network';
import { World, settle } from './world';

const PEERS = ['bob@interop', 'eve@interop'] as const;

type Step =
  | {
      readonly kind: 'arrives';
      readonly peer: number;
      readonly id: number;
      readonly whole: boolean;
      /** the same commit tells that it was read elsewhere */
      readonly isRead: boolean;
    }
  | { readonly kind: 'reads'; readonly peer: number; readonly upTo: number }
  | { readonly kind: 'reads elsewhere'; readonly peer: number; readonly id: number }
  | { readonly kind: 'sends'; readonly peer: number }
  | { readonly kind: 'restarts' };

const peer = fc.integer({ min: 0, max: PEERS.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('arrives' as const),
      peer,
      id: fc.integer({ min: 0, max: 6 }),
      whole: fc.boolean(),
      isRead: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('reads' as const),
      peer,
      upTo: fc.integer({ min: 0, max: 12 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('reads elsewhere' as const),
      peer,
      id: fc.integer({ min: 0, max: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sends' as const), peer }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restarts' as const) }) },
);

/** The plainest thing that can be right: a list of lines per chat, and a mark. */
class PlainChat {
  readonly lines: { id?: number; whole: boolean; healedUnseen?: boolean }[] = [];
  readUpTo = 0;

  arrives(id: number, whole: boolean): void {
    const known = this.lines.find((line) => line.id === id);
    if (known === undefined) this.lines.push({ id, whole });
    else if (whole && !known.whole) {
      known.whole = true;
      // Read past as a placeholder: its text was never read.
      known.healedUnseen = this.lines.indexOf(known) < this.readUpTo;
    }
  }

  reads(upTo: number): void {
    this.readUpTo = Math.max(this.readUpTo, Math.min(upTo, this.lines.length));
    for (const line of this.lines.slice(0, upTo)) line.healedUnseen = false;
  }

  readsElsewhere(id: number): void {
    const at = this.lines.findIndex((line) => line.id === id);
    if (at !== -1) this.reads(at + 1);
  }

  get unread(): number {
    return this.lines.filter(
      ({ id, healedUnseen }, index) =>
        id !== undefined && (index >= this.readUpTo || healedUnseen === true),
    ).length;
  }

  get texts(): readonly string[] {
    return this.lines.map(({ id, whole }) =>
      id === undefined ? 'mine [sending]' : whole ? `text ${id}` : '?',
    );
  }
}

describe('unread', () => {
  it('is what a plain model says, whatever arrives, heals, doubles, is read or restarted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        let world = await World.joined();
        const plain = PEERS.map(() => new PlainChat());
        let restarts = 0;
        for (const step of steps) {
          if (step.kind === 'restarts') {
            restarts += 1;
            world = await world.reborn();
            world.whatsapp.idPrefix = `life${restarts}-`;
            continue;
          }
          const model = plain[step.peer]!;
          const title = PEERS[step.peer]!;
          if (step.kind === 'arrives') {
            const id = String(step.id);
            const event = step.whole ? text(title, id, `text ${id}`) : undecryptable(title, id);
            const read = step.isRead ? [readElsewhere(title, id)] : [];
            await world.whatsapp.account.deliver([event, ...read]);
            model.arrives(step.id, step.whole);
            if (step.isRead) model.readsElsewhere(step.id);
            continue;
          }
          if (step.kind === 'reads elsewhere') {
            await world.whatsapp.account.deliver([readElsewhere(title, String(step.id))]);
            model.readsElsewhere(step.id);
            continue;
          }
          const chat = (await world.chats()).find((found) => found.title === title);
          if (chat === undefined) continue;
          if (step.kind === 'reads') {
            await world.inbox.handlers.markRead({ chatId: chat.id, upTo: step.upTo });
            model.reads(step.upTo);
          } else {
            await world.inbox.handlers.send({
              chatId: chat.id,
              body: { kind: 'text', text: 'mine' },
            });
            model.lines.push({ whole: true });
          }
        }
        await settle();
        const chats = await world.chats();
        for (const [index, model] of plain.entries()) {
          const chat = chats.find(({ title }) => title === PEERS[index]);
          expect(chat?.unread ?? 0).toBe(model.unread);
          expect(chat === undefined ? [] : await world.texts(chat)).toEqual(model.texts);
        }
        expect(world.badge.at(-1) ?? 0).toBe(plain.reduce((sum, { unread }) => sum + unread, 0));
        world.kill();
      }),
      { seed: 5, numRuns: 60 },
    );
  }, 60_000);
});
