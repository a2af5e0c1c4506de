import { describe, expect, it } from 'vitest';

import type { Chat } from '@/lib/model';
import { NetworkError } from '@/lib/networks/contract';

import { receipt, text } from './scripted-network';
import { World, settle } from './world';

const BOB = 'bob@interop';

async function worldWithBob(): Promise<{ world: World; chat: Chat }> {
  const world = await World.joined();
  await world.whatsapp.account.deliver([text(BOB, 'm1', 'hello')]);
  world.whatsapp.account.story.length = 0;
  world.changes.length = 0;
  return { world, chat: await world.chat() };
}

describe('sending', () => {
  it('shows the message at once, encrypts it, commits bytes and session together, then transmits', async () => {
    const { world, chat } = await worldWithBob();
    const message = await world.inbox.handlers.send({
      chatId: chat.id,
      body: { kind: 'text', text: 'hi Bob' },
    });
    expect(message).toMatchObject({ direction: 'outgoing', status: 'sending', order: 2 });
    expect(world.changes[0]).toMatchObject({
      messages: [{ status: 'sending' }],
      chats: [{ preview: { direction: 'outgoing', status: 'sending' } }],
    });
    await settle();

    expect(world.whatsapp.account.story).toEqual(['sealed r0-1', 'transmit r0-1#2']);
    const account = await world.account();
    expect(await world.store.outbox.list(account.id)).toMatchObject([{ state: 'encrypted' }]);
  });

  it('follows receipts forward only and empties the outbox with the first', async () => {
    const { world, chat } = await worldWithBob();
    const { account } = world.whatsapp;
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'hi Bob' } });
    await settle();

    await account.deliver([receipt(BOB, ['r0-1'], 'sent')]);
    expect(await world.texts()).toEqual(['hello', 'hi Bob [sent]']);
    expect(await world.store.outbox.list((await world.account()).id)).toEqual([]);
    await account.deliver([receipt(BOB, ['r0-1'], 'read')]);
    await account.deliver([receipt(BOB, ['r0-1'], 'delivered')]);
    expect(await world.texts()).toEqual(['hello', 'hi Bob [read]']);
    expect((await world.chat()).preview).toMatchObject({ status: 'read' });
  });

  it('waits for the line and then sends in order', async () => {
    const { world, chat } = await worldWithBob();
    const { account } = world.whatsapp;
    account.goOffline();
    for (const word of ['one', 'two', 'three'])
      await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: word } });
    await settle();
    expect(account.story).toEqual([]);

    account.goOnline();
    await settle();
    expect(account.story.filter((line) => line.startsWith('transmit'))).toEqual([
      'transmit r0-1#2',
      'transmit r0-2#3',
      'transmit r0-3#4',
    ]);
  });

  it('hands the same bytes to every new line until the network has them', async () => {
    const { world, chat } = await worldWithBob();
    const { account } = world.whatsapp;
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'hi Bob' } });
    await settle();
    account.goOffline();
    account.goOnline();
    await settle();
    expect(account.story).toEqual(['sealed r0-1', 'transmit r0-1#2', 'transmit r0-1#2']);

    await account.deliver([receipt(BOB, ['r0-1'], 'sent')]);
    account.goOffline();
    account.goOnline();
    await settle();
    expect(account.story.filter((line) => line.startsWith('transmit'))).toHaveLength(2);
  });

  it('hands them to a silent line again after a minute, woken by the alarm', async () => {
    const { world, chat } = await worldWithBob();
    const { account } = world.whatsapp;
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'hi Bob' } });
    await settle();
    world.inbox.wake();
    await settle();
    expect(account.story).toHaveLength(2);
    world.clock.advance(60_000);
    world.inbox.wake();
    await settle();
    expect(account.story.at(-1)).toBe('transmit r0-1#2');
    expect(account.story).toHaveLength(3);
  });

  it('shows a failure that the network reports, and sends again under the same id on retry', async () => {
    const { world, chat } = await worldWithBob();
    const { account } = world.whatsapp;
    const { id } = await world.inbox.handlers.send({
      chatId: chat.id,
      body: { kind: 'text', text: 'hi Bob' },
    });
    await settle();
    await account.deliver([{ kind: 'send-failed', remoteId: 'r0-1', failure: 'no-keys' }]);
    const failed = (await world.inbox.handlers.messages({ chatId: chat.id, limit: 1 })).messages;
    expect(failed).toMatchObject([{ status: 'failed', failure: 'no-keys' }]);
    expect((await world.chat()).preview).toMatchObject({ status: 'failed' });
    account.story.length = 0;

    await world.inbox.handlers.retry({ messageId: id });
    const again = (await world.inbox.handlers.messages({ chatId: chat.id, limit: 1 })).messages[0];
    expect(again).toMatchObject({ status: 'sending', order: 2 });
    expect(again).not.toHaveProperty('failure');
    await settle();
    expect(account.story).toEqual(['sealed r0-1', 'transmit r0-1#4']);
  });

  it('ignores a failure of what has already arrived', async () => {
    const { world, chat } = await worldWithBob();
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'hi Bob' } });
    await settle();
    await world.whatsapp.account.deliver([
      receipt(BOB, ['r0-1'], 'delivered'),
      { kind: 'send-failed', remoteId: 'r0-1', failure: 'refused' },
    ]);
    expect(await world.texts()).toEqual(['hello', 'hi Bob [delivered]']);
  });

  it('never gives up over a bad line', async () => {
    const { world, chat } = await worldWithBob();
    let fails = 30;
    world.whatsapp.onSend = () => {
      fails -= 1;
      if (fails >= 0) throw new NetworkError('timeout');
    };
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'hi Bob' } });
    for (let turn = 0; turn < 40; turn += 1) {
      await settle();
      world.clock.advance(300_000);
    }
    await settle();
    expect(world.whatsapp.account.story).toContain('sealed r0-1');
    expect(await world.texts()).toEqual(['hello', 'hi Bob [sending]']);
  });

  it('shows as failed what fails again and again by itself, and does not hold other chats', async () => {
    const { world, chat } = await worldWithBob();
    const { account } = world.whatsapp;
    await account.deliver([text('eve@interop', 'm1', 'hey')]);
    const eve = (await world.chats()).find(({ title }) => title === 'eve@interop')!;
    world.whatsapp.onSend = ({ peer }) => {
      if (peer === BOB) throw new Error('a bug in the network');
    };
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'poison' } });
    await world.inbox.handlers.send({ chatId: eve.id, body: { kind: 'text', text: 'fine' } });
    await settle();
    expect(account.story).toContain('sealed r0-2');
    for (let turn = 0; turn < 10; turn += 1) {
      world.clock.advance(300_000);
      await settle();
    }
    expect(await world.texts(chat)).toEqual(['hello', 'poison [failed]']);
    expect(await world.store.outbox.list((await world.account()).id)).toHaveLength(1);
  });

  it('survives a restart with what was pending and what was encrypted', async () => {
    const { world, chat } = await worldWithBob();
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'encrypted' } });
    await settle();
    world.whatsapp.account.goOffline();
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'pending' } });

    const next = await world.reborn();
    expect(await next.texts()).toEqual(['hello', 'encrypted [sending]', 'pending [sending]']);
    next.whatsapp.account.goOnline();
    await settle();
    expect(next.whatsapp.account.story).toEqual([
      'transmit r0-1#2',
      'sealed r0-2',
      'transmit r0-2#3',
    ]);
  });

  it('tells of reading once per message, also where there was no line', async () => {
    const { world, chat } = await worldWithBob();
    const { account } = world.whatsapp;
    await account.deliver([text(BOB, 'm2', 'two'), text(BOB, 'm3', 'three')]);
    account.story.length = 0;
    await world.inbox.handlers.markRead({ chatId: chat.id, upTo: 2 });
    await settle();
    expect(await world.chat()).toMatchObject({ unread: 1, readUpTo: 2 });
    expect(account.story).toEqual([`read ${BOB} m1,m2`]);

    account.goOffline();
    await world.inbox.handlers.markRead({ chatId: chat.id, upTo: 99 });
    await settle();
    expect(await world.chat()).toMatchObject({ unread: 0, readUpTo: 3 });
    expect(world.cleared).toContain(chat.id);
    const next = await world.reborn();
    next.whatsapp.account.goOnline();
    await settle();
    expect(next.whatsapp.account.story).toEqual([`read ${BOB} m3`]);
    next.whatsapp.account.goOffline();
    next.whatsapp.account.goOnline();
    await settle();
    expect(next.whatsapp.account.story).toEqual([`read ${BOB} m3`]);
  });

  it('opens a chat with whom the network knows, and says when it knows nobody or cannot ask', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    const { id: accountId } = await world.account();
    world.whatsapp.contacts.set('+31', { address: 'carol@interop' as never, name: 'Carol' });
    const started = await world.inbox.handlers.startChat({ accountId, identifier: '+31' });
    expect(started).toMatchObject({
      kind: 'started',
      chat: { title: 'Carol', identifier: '+31', unread: 0, lastOrder: 0 },
    });
    expect(await world.inbox.handlers.startChat({ accountId, identifier: '+31' })).toEqual(started);
    expect(await world.inbox.handlers.startChat({ accountId, identifier: '+99' })).toEqual({
      kind: 'unreachable',
      reach: { state: 'unknown', checkedAt: world.clock.now() },
    });
    expect(await world.chats()).toHaveLength(1);
    account.goOffline();
    await expect(
      world.inbox.handlers.startChat({ accountId, identifier: '+31' }),
    ).rejects.toMatchObject({ name: 'InboxError', code: 'offline' });
  });
});
