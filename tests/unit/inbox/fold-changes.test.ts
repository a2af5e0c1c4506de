/**
 * What contacts do to messages, folded: idempotent, in any order, by the rules of who may do what.
 */
import { describe, expect, it } from 'vitest';

import { EDIT_SLACK, EDIT_WINDOW, type MessageBody, type PeerAddress } from '@/lib/model';
import type { MessageTarget } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import { Rows } from './rows';

const T = 1_700_000_000_000;
const BOB = 'bob' as PeerAddress;
const text = (words: string): MessageBody => ({ kind: 'text', text: words });

function message(remoteId: string, body: MessageBody, more: object = {}): NetworkEvent {
  return {
    kind: 'message',
    peer: { address: BOB },
    remoteId,
    senderDevice: '1',
    sentAt: T,
    body,
    ...more,
  };
}

const theirs = (remoteId: string): MessageTarget => ({
  author: 'them',
  remoteId,
  senderDevice: '1',
});
const ours = (remoteId: string): MessageTarget => ({ author: 'me', remoteId });

type Given = { readonly peer?: string; readonly at?: number; readonly sentAt?: number };
function base(target: MessageTarget, { peer = 'bob', at = T + 1, sentAt = T + 1 }: Given) {
  return { peer: peer as PeerAddress, target, at, sentAt };
}
const edit = (target: MessageTarget, words: string, given: Given = {}): NetworkEvent => ({
  kind: 'edit',
  ...base(target, given),
  body: text(words),
});
const deletion = (target: MessageTarget, given: Given = {}): NetworkEvent => ({
  kind: 'deletion',
  ...base(target, given),
});
const reaction = (target: MessageTarget, emoji: string, given: Given = {}): NetworkEvent => ({
  kind: 'reaction',
  ...base(target, given),
  emoji,
});

/** Every order of a list. */
function orders<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((first, at) => {
    const others = orders(items.toSpliced(at, 1));
    return others.map((rest) => [first].concat(rest));
  });
}

describe('edits', () => {
  it('give the same message in every order, come twice, and before it', () => {
    const events = [
      message('A', text('one')),
      edit(theirs('A'), 'two', { at: T + 1 }),
      edit(theirs('A'), 'three', { at: T + 2 }),
    ];
    for (const order of orders(events)) {
      const rows = new Rows();
      for (const event of [...order, ...order]) rows.fold([event]);
      // Before the first message there is no chat to hold anything in.
      if (order[0] !== events[0]) continue;
      expect(rows.only()).toMatchObject({ body: text('three'), editedAt: T + 2 });
      expect(rows.account.notices).toEqual({});
    }
    const rows = new Rows();
    rows.fold([message('first', text('hi'))]);
    rows.fold([events[2]!]);
    rows.fold([events[1]!]);
    rows.fold([events[0]!]);
    expect(rows.of('A')).toMatchObject({ body: text('three'), editedAt: T + 2 });
    expect(rows.additions.size).toBe(0);
  });

  it('of ten thousand keep the last, in one row', () => {
    const rows = new Rows();
    rows.fold([message('A', text('0'))]);
    const storm = Array.from({ length: 10_000 }, (_, at) =>
      edit(theirs('A'), String(at), { at: T + at + 1 }),
    );
    rows.fold(storm);
    expect(rows.only()).toMatchObject({ body: text('9999') });
    expect(rows.additions.size).toBe(0);
    expect(rows.chatRow.unread).toBe(1);
  });

  it.each([
    ['of another kind', [message('A', { kind: 'call', media: 'voice', state: 'offered' })]],
    ['too late', [message('A', text('one'), { sentAt: T - EDIT_WINDOW - EDIT_SLACK - 1 })]],
  ])('%s are counted and change nothing', (_why, before) => {
    const rows = new Rows();
    rows.fold(before);
    const standing = rows.only();
    rows.fold([edit(theirs('A'), 'two', { sentAt: T + 1 })]);
    expect(rows.only()).toEqual(standing);
    expect(rows.account.notices).toEqual({ 'refused-change': 1 });
  });

  it('of our messages, or of another chat’s, are counted and change nothing', () => {
    const rows = new Rows();
    rows.sends('bob', 'mine');
    rows.fold([message('A', text('one'))]);
    const standing = [...rows.messages];
    rows.fold([edit(ours('mine'), 'forged'), deletion(ours('mine'))]);
    rows.fold([message('E', text('hi'), { peer: { address: 'eve' } })]);
    rows.fold([edit(theirs('A'), 'forged', { peer: 'eve' })]);
    rows.fold([reaction(ours('mine'), '👍', { peer: 'eve' })]);
    for (const [id, before] of standing) expect(rows.messages.get(id)).toEqual(before);
    expect(rows.account.notices).toEqual({ 'refused-change': 3 });
  });

  it('make a message readable that could not be read, and its resend changes nothing', () => {
    const rows = new Rows();
    rows.fold([message('A', { kind: 'undecryptable', reason: 'no-session' })]);
    rows.fold([edit(theirs('A'), 'two')]);
    expect(rows.only()).toMatchObject({ body: text('two'), editedAt: T + 1 });
    expect(rows.chatRow.holes).toEqual([]);
    rows.fold([message('A', text('one'))]);
    expect(rows.only()).toMatchObject({ body: text('two') });
  });
});

