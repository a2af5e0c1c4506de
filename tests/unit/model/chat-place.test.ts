import {
  MUTED_ALWAYS,
  arranged,
  byPlace,
  callingUnread,
  isMuted,
  type Chat,
  type ChatArrangement,
} from '@/lib/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chat } from '../view/rows';

const NOW = 1_700_000_000_000;

const change: fc.Arbitrary<ChatArrangement> = fc.record(
  {
    pinned: fc.boolean(),
    mutedUntil: fc.constantFrom(0, NOW + 1, MUTED_ALWAYS),
    archived: fc.boolean(),
    markedUnread: fc.boolean(),
  },
  { requiredKeys: [] },
);

function placed(to: ChatArrangement, rest: Partial<Chat> = {}): Chat {
  const place = arranged(undefined, to);
  return chat({ ...rest, ...(place !== undefined && { place }) });
}

describe('where a chat stands', () => {
  it('is what was said last of each thing, and nothing where all of it was taken back', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const end = changes.reduce<ReturnType<typeof arranged>>(arranged, undefined);
        const last = <Key extends keyof ChatArrangement>(key: Key) =>
          changes.findLast((one) => one[key] !== undefined)?.[key];
        expect(end?.pinned ?? false).toBe(last('pinned') ?? false);
        expect(end?.archived ?? false).toBe(last('archived') ?? false);
        expect(end?.markedUnread ?? false).toBe(last('markedUnread') ?? false);
        expect(end?.mutedUntil ?? 0).toBe(last('mutedUntil') ?? 0);
        expect(end === undefined || Object.keys(end).length > 0).toBe(true);
      }),
    );
  });

  it('puts pinned chats first, each part newest first', () => {
    const old = placed({ pinned: true }, { id: 'old' as Chat['id'], lastActivity: 1 });
    const older = placed({ pinned: true }, { id: 'older' as Chat['id'], lastActivity: 0 });
    const fresh = placed({}, { id: 'new' as Chat['id'], lastActivity: 9 });
    expect([fresh, older, old].toSorted(byPlace).map(({ id }) => id)).toEqual([
      'old',
      'older',
      'new',
    ]);
  });

  it('calls for the person only where that is wanted', () => {
    expect(callingUnread([placed({}, { unread: 3 })], NOW)).toBe(3);
    expect(callingUnread([placed({ archived: true }, { unread: 3 })], NOW)).toBe(0);
    expect(callingUnread([placed({ mutedUntil: NOW + 1 }, { unread: 3 })], NOW)).toBe(0);
    expect(callingUnread([placed({ mutedUntil: NOW }, { unread: 3 })], NOW)).toBe(3);
    expect(callingUnread([placed({ markedUnread: true })], NOW)).toBe(1);
    expect(callingUnread([placed({ markedUnread: true }, { unread: 2 })], NOW)).toBe(2);
  });

  it('is muted for good until it is not', () => {
    expect(isMuted(placed({ mutedUntil: MUTED_ALWAYS }), Number.MAX_SAFE_INTEGER - 1)).toBe(true);
  });
});
