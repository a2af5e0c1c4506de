import { describe, expect, it } from 'vitest';

import { World, newDisk, settle, type SetUp } from './world';

const MINUTE = 60_000;
const CARRIES: SetUp = {
  before: (world) => {
    world.whatsapp.selfMessages = true;
  },
};

/** Online, and told to prove its line. */
async function proving(): Promise<World> {
  const world = await World.joined(newDisk(), CARRIES);
  const { id: accountId } = await world.account();
  await world.inbox.handlers.proveLine({ accountId, wanted: true });
  await settle();
  return world;
}

function sent({ whatsapp }: World): readonly string[] {
  return whatsapp.account.story.flatMap((line) => (line.startsWith('self ') ? line.slice(5) : []));
}

async function comesBack(world: World, id: string): Promise<void> {
  await world.whatsapp.account.deliver([{ kind: 'self-message', id }]);
  await settle();
}

async function passes(world: World, minutes: number): Promise<void> {
  world.clock.advance(minutes * MINUTE);
  world.inbox.wake();
  await settle();
}

describe('a line that is proven by messages to oneself', () => {
  it('is proven by nobody where the person does not ask for it, and cannot be where the network has none', async () => {
    const world = await World.joined(newDisk(), CARRIES);
    await passes(world, 60);
    expect(sent(world)).toEqual([]);
    expect((await world.account()).selfMessage).toBe('off');
    const other = await World.joined();
    expect(await other.account()).not.toHaveProperty('selfMessage');
  });

  it('says when it was proven last, also to the next worker, and is proven again each half hour', async () => {
    const world = await proving();
    expect(sent(world)).toHaveLength(1);
    expect((await world.account()).selfMessage).toEqual({});
    await comesBack(world, sent(world)[0]!);
    const provenAt = world.clock.now();
    expect((await world.account()).selfMessage).toEqual({ provenAt });
    expect(world.changes.at(-1)?.accounts?.[0]?.selfMessage).toEqual({ provenAt });
    await passes(world, 29);
    expect(sent(world)).toHaveLength(1);
    await passes(world, 1);
    expect(sent(world)).toHaveLength(2);
    const reborn = await world.reborn(CARRIES);
    expect((await reborn.account()).selfMessage).toEqual({ provenAt });
  });

  it('says what did not come back and since when, tries again, and is at peace once one does', async () => {
    const world = await proving();
    const since = world.clock.now();
    await passes(world, 1);
    expect((await world.account()).selfMessage).toEqual({ missingSince: since });
    await passes(world, 4);
    expect(sent(world)).toHaveLength(2);
    await passes(world, 1);
    // Of two that are missing, the first says since when.
    expect((await world.account()).selfMessage).toEqual({ missingSince: since });
    await passes(world, 5);
    await comesBack(world, sent(world)[2]!);
    expect((await world.account()).selfMessage).toEqual({ provenAt: world.clock.now() });
  });

  it('believes only the one that it waits for', async () => {
    const world = await proving();
    await comesBack(world, 'another');
    expect((await world.account()).selfMessage).toEqual({});
    await comesBack(world, sent(world)[0]!);
    const proof = { provenAt: world.clock.now() };
    world.clock.advance(MINUTE);
    await comesBack(world, sent(world)[0]!);
    expect((await world.account()).selfMessage).toEqual(proof);
  });

  it('blames nobody for what left on a line that is gone by now', async () => {
    const world = await proving();
    world.whatsapp.account.goOffline();
    await passes(world, 0.5);
    world.whatsapp.account.goOnline();
    await passes(world, 0.5);
    expect((await world.account()).selfMessage).toEqual({});
    await passes(world, 5);
    await comesBack(world, sent(world).at(-1)!);
    expect((await world.account()).selfMessage).toMatchObject({ provenAt: world.clock.now() });
  });

  it('is missing at once where what the server hands out cannot be written to', async () => {
    const world = await World.joined(newDisk(), CARRIES);
    world.whatsapp.onSelfMessage = () => {
      throw new Error('no keys');
    };
    const { id: accountId } = await world.account();
    await world.inbox.handlers.proveLine({ accountId, wanted: true });
    await settle();
    expect((await world.account()).selfMessage).toEqual({ missingSince: world.clock.now() });
  });

  it('is left in peace, and forgets what it knew, where the person does not want it any more', async () => {
    const world = await proving();
    const { id: accountId } = await world.account();
    await world.inbox.handlers.proveLine({ accountId, wanted: false });
    expect((await world.account()).selfMessage).toBe('off');
    await passes(world, 60);
    expect(sent(world)).toHaveLength(1);
    expect((await world.account()).selfMessage).toBe('off');
  });
});
