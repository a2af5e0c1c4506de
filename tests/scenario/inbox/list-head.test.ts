import { HEAD_NOTED_AFTER, LIST_HEAD, LIST_SLICE } from '@/lib/inbox/consts';
import type { Chat, ChatId } from '@/lib/model';
import type { Store } from '@/lib/store';
import { describe, expect, it } from 'vitest';
import { text } from './scripted-network';
import { World, settle } from './world';

const writer = (index: number) => `contact-${String(index).padStart(3, '0')}@interop`;

/** An inbox with so many chats, the one that wrote last first. */
async function withChats(count: number): Promise<World> {
  const world = await World.joined();
  for (let index = 0; index < count; index++) {
    world.clock.advance(1_000);
    await world.whatsapp.account.deliver([text(writer(index), `m${String(index)}`, 'hello')]);
  }
  world.clock.advance(HEAD_NOTED_AFTER);
  await settle();
  return world;
}

/** Of a worker whose store never says which chats there are. */
function stuck(store: Store): Store {
  const chats = () => new Promise<never>(() => undefined);
  return { ...store, timeline: { ...store.timeline, chats } };
}

async function bornStuck(world: World): Promise<World> {
  world.kill();
  return new Promise((resolve) => {
    void World.start(world.disk, { wrap: stuck, before: resolve });
  });
}

const ids = (chats: readonly Chat[]) => chats.map(({ id }) => id);

describe('the head of a long list', () => {
  it('is told before the worker that starts has opened the rest', async () => {
    const world = await withChats(LIST_HEAD + 5);
    const all = await world.chats();
    const next = await bornStuck(world);
    const head = await next.inbox.handlers.head();
    expect(ids(head.chats)).toEqual(ids(all.slice(0, LIST_HEAD)));
    expect(head.more).toBe(5);
    expect(head.accounts).toHaveLength(1);
  });

  it('shows its rows as they stand on disk, and none that is gone', async () => {
    const world = await withChats(LIST_HEAD + 5);
    const [first, second] = await world.chats();
    const { handlers } = world.inbox;
    await handlers.arrange({ chatId: second!.id, to: { pinned: true } });
    await world.store.timeline.markRead(first!.id, first!.lastOrder);
    const next = await bornStuck(world);
    const { chats } = await next.inbox.handlers.head();
    expect(ids(chats).slice(0, 2)).toEqual([second!.id, first!.id]);
    expect(chats[1]!.unread).toBe(0);
  });

  it('has with the rest every chat once, whatever moves in between', async () => {
    const world = await withChats(LIST_HEAD + 5);
    const { handlers } = world.inbox;
    const head = await handlers.head();
    expect(head.chats).toHaveLength(LIST_HEAD);
    const seen = new Set<ChatId>();
    let after: ChatId | undefined;
    do {
      const slice = await handlers.more({ after });
      expect(slice.chats.length).toBeLessThanOrEqual(LIST_SLICE);
      for (const { id } of slice.chats) seen.add(id);
      after = slice.next;
      await world.whatsapp.account.deliver([text(writer(0), `late-${String(after)}`, 'me again')]);
    } while (after !== undefined);
    expect(seen).toEqual(new Set(ids(await world.chats())));
  });

  it('is all there is of a short one, and nothing is noted for it', async () => {
    const world = await withChats(3);
    const head = await world.inbox.handlers.head();
    expect(head.chats).toHaveLength(3);
    expect(head).not.toHaveProperty('more');
    expect(await world.store.notes.read('list-head')).toBeUndefined();
  });

  it('waits for the rest where nothing was noted yet', async () => {
    const world = await withChats(LIST_HEAD + 5);
    await world.store.notes.write('list-head', undefined);
    const next = await world.reborn();
    expect((await next.inbox.handlers.head()).chats).toHaveLength(LIST_HEAD);
    await settle();
    expect(await next.store.notes.read('list-head')).toBeDefined();
  });

  it('is a slower start, and no more, where its note cannot be read', async () => {
    const world = await withChats(LIST_HEAD + 5);
    await world.store.notes.write('list-head', new Uint8Array([1, 2, 3]));
    const next = await world.reborn();
    expect((await next.inbox.handlers.head()).chats).toHaveLength(LIST_HEAD);
    expect(next.warnings.some((one) => one.startsWith('list-head-unreadable'))).toBe(true);
  });
});
