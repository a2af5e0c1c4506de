import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { NIO, type Nio } from './nio';
import { SYNAPSE } from './synapse';
import { POLL, type Us } from './us';
import { World } from './world';

describe.skipIf(SYNAPSE === undefined || NIO === undefined)('keys, compared and refused', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  }, 60_000);
  afterEach(() => world.rest());
  afterAll(() => world.stop());

  async function chat(us: Us, anna: Nio): Promise<string> {
    await us.say(anna.user, 'hello');
    const room = await anna.join(us.user);
    await us.say(anna.user, 'are you there?');
    await anna.reads('are you there?');
    return room;
  }

  it('shows the devices of a contact and one’s own others by the keys that their programs show', async () => {
    const [us, anna] = [await world.us(), await world.friend()];
    await chat(us, anna);
    const other = await world.program(us.user);
    const theirs = await us.account.keys?.sheet(us.chatWith(anna.user));
    expect(theirs?.keys).toMatchObject([
      { fingerprint: await anna.key(), trust: 'first-use', isListed: true },
    ]);
    const fingerprint = await other.key();
    // It uploads its keys some time after it has signed in.
    await expect
      .poll(() => us.account.keys?.sheet(), POLL)
      .toMatchObject({ own: theirs?.own, keys: [{ fingerprint, trust: 'first-use' }] });
  });

  it('sends nothing to a refused device, shows nothing of it, and both again once it is trusted', async () => {
    const [us, anna] = [await world.us(), await world.friend()];
    const room = await chat(us, anna);
    const peer = us.chatWith(anna.user);
    const key = await anna.key();
    await us.account.keys?.decide(key, 'refused', peer);
    await us.say(anna.user, 'not for that device');
    await anna.event(({ ev }) => ev === 'unread');
    await anna.say(room, 'from a refused device');
    await expect.poll(() => us.unread(), POLL).toEqual(['device-refused']);
    expect(us.texts()).toEqual([]);
    const after = await us.account.keys?.decide(key, 'verified', peer);
    expect(after?.keys).toMatchObject([{ trust: 'verified' }]);
    expect(us.host.events.findLast(({ kind }) => kind === 'keys')).toMatchObject({
      peer,
      verified: true,
    });
    await us.say(anna.user, 'for you again');
    await anna.reads('for you again');
    // A worker later it is still so.
    await us.account.disconnect();
    const next = us.anotherWorker();
    expect((await next.account.keys?.sheet(peer))?.keys).toMatchObject([{ trust: 'verified' }]);
    await next.account.disconnect();
    expect(us.host.breaches).toEqual([]);
  });

  it('says that a key was withheld because this device is not verified', async () => {
    const [us, anna] = [await world.us(), await world.friend()];
    const room = await chat(us, anna);
    await anna.does({ cmd: 'withhold', room, user: us.user });
    await expect.poll(() => us.unread(), POLL).toEqual(['withheld-unverified']);
  });
});
