/**
 * A room as the inbox's group: who may do what, how many there are, what is told of it, and whose chat a room is.
 */
import { describe, expect, it } from 'vitest';

import { groupOf, roleOf, tellGroup } from '@/lib/networks/matrix/room-group';
import { heirOf, peerOf, withAllMembers, withNews } from '@/lib/networks/matrix/room-state';
import { reactionAfter, withRecent } from '@/lib/networks/matrix/recent';
import { readReceipts } from '@/lib/networks/matrix/receipts';
import { NEW_ROOM, type RoomRow } from '@/lib/networks/matrix/rows';
import { relatedEvents } from '@/lib/networks/matrix/room-events';
import type { RoomEvent, RoomNews } from '@/lib/networks/matrix/sync-batch';

const SELF = '@we:x';
const ANNA = '@anna:x';
const BEA = '@bea:x';
const ROOM = '!r:x';
const MEANS = { self: SELF, direct: {} };

function state(type: string, content: object, given: Partial<RoomEvent> = {}): RoomEvent {
  const base = { eventId: '$s', sender: ANNA, at: 1, stateKey: '', raw: {} };
  return { ...base, type, content: content as RoomEvent['content'], ...given };
}

function member(user: string, membership = 'join', given: Partial<RoomEvent> = {}): RoomEvent {
  return state('m.room.member', { membership }, { stateKey: user, sender: user, ...given });
}

function roomOf(events: readonly RoomEvent[], given: Partial<RoomNews> = {}): RoomRow {
  const news = { timeline: [], receipts: [], malformed: 0, ...given };
  return withNews(undefined, { roomId: ROOM, membership: 'join', state: events, ...news }, MEANS);
}

describe('a member of a room', () => {
  const levels = { users: { [ANNA]: 100, [BEA]: '50' }, users_default: 0, kick: 50 };

  it('is an owner, an admin or a member by how much power they have', () => {
    const room = roomOf([member(ANNA), member(BEA), state('m.room.power_levels', levels)]);
    expect([ANNA, BEA, SELF].map((user) => roleOf(room, user))).toEqual([
      'owner',
      'admin',
      'member',
    ]);
  });

  it('who made a room of version 12 owns it, whatever its levels say', () => {
    const made = { room_version: '12', additional_creators: [BEA] };
    const room = roomOf([state('m.room.create', made), state('m.room.power_levels', {})]);
    expect([ANNA, BEA, SELF].map((user) => roleOf(room, user))).toEqual([
      'owner',
      'owner',
      'member',
    ]);
  });

  it('of a name out of the machinery has no more power than anybody', () => {
    const room = roomOf([member('__proto__'), state('m.room.power_levels', levels)]);
    expect(roleOf(room, '__proto__')).toBe('member');
    expect(roleOf(room, 'constructor')).toBe('member');
  });
});

describe('a room', () => {
  it('of fifty thousand counts those who are not listed, and tells of them once', () => {
    const room = roomOf([member(ANNA)], { joined: 50_000, invited: 2 });
    expect(groupOf(room, SELF)).toMatchObject({ unlisted: 50_000, unencrypted: true });
    expect(groupOf(room, SELF).members).toHaveLength(2);
    const first = tellGroup(undefined, room, { self: SELF, at: 1 });
    expect(first.events).toHaveLength(1);
    expect(tellGroup(room, first.room, { self: SELF, at: 2 }).events).toEqual([]);
  });

  it('into which one was asked and never went is no group once that is over', () => {
    const over: RoomRow = { ...roomOf([member(ANNA)]), membership: 'leave', endedBy: ANNA };
    expect(tellGroup(undefined, over, { self: SELF, at: 1 }).events).toEqual([]);
    const told = tellGroup(undefined, { ...over, revision: 1 }, { self: SELF, at: 1 });
    expect(told.events).toMatchObject([{ group: { standing: 'removed' } }]);
  });

  it('called direct is a group where its server counts a third who is not listed', () => {
    const direct = { self: SELF, direct: { [ROOM]: ANNA } };
    const news = { roomId: ROOM, membership: 'join', timeline: [], receipts: [], malformed: 0 };
    const of = (joined: number, more: readonly RoomEvent[] = []): RoomRow =>
      withNews(
        undefined,
        { ...news, membership: 'join', state: [member(ANNA), ...more], joined, invited: 0 },
        direct,
      );
    expect(of(2).address).toBe(ANNA);
    expect(of(3).address).toBe(ROOM);
    const bot = state('io.element.functional_members', { service_members: ['@bot:x'] });
    expect(of(3, [bot, member('@bot:x')]).address).toBe(ANNA);
  });

  it('takes another’s place only where that one names it', () => {
    const heir = roomOf([state('m.room.create', { predecessor: { room_id: '!old:x' } })]);
    const past: RoomRow = { ...NEW_ROOM, address: ANNA, revision: 4 };
    expect(heirOf(heir, ROOM, past).address).toBe(ROOM);
    expect(heirOf(heir, ROOM, { ...past, replacedBy: '!other:x' }).address).toBe(ROOM);
    expect(heirOf(heir, ROOM, { ...past, replacedBy: ROOM })).toMatchObject({
      address: ANNA,
      revision: 4,
    });
  });

  it('that is a space has no chat', () => {
    expect(roomOf([state('m.room.create', { type: 'm.space' })]).address).toBeUndefined();
  });
});

