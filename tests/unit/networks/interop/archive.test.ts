/**
 * Sessions that were archived: read to the end, never written in again.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { childOf } from '@/lib/codec';
import { MemoryHost } from './support/host';
import { until } from './support/clock';
import { bundleFetches, send, sentMessages } from './support/sending';
import { World } from './support/world';

const kindsOf = (world: World) =>
  sentMessages(world).map((node) => childOf(node, 'enc')?.attrs['type']);
const bodies = (world: World) => world.host.of('message').map(({ body }) => body);

/** Anna and we have written to each other, and either has what the other wrote. */
async function talking(world: World) {
  const account = await world.online();
  await world.deliver(await world.anna.text('Hoi'));
  await send(world, account, 'Dag');
  await until(() => sentMessages(world).length === 1, 'our message');
  expect(await world.anna.open(sentMessages(world)[0]!)).toBe('Dag');
  return account;
}

describe('archived sessions', () => {
  it('are not written in: the next message begins a new one, those after it go on in that', async () => {
    const world = new World();
    const account = await talking(world);
    const fetched = bundleFetches(world);
    await world.host.run(account.archiveSessions!());
    await send(world, account, 'Opnieuw');
    await send(world, account, 'Nog iets');
    await until(() => sentMessages(world).length === 3, 'our messages');
    expect(bundleFetches(world)).toBe(fetched + 1);
    expect(kindsOf(world).slice(1)).toEqual(['pkmsg', 'pkmsg']);
    expect(await world.anna.open(sentMessages(world)[1]!)).toBe('Opnieuw');
    expect(await world.anna.open(sentMessages(world)[2]!)).toBe('Nog iets');
    await world.deliver(await world.anna.text('Ik lees je'));
    await send(world, account, 'Mooi');
    await until(() => sentMessages(world).length === 4, 'our last');
    expect(kindsOf(world).at(-1)).toBe('msg');
    expect(bundleFetches(world)).toBe(fetched + 1);
  });

  it('are read: what was written in them before comes through', async () => {
    const world = new World();
    const account = await talking(world);
    const late = await world.anna.text('Dit was al onderweg');
    await world.host.run(account.archiveSessions!());
    await world.deliver(late);
    expect(bodies(world).at(-1)).toEqual({ kind: 'text', text: 'Dit was al onderweg' });
    expect(world.retries()).toEqual([]);
    await send(world, account, 'Gezien');
    await until(() => sentMessages(world).length === 2, 'our answer');
    expect(kindsOf(world).at(-1)).toBe('pkmsg');
  });

  it('stay archived over a restart, and are archived once more each time', async () => {
    const world = new World();
    const account = await talking(world);
    await world.host.run(account.archiveSessions!());
    await send(world, account, 'Een');
    await world.host.run(account.archiveSessions!());
    await account.disconnect();
    const again = world.network.open(world.host);
    again.connect();
    await until(() => world.host.isOnline, 'online');
    const before = bundleFetches(world);
    await send(world, again, 'Twee');
    expect(bundleFetches(world)).toBe(before + 1);
  });

  it('get new pre-keys under numbers of their own; the old ones still open first messages', async () => {
    const world = new World();
    const account = await world.online();
    await world.anna.begin();
    const late = await world.anna.text('Een eerste brief');
    const before = world.host.keysOf('one-time-prekey');
    await world.host.run(account.archiveSessions!());
    const after = world.host.keysOf('one-time-prekey');
    expect(after).toHaveLength(before.length * 2);
    expect(world.host.keysOf('signed-prekey')).toHaveLength(2);
    await account.disconnect();
    const uploads = world.gatekeeper.uploads;
    account.connect();
    await until(() => world.gatekeeper.uploads === uploads + 1, 'the new keys');
    await world.deliver(late);
    expect(bodies(world).at(-1)).toEqual({ kind: 'text', text: 'Een eerste brief' });
  });

  it('serve no resend either: whoever asks again gets it in a new session', async () => {
    const world = new World();
    const account = await talking(world);
    const { id } = await send(world, account, 'Vraag me opnieuw');
    await until(() => sentMessages(world).length === 2, 'our message');
    const asking = (count: string) => ({
      tag: 'receipt',
      attrs: { type: 'retry', id, from: world.anna.address },
      content: [{ tag: 'retry', attrs: { id, count, v: '1', t: '1' } }],
    });
    await world.deliver(asking('1'));
    await until(() => sentMessages(world).length === 3, 'the first resend');
    const fetched = bundleFetches(world);
    await world.host.run(account.archiveSessions!());
    await world.deliver(asking('2'));
    await until(() => sentMessages(world).length === 4, 'the second resend');
    expect(bundleFetches(world)).toBe(fetched + 1);
    expect(await world.anna.open(sentMessages(world).at(-1)!)).toBe('Vraag me opnieuw');
  });

  it('are archived without an identity too, so that signing in again never hangs on them', async () => {
    const world = new World();
    const account = await world.joined();
    world.host.rows.delete('identity/');
    world.host.rows.delete('prekeys/');
    await world.host.run(account.archiveSessions!());
    expect(world.host.rows.has('archive/')).toBe(true);
  });
});

describe('two copies of one profile', () => {
  it('find out by the refresh token that only one of them can have used, and begin anew', async () => {
    const world = new World();
    const account = await talking(world);
    await account.disconnect();
    const copy = new MemoryHost(world.clock, world.gatekeeper, world.provider);
    for (const [name, row] of world.host.rows) copy.rows.set(name, row.slice());
    world.clock.jump(3_600_000);
    account.connect();
    await until(() => world.host.isOnline, 'the first copy');
    await send(world, account, 'Van hier');
    await account.disconnect();

    const other = world.network.open(copy);
    other.connect();
    await until(() => copy.state?.kind === 'stopped', 'the second copy to stop');
    expect(copy.state).toEqual({ kind: 'stopped', problem: 'sign-in-expired' });
    await other.signInAgain(world.provider, new AbortController().signal);
    await until(() => copy.isOnline, 'the second copy');
    const fetched = bundleFetches(world);
    await copy.run(
      other.send({
        peer: world.anna.address,
        remoteId: other.newRemoteId(),
        content: { kind: 'text', text: 'Van daar' },
        sentAt: world.clock.now(),
      }),
    );
    expect(bundleFetches(world)).toBe(fetched + 1);
  });
});
