/**
 * Who speaks in a room, and how many may be in it.
 */
import { describe, expect, it } from 'vitest';

import type { PeerAddress } from '@/lib/model';
import { MAX_MEMBERS } from '@/lib/networks/matrix/consts';
import { toldBy, unreadable, type OpenEvent } from '@/lib/networks/matrix/room-events';
import { withAllMembers, withNews } from '@/lib/networks/matrix/room-state';
import type { RoomEvent, RoomNews } from '@/lib/networks/matrix/sync-batch';

const SELF = '@we:example.org';
const ANNA = '@anna:example.org';
const MALLORY = '@mallory:example.org';

const means = {
  self: SELF,
  peer: { address: ANNA as PeerAddress },
  ours: () => undefined,
  authorOf: () => undefined,
  member: () => undefined,
  reactionAfter: () => undefined,
};

type Whole = OpenEvent & RoomEvent;

function event(sender: string, given: Partial<Whole> = {}): Whole {
  const content = { msgtype: 'm.text', body: 'send me the code' };
  const type = 'm.room.message';
  return { eventId: '$1', sender, at: 1, type, content, outside: {}, raw: {}, ...given };
}

function joined(user: string): RoomEvent {
  return event(user, {
    type: 'm.room.member',
    stateKey: user,
    content: { membership: 'join', displayname: 'Anna' },
  });
}

function news(state: readonly RoomEvent[]): RoomNews {
  return { roomId: '!r:x', membership: 'join', state, timeline: [], receipts: [], malformed: 0 };
}

const ROOM = { self: SELF, direct: {} };
const CHAT = { self: SELF, direct: { '!r:x': ANNA } };

describe('in a chat of two', () => {
  it('the contact speaks as themselves', () => {
    expect(toldBy(event(ANNA), means)).toMatchObject([{ body: { kind: 'text' } }]);
  });

  it('somebody else who was let into its room does not speak as the contact', () => {
    expect(toldBy(event(MALLORY), means)).toMatchObject([{ body: { kind: 'refused' } }]);
    expect(unreadable(event(MALLORY), means, 'no-session')).toMatchObject({
      body: { kind: 'refused' },
    });
    const relates = { rel_type: 'm.annotation', event_id: '$0', key: '👍' };
    const reaction = event(MALLORY, { type: 'm.reaction', content: { 'm.relates_to': relates } });
    expect(toldBy(reaction, means)).toEqual([{ kind: 'notice', code: 'refused-change' }]);
  });

  it('becomes a group of its own once somebody else is let in, and is the contact’s no more', () => {
    const alone = withNews(undefined, news([joined(ANNA)]), CHAT);
    expect(alone.address).toBe(ANNA);
    const room = withNews(alone, news([joined(MALLORY)]), CHAT);
    expect(room.address).toBe('!r:x');
    expect(Object.keys(room.members)).toEqual([ANNA, MALLORY]);
  });
});

describe('a room', () => {
  it('of fifty thousand keeps no more members than tell that it is too large to write to', () => {
    const all = Array.from({ length: 50_000 }, (_, at) => joined(`@u${String(at)}:example.org`));
    const room = withNews(undefined, news(all), ROOM);
    expect(Object.keys(room.members)).toHaveLength(MAX_MEMBERS + 1);
    expect(room.address).toBe('!r:x');
  });

  it('that was too large is not taken for whole because some have left of those that were kept', () => {
    const all = Array.from({ length: MAX_MEMBERS + 9 }, (_, at) => joined(`@u${String(at)}:x`));
    const asked = withAllMembers(withNews(undefined, news([]), ROOM), all, SELF);
    expect(asked.isWhole).toBe(false);
    const gone = ['@u1:x', '@u2:x', '@u3:x'].map((user) =>
      event(user, { type: 'm.room.member', stateKey: user, content: { membership: 'leave' } }),
    );
    expect(withNews(asked, news(gone), ROOM).isWhole).toBe(false);
    expect(withAllMembers(asked, all.slice(0, 3), SELF).isWhole).toBe(true);
    const grown = withNews(withAllMembers(asked, [], SELF), news(all), ROOM);
    expect(grown.isWhole).toBe(false);
  });

  it('takes no member for a part of its own machinery', () => {
    const room = withNews(undefined, news([joined('__proto__')]), ROOM);
    expect(Object.keys(room.members)).toEqual(['__proto__']);
  });
});
