/**
 * What somebody who was not accepted can learn of us: nothing but that the server took it.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { childOf, childrenOf } from '@/lib/codec';
import { settle, until } from './support/clock';
import { World } from './support/world';

const receipts = (world: World) => world.gatekeeper.got('receipt');

describe.each(['whatsapp', 'messenger'] as const)('a stranger on %s', (id) => {
  it('gets no delivery receipt, and what they wrote is acknowledged to the server', async () => {
    const world = new World(id);
    await world.online();
    world.host.strangers.add(world.anna.address);
    await world.deliver(await world.anna.text('hoi'));
    await settle();
    expect(world.host.of('message')).toHaveLength(1);
    expect(world.acks()).toHaveLength(1);
    expect(receipts(world)).toEqual([]);
  });

  it('is told from the first message after the person accepted them', async () => {
    const world = new World(id);
    await world.online();
    world.host.strangers.add(world.anna.address);
    await world.deliver(await world.anna.text('hoi'));
    world.host.strangers.clear();
    await world.deliver(await world.anna.text('hoi?'));
    await until(() => receipts(world).length === 1, 'receipt');
    expect(receipts(world)[0]!.attrs['id']).toBe('3EB0AA0002');
  });

  it('is not asked again for what could not be read', async () => {
    const world = new World(id);
    await world.online();
    world.host.strangers.add(world.anna.address);
    const message = await world.anna.text('hoi');
    const [enc] = message.content as unknown as { content: Uint8Array }[];
    enc!.content[enc!.content.length - 1]! ^= 1;
    await world.deliver(message);
    await settle();
    expect(world.host.of('message')[0]!.body.kind).toBe('undecryptable');
    expect(world.retries()).toEqual([]);
    expect(receipts(world)).toEqual([]);
  });

  it('is not told why something was refused', async () => {
    const world = new World(id);
    await world.online();
    world.host.strangers.add(world.anna.address);
    const from = world.anna.address;
    await world.deliver({ tag: 'message', attrs: { id: 'X1', from, type: 'text', t: '1' } });
    expect(world.acks().map(({ attrs }) => attrs['error'])).toEqual([undefined]);
    world.host.strangers.clear();
    await world.deliver({ tag: 'message', attrs: { id: 'X2', from, type: 'text', t: '1' } });
    expect(world.acks().map(({ attrs }) => attrs['error'])).toEqual([undefined, '487']);
  });
});

describe('the gatekeeper', () => {
  it('is told whom the person blocked, on a list of its own', async () => {
    const world = new World();
    const account = await world.online();
    const done = account.block?.(world.anna.address, true);
    await until(() => world.gatekeeper.got('iq', { xmlns: 'w:interop' }).length === 1, 'question');
    const [iq] = world.gatekeeper.got('iq', { xmlns: 'w:interop' });
    expect(childOf(childOf(iq, 'blocklist'), 'item')?.attrs).toEqual({
      action: 'block',
      jid: world.anna.address,
    });
    await done;
  });

  it('that refuses a complaint is not taken to have heard it', async () => {
    const world = new World();
    const account = await world.online();
    const message = { remoteId: 'A', senderDevice: world.anna.address, sentAt: 5_000, text: 'buy' };
    world.gatekeeper.onIq = ({ attrs: { id, xmlns } }) =>
      xmlns === 'spam'
        ? {
            tag: 'iq',
            attrs: { id, type: 'error' },
            content: [{ tag: 'error', attrs: { code: '406' } }],
          }
        : undefined;
    const done = account.report?.({ peer: world.anna.address, messages: [message] });
    await expect(done).rejects.toMatchObject({ code: 'refused' });
    const [iq] = world.gatekeeper.got('iq', { xmlns: 'spam' });
    const [shown] = childrenOf(childOf(iq, 'spam_list'), 'message');
    expect(shown?.attrs).toEqual({ id: 'A', from: world.anna.address, t: '5' });
  });
});
