/**
 * Another program of ours on the same account: what it sends is ours here as well, it reads what leaves here, and neither is
 * told twice.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { Slixmpp } from './slixmpp';
import { POLL, type Us } from './us';
import { SERVERS, World } from './world';

type People = { readonly us: Us; readonly anna: Slixmpp; readonly phone: Slixmpp };

/** XEP-0490: at once where we are there, else on the next line; and nobody else may say so. */
async function keepsPlacesInStep({ us, anna, phone }: People): Promise<void> {
  const read = () =>
    us.host.events.flatMap((event) =>
      event.kind === 'read-elsewhere' ? event.targets.map(({ remoteId }) => remoteId) : [],
    );
  const [earlier] = read();
  const here = await anna.say(us.jid, 'read at once', 'omemo-2');
  const { stanzaId } = await phone.reads('read at once');
  await expect.poll(() => us.texts(), POLL).toContain('read at once');
  const items = itemsOf(us.jid, anna.jid, stanzaId!);
  anna.raw(
    `<message to="${us.jid}" id="forged"><event xmlns="${PUBSUB}#event">${items}</event></message>`,
  );
  await anna.say(us.jid, 'after the forged one', 'omemo-2');
  await expect.poll(() => us.texts(), POLL).toContain('after the forged one');
  expect(read()).toEqual([earlier]);
  await publishes(phone, 'mds-1', items);
  await expect.poll(read, POLL).toEqual([earlier, here]);
  await us.account.disconnect();
  us.host.rows.delete('["stream",""]');
  const marked = await anna.say(us.jid, 'marked while the browser slept', 'omemo-2');
  await phone.reads('marked while the browser slept');
  phone.raw(
    `<message to="${anna.jid}" type="chat" id="seen-2"><displayed xmlns="urn:xmpp:chat-markers:0" id="${marked}"/><store xmlns="urn:xmpp:hints"/></message>`,
  );
  await anna.event(({ ev, id }) => ev === 'displayed' && id === marked);
  const away = await anna.say(us.jid, 'read while the browser slept', 'omemo-0.3');
  const later = await phone.reads('read while the browser slept');
  await publishes(phone, 'mds-2', itemsOf(us.jid, anna.jid, later.stanzaId!));
  us.account.connect();
  await us.online();
  await expect.poll(read, POLL).toContain(away);
  // What the archive says of it is older, and was read before.
  expect(read().indexOf(marked)).toBeGreaterThan(-1);
  expect(read().indexOf(marked)).toBeLessThan(read().indexOf(away));
}

const PUBSUB = 'http://jabber.org/protocol/pubsub';

function itemsOf(by: string, chat: string, stanzaId: string): string {
  const place = `<stanza-id xmlns="urn:xmpp:sid:0" by="${by}" id="${stanzaId}"/>`;
  const displayed = `<displayed xmlns="urn:xmpp:mds:displayed:0">${place}</displayed>`;
  return `<items node="urn:xmpp:mds:displayed:0"><item id="${chat}">${displayed}</item></items>`;
}

/** As the standard asks for it (§3); a server that does not know all of those settings is asked for the one that matters. */
async function publishes(phone: Slixmpp, id: string, items: string): Promise<void> {
  const publish = items.replaceAll('items', 'publish');
  const privately = { 'pubsub#access_model': 'whitelist', 'pubsub#persist_items': 'true' };
  const whole = { 'pubsub#max_items': 'max', 'pubsub#send_last_published_item': 'never' };
  for (const [way, settings] of [{ ...privately, ...whole }, privately].entries()) {
    const options = `<publish-options>${formOf(settings)}</publish-options>`;
    const content = `<pubsub xmlns="${PUBSUB}">${publish}${options}</pubsub>`;
    phone.raw(`<iq type="set" id="${id}-${way}">${content}</iq>`);
    const answer = await phone.event(({ ev, id: of }) => ev === 'result' && of === `${id}-${way}`);
    if (answer.error !== 'error') return;
  }
  throw new Error('not published');
}

function formOf(settings: Readonly<Record<string, string>>): string {
  const fields = Object.entries({ FORM_TYPE: `${PUBSUB}#publish-options`, ...settings });
  const spelt = fields.map(
    ([name, value]) => `<field var="${name}"><value>${value}</value></field>`,
  );
  return `<x xmlns="jabber:x:data" type="submit">${spelt.join('')}</x>`;
}

describe.each(SERVERS)('$name', ({ isThere, start }) => {
  describe.skipIf(!isThere)('with a second program of ours', () => {
    let world: World;
    beforeAll(async () => {
      world = await World.start(start);
    });
    afterEach(() => world.rest());
    afterAll(() => world.stop());

    it('shows what it sends, also while we were away, lets it read what we send, and holds for read what it has read, by whichever way it says so', async () => {
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
      await keepsPlacesInStep({ us, anna, phone });
      expect(us.unread()).toEqual([]);
      expect(us.host.events.filter(({ kind }) => kind === 'notice')).toEqual([]);
      expect(us.host.breaches).toEqual([]);
    });
  });
});
