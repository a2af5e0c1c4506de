import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NIO } from './nio';
import { SYNAPSE } from './synapse';
import { POLL, Us } from './us';
import { World } from './world';

describe.skipIf(SYNAPSE === undefined || NIO === undefined)('a recovery key', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  }, 60_000);
  afterEach(() => world.rest());
  afterAll(() => world.stop());

  it('opens on a second profile what the first could read, and vouches for it', async () => {
    const [us, anna] = [await world.us(), await world.friend()];
    await us.say(anna.user, 'hello');
    const room = await anna.join(us.user);
    await us.say(anna.user, 'are you there?');
    await anna.reads('are you there?');
    await anna.say(room, 'from before the second profile');
    await expect.poll(() => us.texts(), POLL).toEqual(['from before the second profile']);
    expect(await us.account.recovery?.state()).toBe('none');
    const key = await us.account.recovery?.make();
    expect(key).toMatch(/^E[\w ]{50,}$/);
    expect(await us.account.recovery?.state()).toBe('open');
    // A second one would close what the first closes for good.
    await expect(us.account.recovery?.make()).rejects.toMatchObject({ code: 'refused' });
    await anna.say(room, 'and from after the backup was made');
    await expect.poll(() => us.texts(), POLL).toHaveLength(2);

    const second = await Us.join(world.synapse, us.user);
    world.keeps(second);
    await second.online();
    expect(await second.account.recovery?.state()).toBe('closed');
    await expect.poll(() => second.unread().length, POLL).toBeGreaterThan(1);
    const mistyped = `${key?.slice(0, -1)}${key?.endsWith('a') === true ? 'b' : 'a'}`;
    for (const wrong of ['', 'nonsense', mistyped])
      await expect(second.account.recovery?.restore(wrong)).rejects.toMatchObject({
        code: 'refused',
      });
    expect(await second.account.recovery?.state()).toBe('closed');
    await second.account.recovery?.restore(key ?? '');
    expect(await second.account.recovery?.state()).toBe('open');
    await expect
      .poll(() => second.texts(), POLL)
      .toEqual(['from before the second profile', 'and from after the backup was made']);
    await expect.poll(() => second.ownTexts(), POLL).toContain('are you there?');
    // The first sees it vouched for, since both are signed by one identity.
    await expect
      .poll(() => us.account.keys?.sheet(), POLL)
      .toMatchObject({ keys: [{ trust: 'verified' }] });
    expect([...us.host.breaches, ...second.host.breaches]).toEqual([]);

    // What it holds is still there a worker later.
    await second.account.disconnect();
    const later = second.anotherWorker();
    world.keeps(later);
    await later.online();
    expect(await later.account.recovery?.state()).toBe('open');
  });
});