describe('a chat over a bridge', () => {
  const content = {
    bridgebot: '@whatsappbot:x',
    protocol: { id: 'whatsapp', displayname: 'WhatsApp' },
    channel: { id: '4915555' },
  };
  const bridge = state('uk.half-shot.bridge', content, { stateKey: 'fi.mau.whatsapp://x/1' });
  const direct = { self: SELF, direct: { [ROOM]: ANNA } };
  const news = {
    roomId: ROOM,
    membership: 'join',
    timeline: [],
    receipts: [],
    malformed: 0,
  } as const;

  it('names the network behind it, and its bot makes no group of it', () => {
    const people = [member(ANNA), member('@whatsappbot:x')];
    const room = withNews(undefined, { ...news, state: [bridge, ...people] }, direct);
    expect(peerOf(room)).toEqual({ address: ANNA, identifier: ANNA, bridge: 'WhatsApp' });
  });

  it('stays one, whatever is said of it later', () => {
    const room = withNews(undefined, { ...news, state: [bridge, member(ANNA)] }, direct);
    const emptied = state('uk.half-shot.bridge', {}, { stateKey: 'fi.mau.whatsapp://x/1' });
    const odd = state('m.bridge', { protocol: { displayname: 7 }, network: 'x' });
    const later = withNews(room, { ...news, state: [emptied, odd] }, direct);
    expect(later.bridge).toBe('WhatsApp');
  });
});

describe('in a group', () => {
  it('a receipt counts for whom it is from, and for nothing said before they came', () => {
    let room = withAllMembers(roomOf([]), [member(ANNA), member(BEA)], SELF);
    room = withRecent(room, { event: '$1', ours: 'first', by: SELF });
    const late = { ...room.members[BEA], membership: 'join', after: '$1' } as const;
    room = { ...room, members: { ...room.members, [BEA]: late } };
    room = withRecent(room, { event: '$2', ours: 'second', by: SELF });
    const receipts = [ANNA, BEA, '@stranger:x'].map((user) => ({ event: '$2', user }));
    expect(readReceipts(room, receipts, SELF).events).toEqual([
      { kind: 'receipt', peer: ROOM, author: ANNA, remoteIds: ['first', 'second'], status: 'read' },
      { kind: 'receipt', peer: ROOM, author: BEA, remoteIds: ['second'], status: 'read' },
    ]);
  });

  it('nobody takes back another’s reaction, and one taken back leaves the one before', () => {
    let room = withRecent(roomOf([]), { event: '$1', by: ANNA, reaction: { of: '$0', key: '👍' } });
    room = withRecent(room, { event: '$2', by: ANNA, reaction: { of: '$0', key: '🎉' } });
    expect(reactionAfter(room, '$2', BEA)).toBeUndefined();
    expect(reactionAfter(room, '$2', ANNA)).toEqual({ of: '$0', key: '👍' });
    expect(reactionAfter(room, '$1', ANNA)).toEqual({ of: '$0', key: '🎉' });
  });

  it('what is said in a thread answers what the thread began with, or what it answers in there', () => {
    const said = (fallsBack: boolean): RoomEvent =>
      state('m.room.message', {
        'm.relates_to': {
          rel_type: 'm.thread',
          event_id: '$root',
          is_falling_back: fallsBack,
          'm.in_reply_to': { event_id: '$last' },
        },
      });
    expect(relatedEvents(said(true))).toEqual(['$root', '$root']);
    expect(relatedEvents(said(false))).toEqual(['$root', '$last']);
  });
});
