/**
 * What every network owes the inbox, held against XMPP: the duties of `network.test.ts` by the same names, on a real server
 * with a foreign client. That a message is acknowledged after its commit only, and once for all servers what else is theirs,
 * stands in `tests/integration/xmpp`.
 * @module
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { PeerAddress } from '@/lib/model';
import { createXmppNetwork } from '@/lib/networks/xmpp';
import { POLL, Us } from '../integration/xmpp/us';
import { SERVERS, World } from '../integration/xmpp/world';

const never = new AbortController().signal;
const server = SERVERS.find(({ isThere }) => isThere);

describe.skipIf(server === undefined)('xmpp owes the inbox', { timeout: 60_000 }, () => {
  let world: World;
  let us: Us;
  beforeAll(async () => {
    world = await World.start(server!.start);
  });
  afterEach(async () => {
    await world.rest();
    if (us.host.breaches.length > 0) throw new Error(us.host.breaches.join('; '));
  });
  afterAll(() => world.stop());

  it('the same unique key for the same identity, and rows with names of their own', async () => {
    us = await world.us();
    const typed = { password: 'pw', server: world.server.url };
    const join = () => createXmppNetwork().join(us.jid, { ...us.joinHost, typed }, never);
    const [first, second] = [await join(), await join()];
    expect(first.uniqueKey).toBe(second.uniqueKey);
    const names = first.state.map(({ kind, key }) => `${kind}/${key}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
  });

  it('a new sign-in by its own person only, who changes nothing but the proof', async () => {
    us = await world.us();
    const before = new Map(us.host.rows);
    await expect(us.account.signInByPassword!('of somebody else', never)).rejects.toMatchObject({
      name: 'JoinError',
      code: 'sign-in-refused',
    });
    expect(us.host.rows.get('["account",""]')).toEqual(before.get('["account",""]'));
    await us.account.signInByPassword!('pw', never);
    await us.online();
    expect(us.host.rows.get('["device",""]')).toEqual(before.get('["device",""]'));
  });

  it.each([
    ['not an address', 'bad-address'],
    ['nobody@127.0.0.1', 'provider-unreachable'],
  ])('a typed refusal of the provider %s', async (address, code) => {
    us = await world.us();
    const { typed: _typed, ...host } = us.joinHost;
    const lookUp = createXmppNetwork().lookUpProvider(address, host);
    await expect(lookUp).rejects.toMatchObject({ name: 'JoinError', code });
  });

  it('no line before it is asked for one, and one line however often it is asked', async () => {
    us = new Us(world.server.url);
    await us.join();
    expect(us.host.states).toEqual([]);
    us.account.connect();
    us.account.connect();
    await us.online();
    us.account.connect();
    expect(us.host.states.filter(({ kind }) => kind === 'online')).toHaveLength(1);
    await us.account.disconnect();
  });

  it('a NetworkError where it is asked for something while offline, and no writes', async () => {
    us = await world.us();
    await us.account.disconnect();
    await expect(us.account.findContact(us.jid.replace('u', 'v'))).rejects.toMatchObject({
      code: 'offline',
    });
    const before = new Map(us.host.rows);
    await expect(us.seal(us.jid, { kind: 'text', text: 'nobody' })).rejects.toMatchObject({
      code: 'offline',
    });
    expect(us.host.rows).toEqual(before);
  });

  it('that bytes sent twice arrive once', async () => {
    const anna = await world.friend();
    us = await world.us();
    const { wire } = await us.seal(anna.jid, { kind: 'text', text: 'only once' });
    us.account.transmit(wire);
    us.account.transmit(wire);
    await anna.reads('only once');
    await us.say(anna.jid, 'and one more');
    await anna.reads('and one more');
    const read = anna.heard.flatMap(({ ev, body }) => (ev === 'message' ? body : []));
    expect(read).toEqual(['only once', 'and one more']);
  });

  it('that what a failed commit lost is brought again', async () => {
    const anna = await world.friend();
    us = await world.us();
    us.host.diskFull = true;
    await anna.say(us.jid, 'written to a full disk', 'omemo-2');
    await expect.poll(() => us.host.connection, POLL).not.toBe('online');
    expect(us.texts()).toEqual([]);
    us.host.diskFull = false;
    us.account.connect();
    await expect.poll(() => us.texts(), POLL).toEqual(['written to a full disk']);
  });

  it('receipts for what was sent, and read receipts for what was read', async () => {
    const anna = await world.friend();
    us = await world.us();
    const id = await us.say(anna.jid, 'with receipts');
    await anna.reads('with receipts');
    const tell = (name: string, ns: string): void =>
      anna.raw(`<message to="${us.jid}" type="chat"><${name} xmlns="${ns}" id="${id}"/></message>`);
    tell('received', 'urn:xmpp:receipts');
    tell('displayed', 'urn:xmpp:chat-markers:0');
    await expect.poll(() => us.statuses(id), POLL).toEqual(['sent', 'delivered', 'read']);
    const theirs = await anna.say(us.jid, 'read me', 'omemo-2');
    await expect.poll(() => us.texts(), POLL).toEqual(['read me']);
    await us.host.submit(us.account.markRead(anna.jid as PeerAddress, [theirs]));
    await anna.event(({ ev, id: of }) => ev === 'displayed' && of === theirs);
  });
});
