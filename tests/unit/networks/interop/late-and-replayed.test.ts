/**
 * What comes late, and what comes once more from long ago.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { StanzaInput } from '@/lib/codec';
import type { NetworkAccount } from '@/lib/networks/contract';
import { settle, until } from './support/clock';
import { World } from './support/world';

const HOUR = 3_600_000;

const texts = (world: World): string[] =>
  world.host
    .of('message')
    .map(({ body }) => (body.kind === 'text' ? body.text : `${body.kind} ${JSON.stringify(body)}`));

const receiptsOf = (world: World) =>
  world.gatekeeper.got('receipt').filter(({ attrs }) => attrs['type'] === undefined);

async function written(world: World, count: number, prefix = 'n'): Promise<StanzaInput[]> {
  const stanzas: StanzaInput[] = [];
  for (let index = 0; index < count; index++)
    stanzas.push(await world.anna.text(`${prefix}${index}`));
  return stanzas;
}

/** The worker dies and a new one opens the account over the same rows. */
async function reborn(world: World, before: NetworkAccount): Promise<NetworkAccount> {
  await before.disconnect();
  const account = world.network.open(world.host);
  account.connect();
  await until(() => world.host.isOnline, 'online again');
  await settle();
  return account;
}

describe('late messages', () => {
  it('open by the keys that were kept for them in rows of their own, over the death of workers', async () => {
    const world = new World();
    let account = await world.online();
    await world.deliver(await world.anna.text('first'));
    const run = await written(world, 8);
    // The last comes first: the keys of the seven before it wait.
    await world.deliver(run[7]!);
    expect(world.host.keysOf('skipped-keys')).toHaveLength(1);
    for (const late of [3, 0, 6]) {
      account = await reborn(world, account);
      await world.deliver(run[late]!);
    }
    await world.deliver(run[1]!, run[2]!, run[4]!, run[5]!);
    expect(texts(world)).toEqual(['first', 'n7', 'n3', 'n0', 'n6', 'n1', 'n2', 'n4', 'n5']);
    expect(world.retries()).toHaveLength(0);
    // Used keys are gone from the rows, and with the last of them so is the row.
    expect(world.host.keysOf('skipped-keys')).toHaveLength(0);
  });

  it('of a chain that has been left open too, and write nothing to the rows of another', async () => {
    const world = new World();
    const account = await world.online();
    await world.deliver(await world.anna.text('first'));
    const old = await written(world, 3, 'old');
    await world.deliver(old[2]!);
    // An answer turns the ratchet: what Anna writes now is in a new chain.
    const { wire } = await world.host.run(
      account.send({
        peer: world.anna.address,
        remoteId: account.newRemoteId(),
        content: { kind: 'text', text: 'back' },
        sentAt: 1,
      }),
    );
    account.transmit(wire!);
    await until(() => world.gatekeeper.got('message').length === 1, 'the answer');
    await world.anna.open(world.gatekeeper.got('message')[0]!);
    const fresh = await written(world, 3, 'new');
    await world.deliver(fresh[2]!);
    expect(world.host.keysOf('skipped-keys')).toHaveLength(2);
    await world.deliver(old[0]!, fresh[0]!, old[1]!, fresh[1]!);
    expect(texts(world).slice(1)).toEqual(['old2', 'new2', 'old0', 'new0', 'old1', 'new1']);
    expect(world.host.keysOf('skipped-keys')).toHaveLength(0);
  });

  it('in the same batch as those that they come after open as well', async () => {
    const world = new World();
    await world.online();
    await world.deliver(await world.anna.text('first'));
    const run = await written(world, 6);
    await world.deliver(...run.toReversed());
    expect(texts(world)).toEqual(['first', 'n5', 'n4', 'n3', 'n2', 'n1', 'n0']);
    expect(world.host.keysOf('skipped-keys')).toHaveLength(0);
  });
});

describe('frames from an hour ago', () => {
  it('are stanzas that were handled: acknowledged and receipted again, and nothing else', async () => {
    const world = new World();
    const account = await world.online();
    const run = await written(world, 10);
    await world.deliver(...run);
    world.clock.jump(HOUR);
    await reborn(world, account);
    const rows = [...world.host.rows].filter(([name]) => name.startsWith('session/'));
    const receipts = receiptsOf(world).length;
    await world.deliver(...run.toReversed());
    expect(texts(world)).toHaveLength(10);
    expect(world.retries()).toHaveLength(0);
    await until(() => receiptsOf(world).length > receipts, 'receipts once more');
    expect([...world.host.rows].filter(([name]) => name.startsWith('session/'))).toEqual(rows);
    await world.deliver(await world.anna.text('and on'));
    expect(texts(world).at(-1)).toBe('and on');
  });

  it('byte for byte end the line, which comes back, and are counted', async () => {
    const world = new World();
    await world.online();
    const frame = world.gatekeeper.line.seal(Uint8Array.of(0, 1, 2, 3));
    const old = frame.slice();
    world.gatekeeper.line.sendRaw(frame);
    await settle();
    world.clock.jump(HOUR);
    world.gatekeeper.line.sendRaw(old);
    await until(() => world.host.state?.kind === 'waiting', 'the line ended');
    await until(
      () => world.host.of('notice').some(({ code }) => code === 'malformed-frame'),
      'the notice',
    );
    world.clock.advance(world.clock.next ?? 0);
    await until(() => world.host.isOnline, 'online again');
    await settle();
    await world.deliver(await world.anna.text('and on'));
    expect(texts(world)).toEqual(['and on']);
  });

  it('that acknowledge what was never sent change nothing and say so', async () => {
    const world = new World();
    await world.online();
    world.gatekeeper.send({
      tag: 'ack',
      attrs: { class: 'message', id: '3EB0NEVER', from: world.anna.address, t: '1' },
    });
    world.gatekeeper.send({
      tag: 'receipt',
      attrs: { id: '3EB0NEVER', from: world.anna.address, type: 'retry', t: '1' },
      content: [{ tag: 'retry', attrs: { count: '1', id: '3EB0NEVER', v: '1' } }],
    });
    await until(() => world.acks().length === 1, 'the receipt to be acknowledged');
    await settle();
    expect(world.gatekeeper.got('message')).toHaveLength(0);
    expect(world.host.of('notice').map(({ code }) => code)).toContain('unmatched-receipt');
    expect(world.host.isOnline).toBe(true);
  });
});
