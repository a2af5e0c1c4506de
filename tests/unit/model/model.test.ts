/**
 * The inbox's pure rules.
 * @module
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  OUTGOING_STATUSES,
  byPlace,
  laterStatus,
  mergeChats,
  previewOf,
  callingUnread,
  type AccountId,
  type Chat,
  type ChatId,
} from '@/lib/model';

const status = fc.constantFrom(...OUTGOING_STATUSES);

function chat(id: string, lastActivity: number, unread = 0): Chat {
  return {
    id: id as ChatId,
    accountId: 'a' as AccountId,
    network: 'whatsapp',
    title: id,
    identifier: undefined,
    lastActivity,
    preview: undefined,
    unread,
    lastOrder: 0,
    readUpTo: 0,
    protection: { kind: 'none' },
  };
}

describe('the status of an outgoing message', () => {
  it('never steps back, whatever the order in which receipts come', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1 }), (news) => {
        const end = news.reduce(laterStatus, 'sending');
        const reached = news.map((one) => OUTGOING_STATUSES.indexOf(one));
        expect(OUTGOING_STATUSES.indexOf(end)).toBe(
          Math.max(OUTGOING_STATUSES.indexOf('sending'), ...reached),
        );
      }),
    );
  });
});

describe('the list', () => {
  it('has one order whatever order the changes came in', () => {
    const rows = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), at: fc.nat(5) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const chats = list.map(({ id, at }) => chat(id, at));
        const merged = mergeChats([], chats);
        expect(mergeChats([], chats.toReversed())).toEqual(merged);
        expect(mergeChats(merged, chats.slice(0, 1))).toEqual(merged);
        expect(merged.toSorted(byPlace)).toEqual(merged);
      }),
    );
  });

  it('adds up what waits', () => {
    expect(callingUnread([chat('a', 1, 2), chat('b', 1, 3)], 0)).toBe(5);
  });

  it('cuts a long text between characters, not inside one', () => {
    const preview = previewOf({ kind: 'text', text: '👋'.repeat(500) }, 'incoming');
    expect(preview.body).toEqual({ kind: 'text', text: '👋'.repeat(160) });
  });
});
