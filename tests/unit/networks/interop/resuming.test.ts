/**
 * Greeting a server again whose key was certified before: a round trip less, and what happens where that key is not its
 * key any more, its certificates have run out, or it cannot be greeted so.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { generateKeyPair } from '@/lib/crypto';
import { until } from './support/clock';
import { World } from './support/world';

const SERVER = { kind: 'server', key: '' } as const;

function rowOf({ host }: World): Uint8Array {
  const row = host.rows.get('server/');
  if (row === undefined) throw new Error('no server is known');
  return row;
}

async function again(world: World): Promise<void> {
  const account = await world.online();
  await account.disconnect();
  account.connect();
}

describe('a gatekeeper that is known', () => {
  it('is told at once who we are, from the first login after joining on', async () => {
    const world = new World();
    await world.online();
    expect(world.gatekeeper.greetings).toEqual(['XX', 'IK']);
    expect(world.gatekeeper.logins).toHaveLength(2);
  });

  it('need not show its certificates again', async () => {
    const world = new World();
    world.gatekeeper.showsChain = false;
    await world.online();
    expect(world.gatekeeper.greetings).toEqual(['XX', 'IK']);
  });

  it('that has another key by now is met anew in the same handshake, and known from then on', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.changeKey();
    account.connect();
    await until(() => world.host.isOnline, 'online');
    expect(world.gatekeeper.greetings).toEqual(['XX', 'IK', 'XXfallback']);
    await account.disconnect();
    account.connect();
    await until(() => world.host.isOnline, 'online again');
    expect(world.gatekeeper.greetings.slice(3)).toEqual(['IK']);
  });

  it('whose new key no certificate names never learns who we are', async () => {
    const world = new World();
    const account = await world.joined();
    const { certificates } = world.gatekeeper;
    world.gatekeeper.changeKey();
    world.gatekeeper.certificates = certificates;
    account.connect();
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    expect(world.host.state).toEqual({ kind: 'stopped', problem: 'certificate-refused' });
    expect(world.gatekeeper.logins).toHaveLength(1);
  });

  it.each([
    ['of another root', (row: Uint8Array) => row.with(row.length - 1, (row.at(-1) ?? 0) ^ 1)],
    ['that is damaged', (row: Uint8Array) => row.slice(0, 9)],
    ['of a later version', (row: Uint8Array) => row.with(1, 9)],
  ])('is a stranger where its row is one %s', async (_what, change) => {
    const world = new World();
    const account = await world.joined();
    const row = rowOf(world);
    world.host.store([{ ...SERVER, value: change(row) }]);
    account.connect();
    await until(() => world.host.isOnline, 'online');
    expect(world.gatekeeper.greetings).toEqual(['XX', 'XX']);
    expect(rowOf(world)).toEqual(row);
  });

  it('is a stranger once its certificates have run out', async () => {
    const world = new World();
    const { gatekeeper, clock } = world;
    const soon = Math.floor(clock.now() / 1_000) + 60;
    gatekeeper.certificates = { ...gatekeeper.certificates, notAfter: soon };
    const account = await world.joined();
    clock.advance(61_000);
    gatekeeper.certificates = { ...gatekeeper.certificates, notAfter: soon + 600 };
    account.connect();
    await until(() => world.host.isOnline, 'online');
    expect(gatekeeper.greetings).toEqual(['XX', 'XX']);
  });

  it('that does not answer such a greeting gets the other one at the next attempt', async () => {
    const world = new World();
    const account = await world.joined();
    world.gatekeeper.refusesResume = true;
    account.connect();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    account.connect();
    await until(() => world.host.isOnline, 'online');
    expect(world.gatekeeper.greetings).toEqual(['XX', 'IK', 'XX']);
  });

  it('that shows certificates which do not hold is not spoken with, known or not', async () => {
    const world = new World();
    const account = await world.joined();
    const stranger = generateKeyPair(world.gatekeeper.random).publicKey;
    world.gatekeeper.certificates = { ...world.gatekeeper.certificates, leafKey: stranger };
    account.connect();
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    expect(world.host.state).toEqual({ kind: 'stopped', problem: 'certificate-refused' });
  });

  it('goes on where its key could not be kept', async () => {
    const world = new World();
    await again(world);
    await until(() => world.host.isOnline, 'online');
    expect(world.gatekeeper.greetings).toEqual(['XX', 'IK', 'IK']);
  });
});
