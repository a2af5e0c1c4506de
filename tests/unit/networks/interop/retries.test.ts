/**
 * Contacts who ask for a message again.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { childOf, childrenOf } from '@/lib/codec';
import { settle, until } from './support/clock';
import { bundleFetches, send, sentMessages } from './support/sending';
import { World } from './support/world';

describe('retry receipts from contacts', () => {
  const retry = (world: World, id: string, count: number, keys: boolean) => ({
    tag: 'receipt',
    attrs: { id, from: world.anna.address, type: 'retry', t: '1800000000' },
    content: [
      { tag: 'retry', attrs: { v: '1', count: String(count), id, t: '1800000000', error: '7' } },
      ...childrenOf(world.anna.bundle() as never, 'registration'),
      ...(keys
        ? [
            {
              tag: 'keys',
              content: world.anna.keys(world.anna.signed.signature, world.anna.oneTime[0]),
            },
          ]
        : []),
    ],
  });

  it('sends the same text again under the same id in a new session', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'once more');
    world.anna.reinstall();
    await world.deliver(retry(world, id, 1, false));
    await until(() => sentMessages(world).length === 2, 'resend');
    const again = sentMessages(world)[1]!;
    expect(again.attrs['id']).toBe(id);
    expect(childOf(again, 'enc')?.attrs).toMatchObject({ count: '1', type: 'pkmsg' });
    expect(await world.anna.open(again)).toBe('once more');
  });

  it('uses the keys in the receipt where there are any', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'once more');
    world.anna.reinstall();
    world.gatekeeper.bundles.delete(world.anna.address);
    await world.deliver(retry(world, id, 2, true));
    await until(() => sentMessages(world).length === 2, 'resend');
    expect(await world.anna.open(sentMessages(world)[1]!)).toBe('once more');
  });

  it('stops after five and says that it has given up', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'never');
    for (let count = 1; count <= 7; count++) await world.deliver(retry(world, id, 1, false));
    await settle();
    expect(sentMessages(world)).toHaveLength(6);
    expect(world.host.of('send-failed')[0]).toMatchObject({ remoteId: id, failure: 'gave-up' });
  });

  it('starts a session anew at most once an hour, unless other keys come along', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'hm');
    const before = bundleFetches(world);
    await world.deliver(retry(world, id, 1, false));
    await world.deliver(retry(world, id, 1, false));
    expect(bundleFetches(world) - before).toBe(1);
    world.anna.reinstall();
    await world.deliver(retry(world, id, 2, true));
    await until(() => sentMessages(world).length === 4, 'resend');
    expect(bundleFetches(world) - before).toBe(1);
    expect(await world.anna.open(sentMessages(world)[3]!)).toBe('hm');
    world.clock.jump(3_600_000);
    await world.deliver(retry(world, id, 1, false));
    expect(bundleFetches(world) - before).toBe(2);
  });

  it('does not serve one for a message of another chat, or of none', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'private');
    const other = retry(world, id, 1, false);
    await world.deliver(
      { ...other, attrs: { ...other.attrs, from: '4915112345678@s.whatsapp.net' } },
      retry(world, '3EB0000000000000000000', 1, false),
    );
    await settle();
    expect(sentMessages(world)).toHaveLength(1);
    expect(world.host.of('notice').map(({ code }) => code)).toEqual([
      'unmatched-receipt',
      'unmatched-receipt',
    ]);
  });

  it('keeps the last 256 messages for that, and no more', async () => {
    const world = new World();
    const account = await world.online();
    const first = await send(world, account, 'm0');
    for (let i = 1; i <= 256; i++) await send(world, account, `m${i}`);
    expect(world.host.keysOf('sent')).toHaveLength(256);
    await world.deliver(retry(world, first.id, 1, false));
    expect(world.host.of('notice')).toEqual([{ kind: 'notice', code: 'unmatched-receipt' }]);
  });

  it('does not serve one for a message that was told delivered: nobody gets a text twice', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'arrived');
    const from = world.anna.address;
    world.gatekeeper.send({ tag: 'ack', attrs: { class: 'message', id, from } });
    await world.deliver({ tag: 'receipt', attrs: { id, from, t: '1' } }, retry(world, id, 1, true));
    await settle();
    expect(sentMessages(world)).toHaveLength(1);
    expect(world.host.keysOf('sent')).toEqual([]);
    expect(world.host.of('notice')).toEqual([{ kind: 'notice', code: 'unmatched-receipt' }]);
  });

  it('does not let one contact whose keys never come hold up the others', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'hm');
    world.gatekeeper.onIq = ({ attrs: { xmlns } }) => (xmlns === 'encrypt' ? null : undefined);
    world.gatekeeper.send(retry(world, id, 1, false));
    world.gatekeeper.send(await world.anna.text('hello'));
    await settle();
    world.clock.advance(20_000);
    await until(() => world.acks().length === 2, 'acknowledgements');
    expect(world.host.of('send-failed')).toEqual([
      { kind: 'send-failed', remoteId: id, failure: 'gave-up' },
    ]);
    expect(world.host.of('message')).toHaveLength(1);
  });

  it('asks the server where the keys in the receipt do not hold', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'hm');
    const forged = retry(world, id, 2, false);
    const keys = {
      tag: 'keys',
      content: world.anna.keys(new Uint8Array(64), world.anna.oneTime[0]),
    };
    const before = bundleFetches(world);
    await world.deliver({ ...forged, content: [...forged.content, keys] });
    await until(() => sentMessages(world).length === 2, 'resend');
    expect(bundleFetches(world) - before).toBe(1);
    expect(await world.anna.open(sentMessages(world)[1]!)).toBe('hm');
  });
});
