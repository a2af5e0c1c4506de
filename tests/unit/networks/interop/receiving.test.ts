/**
 * What arrives and can be opened, and the four phases around it.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { childOf, childrenOf } from '@/lib/codec';
import { until } from './support/clock';
import { World } from './support/world';

const bodies = (world: World) => world.host.of('message').map(({ body }) => body);
const receiptsOf = (world: World) =>
  world.gatekeeper.got('receipt').filter(({ attrs }) => attrs['type'] === undefined);

describe.each(['whatsapp', 'messenger'] as const)('receiving on %s', (id) => {
  it('opens a first message and those after it', async () => {
    const world = new World(id);
    await world.online();
    await world.deliver(await world.anna.text('hoi', { notify: 'Anna' }));
    await world.deliver(await world.anna.text('¿qué tal? 👋🏽'));
    expect(bodies(world)).toEqual([
      { kind: 'text', text: 'hoi' },
      { kind: 'text', text: '¿qué tal? 👋🏽' },
    ]);
    const [first] = world.host.of('message');
    expect(first).toMatchObject({
      peer: { address: world.anna.address, name: 'Anna' },
      remoteId: '3EB0AA0001',
      senderDevice: world.anna.address,
      sentAt: Math.floor(world.clock.now() / 1_000) * 1_000,
    });
    expect(first!.peer.identifier).toBe(id === 'whatsapp' ? '+31612345678' : undefined);
  });

  it('answers each with one acknowledgement and a delivery receipt', async () => {
    const world = new World(id);
    await world.online();
    await world.deliver(await world.anna.text('hoi'));
    await until(() => receiptsOf(world).length === 1, 'receipt');
    expect(world.acks()[0]!.attrs).toEqual({
      class: 'message',
      id: '3EB0AA0001',
      to: world.anna.address,
    });
    expect(receiptsOf(world)[0]!.attrs).toMatchObject({
      id: '3EB0AA0001',
      to: world.anna.address,
    });
  });

  it('talks in both directions in one session', async () => {
    const world = new World(id);
    const account = await world.online();
    await world.deliver(await world.anna.text('first'));
    const remoteId = account.newRemoteId();
    const { wire } = await world.host.run(
      account.send({
        peer: world.anna.address,
        remoteId,
        content: { kind: 'text', text: 'back' },
        sentAt: 1,
      }),
    );
    account.transmit(wire!);
    await until(() => world.gatekeeper.got('message').length === 1, 'message');
    const [sent] = world.gatekeeper.got('message');
    expect(childOf(sent, 'enc')?.attrs).toEqual({
      v: world.profile.encVersion,
      type: 'msg',
    });
    expect(await world.anna.open(sent!)).toBe('back');
    await world.deliver(await world.anna.text('again'));
    expect(bodies(world).at(-1)).toEqual({ kind: 'text', text: 'again' });
  });
});

describe('the four phases of a batch', () => {
  it('acknowledges only after the commit', async () => {
    const world = new World();
    await world.online();
    let ackedBefore = -1;
    world.host.beforeAnnounce = () => {
      ackedBefore = world.acks().length;
    };
    await world.deliver(await world.anna.text('hoi'));
    expect(ackedBefore).toBe(0);
    expect(world.host.phases.slice(-4)).toEqual(['plan', 'perform', 'commit', 'announce']);
  });

  it.each(['read', 'work', 'commit'] as const)(
    'loses and doubles nothing where the %s phase fails: no acknowledgement, and redelivery heals',
    async (phase) => {
      const world = new World();
      await world.online();
      const first = await world.anna.text('one');
      const second = await world.anna.text('two');
      world.host.failing = { phase, times: 1 };
      world.gatekeeper.send(first);
      world.gatekeeper.send(second);
      await until(() => world.host.state?.kind === 'waiting', 'line dropped');
      expect(world.acks()).toHaveLength(0);
      expect(bodies(world)).toHaveLength(0);
      world.clock.advance(1_000);
      await until(() => world.host.isOnline, 'online again');
      await world.deliver(first, second);
      expect(bodies(world)).toEqual([
        { kind: 'text', text: 'one' },
        { kind: 'text', text: 'two' },
      ]);
    },
  );

  it('takes a flood in batches and sends one receipt for many', async () => {
    const world = new World();
    await world.online();
    const before = world.host.phases.length;
    const flood = [];
    for (let i = 0; i < 450; i++) flood.push(await world.anna.text(`n${i}`));
    await world.deliver(...flood);
    expect(bodies(world).map((body) => (body.kind === 'text' ? body.text : ''))).toEqual(
      flood.map((_stanza, i) => `n${i}`),
    );
    const batches = (world.host.phases.length - before) / 4;
    expect(batches).toBeGreaterThanOrEqual(3);
    expect(batches).toBeLessThan(100);
    const named = receiptsOf(world).map(
      (receipt) => 1 + childrenOf(childOf(receipt, 'list'), 'item').length,
    );
    expect(named.reduce((sum, count) => sum + count, 0)).toBe(450);
    expect(receiptsOf(world).length).toBe(batches);
  });

  it('opens what it can of a batch in which one stanza is bad', async () => {
    const world = new World();
    await world.online();
    const good = await world.anna.text('good');
    const bad = world.anna.stanza('msg', new Uint8Array(80).fill(0x33));
    const after = await world.anna.text('after');
    await world.deliver(good, bad, after);
    expect(bodies(world)).toEqual([
      { kind: 'text', text: 'good' },
      { kind: 'undecryptable', reason: 'bad-message' },
      { kind: 'text', text: 'after' },
    ]);
  });
});

describe('messages that come twice', () => {
  it('acknowledges and receipts a redelivered message again without a second row', async () => {
    const world = new World();
    await world.online();
    const hoi = await world.anna.text('hoi');
    await world.deliver(hoi);
    await world.deliver(hoi);
    await until(() => receiptsOf(world).length === 2, 'second receipt');
    expect(bodies(world)).toHaveLength(1);
    expect(world.retries()).toHaveLength(0);
  });

  it('shows a replay under another id, which is no message of that id', async () => {
    const world = new World();
    await world.online();
    const hoi = await world.anna.text('hoi');
    await world.deliver(hoi);
    await world.deliver({ ...hoi, attrs: { ...hoi.attrs, id: 'REPLAYED' } });
    expect(bodies(world).at(-1)).toEqual({ kind: 'undecryptable', reason: 'missing-key' });
    expect(receiptsOf(world)).toHaveLength(1);
  });
});
