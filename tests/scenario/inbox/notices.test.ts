import { NOTICE_PAUSE } from '@/lib/inbox/consts';
import { COMMON_NOTICE } from '@/lib/inbox';
import { describe, expect, it } from 'vitest';

import { text } from './scripted-network';
import { World, settle } from './world';

const BOB = 'bob@interop';

async function hears(world: World, ...messages: Parameters<typeof text>[]): Promise<void> {
  await world.whatsapp.account.deliver(messages.map((one) => text(...one)));
  world.clock.advance(NOTICE_PAUSE);
}

describe('what the inbox says outside of its windows', () => {
  it('is one notice a chat, which grows, and goes when the chat was read', async () => {
    const world = await World.joined();
    await hears(world, [BOB, 'm1', 'one']);
    await hears(world, [BOB, 'm2', 'two'], [BOB, 'm3', 'three']);
    const { id } = await world.chat();
    expect(world.notices.map(({ id: of, text: said }) => [of, said])).toEqual([
      [id, '1 new'],
      [id, '3 new'],
    ]);
    expect(JSON.stringify(world.notices)).not.toContain('two');
    expect(world.cleared).not.toContain(id);
    await world.inbox.handlers.markRead({ chatId: id, upTo: 3 });
    expect(world.cleared).toContain(id);
  });

  it('is nothing about what was read before it could be said', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text(BOB, 'm1', 'one')]);
    const { id } = await world.chat();
    await world.inbox.handlers.markRead({ chatId: id, upTo: 1 });
    world.clock.advance(NOTICE_PAUSE);
    expect(world.notices).toEqual([]);
  });

  it('is nothing any more once the inbox was stopped, to lock it say', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text(BOB, 'm1', 'one')]);
    await world.inbox.stop();
    world.clock.advance(NOTICE_PAUSE);
    expect(world.notices).toEqual([]);
  });

  it('is nothing about the chat that somebody looks at', async () => {
    const world = await World.joined();
    await hears(world, [BOB, 'm1', 'one']);
    world.notices.length = 0;
    world.lookedAt = (await world.chat()).id;
    await hears(world, [BOB, 'm2', 'two']);
    expect(world.notices).toEqual([]);
    world.lookedAt = undefined;
    await hears(world, [BOB, 'm3', 'three']);
    expect(world.notices).toHaveLength(1);
  });

  it('is one sentence after a night, which goes with the last unread message', async () => {
    const world = await World.joined();
    const people = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@interop`);
    await hears(world, ...people.map((one): [string, string, string] => [one, `m-${one}`, 'hi']));
    expect(world.notices).toMatchObject([{ id: COMMON_NOTICE, text: 'New in 5 chats' }]);
    for (const { id } of await world.chats())
      await world.inbox.handlers.markRead({ chatId: id, upTo: 1 });
    expect(world.cleared.at(-1)).toBe(COMMON_NOTICE);
  });

  it('tells a name as it may stand among our own words, and words on one line', async () => {
    const world = await World.joined();
    await world.inbox.handlers.changeSettings({ notices: 'who-and-what' });
    await hears(world, ['\u202Eevil@interop', 'm1', 'first\nsecond']);
    const [notice] = world.notices;
    expect(notice).toMatchObject({ title: 'evil@interop', text: 'first second', button: 'Reply' });
  });

  it.each([
    ['nothing', 0],
    ['dot', 'dot'],
    ['count', 2],
  ] as const)('is a badge with %s, as the person chose', async (badge, shown) => {
    const world = await World.joined();
    await world.inbox.handlers.changeSettings({ notices: 'off', badge });
    await hears(world, [BOB, 'm1', 'one'], [BOB, 'm2', 'two']);
    expect(world.badge.at(-1)).toBe(shown);
    expect(world.notices).toEqual([]);
  });

  it('changes with what the person chooses, at once', async () => {
    const world = await World.joined();
    await hears(world, [BOB, 'm1', 'one']);
    expect(world.badge.at(-1)).toBe(1);
    await world.inbox.handlers.changeSettings({ badge: 'nothing' });
    expect(world.badge.at(-1)).toBe(0);
    await world.inbox.handlers.changeSettings({ badge: 'dot' });
    expect(world.badge.at(-1)).toBe('dot');
  });

  it('counts a chat again whose muting has run out, without anything else happening', async () => {
    const world = await World.joined();
    await hears(world, [BOB, 'm1', 'one']);
    const { id } = await world.chat();
    const until = world.clock.now() + 60_000;
    await world.inbox.handlers.arrange({ chatId: id, to: { mutedUntil: until } });
    expect(world.badge.at(-1)).toBe(0);
    world.clock.advance(60_000);
    world.inbox.wake();
    await settle();
    expect(world.badge.at(-1)).toBe(1);
  });
});
