import {
  foldChanged,
  foldNewest,
  foldOlder,
  keepNewest,
  NOTHING_HELD,
} from '@/lib/view/held-messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incoming, outgoing } from './rows';

const stretch = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => incoming(from + index));
const orders = (held: { messages: readonly { order: number }[] }) =>
  held.messages.map(({ order }) => order);

describe('the stretch that is held', () => {
  it('joins a newest page that touches it', () => {
    const held = { messages: stretch(5, 8), more: true };
    const joined = foldNewest(held, { messages: stretch(8, 10), more: true });
    expect(orders(joined)).toEqual([5, 6, 7, 8, 9, 10]);
    expect(joined.more).toBe(true);
  });

  it('gives way to a newest page that would leave a hole', () => {
    const held = { messages: stretch(1, 3), more: false };
    const page = { messages: stretch(50, 60), more: true };
    expect(foldNewest(held, page)).toBe(page);
  });

  it('knows the beginning from whichever side reaches further back', () => {
    const held = { messages: stretch(1, 8), more: false };
    expect(foldNewest(held, { messages: stretch(6, 9), more: true }).more).toBe(false);
  });

  it('leaves changes that are older than it, since their page will bring them', () => {
    const held = { messages: stretch(5, 8), more: true };
    expect(foldChanged(held, [outgoing(2)])).toBe(held);
    expect(orders(foldChanged({ ...held, more: false }, [outgoing(2)]))).toEqual([2, 5, 6, 7, 8]);
  });

  it('replaces a row that healed', () => {
    const broken = incoming(1, { body: { kind: 'undecryptable', reason: 'no-session' } });
    const healed = foldChanged({ messages: [broken], more: false }, [incoming(1)]);
    expect(healed.messages).toEqual([incoming(1)]);
  });

  it('takes older pages in front', () => {
    const held = foldOlder(
      { messages: stretch(5, 6), more: true },
      { messages: stretch(1, 4), more: false },
    );
    expect(orders(held)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(held.more).toBe(false);
  });

  it('remembers that there is more once it let go of some', () => {
    expect(keepNewest({ messages: stretch(1, 9), more: false }, 3)).toMatchObject({ more: true });
    expect(keepNewest({ messages: stretch(1, 3), more: false }, 3).more).toBe(false);
  });

  it('is in order and without doubles, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 60 }))), (batches) => {
        const held = batches.reduce(
          (sum, batch) =>
            foldChanged(
              sum,
              batch.map((order) => incoming(order)),
            ),
          NOTHING_HELD,
        );
        const expected = [...new Set(batches.flat())].toSorted((a, b) => a - b);
        expect(orders(held)).toEqual(expected);
      }),
      { seed: 3 },
    );
  });
});
