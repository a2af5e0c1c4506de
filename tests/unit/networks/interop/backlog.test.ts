/**
 * A server that has kept more than may wait here: it comes through whole, in order, once.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { StanzaInput } from '@/lib/codec';
import { settle, until } from './support/clock';
import { World } from './support/world';

/** Stanzas that may wait for their batch (`consts.ts`). */
const BOUND = 20_000;

/** Calls are rows like any message, and cost no encryption. */
function call(world: World, index: number): StanzaInput {
  const id = nameOf(index);
  return {
    tag: 'call',
    attrs: { from: world.anna.address, id, t: '1800000000' },
    content: [{ tag: 'offer', attrs: { 'call-id': id } }],
  };
}

const nameOf = (index: number): string => `CALL-${String(index).padStart(5, '0')}`;

/** What a server keeps until it is acknowledged, handed over whole at each login. */
function keeps(world: World, count: number): { readonly left: () => number } {
  const names = Array.from({ length: count }, (_none, index) => nameOf(index));
  const acknowledged = (): ReadonlySet<string | undefined> =>
    new Set(world.acks().map(({ attrs }) => attrs['id']));
  const { gatekeeper } = world;
  const letIn = gatekeeper.onLogin;
  gatekeeper.onLogin = (login) => {
    const { line } = gatekeeper;
    const done = acknowledged();
    queueMicrotask(() => {
      for (const [index, name] of names.entries())
        if (!done.has(name)) line.send(call(world, index));
    });
    return letIn(login);
  };
  return {
    left: () => {
      const done = acknowledged();
      return names.filter((name) => !done.has(name)).length;
    },
  };
}

/** Runs the clock on where the account waits for its next line. */
async function through(world: World, isDone: () => boolean): Promise<void> {
  for (let round = 0; !isDone(); round++) {
    if (round > 2_000) throw new Error('waited in vain for the backlog');
    if (world.host.state?.kind === 'waiting') world.clock.advance(world.clock.next ?? 0);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

const names = (world: World): string[] => world.host.of('message').map(({ remoteId }) => remoteId);

describe('a backlog', () => {
  it.each([
    { count: 10_000, lines: 1 },
    // Every line carries away what may wait at once.
    { count: BOUND + 5_000, lines: 2 },
  ])('of $count comes through in order, each once', { timeout: 120_000 }, async (backlog) => {
    const world = new World();
    const account = await world.joined();
    const server = keeps(world, backlog.count);
    const before = world.gatekeeper.logins.length;
    account.connect();
    await through(world, () => server.left() === 0);
    expect(names(world)).toEqual(Array.from({ length: backlog.count }, (_none, at) => nameOf(at)));
    expect(world.gatekeeper.logins.length - before).toBe(backlog.lines);
  });

  it(
    'past what may wait ends its line once, after everything before was acknowledged, and nothing after it is taken',
    { timeout: 60_000 },
    async () => {
      const world = new World();
      await world.online();
      const { gatekeeper } = world;
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      // The first batch is at work while the flood arrives.
      const { submit } = world.host;
      world.host.submit = async (work) => {
        await held;
        await submit.call(world.host, work);
      };
      for (let index = 0; index < BOUND + 1_000; index++) gatekeeper.send(call(world, index));
      await settle();
      release();
      await until(() => world.host.state?.kind === 'waiting', 'the line dropped');
      await settle();
      const taken = names(world);
      expect(taken.length).toBeGreaterThanOrEqual(BOUND);
      expect(taken).toEqual(taken.map((_name, index) => nameOf(index)));
      expect(world.acks().map(({ attrs }) => attrs['id'])).toEqual(taken);
      expect(world.host.states.filter(({ kind }) => kind === 'waiting')).toHaveLength(1);
    },
  );

  it('of one sender is taken in batches of which every id is remembered', async () => {
    const world = new World();
    await world.online();
    const sizes: number[] = [];
    const { run } = world.host;
    world.host.run = async (work) => {
      const outcome = await run.call(world.host, work);
      sizes.push(outcome.events.length);
      return outcome;
    };
    for (let index = 0; index < 900; index++) world.gatekeeper.send(call(world, index));
    await until(() => world.acks().length === 900, 'acknowledgements');
    expect(names(world)).toEqual(Array.from({ length: 900 }, (_none, index) => nameOf(index)));
    expect(Math.max(...sizes)).toBe(250);
  });

  it('of somebody else, behind a login that is not ours, is never taken', async () => {
    const world = new World();
    const account = await world.joined();
    const { gatekeeper } = world;
    gatekeeper.onLogin = () => {
      const { line } = gatekeeper;
      queueMicrotask(() => line.send(call(world, 0)));
      return { tag: 'success', attrs: { t: '1800000000', jid: '12-105000000099@interop' } };
    };
    account.connect();
    await until(() => world.host.state?.kind === 'waiting', 'the line dropped');
    await settle();
    expect(names(world)).toEqual([]);
    expect(world.acks()).toEqual([]);
  });
});
