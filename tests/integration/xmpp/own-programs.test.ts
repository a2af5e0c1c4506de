/**
 * Another program of ours on the same account: what it sends is ours here as well, it reads what leaves here, and neither is
 * told twice.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { POLL } from './us';
import { SERVERS, World } from './world';

describe.each(SERVERS)('$name', ({ isThere, start }) => {
  describe.skipIf(!isThere)('with a second program of ours', () => {
    let world: World;
    beforeAll(async () => {
      world = await World.start(start);
    });
    afterEach(() => world.rest());
    afterAll(() => world.stop());

    it('shows what it sends, also while we were away, lets it read what we send, and holds for read what it has read', async () => {
      const [us, anna] = [await world.us(), await world.friend()];
      const phone = await world.program(us.jid);
      // Where a server keeps one bundle a node at most, the newer program has pushed ours out: a new line repairs it.
      await us.account.disconnect();
      us.host.rows.delete('["stream",""]');
      us.account.connect();
      await us.online();
      const own = () =>
        us.host.events.flatMap((event) =>
          event.kind === 'own-message'
            ? [[event.peer.address, event.body.kind === 'text' ? event.body.text : event.body.kind]]
            : [],
        );
      await phone.say(anna.jid, 'from my phone', 'omemo-2');
      await anna.reads('from my phone');
      await expect.poll(own, POLL).toEqual([[anna.jid, 'from my phone']]);
      await us.say(anna.jid, 'from my browser');
      await anna.reads('from my browser');
      await phone.event(({ ev }) => ev === 'copied');
      await us.account.disconnect();
      us.host.rows.delete('["stream",""]');
      const id = await phone.say(anna.jid, 'while the browser slept', 'omemo-0.3');
      await anna.reads('while the browser slept');
      us.account.connect();
      await us.online();
      await expect.poll(own, POLL).toEqual([
        [anna.jid, 'from my phone'],
        [anna.jid, 'while the browser slept'],
      ]);
      const reaction = `<reactions xmlns="urn:xmpp:reactions:0" id="${id}"><reaction>👍</reaction></reactions>`;
      await anna.say(us.jid, '', 'omemo-2', reaction);
      const reactions = () => us.host.events.filter(({ kind }) => kind === 'reaction');
      await expect
        .poll(reactions, POLL)
        .toMatchObject([{ target: { author: 'me', remoteId: id }, emoji: '👍' }]);
      const theirs = await anna.say(us.jid, 'read me on your phone', 'omemo-2');
      await phone.reads('read me on your phone');
      const marker = `<displayed xmlns="urn:xmpp:chat-markers:0" id="${theirs}"/>`;
      phone.raw(`<message to="${anna.jid}" type="chat" id="seen-1">${marker}</message>`);
      const target = { author: 'them', remoteId: theirs, senderDevice: anna.jid };
      const readings = () => us.host.events.filter(({ kind }) => kind === 'read-elsewhere');
      await expect.poll(readings, POLL).toMatchObject([{ peer: anna.jid, targets: [target] }]);
      expect(us.unread()).toEqual([]);
      expect(us.host.events.filter(({ kind }) => kind === 'notice')).toEqual([]);
      expect(us.host.breaches).toEqual([]);
    });
  });
});
