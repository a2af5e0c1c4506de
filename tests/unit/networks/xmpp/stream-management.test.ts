import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { xml } from '@/lib/codec';
import { counterOf, resumableId, StreamCounts } from '@/lib/networks/xmpp/stream-management';

const END = 2 ** 32;

describe('what is acknowledged', () => {
  it('is only what is committed, without a gap', () => {
    const counts = new StreamCounts();
    const [one, two, three] = [counts.arrive(), counts.arrive(), counts.arrive()];
    expect(counts.handled()).toBe(0);
    counts.handle([two]);
    expect(counts.handled()).toBe(0);
    expect(counts.handled(new Set([one]))).toBe(2);
    counts.handle([one]);
    expect(counts.handled()).toBe(2);
    counts.handle([three]);
    expect(counts.handled()).toBe(3);
  });

  it('comes again on another line where it was not committed', () => {
    const counts = new StreamCounts();
    const first = counts.arrive();
    counts.arrive();
    counts.handle([first]);
    counts.rewind();
    expect(counts.handled()).toBe(1);
    counts.handle([counts.arrive()]);
    expect(counts.handled()).toBe(2);
  });

  it('begins again at nought after 2^32', () => {
    const counts = new StreamCounts({ handled: END - 1, counted: END - 1 });
    counts.handle([counts.arrive(), counts.arrive()]);
    expect(counts.handled()).toBe(1);
    counts.leave({ text: 'a', id: 'a' });
    counts.leave({ text: 'b', id: 'b' });
    expect(counts.acknowledge(0)?.map(({ id }) => id)).toEqual(['a']);
    expect(counts.acknowledge(1)?.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('what the server has counted', () => {
  it('is told once each, in order, however its numbers are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 20 }), (steps) => {
        const counts = new StreamCounts();
        const total = steps.reduce((sum, step) => sum + step, 0);
        for (let id = 1; id <= total; id++) counts.leave({ text: '', id: String(id) });
        const told: (string | undefined)[] = [];
        let sum = 0;
        for (const step of steps) {
          sum += step;
          told.push(...counts.acknowledge(sum)!.map(({ id }) => id));
        }
        expect(told).toEqual(Array.from({ length: total }, (_, place) => String(place + 1)));
        expect(counts.waiting).toEqual([]);
      }),
    );
  });

  it('is not believed where it is more than was sent, or less than before', () => {
    const counts = new StreamCounts();
    counts.leave({ text: 'a', id: 'a' });
    expect(counts.acknowledge(2)).toBeUndefined();
    expect(counts.isWaiting('a')).toBe(true);
    expect(counts.acknowledge(1)).toHaveLength(1);
    expect(counts.acknowledge(0)).toBeUndefined();
    expect(counts.isWaiting('a')).toBe(false);
  });

  it.each(['-1', '1.5', '0x1', '', '4294967296', '99999999999', undefined])(
    'is no number: %s',
    (h) => {
      expect(counterOf(xml('a', 'urn:xmpp:sm:3', { h }))).toBeUndefined();
    },
  );

  it('can be gone on with only where the server says so', () => {
    const enabled = (attrs: Record<string, string>) => xml('enabled', 'urn:xmpp:sm:3', attrs);
    expect(resumableId(enabled({ id: 'x', resume: '1' }))).toBe('x');
    expect(resumableId(enabled({ id: 'x' }))).toBeUndefined();
    expect(resumableId(enabled({ resume: 'true', id: '' }))).toBeUndefined();
  });
});
