/**
 * Going online, staying there, coming back.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { concatBytes, toBase64Url } from '@/lib/base';
import { encodeFrame } from '@/lib/codec';
import { sha256 } from '@/lib/crypto';
import { settle, until } from './support/clock';
import { claimsOf } from './support/provider';
import { World } from './support/world';

describe.each(['whatsapp', 'messenger'] as const)('an account on %s', (id) => {
  it('logs in with its product, its account id and a token bound to its Noise key', async () => {
    const world = new World(id);
    await world.online();
    const login = world.gatekeeper.logins.at(-1)!;
    expect(login.payload.product).toBe(id === 'whatsapp' ? 2 : 3);
    expect(login.payload.interopData?.accountId).toBe(
      id === 'whatsapp' ? 105000000001n : 100000000001n,
    );
    expect(login.payload.interopData?.enableReadReceipts).toBe(true);
    const claims = claimsOf(login.token);
    expect(claims['aud']).toBe(`rialto-${id}`);
    expect(claims['nonce']).toBe(toBase64Url(sha256(login.clientStaticKey)));
    expect(world.host.states.map(({ kind }) => kind)).toEqual(['connecting', 'online']);
  });

  it('puts keys on the server, then says that it is there', async () => {
    const world = new World(id);
    await world.online();
    expect(world.gatekeeper.uploaded?.oneTime).toHaveLength(50);
    const order = world.gatekeeper.received.map(
      ({ tag, attrs, content }) =>
        `${tag} ${attrs['xmlns'] ?? ''} ${Array.isArray(content) ? content[0]?.tag : ''}`,
    );
    expect(order).toEqual([
      'iq encrypt count',
      'iq encrypt registration',
      'iq passive active',
      'presence  ',
      ...(id === 'whatsapp' ? ['iq w:g2 participating'] : []),
    ]);
  });
});

describe('lines that break', () => {
  it('waits and tries again, longer each time up to five minutes', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.isDown = true;
    account.connect();
    const waits: number[] = [];
    for (let round = 1; round <= 12; round++) {
      await until(
        () => world.host.states.filter(({ kind }) => kind === 'waiting').length === round,
        `wait ${round}`,
      );
      waits.push(world.clock.next!);
      world.clock.advance(world.clock.next!);
    }
    expect(waits[0]).toBeLessThanOrEqual(1_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(300_000);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(150_000);
  });

  it('connects at once when asked while it waits', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.isDown = true;
    account.connect();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    world.gatekeeper.isDown = false;
    account.connect();
    await until(() => world.host.isOnline, 'online');
    account.connect();
    await settle();
    expect(world.gatekeeper.logins).toHaveLength(2);
  });

  it('comes back after a line that was closed', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.line.close();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    expect(world.host.state).toMatchObject({
      problem: 'unreachable',
      lastOnline: world.clock.now(),
    });
    world.clock.advance(1_000);
    await until(() => world.host.isOnline, 'online again');
  });

  it('probes a silent line and gives it up where nothing answers', async () => {
    const world = new World();
    await world.online();
    const pings = () => world.gatekeeper.got('iq', { xmlns: 'w:p' }).length;
    world.clock.advance(20_000);
    await until(() => pings() === 1, 'ping');
    await settle();
    expect(world.host.isOnline).toBe(true);
    world.gatekeeper.isMute = true;
    world.clock.advance(20_000);
    await settle();
    expect(world.host.isOnline).toBe(true);
    world.clock.advance(20_000);
    await until(() => world.host.state?.kind === 'waiting', 'given up');
  });

  it('looks at once whether the line is alive when asked to connect after a long silence', async () => {
    const world = new World();
    const account = await world.online();
    // The last word of a line's beginning.
    await until(() => world.gatekeeper.got('iq', { xmlns: 'w:g2' }).length === 1, 'groups');
    await settle();
    world.clock.advance(19_000);
    account.connect();
    await settle();
    expect(world.gatekeeper.got('iq', { xmlns: 'w:p' })).toHaveLength(0);
    world.clock.advance(19_000);
    await until(() => world.gatekeeper.got('iq', { xmlns: 'w:p' }).length === 1, 'ping');
  });

  it('gives up a login on which no word comes', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.isMute = true;
    account.connect();
    await settle();
    world.clock.advance(20_000);
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    expect(world.host.state).toMatchObject({ problem: 'unreachable' });
  });

  it('counts a frame that does not decrypt, drops the line and comes back', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.line.sendRaw(encodeFrame(new Uint8Array(64).fill(7)));
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    expect(world.host.state).toMatchObject({ problem: 'protocol-error' });
    await until(() => world.host.of('notice').length === 1, 'notice');
    expect(world.host.events).toEqual([{ kind: 'notice', code: 'malformed-frame' }]);
    world.clock.advance(1_000);
    await until(() => world.host.isOnline, 'online again');
  });

  it('survives a stanza that is none, and counts it', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.line.sendPlaintext(Uint8Array.of(0, 0xf8, 0xff, 0xff));
    await until(() => world.host.of('notice').length === 1, 'notice');
    expect(world.host.events).toEqual([{ kind: 'notice', code: 'malformed-stanza' }]);
    expect(world.host.isOnline).toBe(true);
  });

  it.each([
    ['garbage instead of a ServerHello', concatBytes(encodeFrame(Uint8Array.of(1, 2, 3)))],
    ['an empty frame', Uint8Array.of(0, 0, 0)],
  ])('waits after %s', async (_what, bytes) => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.isMute = true;
    account.connect();
    await until(() => world.gatekeeper.lines.length === 2, 'line');
    world.gatekeeper.line.sendRaw(bytes);
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    expect(world.host.state).toMatchObject({ problem: 'handshake-failed' });
  });

  it('goes down when asked and leaves no timer behind', async () => {
    const world = new World();
    const account = await world.online();
    await account.disconnect();
    expect(world.clock.waiting).toBe(0);
    expect(world.gatekeeper.line.isClosed).toBe(true);
    account.connect();
    await until(() => world.gatekeeper.got('presence').length === 2, 'presence');
    await account.disconnect();
    expect(world.clock.waiting).toBe(0);
  });

  it('ends a second later where a last stanza is never encrypted', async () => {
    const world = new World();
    const account = await world.online();
    const encrypt = vi.spyOn(crypto.subtle, 'encrypt');
    encrypt.mockReturnValue(new Promise(() => undefined));
    account.sendTyping(world.anna.address, true);
    const down = account.disconnect();
    await settle();
    expect(world.gatekeeper.line.isClosed).toBe(false);
    world.clock.advance(1_000);
    await down;
    expect(world.gatekeeper.line.isClosed).toBe(true);
    expect(world.clock.waiting).toBe(0);
  });

  it('can be disconnected in the middle of a login', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.isMute = true;
    account.connect();
    await until(() => world.gatekeeper.lines.length === 2, 'line');
    await account.disconnect();
    expect(world.clock.waiting).toBe(0);
    expect(world.gatekeeper.line.isClosed).toBe(true);
  });

  it('waits where the store fails under a login', async () => {
    const world = new World();
    const account = await world.joined();
    world.host.failing = { phase: 'commit', times: 1 };
    account.connect();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    expect(world.host.state).toMatchObject({ problem: 'storage-failed' });
    world.clock.advance(1_000);
    await until(() => world.host.isOnline, 'online');
  });
});
