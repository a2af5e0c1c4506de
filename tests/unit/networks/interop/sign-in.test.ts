/**
 * Signing in, cut off anywhere, and signing in again for an account that stands.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { utf8Encode } from '@/lib/base';
import type { SealedNote } from '@/lib/networks/contract';
import { settle, until } from './support/clock';
import { claimsOf, json, PROVIDER } from './support/provider';
import { World } from './support/world';

const never = new AbortController().signal;
const windows = (world: World) => {
  const opened: URL[] = [];
  const open = world.provider.open.bind(world.provider);
  world.provider.open = (url) => {
    opened.push(new URL(url));
    return open(url);
  };
  return opened;
};
const tokenRequests = (world: World) =>
  world.provider.requests.filter(({ url }) => url.endsWith('/token'));

/** Joins with a worker that dies at the `write`th writing of the note, or never. */
function joinDyingAt(world: World, write: number, when: 'before' | 'after'): Promise<unknown> {
  let writes = 0;
  const note: SealedNote = {
    read: () => world.note.read(),
    write: async (value) => {
      writes += 1;
      if (writes > write) throw new Error('dead');
      if (writes === write && when === 'before') throw new Error('dead');
      await world.note.write(value);
      if (writes === write) throw new Error('dead');
    },
  };
  return world.network
    .join(PROVIDER, { ...world.joinHost, note }, never)
    .catch((error: unknown) => error);
}

describe('a sign-in that is cut off', () => {
  it('has verifier, state and key on disk before the window opens', async () => {
    const world = new World();
    let kept: Uint8Array | undefined;
    const open = world.provider.open.bind(world.provider);
    world.provider.open = (url) => {
      kept = world.note.value;
      const state = new URL(url).searchParams.get('state') ?? 'none';
      expect(Buffer.from(kept ?? []).includes(Buffer.from(utf8Encode(state)))).toBe(true);
      return open(url);
    };
    await world.join();
    expect(kept).toBeDefined();
  });

  it('opens no window where the disk refuses the note', async () => {
    const world = new World();
    const opened = windows(world);
    await joinDyingAt(world, 1, 'before');
    expect(opened).toHaveLength(0);
  });

  it('keeps its key where the worker died while the window was open', async () => {
    const world = new World();
    const opened = windows(world);
    await joinDyingAt(world, 2, 'before');
    await world.join();
    const [first, second] = opened.map((url) => url.searchParams);
    expect(opened).toHaveLength(2);
    expect(second!.get('nonce')).toBe(first!.get('nonce'));
    expect(second!.get('state')).not.toBe(first!.get('state'));
    expect(second!.get('code_challenge')).not.toBe(first!.get('code_challenge'));
  });

  it('trades the code without a second window where the redirect was back', async () => {
    const world = new World();
    const opened = windows(world);
    await joinDyingAt(world, 2, 'after');
    expect(tokenRequests(world)).toHaveLength(0);
    await world.join();
    expect(opened).toHaveLength(1);
    expect(tokenRequests(world)).toHaveLength(1);
  });

  it('opens the window once more where the dead worker had traded the code already', async () => {
    const world = new World();
    const opened = windows(world);
    await joinDyingAt(world, 3, 'before');
    expect(tokenRequests(world)).toHaveLength(1);
    await world.join();
    expect(opened).toHaveLength(2);
    expect(world.gatekeeper.logins).toHaveLength(1);
  });

  it('goes on with the tokens where they were on disk', async () => {
    const world = new World();
    const opened = windows(world);
    await joinDyingAt(world, 3, 'after');
    await world.join();
    expect(opened).toHaveLength(1);
    expect(tokenRequests(world)).toHaveLength(1);
  });

  it('is not gone on with after ten minutes, nor at another provider or network', async () => {
    const late = new World();
    const opened = windows(late);
    await joinDyingAt(late, 3, 'after');
    late.clock.jump(10 * 60_000);
    await late.join();
    expect(opened).toHaveLength(2);
    const other = new World('messenger');
    other.note.value = late.note.value;
    const openedThere = windows(other);
    await other.join();
    expect(openedThere).toHaveLength(1);
  });

  it('needs no second sign-in where the gatekeeper was away for a moment', async () => {
    const world = new World();
    const opened = windows(world);
    world.gatekeeper.isDown = true;
    await expect(world.join()).rejects.toMatchObject({ code: 'unreachable' });
    world.gatekeeper.isDown = false;
    await world.join();
    expect(opened).toHaveLength(1);
  });

  it.each(['sign-in-cancelled', 'sign-in-refused', 'token-refused'] as const)(
    'begins anew after %s',
    async (code) => {
      const world = new World();
      if (code === 'sign-in-cancelled')
        world.provider.open = () => Promise.reject(new Error('closed'));
      if (code === 'sign-in-refused')
        world.provider.overrides.set('/token', () => json(400, { error: 'invalid_grant' }));
      if (code === 'token-refused')
        world.provider.claims = (claims) => ({ ...claims, nonce: 'replayed' });
      await expect(world.join()).rejects.toMatchObject({ code });
      expect(world.note.value).toBeUndefined();
    },
  );

  it('takes a damaged note for none', async () => {
    const world = new World();
    world.note.value = Uint8Array.of(8, 9, 255, 255);
    await world.join();
    expect(world.gatekeeper.logins).toHaveLength(1);
  });
});

