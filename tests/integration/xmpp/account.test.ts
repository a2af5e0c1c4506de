import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { PeerAddress } from '@/lib/model';
import { createXmppNetwork } from '@/lib/networks/xmpp';
import { register } from '@/lib/networks/xmpp/register';
import { clock, Lines, random } from './lines';
import { ejabberdTree, startEjabberd } from './ejabberd';
import { DOMAIN, prosodyOf, PROSODIES, startProsody, type XmppServer } from './prosody';
import { PYTHON } from './python-device';
import { Slixmpp } from './slixmpp';
import { POLL, Us } from './us';

const never = new AbortController().signal;

const SERVERS = [
  ...PROSODIES.map((version) => ({
    name: `Prosody ${version}`,
    isThere: prosodyOf(version) !== undefined,
    start: () => startProsody(version),
  })),
  { name: 'ejabberd', isThere: ejabberdTree() !== undefined, start: startEjabberd },
];

describe.each(SERVERS)('$name', ({ isThere, start }) => {
  describe.skipIf(!isThere || PYTHON === undefined)('with slixmpp', () => {
    let server: XmppServer;
    const toStop: (() => Promise<unknown>)[] = [];
    beforeAll(async () => {
      server = await start();
    });
    afterEach(async () => {
      for (const stop of toStop.splice(0).toReversed()) await stop();
    });
    afterAll(() => server.stop());

    async function friend(): Promise<Slixmpp> {
      const username = `f${randomUUID().slice(0, 8)}`;
      const account = { username, password: 'pw' };
      const ports = { clock, random, sockets: new Lines() };
      await register({ url: server.url, domain: DOMAIN }, account, { ports, signal: never });
      const peer = new Slixmpp(`${username}@${DOMAIN}`, 'pw', server.port);
      toStop.push(() => peer.stop());
      await peer.ready();
      return peer;
    }

    async function joined(): Promise<Us> {
      const us = new Us(server.url);
      await us.join();
      toStop.push(() => us.account.disconnect());
      us.account.connect();
      await us.online();
      return us;
    }

    it.each(['omemo-0.3', 'omemo-2'] as const)('reads and answers %s', async (enc) => {
      const [us, anna] = [await joined(), await friend()];
      const id = await anna.say(us.jid, 'Hello & <hi> 😀', enc);
      await expect.poll(() => us.texts(), POLL).toEqual(['Hello & <hi> 😀']);
      // Their handshake is answered, with nothing; their request for a receipt as well.
      await anna.event((event) => event.ev === 'empty' && event.enc === enc);
      await anna.event((event) => event.ev === 'receipt' && event.id === id);
      await us.say(anna.jid, 'And hello to you');
      await anna.reads('And hello to you');
      await anna.say(us.jid, 'once more', enc);
      await expect.poll(() => us.texts(), POLL).toEqual(['Hello & <hi> 😀', 'once more']);
      expect(us.host.breaches).toEqual([]);
    });

    it('begins a chat in the newer version, and hears what became of it', async () => {
      const [us, anna] = [await joined(), await friend()];
      expect(await us.account.findContact(`xmpp:${anna.jid}`)).toEqual({
        reach: 'reachable',
        peer: { address: anna.jid, identifier: anna.jid },
      });
      const id = await us.say(anna.jid, 'first');
      expect((await anna.reads('first')).enc).toBe('omemo-2');
      await expect.poll(() => us.statuses(id), POLL).toEqual(['sent']);
      anna.raw(
        `<message to="${us.jid}" type="chat"><received xmlns="urn:xmpp:receipts" id="${id}"/></message>`,
      );
      anna.raw(
        `<message to="${us.jid}" type="chat"><displayed xmlns="urn:xmpp:chat-markers:0" id="${id}"/></message>`,
      );
      await expect.poll(() => us.statuses(id), POLL).toEqual(['sent', 'delivered', 'read']);
      const theirs = await anna.say(us.jid, 'seen?', 'omemo-2');
      await expect.poll(() => us.texts(), POLL).toEqual(['seen?']);
      await us.host.submit(us.account.markRead(anna.jid as PeerAddress, [theirs]));
      await anna.event((event) => event.ev === 'displayed' && event.id === theirs);
    });

    it('brings what was written while nobody was there, in order and once', async () => {
      const [us, anna] = [await joined(), await friend()];
      await anna.say(us.jid, 'before', 'omemo-2');
      await expect.poll(() => us.texts(), POLL).toEqual(['before']);
      await us.account.disconnect();
      const said = ['while 1', 'while 2', 'while 3', 'while 4'];
      for (const [place, text] of said.entries())
        await anna.say(us.jid, text, place % 2 ? 'omemo-2' : 'omemo-0.3');
      us.account.connect();
      await us.online();
      await expect.poll(() => us.texts(), POLL).toEqual(['before', ...said]);
      await us.say(anna.jid, 'I am back');
      await anna.reads('I am back');
      expect(us.unread()).toEqual([]);
    });

    it('goes on with its stream where the line was cut, and another worker as well', async () => {
      const [us, anna] = [await joined(), await friend()];
      await us.say(anna.jid, 'hi');
      await anna.reads('hi');
      us.lines.cut();
      await anna.say(us.jid, 'on no line', 'omemo-2');
      await expect.poll(() => us.texts(), POLL).toEqual(['on no line']);
      // The worker dies: only its rows are left.
      us.lines.cut();
      const next = us.anotherWorker();
      toStop.push(() => next.account.disconnect());
      await us.account.disconnect();
      await anna.say(us.jid, 'to nobody', 'omemo-0.3');
      next.account.connect();
      await expect.poll(() => next.texts(), POLL).toEqual(['on no line', 'to nobody']);
      await next.say(anna.jid, 'from the next');
      await anna.reads('from the next');
      expect(next.unread()).toEqual([]);
    });

    it('goes on with its stream also where nobody has written since it was up', async () => {
      const us = await joined();
      const resumed = () => us.lines.received.filter((text) => text.includes('<resumed')).length;
      us.lines.cut();
      await expect.poll(resumed, POLL).toBe(1);
      // The worker dies: only its rows are left.
      us.lines.cut();
      await us.account.disconnect();
      const next = us.anotherWorker();
      toStop.push(() => next.account.disconnect());
      next.account.connect();
      const byRows = () => next.lines.received.some((text) => text.includes('<resumed'));
      await expect.poll(byRows, POLL).toBe(true);
    });

    it('acknowledges nothing that is not committed', async () => {
      const [us, anna] = [await joined(), await friend()];
      us.host.diskFull = true;
      await anna.say(us.jid, 'to a full disk', 'omemo-2');
      await expect.poll(() => us.host.connection, POLL).not.toBe('online');
      expect(us.texts()).toEqual([]);
      us.host.diskFull = false;
      us.account.connect();
      await expect.poll(() => us.texts(), POLL).toEqual(['to a full disk']);
      expect(us.unread()).toEqual([]);
    });

    it('sends what was handed over twice once', async () => {
      const [us, anna] = [await joined(), await friend()];
      const { wire } = await us.seal(anna.jid, { kind: 'text', text: 'only once' });
      us.account.transmit(wire);
      us.account.transmit(wire);
      await anna.reads('only once');
      await us.say(anna.jid, 'and then');
      await anna.reads('and then');
      const read = anna.heard.filter(({ ev }) => ev === 'message' || ev === 'unread');
      expect(read.map(({ body }) => body)).toEqual(['only once', 'and then']);
    });

    it('does not show what came unencrypted as if nobody could have read it, nor a forged copy at all', async () => {
      const [us, anna] = [await joined(), await friend()];
      await anna.say(us.jid, 'in the clear', 'none');
      anna.raw(
        `<message to="${us.jid}" type="chat"><sent xmlns="urn:xmpp:carbons:2"><forwarded xmlns="urn:xmpp:forward:0">` +
          `<message xmlns="jabber:client" from="boss@${DOMAIN}" to="${us.jid}" type="chat" id="x"><body>forged</body></message></forwarded></sent></message>`,
      );
      anna.raw(
        `<message to="${us.jid}" type="chat"><result xmlns="urn:xmpp:mam:2" id="1"><forwarded xmlns="urn:xmpp:forward:0">` +
          `<message xmlns="jabber:client" from="boss@${DOMAIN}" to="${us.jid}" type="chat" id="y"><body>forged</body></message></forwarded></result></message>`,
      );
      await anna.say(us.jid, 'after', 'omemo-2');
      await expect.poll(() => us.texts(), POLL).toEqual(['after']);
      const bodies = us.host.events.flatMap((event) =>
        event.kind === 'message' ? event.body : [],
      );
      expect(bodies).toEqual([
        { kind: 'refused', what: 'not encrypted' },
        { kind: 'text', text: 'after' },
      ]);
      expect(us.host.events.filter(({ kind }) => kind === 'notice')).toHaveLength(2);
    });

    it('answers, reacts, corrects and takes back, both ways', async () => {
      const [us, anna] = [await joined(), await friend()];
      const theirs = await anna.say(us.jid, 'Shall we meet?', 'omemo-2');
      await expect.poll(() => us.texts(), POLL).toEqual(['Shall we meet?']);
      const target = { author: 'them', remoteId: theirs, senderDevice: anna.jid } as const;
      const body = { kind: 'text', text: 'Shall we meet?' } as const;
      const ours = await us.sends(anna.jid, {
        kind: 'text',
        text: 'Yes',
        replyTo: { target, body },
      });
      const answer = await anna.reads('> Shall we meet?\nYes');
      expect(answer.inside).toContain(theirs);
      await us.sends(anna.jid, { kind: 'reaction', target, emoji: '🎉' });
      await anna.event(({ inside }) => inside?.includes('🎉') === true);
      const mine = { author: 'me', remoteId: ours } as const;
      await us.sends(anna.jid, { kind: 'edit', target: mine, text: 'Yes, at six' });
      const edit = await anna.reads('Yes, at six');
      expect(edit.inside).toContain(ours);
      await us.sends(anna.jid, { kind: 'deletion', target: mine });
      await anna.event(({ inside }) => inside?.includes('urn:xmpp:message-retract:1') === true);

      const reactions = `<reactions xmlns="urn:xmpp:reactions:0" id="${ours}"><reaction>👍</reaction></reactions>`;
      await anna.say(us.jid, '', 'omemo-2', reactions);
      const replace = `<replace xmlns="urn:xmpp:message-correct:0" id="${theirs}"/>`;
      await anna.say(us.jid, 'Shall we meet today?', 'omemo-2', replace);
      const reply =
        `<reply xmlns="urn:xmpp:reply:0" to="${us.jid}" id="${ours}"/>` +
        `<fallback xmlns="urn:xmpp:fallback:0" for="urn:xmpp:reply:0"><body start="0" end="6"/></fallback>`;
      await anna.say(us.jid, '> Yes\nGood', 'omemo-2', reply);
      await anna.say(
        us.jid,
        '',
        'omemo-2',
        `<retract xmlns="urn:xmpp:message-retract:1" id="${theirs}"/>`,
      );
      // What is not encrypted would overtake what is still being.
      const isTakenBack = () => us.host.events.some(({ kind }) => kind === 'deletion');
      await expect.poll(isTakenBack, POLL).toBe(true);
      anna.raw(
        `<message to="${us.jid}" type="chat">${reactions}<store xmlns="urn:xmpp:hints"/></message>`,
      );
      await anna.say(us.jid, 'the end', 'omemo-0.3');
      await expect.poll(() => us.texts(), POLL).toEqual(['Shall we meet?', 'Good', 'the end']);
      const peer = anna.jid;
      expect(us.told('receipt')).toMatchObject([
        { kind: 'message' },
        { kind: 'reaction', peer, emoji: '👍', target: mine },
        { kind: 'edit', peer, target, body: { kind: 'text', text: 'Shall we meet today?' } },
        { kind: 'message', replyTo: { target: mine, claim: 'Yes' } },
        { kind: 'deletion', peer, target },
        // In the clear, so nobody's.
        { kind: 'notice', code: 'refused-change' },
        { kind: 'message' },
      ]);
      expect(anna.heard.filter(({ ev }) => ev === 'unread' || ev === 'error')).toEqual([]);
    });

    it('brings back a message to ourselves, which no contact and no archive sees', async () => {
      const us = await joined();
      await us.host.submit(us.account.selfMessage!('first'));
      const came = () =>
        us.host.events.flatMap((event) => (event.kind === 'self-message' ? event.id : []));
      await expect.poll(came, POLL).toEqual(['first']);
      await us.account.disconnect();
      us.host.rows.delete('["stream",""]');
      us.account.connect();
      await us.online();
      await us.host.submit(us.account.selfMessage!('second'));
      await expect.poll(came, POLL).toEqual(['first', 'second']);
      expect(us.told('self-message')).toEqual([]);
      expect(us.host.breaches).toEqual([]);
    });

    it('says why somebody cannot be written to', async () => {
      const us = await joined();
      for (const nobody of [`nobody@${DOMAIN}`, 'not an address', DOMAIN, us.jid])
        expect(await us.account.findContact(nobody)).toMatchObject({ reach: 'unknown' });
      const { outcome } = await us.seal(`nobody@${DOMAIN}`, { kind: 'text', text: 'hello?' });
      expect(outcome.events).toMatchObject([{ kind: 'send-failed', failure: 'no-keys' }]);
      expect(outcome.writes.length).toBe(0);
      await us.account.disconnect();
      await expect(us.account.findContact(`x@${DOMAIN}`)).rejects.toMatchObject({
        code: 'offline',
      });
      await expect(us.seal(`x@${DOMAIN}`, { kind: 'text', text: 'hi' })).rejects.toMatchObject({
        code: 'offline',
      });
    });

    it('joins only with the right password, and names its server', async () => {
      const us = await joined();
      const other = new Us(server.url);
      for (const [address, typed, code] of [
        [us.jid, { password: 'wrong' }, 'sign-in-refused'],
        ['nowhere', { password: 'x' }, 'bad-address'],
        [us.jid, { password: 'x', server: 'http://x' }, 'bad-address'],
        [us.jid, { password: 'x', server: 'ws://127.0.0.1:1/' }, 'provider-unreachable'],
      ] as const) {
        const host = { ...other.joinHost, typed: { server: server.url, ...typed } };
        const joining = createXmppNetwork().join(address, host, never);
        await expect(joining).rejects.toMatchObject({ name: 'JoinError', code });
      }
    });
  });
});

describe.skipIf(prosodyOf('0.12') === undefined)('a server without much', () => {
  it('carries the account all the same, and says that nobody can be written to', async () => {
    const without = ['pep', 'bookmarks', 'mam', 'carbons', 'smacks', 'csi_simple'];
    const prosody = await startProsody('0.12', { without });
    const us = new Us(prosody.url);
    await us.join();
    us.account.connect();
    await us.online();
    expect(await us.account.findContact(us.jid.replace('u', 'v'))).toMatchObject({
      reach: 'unknown',
    });
    await us.account.disconnect();
    await prosody.stop();
    expect(us.host.breaches).toEqual([]);
  });
});
