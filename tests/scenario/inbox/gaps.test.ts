import { describe, expect, it } from 'vitest';

import { text } from './scripted-network';
import { World, newDisk, settle } from './world';

const HOUR = 3_600_000;

/** Online and heard of, then without a line for an hour. */
async function afterAnAbsence(): Promise<{ readonly world: World; readonly left: number }> {
  const world = await World.joined(newDisk());
  world.whatsapp.account.host.connectionChanged({ kind: 'connecting' });
  world.whatsapp.account.goOnline();
  world.whatsapp.account.host.heard?.();
  await settle();
  const left = world.clock.now();
  world.whatsapp.account.goOffline();
  world.clock.advance(HOUR);
  return { world, left };
}

function comeBack(world: World): void {
  world.whatsapp.account.host.connectionChanged({ kind: 'connecting' });
  world.whatsapp.account.goOnline();
  world.whatsapp.account.host.heard?.();
}

describe('an account that was away', () => {
  it('is complete up to when it left, until all that waited is here', async () => {
    const { world, left } = await afterAnAbsence();
    comeBack(world);
    await world.whatsapp.account.deliver([{ kind: 'catching-up', waiting: 40 }]);
    expect((await world.account()).gap).toEqual({
      state: 'coming',
      completeUpTo: left,
      missing: 40,
    });
    await world.whatsapp.account.deliver([text('bob', 'm1', 'late')]);
    expect((await world.account()).gap).toBeDefined();
    await world.whatsapp.account.deliver([
      text('bob', 'm2', 'last'),
      { kind: 'caught-up', missing: 0 },
    ]);
    expect(await world.account()).not.toHaveProperty('gap');
    expect(world.changes.at(-1)?.accounts?.[0]).not.toHaveProperty('gap');
  });

  it('says so to nobody where all came at once', async () => {
    const { world } = await afterAnAbsence();
    comeBack(world);
    await settle();
    world.changes.length = 0;
    await world.whatsapp.account.deliver([
      { kind: 'catching-up', waiting: 1 },
      text('bob', 'm1', 'late'),
      { kind: 'caught-up', missing: 0 },
    ]);
    expect(world.changes.flatMap(({ accounts = [] }) => accounts)).toEqual([]);
  });

  it('still knows it after the worker died on the way, and not a later time', async () => {
    const { world, left } = await afterAnAbsence();
    comeBack(world);
    await world.whatsapp.account.deliver([{ kind: 'catching-up', waiting: 40 }]);
    await settle();
    const reborn = await world.reborn();
    expect((await reborn.account()).gap?.completeUpTo).toBe(left);
    comeBack(reborn);
    await reborn.whatsapp.account.deliver([{ kind: 'catching-up', waiting: 12 }]);
    expect((await reborn.account()).gap).toEqual({
      state: 'coming',
      completeUpTo: left,
      missing: 12,
    });
    await reborn.whatsapp.account.deliver([{ kind: 'caught-up', missing: 0 }]);
    expect(await reborn.account()).not.toHaveProperty('gap');
  });

  it('is short of what was named and did not come, until it comes', async () => {
    const { world, left } = await afterAnAbsence();
    comeBack(world);
    await world.whatsapp.account.deliver([{ kind: 'catching-up', waiting: 3 }]);
    await world.whatsapp.account.deliver([
      text('bob', 'm1', 'one of three'),
      { kind: 'caught-up', missing: 2 },
    ]);
    const short = { state: 'short', completeUpTo: left, missing: 2 };
    expect((await world.account()).gap).toEqual(short);
    world.whatsapp.account.goOffline();
    world.clock.advance(HOUR);
    comeBack(world);
    expect((await world.account()).gap).toEqual(short);
    await world.whatsapp.account.deliver([{ kind: 'caught-up', missing: 0 }]);
    expect(await world.account()).not.toHaveProperty('gap');
  });

  it('is at peace where the person lets it be, until more is missing or all is there', async () => {
    const { world, left } = await afterAnAbsence();
    comeBack(world);
    const { account } = world.whatsapp;
    await account.deliver([{ kind: 'catching-up', waiting: 5 }]);
    const { id: accountId } = await world.account();
    // What is still on its way cannot be let be.
    await world.inbox.handlers.acceptGap({ accountId });
    expect((await world.account()).gap).toMatchObject({ state: 'coming' });

    await account.deliver([{ kind: 'caught-up', missing: 2 }]);
    await world.inbox.handlers.acceptGap({ accountId });
    const letBe = { completeUpTo: left, missing: 2 };
    expect(await world.account()).toMatchObject({ neverCame: letBe });
    expect(await world.account()).not.toHaveProperty('gap');
    expect(world.changes.at(-1)?.accounts?.[0]).toMatchObject({ neverCame: letBe });

    const reborn = await world.reborn();
    const again = reborn.whatsapp.account;
    comeBack(reborn);
    await again.deliver([{ kind: 'catching-up', waiting: 3 }]);
    await again.deliver([{ kind: 'caught-up', missing: 2 }]);
    expect(await reborn.account()).not.toHaveProperty('gap');
    expect(await reborn.account()).toMatchObject({ neverCame: letBe });

    await again.deliver([{ kind: 'caught-up', missing: 3 }]);
    expect((await reborn.account()).gap).toMatchObject({ state: 'short', missing: 3 });
    await again.deliver([{ kind: 'caught-up', missing: 0 }]);
    expect(await reborn.account()).not.toHaveProperty('gap');
    expect(await reborn.account()).not.toHaveProperty('neverCame');
  });

  it('asks for a new line where the person wants the rest', async () => {
    const { world } = await afterAnAbsence();
    comeBack(world);
    const { account } = world.whatsapp;
    await account.deliver([{ kind: 'caught-up', missing: 2 }]);
    const { connects } = account;
    await world.inbox.handlers.reconnect({ accountId: (await world.account()).id });
    expect(account.connects).toBe(connects + 1);
    expect(account.isOnline).toBe(false);
  });
});
