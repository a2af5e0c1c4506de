import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Group, GroupChange, PeerAddress } from '@/lib/model';
import { changesBetween } from '@/lib/model';
import { NIO, type Nio } from './nio';
import { SYNAPSE } from './synapse';
import { POLL, type Us } from './us';
import { World } from './world';

/** The rows that the inbox would make of what it was told of a group. */
function rowsOf(us: Us): readonly GroupChange[] {
  let known: Group | undefined;
  return us.host.events.flatMap((event) => {
    if (event.kind !== 'group') return [];
    const rows = event.wasSo === true ? [] : changesBetween(known, event.group, event.by);
    known = event.group;
    return rows;
  });
}

function groupOf(us: Us): Group | undefined {
  return us.host.events.flatMap((event) => (event.kind === 'group' ? event.group : [])).at(-1);
}

function rolesOf(us: Us): Record<string, string> {
  return Object.fromEntries(groupOf(us)?.members.map(({ address, role }) => [address, role]) ?? []);
}

describe.skipIf(SYNAPSE === undefined || NIO === undefined)(
  'rooms on Synapse with matrix-nio',
  () => {
    let world: World;
    beforeAll(async () => {
      world = await World.start();
    }, 60_000);
    afterEach(() => world.rest());
    afterAll(() => world.stop());

    async function madeWith(
      us: Us,
      name: string,
      ...friends: readonly Nio[]
    ): Promise<PeerAddress> {
      const made = await us.account.groups!.create(
        name,
        friends.map(({ user }) => user as PeerAddress),
      );
      if (made.kind !== 'done') throw new Error(made.why);
      for (const friend of friends) await friend.join(us.user);
      const joined = (): number => us.host.events.filter((event) => event.kind === 'group').length;
      await expect.poll(joined, POLL).toBeGreaterThan(0);
      return made.peer;
    }

    it('are made, spoken in by three, and every member’s words are their own', async () => {
      const [us, anna, bea] = [await world.us(), await world.friend(), await world.friend()];
      const room = await madeWith(us, 'Boats', anna, bea);
      expect(groupOf(us)).toMatchObject({ name: 'Boats', standing: 'in' });
      expect(rolesOf(us)).toEqual({
        [us.user]: 'owner',
        [anna.user]: 'member',
        [bea.user]: 'member',
      });
      expect(rowsOf(us)).toMatchObject([{ what: 'created', by: { address: us.user } }]);
      const id = await us.say(room, 'ahoy');
      for (const peer of [anna, bea]) expect((await peer.reads('ahoy')).encrypted).toBe(true);
      const sentTo = us.host.events.find((event) => event.kind === 'sent-to');
      expect(new Set(sentTo?.members)).toEqual(new Set([anna.user, bea.user]));
      await anna.say(room, 'from anna');
      await bea.say(room, 'from bea');
      await expect.poll(() => us.texts(), POLL).toHaveLength(2);
      const authors = us.host.events.flatMap((event) =>
        event.kind === 'message' ? [[event.peer.address, event.author?.address]] : [],
      );
      expect(new Set(authors.map(String))).toEqual(
        new Set([`${room},${anna.user}`, `${room},${bea.user}`]),
      );
      const { event } = await bea.reads('ahoy');
      bea.order({ cmd: 'read', room, event });
      const receipts = () =>
        us.host.events.flatMap((each) =>
          each.kind === 'receipt' && each.status === 'read' && each.remoteIds.includes(id)
            ? [each.author]
            : [],
        );
      await expect.poll(receipts, POLL).toContain(bea.user);
      expect(receipts()).not.toContain(us.user);
      expect(us.unread()).toEqual([]);
      expect(us.host.breaches).toEqual([]);
    });

    it('are changed by us and by others: each change once, and who did it', async () => {
      const [us, anna, bea] = [await world.us(), await world.friend(), await world.friend()];
      const room = await madeWith(us, 'Old name', anna);
      const groups = us.account.groups!;
      await groups.change(room, { kind: 'rename', name: 'New name' });
      await groups.change(room, { kind: 'role', member: anna.user as PeerAddress, role: 'admin' });
      anna.order({ cmd: 'invite', room, user: bea.user });
      await bea.join(anna.user);
      await expect.poll(() => rolesOf(us)[bea.user], POLL).toBe('member');
      await us.say(room, 'welcome');
      await bea.reads('welcome');
      await groups.change(room, { kind: 'remove', member: bea.user as PeerAddress });
      await us.say(room, 'without bea');
      await anna.reads('without bea');
      const added = await groups.change(room, {
        kind: 'add',
        members: ['@nobody:localhost' as PeerAddress],
      });
      expect(added).toMatchObject({ kind: 'done' });
      expect(await groups.change(room, { kind: 'leave' })).toMatchObject({ kind: 'done' });
      expect(groupOf(us)?.standing).toBe('left');
      expect(rowsOf(us)).toMatchObject([
        { what: 'created' },
        { what: 'renamed', name: 'New name', by: { address: us.user } },
        { what: 'role', role: 'admin', who: [{ address: anna.user }] },
        { what: 'added', who: [{ address: bea.user }], by: { address: anna.user } },
        { what: 'removed', who: [{ address: bea.user }], by: { address: us.user } },
        { what: 'added', who: [{ address: '@nobody:localhost' }] },
        { what: 'left', who: [{ address: us.user }] },
      ]);
      expect(us.host.breaches).toEqual([]);
    });

    it('that somebody asks us into are a request, entered once it is accepted; sending us away is told', async () => {
      const [us, anna, bea] = [await world.us(), await world.friend(), await world.friend()];
      us.accepts = false;
      anna.order({ cmd: 'create', with: [us.user, bea.user], name: 'Garden' });
      const { room = '' } = await anna.event(({ ev }) => ev === 'created');
      const invitation = () =>
        us.host.events.find(
          (event) => event.kind === 'message' && event.body.kind === 'invitation',
        );
      await expect.poll(invitation, POLL).toMatchObject({
        peer: { address: room, name: 'Garden' },
        author: { address: anna.user },
      });
      expect(invitation()).not.toHaveProperty('author.isContact');
      expect(await us.isIn(room)).toBe(false);
      us.accepts = true;
      await us.account.accepted?.(room as PeerAddress);
      await bea.join(anna.user);
      await expect.poll(() => groupOf(us)?.members.length, POLL).toBe(3);
      expect(rolesOf(us)[anna.user]).toBe('owner');
      await us.say(room, 'thank you');
      for (const peer of [anna, bea]) await peer.reads('thank you');
      anna.order({ cmd: 'kick', room, user: us.user });
      await expect.poll(() => groupOf(us)?.standing, POLL).toBe('removed');
      expect(rowsOf(us)).toMatchObject([
        { what: 'added', who: [{ address: us.user }], by: { address: anna.user } },
        { what: 'removed', who: [{ address: us.user }], by: { address: anna.user } },
      ]);
      expect(us.host.breaches).toEqual([]);
    });

    it('take a reaction and its taking back, both ways, of whoever gave it', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      const room = await madeWith(us, 'Two', anna);
      const ours = await us.say(room, 'Shall we?');
      const { event = '' } = await anna.reads('Shall we?');
      await anna.does({ cmd: 'react', room, event, key: '👍' });
      const second = await anna.does({ cmd: 'react', room, event, key: '🎉' });
      anna.order({ cmd: 'redact', room, event: second });
      const reactions = () =>
        us.host.events.flatMap((each) => (each.kind === 'reaction' ? [each] : []));
      await expect
        .poll(() => reactions().map(({ emoji }) => emoji), POLL)
        .toEqual(['👍', '🎉', '👍']);
      for (const reaction of reactions())
        expect(reaction).toMatchObject({
          target: { author: 'me', remoteId: ours },
          author: { address: anna.user },
        });
      const theirs = await anna.say(room, 'We shall');
      await expect.poll(() => us.texts(), POLL).toEqual(['We shall']);
      const target = { author: 'them', remoteId: theirs, senderDevice: anna.user } as const;
      await us.sends(room, { kind: 'reaction', target, emoji: '❤️' });
      const given = await anna.event(({ ev }) => ev === 'm.reaction');
      await us.sends(room, { kind: 'reaction', target, emoji: '' });
      const gone = await anna.event(({ ev }) => ev === 'm.room.redaction');
      expect(gone.redacts ?? gone.content?.['redacts']).toBe(given.event);
      expect(us.host.breaches).toEqual([]);
    });

    it('that move to another room are the same group, and what is written goes there', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      anna.order({ cmd: 'create', with: [us.user], name: 'Moving' });
      const { room: old = '' } = await anna.event(({ ev }) => ev === 'created');
      await expect.poll(() => groupOf(us)?.members.length, POLL).toBe(2);
      const next = await anna.does({ cmd: 'upgrade', room: old });
      anna.order({ cmd: 'invite', room: next, user: us.user });
      await expect.poll(() => us.isIn(next), POLL).toBe(true);
      await anna.say(next, 'over here');
      await expect.poll(() => us.texts(), POLL).toEqual(['over here']);
      await us.say(old, 'found you');
      expect((await anna.reads('found you')).room).toBe(next);
      const chats = new Set(
        us.host.events.flatMap((event) =>
          event.kind === 'group' || event.kind === 'message' ? [event.peer.address] : [],
        ),
      );
      expect([...chats]).toEqual([old]);
      expect(rowsOf(us)).toMatchObject([{ what: 'added', who: [{ address: us.user }] }]);
      expect(us.host.breaches).toEqual([]);
    });

    it('not encrypted are said to be so and not written in, a bridge is named, and a space is no chat', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      anna.order({
        cmd: 'create',
        with: [us.user],
        name: 'A space',
        space: true,
        encrypted: false,
      });
      await anna.event(({ ev }) => ev === 'created');
      anna.order({ cmd: 'create', with: [us.user], name: 'In the open', encrypted: false });
      const made = () => anna.heard.filter(({ ev }) => ev === 'created');
      await expect.poll(() => made().length, POLL).toBe(2);
      const room = made()[1]?.room ?? '';
      await expect.poll(() => groupOf(us), POLL).toMatchObject({ unencrypted: true });
      await anna.plain(room, 'for all to read');
      await expect.poll(() => us.texts(), POLL).toEqual(['for all to read']);
      const { outcome } = await us.seal(room, { kind: 'text', text: 'nor will I' });
      expect(outcome.wire).toBeUndefined();
      expect(outcome.events).toMatchObject([{ kind: 'send-failed', failure: 'refused' }]);
      const protocol = { id: 'whatsapp', displayname: 'WhatsApp' };
      await anna.does({ cmd: 'state', room, type: 'uk.half-shot.bridge', content: { protocol } });
      const bridges = () =>
        us.host.events.flatMap((each) => (each.kind === 'peer' ? (each.peer.bridge ?? []) : []));
      await expect.poll(bridges, POLL).toContain('WhatsApp');
      const named = us.host.events.flatMap((event) => ('peer' in event ? [event.peer] : []));
      expect(JSON.stringify(named)).not.toContain('A space');
    });
  },
);
