/**
 * Texts on their way out.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { childOf, decodeStanza } from '@/lib/codec';
import { NetworkError } from '@/lib/networks/contract';
import { settle, until } from './support/clock';
import { bundleFetches, send, sentMessages } from './support/sending';
import { World } from './support/world';

describe.each(['whatsapp', 'messenger'] as const)('sending on %s', (id) => {
  it('fetches the keys of someone new and encrypts to them', async () => {
    const world = new World(id);
    const account = await world.online();
    const { id: remoteId } = await send(world, account, 'dag Anna');
    await until(() => sentMessages(world).length === 1, 'message');
    const [message] = sentMessages(world);
    expect(remoteId).toMatch(/^3EB0[0-9A-F]{18}$/);
    const { phash = '', ...attrs } = message!.attrs;
    expect(attrs).toEqual({ to: world.anna.address, id: remoteId, type: 'text' });
    // Whom it is for is counted where people may have several devices.
    expect(phash).toMatch(id === 'whatsapp' ? /^2:[\w+/]{8}$/ : /^$/);
    expect(childOf(message, 'enc')?.attrs).toEqual({
      v: id === 'whatsapp' ? '2' : '3',
      type: 'pkmsg',
    });
    expect(await world.anna.open(message!)).toBe('dag Anna');
  });

  it('asks for keys only once', async () => {
    const world = new World(id);
    const account = await world.online();
    await send(world, account, 'one');
    await send(world, account, 'two');
    expect(bundleFetches(world)).toBe(1);
    await until(() => sentMessages(world).length === 2, 'messages');
    for (const [place, message] of sentMessages(world).entries())
      expect(await world.anna.open(message)).toBe(['one', 'two'][place]);
  });
});

describe('sending', () => {
  it('gives the outbox the very bytes that go over the line, again after a reconnect', async () => {
    const world = new World();
    const account = await world.online();
    const { wire } = await send(world, account, 'hoi');
    const node = await decodeStanza(wire!);
    await until(() => sentMessages(world).length === 1, 'message');
    expect(sentMessages(world)[0]).toEqual(node);
    world.gatekeeper.line.close();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    account.transmit(wire!);
    world.clock.advance(1_000);
    await until(() => world.host.isOnline, 'online');
    account.transmit(wire!);
    await until(() => sentMessages(world).length === 2, 'again');
    expect(sentMessages(world)[1]).toEqual(node);
  });

  it('writes in a known session while offline, and not to someone new', async () => {
    const world = new World();
    const account = await world.online();
    await send(world, account, 'hoi');
    await account.disconnect();
    expect((await send(world, account, 'later')).wire).toBeDefined();
    const stranger = account.send({
      peer: '4915112345678@s.whatsapp.net' as never,
      remoteId: account.newRemoteId(),
      content: { kind: 'text', text: 'hallo' },
      sentAt: 0,
    });
    await expect(world.host.run(stranger)).rejects.toMatchObject({ code: 'offline' });
  });

  it('commits nothing where the commit fails, and the next try has a session of its own', async () => {
    const world = new World();
    const account = await world.online();
    const remoteId = account.newRemoteId();
    world.host.failing = { phase: 'commit', times: 1 };
    await expect(send(world, account, 'hoi', remoteId)).rejects.toThrow('commit fails as asked');
    expect(world.host.keysOf('session')).toEqual([]);
    await send(world, account, 'hoi', remoteId);
    await until(() => sentMessages(world).length === 1, 'message');
    expect(await world.anna.open(sentMessages(world)[0]!)).toBe('hoi');
  });

  it.each([
    ['all zeros', new Uint8Array(64)],
    ['of something else', Uint8Array.from({ length: 64 }, (_, i) => i)],
  ])('never writes to keys whose signature is %s', async (_what, signature) => {
    const world = new World();
    const account = await world.online();
    world.gatekeeper.bundles.set(world.anna.address, () => world.anna.bundle(signature));
    const { id, wire } = await send(world, account, 'secret');
    expect(wire).toBeUndefined();
    expect(world.host.events).toEqual([{ kind: 'send-failed', remoteId: id, failure: 'bad-keys' }]);
    expect(world.host.keysOf('session')).toEqual([]);
  });

  it.each([
    ['a contact without keys', '404', 'no-keys'],
    ['a contact that takes nothing from other apps', '403', 'contact-unreachable'],
    ['a contact outside the region', '451', 'contact-unreachable'],
    ['a server that refuses us', '400', 'refused'],
  ])('tells %s', async (_what, code, failure) => {
    const world = new World();
    const account = await world.online();
    world.gatekeeper.bundles.set(world.anna.address, () => ({
      tag: 'user',
      attrs: { jid: world.anna.address },
      content: [{ tag: 'error', attrs: { code } }],
    }));
    const { id } = await send(world, account, 'hoi');
    expect(world.host.events).toEqual([{ kind: 'send-failed', remoteId: id, failure }]);
  });

  it('tells keys that are incomplete', async () => {
    const world = new World();
    const account = await world.online();
    world.gatekeeper.bundles.set(world.anna.address, () => ({
      tag: 'user',
      attrs: { jid: world.anna.address },
      content: [{ tag: 'registration', content: Uint8Array.of(1) }],
    }));
    await send(world, account, 'hoi');
    expect(world.host.of('send-failed')[0]!.failure).toBe('bad-keys');
  });

  it('does not send a text that no client would take', async () => {
    const world = new World();
    const account = await world.online();
    await send(world, account, 'x'.repeat(65_537));
    expect(world.host.of('send-failed')[0]!.failure).toBe('too-long');
    await send(world, account, 'x'.repeat(65_536));
    await until(() => sentMessages(world).length === 1, 'message');
    expect(await world.anna.open(sentMessages(world)[0]!)).toHaveLength(65_536);
  });

  it('rejects, for the outbox to try again, where the server is in trouble or silent', async () => {
    const world = new World();
    const account = await world.online();
    world.gatekeeper.onIq = ({ attrs: { id } }) => ({
      tag: 'iq',
      attrs: { id, type: 'error' },
      content: [{ tag: 'error', attrs: { code: '503' } }],
    });
    await expect(send(world, account, 'hoi')).rejects.toThrow(NetworkError);
    world.gatekeeper.onIq = () => null;
    const asked = send(world, account, 'hoi').catch((error: unknown) => error);
    await settle();
    // One question about devices, one about keys.
    world.clock.advance(20_000);
    await settle();
    world.clock.advance(20_000);
    expect(await asked).toMatchObject({ code: 'timeout' });
    expect(world.host.of('send-failed')).toEqual([]);
  });
});
