import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { PeerAddress } from '@/lib/model';
import { POLL } from './us';
import { SERVERS, World } from './world';

describe.each(SERVERS)('people on $name', ({ isThere, start }) => {
  describe.skipIf(!isThere)('with slixmpp', () => {
    let world: World;
    beforeAll(async () => {
      world = await World.start(start);
    });
    afterEach(() => world.rest());
    afterAll(() => world.stop());

    it('are kept away by the server, by us and by another program of ours, and let in again', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      const [phone, peer] = [await world.program(us.jid), anna.jid as PeerAddress];
      const blocks = () =>
        us.host.events.flatMap((event) => (event.kind === 'blocked' ? event.blocked : []));
      await us.account.block!(peer, true);
      await expect.poll(blocks, POLL).toEqual([true]);
      const message = `<message to="${us.jid}" type="chat" id="b1"><body>not heard</body></message>`;
      anna.raw(message);
      // Her server has dealt with it.
      anna.raw('<iq type="get" id="p1"><ping xmlns="urn:xmpp:ping"/></iq>');
      await anna.event(({ ev, id }) => ev === 'result' && id === 'p1');
      phone.raw(
        `<iq type="set" id="u1"><unblock xmlns="urn:xmpp:blocking"><item jid="${peer}"/></unblock></iq>`,
      );
      await expect.poll(blocks, POLL).toEqual([true, false]);
      await us.account.disconnect();
      phone.raw(
        `<iq type="set" id="u2"><block xmlns="urn:xmpp:blocking"><item jid="${peer}"/></block></iq>`,
      );
      await phone.event(({ ev, id }) => ev === 'result' && id === 'u2');
      // What changed while nobody was there is found on the next line.
      const next = us.anotherWorker();
      next.account.connect();
      await next.online();
      expect(blocks()).toEqual([true, false, true]);
      await next.account.block!(peer, false);
      await expect.poll(blocks, POLL).toEqual([true, false, true, false]);
      await anna.say(us.jid, 'heard', 'omemo-2');
      await expect.poll(() => next.texts(), POLL).toEqual(['heard']);
      await next.account.disconnect();
      expect(us.host.events.filter(({ kind }) => kind === 'message')).toHaveLength(1);
    });

    it('are called what another program of ours calls them, at once and in the next worker', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      const phone = await world.program(us.jid);
      phone.raw(
        `<iq type="set" id="r1"><query xmlns="jabber:iq:roster"><item jid="${anna.jid}" name="Anna from work"/></query></iq>`,
      );
      const names = () =>
        us.host.events.flatMap((event) => (event.kind === 'peer' ? event.peer : []));
      await expect.poll(names, POLL).toEqual([{ address: anna.jid, name: 'Anna from work' }]);
      expect(await us.account.findContact(anna.jid)).toMatchObject({
        peer: { name: 'Anna from work' },
      });
      await us.account.disconnect();
      const next = us.anotherWorker();
      next.account.connect();
      await next.online();
      await anna.say(us.jid, 'hi', 'omemo-2');
      await expect.poll(() => next.texts(), POLL).toEqual(['hi']);
      const message = us.host.events.find(({ kind }) => kind === 'message');
      expect(message).toMatchObject({ peer: { name: 'Anna from work', isContact: true } });
      // What was known is not told once more.
      expect(names()).toHaveLength(1);
      await next.account.disconnect();
    });
  });
});
