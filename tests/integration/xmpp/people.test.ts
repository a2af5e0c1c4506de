import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

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
      expect(message).toMatchObject({ peer: { name: 'Anna from work' } });
      // What was known is not told once more.
      expect(names()).toHaveLength(1);
      await next.account.disconnect();
    });
  });
});
