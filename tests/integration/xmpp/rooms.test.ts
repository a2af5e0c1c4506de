import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Group, PeerAddress } from '@/lib/model';
import { POLL, type Us } from './us';
import { SERVERS, World } from './world';

function groupOf(us: Us): Group | undefined {
  const news = us.host.events.flatMap((event) => (event.kind === 'group' ? event.group : []));
  return news.at(-1);
}

describe.each(SERVERS)('rooms on $name', ({ isThere, start }) => {
  describe.skipIf(!isThere)('with slixmpp', () => {
    let world: World;
    beforeAll(async () => {
      world = await World.start(start);
    });
    afterEach(() => world.rest());
    afterAll(() => world.stop());

    it('are made, spoken in by three in both versions, and read on after a while away', async () => {
      const [us, anna, bea] = [await world.us(), await world.friend(), await world.friend()];
      const made = await us.account.groups!.create('Boats', [
        anna.jid as PeerAddress,
        bea.jid as PeerAddress,
      ]);
      if (made.kind !== 'done') throw new Error(made.why);
      const room = made.peer;
      for (const [peer, nick] of [
        [anna, 'anna'],
        [bea, 'bea'],
      ] as const) {
        await peer.event(({ ev, room: to }) => ev === 'invited' && to === room);
        await peer.join(room, nick);
      }
      expect(groupOf(us)).toMatchObject({ name: 'Boats', standing: 'in' });
      const roles = groupOf(us)!.members.map(({ address, role }) => [address, role]);
      expect(Object.fromEntries(roles)).toEqual({
        [us.jid]: 'owner',
        [anna.jid]: 'member',
        [bea.jid]: 'member',
      });

      const id = await us.say(room, 'ahoy');
      for (const peer of [anna, bea]) expect((await peer.reads('ahoy')).id).toBe(id);
      const sentTo = us.host.events.find((event) => event.kind === 'sent-to');
      expect(new Set(sentTo?.members)).toEqual(new Set([anna.jid, bea.jid]));
      for (const enc of ['omemo-0.3', 'omemo-2'] as const) {
        await anna.sayIn(room, `in ${enc}`, enc);
        await expect.poll(() => us.texts().at(-1), POLL).toBe(`in ${enc}`);
      }
      const came = us.host.events.findLast((event) => event.kind === 'message');
      expect(came).toMatchObject({
        peer: { address: room },
        author: { address: anna.jid },
        senderDevice: anna.jid,
      });

      await us.account.disconnect();
      await bea.sayIn(room, 'while away', 'omemo-2');
      await anna.sayIn(room, 'and this', 'omemo-0.3');
      const next = us.anotherWorker();
      next.account.connect();
      await next.online();
      await expect
        .poll(() => next.texts(), POLL)
        .toEqual(['in omemo-0.3', 'in omemo-2', 'while away', 'and this']);
      await next.say(room, 'I am back');
      await bea.reads('I am back');
      expect(next.unread()).toEqual([]);
      expect(us.host.breaches).toEqual([]);
      await next.account.disconnect();
    });

    it('are answered and reacted in by the room’s own ids, and show nothing unencrypted', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      const made = await us.account.groups!.create('Two', [anna.jid as PeerAddress]);
      if (made.kind !== 'done') throw new Error(made.why);
      const room = made.peer;
      await anna.join(room, 'anna');
      const ours = await us.say(room, 'Shall we?');
      const heard = await anna.reads('Shall we?');
      const there = heard.stanzaId!;
      expect(there).not.toBe(ours);
      await anna.sayIn(
        room,
        '',
        'omemo-2',
        `<reactions xmlns="urn:xmpp:reactions:0" id="${there}"><reaction>🎉</reaction></reactions>`,
      );
      const reaction = () => us.host.events.find((event) => event.kind === 'reaction');
      await expect.poll(reaction, POLL).toMatchObject({
        peer: room,
        emoji: '🎉',
        target: { author: 'me', remoteId: ours },
        author: { address: anna.jid },
      });
      const theirs = await anna.sayIn(room, 'We shall', 'omemo-2');
      await expect.poll(() => us.texts().at(-1), POLL).toBe('We shall');
      const target = { author: 'them', remoteId: theirs, senderDevice: anna.jid } as const;
      await us.sends(room, { kind: 'reaction', target, emoji: '👍' });
      const answer = await anna.event(({ inside }) => inside?.includes('👍') === true);
      // By the room’s name for it, not by hers.
      expect(answer.inside).not.toContain(theirs);
      await anna.sayIn(room, 'in the clear', 'none');
      await anna.sayIn(room, 'after', 'omemo-2');
      await expect.poll(() => us.texts().at(-1), POLL).toBe('after');
      expect(us.host.events.filter(({ kind }) => kind === 'message').at(-2)).toMatchObject({
        body: { kind: 'refused', what: 'not encrypted' },
      });
    });

    it('are joined where somebody whom we know invites, renamed, and left; sending away is told', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      const made = await us.account.groups!.create('Old name', [anna.jid as PeerAddress]);
      if (made.kind !== 'done') throw new Error(made.why);
      const room = made.peer;
      const { groups } = us.account;
      expect(await groups!.change(room, { kind: 'rename', name: 'New name' })).toMatchObject({
        kind: 'done',
      });
      expect(groupOf(us)).toMatchObject({ name: 'New name' });
      expect(
        await groups!.change(room, { kind: 'remove', member: anna.jid as PeerAddress }),
      ).toMatchObject({ kind: 'done' });
      expect(groupOf(us)!.members.map(({ address }) => address)).toEqual([us.jid]);
      const friend = await world.us();
      await groups!.change(room, { kind: 'add', members: [friend.jid as PeerAddress] });
      await expect.poll(() => groupOf(friend)?.name, POLL).toBe('New name');
      await friend.say(room, 'thanks for having me');
      await expect.poll(() => us.texts(), POLL).toEqual(['thanks for having me']);
      expect(await friend.account.groups!.change(room, { kind: 'rename', name: 'Mine' })).toEqual({
        kind: 'refused',
        why: 'not-admin',
      });
      await friend.account.groups!.change(room, { kind: 'leave' });
      expect(groupOf(friend)?.standing).toBe('left');
      // By its address they are in it once more, and on the next line as well.
      expect(await friend.account.findContact(room)).toMatchObject({ reach: 'reachable' });
      await friend.account.disconnect();
      friend.account.connect();
      await friend.online();
      expect(groupOf(friend)?.standing).toBe('in');
      await groups!.change(room, { kind: 'remove', member: friend.jid as PeerAddress });
      await expect.poll(() => groupOf(friend)?.standing, POLL).toBe('removed');
      await groups!.change(room, { kind: 'leave' });
      expect(groupOf(us)?.standing).toBe('left');
    });
  });
});