describe('deletions', () => {
  it('leave the place and nothing else, and no replay revives it', () => {
    const rows = new Rows();
    const replyTo = { target: theirs('0'), claim: 'a claim' };
    const events = [
      message('A', text('secret'), { replyTo }),
      reaction(theirs('A'), '👍'),
      edit(theirs('A'), 'secret two'),
    ];
    rows.fold(events);
    rows.fold([deletion(theirs('A'))]);
    for (const event of [...events, deletion(theirs('A'))]) rows.fold([event]);
    expect(JSON.stringify(rows.story)).not.toMatch(/secret|claim|👍/u);
    expect(rows.only()).toMatchObject({ body: { kind: 'deleted' }, order: 1 });
    expect(rows.chatRow).toMatchObject({ unread: 1, preview: { body: { kind: 'deleted' } } });
  });

  it('that come first take the message back on arrival', () => {
    const rows = new Rows();
    rows.fold([message('first', text('hi'))]);
    rows.fold([edit(theirs('A'), 'secret')]);
    rows.fold([deletion(theirs('A'))]);
    rows.fold([message('A', text('secret'))]);
    expect(rows.of('A')).toMatchObject({ body: { kind: 'deleted' } });
    expect(JSON.stringify(rows.story)).not.toMatch(/secret/u);
  });

  it('take a hole with them', () => {
    const rows = new Rows();
    rows.fold([message('A', { kind: 'undecryptable', reason: 'no-session' })]);
    rows.fold([deletion(theirs('A'))]);
    rows.fold([message('A', text('secret'))]);
    expect(rows.only().body).toEqual({ kind: 'deleted' });
    expect(rows.chatRow.holes).toEqual([]);
  });
});

describe('reactions', () => {
  it('stand once for each person; the newest counts, and one taken back stays so', () => {
    const set = [
      reaction(theirs('A'), '👍', { at: T + 1 }),
      reaction(theirs('A'), '😂', { at: T + 2 }),
      reaction(theirs('A'), '', { at: T + 3 }),
    ];
    for (const order of orders(set)) {
      const rows = new Rows();
      rows.fold([message('A', text('one'))]);
      for (const event of [...order, ...order]) rows.fold([event]);
      expect(rows.only().reactions).toEqual([{ emoji: '', from: 'them', at: T + 3 }]);
    }
  });

  it('never raise unread, never notify, and show in the list until something comes', () => {
    const rows = new Rows();
    rows.sends('bob', 'mine');
    const before = rows.chatRow;
    const { arrived } = rows.fold([reaction(ours('mine'), '👍🏽')]);
    expect(arrived).toEqual([]);
    expect(rows.chatRow).toMatchObject({
      unread: 0,
      lastActivity: before.lastActivity,
      preview: before.preview,
      lastReaction: { emoji: '👍🏽', from: 'them', order: 1 },
    });
    rows.fold([reaction(ours('mine'), '', { at: T + 2 })]);
    expect(rows.chatRow.lastReaction).toBeUndefined();
    rows.fold([reaction(ours('mine'), '😂', { at: T + 3 })]);
    rows.fold([message('A', text('one'))]);
    expect(rows.chatRow.lastReaction).toBeUndefined();
  });

  it.each([
    ['a word', 'yes'],
    ['two of them', '👍👍'],
    ['a pile of marks', `👍${'\u0301'.repeat(30)}`],
    ['markup', '<b>'],
    ['a bidirectional control', '\u202e'],
  ])('that are no emoji (%s) are counted and change nothing', (_what, emoji) => {
    const rows = new Rows();
    rows.fold([message('A', text('one'))]);
    rows.fold([reaction(theirs('A'), emoji)]);
    expect(rows.only().reactions).toBeUndefined();
    expect(rows.account.notices).toEqual({ 'refused-change': 1 });
  });

  it('to nothing of ours are counted', () => {
    const rows = new Rows();
    rows.fold([message('A', text('one'))]);
    rows.fold([reaction(ours('never sent'), '👍')]);
    expect(rows.account.notices).toEqual({ 'refused-change': 1 });
  });
});

describe('answers', () => {
  it('keep a claim only where the message does not stand here', () => {
    const rows = new Rows();
    rows.sends('bob', 'mine');
    rows.fold([
      message('A', text('yes'), { replyTo: { target: ours('mine'), claim: 'you owe me' } }),
      message('B', text('yes'), { replyTo: { target: ours('other'), claim: 'you owe me' } }),
    ]);
    expect(rows.of('A').replyTo).not.toHaveProperty('claim');
    expect(rows.of('B').replyTo).toMatchObject({ claim: 'you owe me' });
  });
});

describe('changes that wait for their message', () => {
  it('are held for two hundred messages of a chat; further ones are counted', () => {
    const rows = new Rows();
    rows.fold([message('first', text('hi'))]);
    rows.fold(Array.from({ length: 150 }, (_, at) => deletion(theirs(`x${at}`))));
    rows.fold(Array.from({ length: 150 }, (_, at) => deletion(theirs(`y${at}`))));
    expect(rows.additions.size).toBe(200);
    expect(rows.account.notices).toEqual({ 'refused-change': 100 });
  });

  it('are not held for a chat that is none', () => {
    const rows = new Rows();
    rows.fold([edit(theirs('A'), 'one')]);
    expect(rows.additions.size).toBe(0);
    expect(rows.chats.size).toBe(0);
  });
});
