/**
 * What others learn of the person's reading and typing: what was chosen, for all, for a network
 * or for one chat, and nothing beside it.
 * @module
 */
import { describe, expect, it } from 'vitest';

import type { Chat } from '@/lib/model';

import { text } from './scripted-network';
import { World, settle } from './world';

const BOB = 'bob@interop';
const CAROL = 'carol@interop';

async function worldWithBoth(): Promise<{ world: World; bob: Chat; carol: Chat }> {
  const world = await World.joined();
  await world.whatsapp.account.deliver([text(BOB, 'b1', 'hello'), text(CAROL, 'c1', 'ciao')]);
  await world.whatsapp.account.deliver([text(BOB, 'b2', 'again')]);
  const { chats } = await world.inbox.handlers.snapshot();
  const [bob, carol] = [BOB, CAROL].map((who) => chats.find(({ title }) => title === who));
  if (bob === undefined || carol === undefined) throw new Error('two chats were expected');
  world.whatsapp.account.story.length = 0;
  return { world, bob, carol };
}

describe('read receipts', () => {
  it('are withheld everywhere where the person does not send any, and are never sent later', async () => {
    const { world, bob } = await worldWithBoth();
    const { handlers } = world.inbox;
    await handlers.changeSettings({ receipts: false });
    await handlers.markRead({ chatId: bob.id, upTo: 1 });
    await settle();
    const stands = (await world.chats()).find(({ id }) => id === bob.id);
    expect(stands).toMatchObject({ unread: 1, readUpTo: 1 });
    expect(world.whatsapp.account.story).toEqual([]);

    await handlers.changeSettings({ receipts: true });
    await handlers.markRead({ chatId: bob.id, upTo: 2 });
    await settle();
    expect(world.whatsapp.account.story).toEqual([`read ${BOB} b2`]);
  });

  it('are withheld from one person, or sent to one alone', async () => {
    const { world, bob, carol } = await worldWithBoth();
    const { handlers } = world.inbox;
    await handlers.changeSettings({ privacyOf: { whatsapp: { receipts: false } } });
    const told = await handlers.choosePrivacy({ chatId: carol.id, kind: 'receipts', to: true });
    expect(told.privacy).toEqual({ receipts: true });
    await handlers.markRead({ chatId: bob.id, upTo: 2 });
    await handlers.markRead({ chatId: carol.id, upTo: 1 });
    await settle();
    expect(world.whatsapp.account.story).toEqual([`read ${CAROL} c1`]);
  });

  it('that were owed when the person thought better of it are dropped', async () => {
    const { world, bob } = await worldWithBoth();
    world.whatsapp.account.goOffline();
    await world.inbox.handlers.markRead({ chatId: bob.id, upTo: 2 });
    await world.inbox.handlers.choosePrivacy({ chatId: bob.id, kind: 'receipts', to: false });
    world.whatsapp.account.goOnline();
    await settle();
    expect(world.whatsapp.account.story).toEqual([]);
    expect(await world.store.receipts.list((await world.account()).id)).toEqual([]);
  });
});

describe('typing', () => {
  it('is told where the person tells it, and only there', async () => {
    const { world, bob, carol } = await worldWithBoth();
    const { handlers } = world.inbox;
    await handlers.changeSettings({ typing: false });
    await handlers.choosePrivacy({ chatId: carol.id, kind: 'typing', to: true });
    await handlers.setTyping({ chatId: bob.id, active: true });
    await handlers.setTyping({ chatId: carol.id, active: true });
    expect(world.whatsapp.account.story).toEqual([`typing ${CAROL} true`]);
    await handlers.choosePrivacy({ chatId: carol.id, kind: 'typing', to: 'follow' });
    await handlers.setTyping({ chatId: carol.id, active: true });
    expect(world.whatsapp.account.story).toEqual([`typing ${CAROL} true`]);
  });
});

describe('what was chosen', () => {
  it('outlives the worker, and windows hear of it after it is on disk', async () => {
    const { world, bob } = await worldWithBoth();
    world.changes.length = 0;
    await world.inbox.handlers.changeSettings({ receipts: false });
    expect(world.changes).toEqual([{ settings: { receipts: false } }]);
    await world.inbox.handlers.changeSettings({ typing: false });

    const next = await world.reborn();
    expect(await next.inbox.handlers.settings()).toMatchObject({ receipts: false, typing: false });
    await next.inbox.handlers.markRead({ chatId: bob.id, upTo: 2 });
    next.whatsapp.account.goOnline();
    await settle();
    expect(next.whatsapp.account.story).toEqual([]);
  });

  it('counts as not chosen where its note no longer reads', async () => {
    const { world } = await worldWithBoth();
    await world.store.notes.write('settings', Uint8Array.of(0x7b, 0x7b));
    const next = await world.reborn();
    expect(await next.inbox.handlers.settings()).toMatchObject({ receipts: true, privacyOf: {} });
  });

  it('is refused for a chat that there is not', async () => {
    const { world } = await worldWithBoth();
    const ask = { chatId: 'nobody' as never, kind: 'typing', to: false } as const;
    await expect(world.inbox.handlers.choosePrivacy(ask)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
