import { MUTED_ALWAYS, type ChatArrangement } from '@/lib/model';
import { describe, expect, it } from 'vitest';
import { NOTICE_PAUSE } from '@/lib/inbox/consts';
import { text } from './scripted-network';
import { World } from './world';

const BOB = 'bob@interop';

async function withBob(): Promise<World> {
  const world = await World.joined();
  await world.whatsapp.account.deliver([text(BOB, 'm1', 'hello')]);
  return world;
}

async function arrange(world: World, to: ChatArrangement): Promise<void> {
  await world.inbox.handlers.arrange({ chatId: (await world.chat()).id, to });
}

describe('a chat that the person puts elsewhere', () => {
  it('stands there after any death of the worker, and no network hears of it', async () => {
    const world = await withBob();
    const { story } = world.whatsapp.account;
    const before = story.length;
    await arrange(world, { pinned: true, mutedUntil: MUTED_ALWAYS, markedUnread: true });
    const told = world.changes.at(-1)?.chats?.[0]?.place;
    expect(told).toEqual({ pinned: true, mutedUntil: MUTED_ALWAYS, markedUnread: true });
    expect(story).toHaveLength(before);
    const next = await world.reborn();
    expect((await next.chat()).place).toEqual(told);
  });

  it('says nothing while it is muted, and is counted nowhere but in its row', async () => {
    const world = await withBob();
    await arrange(world, { mutedUntil: world.clock.now() + 60_000 });
    expect(world.badge.at(-1)).toBe(0);
    world.clock.advance(NOTICE_PAUSE);
    const notices = world.notices.length;
    await world.whatsapp.account.deliver([text(BOB, 'm2', 'psst')]);
    world.clock.advance(NOTICE_PAUSE);
    expect((await world.chat()).unread).toBe(2);
    expect(world.notices).toHaveLength(notices);
    expect(world.badge.at(-1)).toBe(0);
  });

  it('comes back from the archive with what is new', async () => {
    const world = await withBob();
    await arrange(world, { archived: true });
    expect(world.badge.at(-1)).toBe(0);
    await world.whatsapp.account.deliver([text(BOB, 'm2', 'and?')]);
    expect(await world.chat()).not.toHaveProperty('place');
    expect(world.badge.at(-1)).toBe(2);
  });

  it('stays in the archive where it was told to be silent', async () => {
    const world = await withBob();
    await arrange(world, { archived: true, mutedUntil: MUTED_ALWAYS });
    await world.whatsapp.account.deliver([text(BOB, 'm2', 'and?')]);
    expect((await world.chat()).place).toEqual({ archived: true, mutedUntil: MUTED_ALWAYS });
  });

  it('is refused where there is no such chat', async () => {
    const world = await withBob();
    const chatId = 'nobody' as Awaited<ReturnType<World['chat']>>['id'];
    await expect(
      world.inbox.handlers.arrange({ chatId, to: { pinned: true } }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what is half written in a chat', () => {
  it('is there after any death of the worker, word for word', async () => {
    const world = await withBob();
    await world.inbox.handlers.keepDraft({
      chatId: (await world.chat()).id,
      text: ' half a\nthought ',
    });
    const next = await world.reborn();
    expect((await next.chat()).draft).toBe(' half a\nthought ');
    await next.inbox.handlers.keepDraft({ chatId: (await next.chat()).id, text: '  ' });
    expect(await next.chat()).not.toHaveProperty('draft');
  });

  it('is gone in the very commit that sends it', async () => {
    const world = await withBob();
    const { id: chatId } = await world.chat();
    await world.inbox.handlers.keepDraft({ chatId, text: 'a whole thought ' });
    await world.inbox.handlers.send({ chatId, body: { kind: 'text', text: 'a whole thought' } });
    const next = await world.reborn();
    expect(await next.chat()).not.toHaveProperty('draft');
    expect((await next.chat()).preview?.body).toEqual({ kind: 'text', text: 'a whole thought' });
  });

  it('stays where something else is sent', async () => {
    const world = await withBob();
    const { id: chatId } = await world.chat();
    await world.inbox.handlers.keepDraft({ chatId, text: 'later' });
    await world.inbox.handlers.send({ chatId, body: { kind: 'text', text: 'now' } });
    expect((await world.chat()).draft).toBe('later');
  });
});
