import { describe, expect, it } from 'vitest';
import { NOTICE_PAUSE } from '@/lib/inbox/consts';

import { receipt, text, undecryptable } from './scripted-network';
import { World, settle } from './world';

describe('receiving', () => {
  it('shows a message from a stranger in a new chat, counts it, tells windows, badge and system', async () => {
    const world = await World.joined();
    world.changes.length = 0;

    await world.whatsapp.account.deliver([text('bob@interop', 'm1', 'hello')]);

    expect(await world.texts()).toEqual(['hello']);
    expect(await world.chat()).toMatchObject({
      title: 'bob@interop',
      unread: 1,
      lastOrder: 1,
      readUpTo: 0,
      preview: { direction: 'incoming', body: { kind: 'text', text: 'hello' } },
    });
    expect(world.changes).toHaveLength(1);
    expect(world.changes[0]).toMatchObject({ chats: [{ unread: 1 }], messages: [{ order: 1 }] });
    expect(world.badge.at(-1)).toBe(1);
    world.clock.advance(NOTICE_PAUSE);
    expect(world.notices).toMatchObject([
      { id: (await world.chat()).id, title: 'bob@interop', text: '1 new' },
    ]);
  });

  it('acknowledges only what is on disk, and wipes what was spent', async () => {
    const world = await World.joined();
    const spent = Uint8Array.of(7, 7, 7);
    await world.whatsapp.account.deliver([text('bob@interop', 'm1', 'hello')], { spent: [spent] });

    expect(world.whatsapp.account.story).toEqual(['ack m1']);
    expect([...spent]).toEqual([0, 0, 0]);
  });

  it('takes a redelivered message for the one it has', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text('bob@interop', 'm1', 'hello')]);
    await world.whatsapp.account.deliver([
      text('bob@interop', 'm1', 'hello'),
      text('bob@interop', 'm1', 'forged later'),
    ]);

    expect(await world.texts()).toEqual(['hello']);
    expect((await world.chat()).unread).toBe(1);
  });

  it('heals an undecryptable message in its place', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    await account.deliver([undecryptable('bob@interop', 'm1'), text('bob@interop', 'm2', 'two')]);
    expect(await world.texts()).toEqual(['?', 'two']);
    expect((await world.chat()).unread).toBe(2);
    world.changes.length = 0;

    await account.deliver([text('bob@interop', 'm1', 'one')]);
    expect(await world.texts()).toEqual(['one', 'two']);
    expect((await world.chat()).unread).toBe(2);
    expect(world.changes[0]?.messages).toMatchObject([{ order: 1, body: { text: 'one' } }]);

    await account.deliver([undecryptable('bob@interop', 'm1')]);
    expect(await world.texts()).toEqual(['one', 'two']);
  });

  it('refreshes the list line when the newest message heals', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([undecryptable('bob@interop', 'm1')]);
    await world.whatsapp.account.deliver([text('bob@interop', 'm1', 'one')]);
    expect((await world.chat()).preview?.body).toEqual({ kind: 'text', text: 'one' });
  });

  it('counts receipts for messages it does not know, and receipts from the wrong contact', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    await account.deliver([text('bob@interop', 'm1', 'hello')]);
    const { id } = await world.chat();
    await world.inbox.handlers.send({ chatId: id, body: { kind: 'text', text: 'hi' } });
    await settle();

    await account.deliver([
      receipt('bob@interop', ['never-sent'], 'read'),
      receipt('mallory@interop', ['r0-1'], 'read'),
    ]);
    expect((await world.account()).notices).toEqual({ 'unmatched-receipt': 2 });
    expect(await world.texts()).toEqual(['hello', 'hi [sending]']);
  });

  it('writes nothing and announces nothing when the commit fails, and the account says why', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    world.changes.length = 0;
    const stateBefore = await world.database.state.count();
    const failing = world.database.messages;
    failing.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });

    await expect(account.deliver([text('bob@interop', 'm1', 'hello')])).rejects.toMatchObject({
      code: 'quota-exceeded',
    });
    account.goOffline();

    expect(account.story).toEqual([]);
    expect(await world.chats()).toEqual([]);
    expect(world.changes).toHaveLength(1);
    expect((await world.account()).connection).toMatchObject({
      kind: 'waiting',
      problem: 'storage-failed',
    });
    expect(await world.database.state.count()).toBe(stateBefore);
  });

  it('keeps the works of one account in order and lets accounts run side by side', async () => {
    const world = await World.joined();
    world.whatsapp.nextIdentifier = 'second@provider.example';
    await world.join();
    const [first, second] = world.whatsapp.accounts;
    const order: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });

    const slow = first!.deliver([text('bob@interop', 'm1', 'slow')], {
      work: async () => {
        order.push('slow begins');
        await held;
        order.push('slow ends');
      },
    });
    const next = first!.deliver([text('bob@interop', 'm2', 'next')], {
      work: async () => {
        order.push('next');
      },
    });
    await second!.deliver([text('eve@interop', 'm1', 'other')]);
    order.push('other account done');
    release();
    await Promise.all([slow, next]);

    expect(order).toEqual(['slow begins', 'other account done', 'slow ends', 'next']);
  });

  it('gives up a work that hangs, never commits what it brings later, and goes on', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    let release: () => void = () => undefined;
    const hung = account.deliver([text('bob@interop', 'm1', 'late')], {
      work: () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    });
    await settle();
    world.clock.advance(120_000);
    await expect(hung).rejects.toMatchObject({ code: 'work-timeout' });
    release();
    await account.deliver([text('bob@interop', 'm2', 'fresh')]);
    await settle();

    expect(await world.texts()).toEqual(['fresh']);
    expect(account.story).toEqual(['ack m2']);
  });

  it('knows a contact by name before identifier before address', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    const address = 'bob@interop';
    await account.deliver([text(address, 'm1', 'hello')]);
    const bob = { address } as never as { address: never };
    await account.deliver([{ kind: 'peer', peer: { ...bob, identifier: '+31 6 1234' } }]);
    expect((await world.chat()).title).toBe('+31 6 1234');
    await account.deliver([{ kind: 'peer', peer: { ...bob, name: 'Bob' } }]);
    expect(await world.chat()).toMatchObject({ title: 'Bob', identifier: '+31 6 1234' });
    await account.deliver([text(address, 'm2', 'still Bob')]);
    expect((await world.chat()).title).toBe('Bob');
  });

  it('passes typing on for chats it knows', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    await account.deliver([text('bob@interop', 'm1', 'hello')]);
    world.changes.length = 0;
    account.host.typing('bob@interop' as never, true);
    account.host.typing('stranger@interop' as never, true);
    expect(world.changes).toEqual([{ typing: { chatId: (await world.chat()).id, active: true } }]);
  });
});
