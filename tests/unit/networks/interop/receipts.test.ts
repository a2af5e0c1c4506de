/**
 * News of our messages, and ours of theirs; typing; finding contacts.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { childOf, childrenOf } from '@/lib/codec';
import { RECEIPT_ACK_TIMEOUT } from '@/lib/networks/interop/consts';
import { settle, until } from './support/clock';
import { send, sentMessages } from './support/sending';
import { World } from './support/world';

describe('news of our messages', () => {
  it('advances from the server’s acknowledgement over delivered to read', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'hoi');
    const from = world.anna.address;
    world.gatekeeper.send({ tag: 'ack', attrs: { class: 'message', id, from, t: '1' } });
    await world.deliver(
      { tag: 'receipt', attrs: { id, from, t: '2' } },
      {
        tag: 'receipt',
        attrs: { id: 'OTHER', from, type: 'read', t: '3' },
        content: [{ tag: 'list', content: [{ tag: 'item', attrs: { id } }] }],
      },
    );
    expect(world.host.of('receipt').map(({ status, remoteIds }) => [status, remoteIds])).toEqual([
      ['sent', [id]],
      ['delivered', [id]],
      ['read', ['OTHER', id]],
    ]);
    expect(world.acks().map(({ attrs }) => [attrs['class'], attrs['type']])).toEqual([
      ['receipt', undefined],
      ['receipt', 'read'],
    ]);
  });

  it.each([
    ['404', 'contact-unreachable'],
    ['479', 'bad-keys'],
    ['400', 'refused'],
  ])('takes the server’s error %s for %s', async (error, failure) => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'hoi');
    const from = world.anna.address;
    world.gatekeeper.send({ tag: 'ack', attrs: { class: 'message', id, from, error } });
    await until(() => world.host.of('send-failed').length === 1, 'failure');
    expect(world.host.of('send-failed')[0]).toMatchObject({ remoteId: id, failure });
  });

  it('starts a new session for the next message after stale keys', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'hoi');
    world.anna.reinstall();
    const from = world.anna.address;
    world.gatekeeper.send({ tag: 'ack', attrs: { class: 'message', id, from, error: '479' } });
    await until(() => world.host.of('send-failed').length === 1, 'failure');
    await send(world, account, 'hoi again', id);
    await until(() => sentMessages(world).length === 2, 'message');
    expect(await world.anna.open(sentMessages(world)[1]!)).toBe('hoi again');
  });

  it('takes only acknowledgements of messages for that', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.send({ tag: 'ack', attrs: { class: 'receipt', id: 'A', from: 'x' } });
    await settle();
    expect(world.host.events).toEqual([]);
  });
});

describe('reading and typing', () => {
  it('tells the contact what was read, in one receipt', async () => {
    const world = new World();
    const account = await world.online();
    await world.host.run(account.markRead(world.anna.address, ['A', 'B', 'C']));
    await until(() => world.gatekeeper.got('receipt').length === 1, 'receipt');
    const [receipt] = world.gatekeeper.got('receipt');
    expect(receipt!.attrs).toMatchObject({ id: 'A', to: world.anna.address, type: 'read' });
    expect(childrenOf(childOf(receipt, 'list'), 'item').map(({ attrs }) => attrs['id'])).toEqual([
      'B',
      'C',
    ]);
  });

  it('counts a read receipt as told once the server says so', async () => {
    const world = new World();
    const account = await world.online();
    const outcome = await world.host.run(account.markRead(world.anna.address, ['A']));
    let told = false;
    const confirmed = outcome.confirmed!().then(() => (told = true));
    world.gatekeeper.send({ tag: 'ack', attrs: { class: 'receipt', id: 'A' } });
    await settle();
    expect(told).toBe(false);
    world.gatekeeper.send({ tag: 'ack', attrs: { class: 'receipt', id: 'A', type: 'read' } });
    await confirmed;
  });

  it('counts a read receipt as lost with a line that broke before the server’s word', async () => {
    const world = new World();
    const account = await world.online();
    const outcome = await world.host.run(account.markRead(world.anna.address, ['A']));
    const confirmed = expect(outcome.confirmed!()).rejects.toMatchObject({ code: 'offline' });
    world.gatekeeper.line.close();
    await confirmed;
    await expect(outcome.confirmed!()).rejects.toMatchObject({ code: 'offline' });
  });

  it('believes a server that gives no word on receipts, while its line stands', async () => {
    const world = new World();
    const account = await world.online();
    const outcome = await world.host.run(account.markRead(world.anna.address, ['A']));
    const confirmed = outcome.confirmed!();
    world.clock.advance(RECEIPT_ACK_TIMEOUT);
    await expect(confirmed).resolves.toBeUndefined();
  });

  it('rejects while offline, so that the inbox keeps it', async () => {
    const world = new World();
    const account = await world.joined();
    const work = account.markRead(world.anna.address, ['A']);
    await expect(world.host.run(work)).rejects.toMatchObject({ code: 'offline' });
    expect(() => account.sendTyping(world.anna.address, true)).not.toThrow();
  });

  it('tells the contact that we are writing', async () => {
    const world = new World();
    const account = await world.online();
    account.sendTyping(world.anna.address, true);
    account.sendTyping(world.anna.address, false);
    await until(() => world.gatekeeper.got('chatstate').length === 2, 'chatstates');
    expect(
      world.gatekeeper.got('chatstate').map((node) => childOf(node, 'composing') !== undefined),
    ).toEqual([true, false]);
  });
});

describe('finding a contact', () => {
  it('resolves a visible identifier', async () => {
    const world = new World();
    const account = await world.online();
    world.gatekeeper.contacts.set('+31 6 12345678', {
      jid: world.anna.address,
      normalized_external_id: '+31612345678',
      name: 'Anna',
    });
    const anna = { address: world.anna.address, identifier: '+31612345678', name: 'Anna' };
    expect(await account.findContact(' +31 6 12345678 ')).toEqual({
      reach: 'reachable',
      peer: anna,
    });
    expect(await account.findContact('+31 6 00000000')).toEqual({ reach: 'unknown' });
  });

  it.each([
    ['403', 'not-opted-in'],
    ['404', 'unknown'],
    ['451', 'outside-region'],
  ])('reads %s, for one person or for the whole question, as %s', async (code, reach) => {
    const world = new World();
    const account = await world.online();
    const error = { tag: 'error', attrs: { code } };
    const user = {
      tag: 'user',
      attrs: { normalized_external_id: '+31612345678' },
      content: [error],
    };
    const { gatekeeper } = world;
    gatekeeper.onIq = ({ attrs: { id, xmlns } }) =>
      xmlns === 'w:interop'
        ? { tag: 'iq', attrs: { id, type: 'result' }, content: [{ tag: 'users', content: [user] }] }
        : undefined;
    expect(await account.findContact('+31 6 12345678')).toEqual({
      reach,
      identifier: '+31612345678',
    });
    gatekeeper.onIq = ({ attrs: { id, xmlns } }) =>
      xmlns === 'w:interop'
        ? { tag: 'iq', attrs: { id, type: 'error' }, content: [error] }
        : undefined;
    expect(await account.checkReach({ address: world.anna.address })).toBe(reach);
  });

  it.each([
    ['an answer for nobody', []],
    ['a reason that has no number', [{ tag: 'user', content: [{ tag: 'error' }] }]],
    ['trouble of its own', [{ tag: 'user', content: [{ tag: 'error', attrs: { code: '500' } }] }]],
  ])('does not take %s for a word about the contact', async (_what, content) => {
    const world = new World();
    const account = await world.online();
    world.gatekeeper.onIq = ({ attrs: { id, xmlns } }) =>
      xmlns === 'w:interop'
        ? { tag: 'iq', attrs: { id, type: 'result' }, content: [{ tag: 'users', content }] }
        : undefined;
    await expect(account.checkReach({ address: world.anna.address })).rejects.toMatchObject({
      code: 'refused',
    });
  });

  it('tells a number that has passed to somebody else from one person’s two addresses', async () => {
    const world = new World();
    const account = await world.online();
    const peer = { address: world.anna.address, identifier: '+31612345678' };
    world.gatekeeper.contacts.set('+31612345678', { jid: '31600000000@s.whatsapp.net' });
    expect(await account.checkReach(peer)).toBe('unknown');
    world.gatekeeper.contacts.set('+31612345678', { jid: '105012705411308@lid' });
    expect(await account.checkReach(peer)).toBe('reachable');
  });

  it.each([
    ['an address of another network', { jid: '100000000017@msgr' }],
    ['no address', { jid: 'anna' }],
  ])('refuses an answer with %s', async (_what, answer) => {
    const world = new World();
    const account = await world.online();
    world.gatekeeper.contacts.set('anna', answer);
    await expect(account.findContact('anna')).rejects.toMatchObject({ code: 'refused' });
  });

  it('rejects while offline', async () => {
    const world = new World();
    const account = await world.joined();
    await expect(account.findContact('anna')).rejects.toMatchObject({ code: 'offline' });
  });
});
