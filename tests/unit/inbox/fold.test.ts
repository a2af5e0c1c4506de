import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { OUTGOING_STATUSES } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import { Rows } from './rows';

const address = fc.constantFrom('bob', 'eve');
const remoteId = fc.constantFrom('a', 'b', 'c', 'd');
const event: fc.Arbitrary<NetworkEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('message' as const),
    peer: fc.record({ address: address as fc.Arbitrary<never> }),
    remoteId,
    senderDevice: fc.constantFrom('1', '2'),
    sentAt: fc.nat(),
    body: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
      fc.constant({ kind: 'undecryptable', reason: 'bad-mac' } as const),
    ),
  }),
  fc.record({
    kind: fc.constant('receipt' as const),
    peer: address as fc.Arbitrary<never>,
    remoteIds: fc.array(remoteId, { maxLength: 3 }),
    status: fc.constantFrom('sent', 'delivered', 'read'),
  }),
  fc.record({
    kind: fc.constant('send-failed' as const),
    remoteId,
    failure: fc.constantFrom('no-keys', 'refused'),
  }),
);

function started(): Rows {
  const rows = new Rows();
  for (const id of ['a', 'b']) rows.sends('bob', id);
  rows.sends('eve', 'c');
  return rows;
}

describe('folding', () => {
  it('of a batch that is delivered twice gives what once gives', () => {
    const redelivered = event.filter(({ kind }) => kind !== 'send-failed');
    fc.assert(
      fc.property(fc.array(redelivered, { maxLength: 12 }), (events) => {
        const rows = started();
        rows.fold(events);
        const once = structuredClone(rows.story);
        expect(rows.fold(events).arrived).toEqual([]);
        expect(rows.story).toEqual(once);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('in one batch gives what it gives one by one', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const whole = started();
        whole.fold(events);
        const single = started();
        for (const one of events) single.fold([one]);
        expect(single.story).toEqual(whole.story);
        expect(single.account.notices).toEqual(whole.account.notices);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('of receipts in any order ends at the furthest', () => {
    const statuses = fc.array(
      fc.constantFrom('sent' as const, 'delivered' as const, 'read' as const),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(statuses, (order) => {
        const rows = started();
        for (const status of order)
          rows.fold([{ kind: 'receipt', peer: 'bob' as never, remoteIds: ['a'], status }]);
        const furthest = Math.max(...order.map((status) => OUTGOING_STATUSES.indexOf(status)));
        expect(rows.messages.get('out a')).toMatchObject({ status: OUTGOING_STATUSES[furthest] });
        expect(rows.outboxes.has('out a')).toBe(false);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it('never lets a contact speak of messages that went to another', () => {
    const rows = started();
    rows.fold([{ kind: 'receipt', peer: 'eve' as never, remoteIds: ['a'], status: 'read' }]);
    expect(rows.messages.get('out a')).toMatchObject({ status: 'sending' });
    expect(rows.outboxes.has('out a')).toBe(true);
    expect(rows.account.notices).toEqual({ 'unmatched-receipt': 1 });
  });

  it('keeps orders dense and unread equal to what came in and was not read', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const rows = started();
        rows.fold(events);
        for (const chat of rows.chats.values()) {
          const own = [...rows.messages.values()].filter(({ chatId }) => chatId === chat.id);
          const orders = own.map(({ order }) => order).toSorted((a, b) => a - b);
          expect(orders).toEqual(orders.map((_order, index) => index + 1));
          expect(chat.lastOrder).toBe(own.length);
          expect(chat.unread).toBe(own.filter(({ direction }) => direction === 'incoming').length);
        }
      }),
      { seed: 10, numRuns: 300 },
    );
  });
});