describe('signing in again', () => {
  async function stopped(world: World) {
    const account = await world.online();
    await account.disconnect();
    world.provider.refreshTokens.clear();
    world.clock.jump(3_600_000);
    account.connect();
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    return account;
  }

  it('takes the same key, stores the new tokens and connects; sessions stay to be read', async () => {
    const world = new World();
    const account = await stopped(world);
    const rows = new Map(world.host.rows);
    const opened = windows(world);
    await account.signInAgain(world.provider, never);
    await until(() => world.host.isOnline, 'online');
    expect(opened).toHaveLength(1);
    // An account of a time before hosts of files were named learns of them.
    const told = world.host.events.find(({ kind }) => kind === 'provider-hosts');
    expect(told).toMatchObject({
      hosts: expect.arrayContaining([expect.stringMatching(/^https:/)]),
    });
    const tokens = world.gatekeeper.logins.map(({ payload }) =>
      claimsOf(new TextDecoder().decode(payload.interopData?.token)),
    );
    expect(new Set(tokens.map(({ nonce }) => nonce)).size).toBe(1);
    expect(new Set(tokens.map(({ jti }) => jti)).size).toBe(2);
    const changed = [...world.host.rows].filter(([name, row]) => rows.get(name) !== row);
    const kinds = new Set(changed.map(([name]) => name.slice(0, name.indexOf('/'))));
    expect([...kinds].toSorted()).toEqual([
      'account',
      'archive',
      'one-time-prekey',
      'prekeys',
      'signed-prekey',
      'tokens',
    ]);
  });

  it.each([
    ['another person', (claims: object) => ({ ...claims, sub: 'mallory' })],
    ['another address', (claims: object) => ({ ...claims, email: 'mallory@provider.example' })],
  ])('refuses %s, changes nothing and stays stopped', async (_who, claims) => {
    const world = new World();
    const account = await stopped(world);
    const rows = new Map(world.host.rows);
    world.provider.claims = (given) => ({ ...given, ...claims(given) });
    await expect(account.signInAgain(world.provider, never)).rejects.toMatchObject({
      name: 'JoinError',
      code: 'other-identity',
    });
    await settle();
    expect(world.host.rows).toEqual(rows);
    expect(world.host.state?.kind).toBe('stopped');
    expect(world.gatekeeper.logins).toHaveLength(2);
  });

  it('refuses a provider that has become another integrator', async () => {
    const world = new World();
    const account = await stopped(world);
    const { networks } = world.document as { networks: { whatsapp: { integrator: number } } };
    networks.whatsapp.integrator = 99;
    await expect(account.signInAgain(world.provider, never)).rejects.toMatchObject({
      code: 'other-identity',
    });
  });

  it('recovers a worker that died between the rotation of its refresh token and the commit', async () => {
    const world = new World();
    const account = await world.online();
    await account.disconnect();
    world.clock.jump(3_600_000);
    world.host.failing = { phase: 'commit', times: 1 };
    account.connect();
    await until(() => world.host.state?.kind === 'waiting', 'waiting');
    // The provider has given the next refresh token away and takes the old one no more.
    expect(world.provider.refreshTokens.size).toBe(1);
    world.clock.advance(1_000);
    await until(() => world.host.state?.kind === 'stopped', 'stopped');
    expect(world.host.state).toEqual({ kind: 'stopped', problem: 'sign-in-expired' });
    await account.signInAgain(world.provider, never);
    await until(() => world.host.isOnline, 'online');
  });

  it('is one sign-in however often the button is pressed', async () => {
    const world = new World();
    const account = await stopped(world);
    const opened = windows(world);
    await Promise.all([
      account.signInAgain(world.provider, never),
      account.signInAgain(world.provider, never),
    ]);
    expect(opened).toHaveLength(1);
  });

  it('says where the window was closed, and can be tried again', async () => {
    const world = new World();
    const account = await stopped(world);
    const closed = {
      redirectUrl: () => world.provider.redirectUrl(),
      open: () => Promise.reject(new Error('closed')),
    };
    await expect(account.signInAgain(closed, never)).rejects.toMatchObject({
      code: 'sign-in-cancelled',
    });
    await account.signInAgain(world.provider, never);
    await until(() => world.host.isOnline, 'online');
  });

  it('follows a gatekeeper that has moved', async () => {
    const world = new World();
    const account = await stopped(world);
    const { networks } = world.document as { networks: { whatsapp: { endpoint: string } } };
    networks.whatsapp.endpoint = 'wss://moved.example/ws/chat';
    await account.signInAgain(world.provider, never);
    await until(() => world.host.isOnline, 'online');
    expect(world.gatekeeper.urls.at(-1)).toBe('wss://moved.example/ws/chat');
  });
});
