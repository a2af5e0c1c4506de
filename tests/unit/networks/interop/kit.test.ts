/**
 * An account that travels in a recovery kit: the same identity on another browser, after its person has signed in there.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { StateView } from '@/lib/networks/contract';
import { until } from './support/clock';
import { MemoryHost } from './support/host';
import { World } from './support/world';

const never = new AbortController().signal;

/** What a kit holds of the account that this world has. */
function carriedFrom({
  host,
  network,
  anna,
}: World): StateView & { readonly names: readonly string[] } {
  const kit = network.kit!;
  const keys = [...kit.rows, ...kit.ofContact(anna.address)];
  const names = keys.map(({ kind, key }) => `${kind}/${key}`);
  const rows = new Map(names.map((name) => [name, host.rows.get(name)]));
  return { names, get: (kind, key) => rows.get(`${kind}/${key}`) };
}

/** Another browser, with nothing but the kit. */
function elsewhere(world: World): MemoryHost {
  const carried = carriedFrom(world);
  const host = new MemoryHost(world.clock, world.gatekeeper, world.provider);
  host.store(world.network.kit!.renew(carried, world.host));
  return host;
}

describe('an account in a recovery kit', () => {
  it('takes who it is along, and no token, no session, no pre-key', async () => {
    const world = new World();
    await world.online();
    await world.deliver(await world.anna.text('Hoi'));
    const { names, get } = carriedFrom(world);
    expect(names).toEqual(['account/', 'identity/', `peer-identity/${world.anna.address}`]);
    expect(get('peer-identity', world.anna.address)).toBeDefined();
  });

  it('asks for a sign-in, and then has the same identity, new pre-keys and a line', async () => {
    const world = new World();
    const before = await world.online();
    const first = world.gatekeeper.uploaded!;
    await before.disconnect();
    const host = elsewhere(world);
    expect(host.rows.get('identity/')).toEqual(world.host.rows.get('identity/'));
    expect(host.keysOf('session')).toEqual([]);
    const account = world.network.open(host);
    account.connect();
    await until(() => host.state?.kind === 'stopped', 'stopped');
    expect(host.state).toEqual({ kind: 'stopped', problem: 'sign-in-expired' });
    await account.signInAgain(world.provider, never);
    await until(() => host.isOnline, 'online');
    await until(() => world.gatekeeper.uploads === 2, 'new pre-keys');
    const second = world.gatekeeper.uploaded!;
    expect(second.identityKey).toEqual(first.identityKey);
    expect(second.signed.publicKey).not.toEqual(first.signed.publicKey);
  });

  it('is refused where the kit has not all of it', () => {
    const world = new World();
    const nothing: StateView = { get: () => undefined };
    expect(() => world.network.kit!.renew(nothing, world.host)).toThrow('keys-unavailable');
  });
});
