/**
 * Our own reactions, edits and deletions: shown at once, sent once, through deaths and failures.
 */
import { describe, expect, it } from 'vitest';

import { InboxError } from '../../../lib/inbox/errors';
import type { Message, PeerAddress } from '@/lib/model';

import { receipt, text } from './scripted-network';
import { settle, World } from './world';

async function withChat(): Promise<World> {
  const world = await World.joined();
  await world.whatsapp.account.deliver([text('bob', 'm1', 'hello')]);
  return world;
}

async function messages(world: World): Promise<readonly Message[]> {
  const { id } = await world.chat();
  return (await world.inbox.handlers.messages({ chatId: id, limit: 200 })).messages;
}

async function send(world: World, words: string, replyTo?: Message): Promise<Message> {
  const { id: chatId } = await world.chat();
  const body = { kind: 'text', text: words } as const;
  const message = await world.inbox.handlers.send({ chatId, body, replyTo: replyTo?.id });
  await settle();
  return message;
}

const transmissions = (world: World) =>
  world.whatsapp.account.story.filter((line) => line.startsWith('transmit'));

describe('our own changes', () => {
  it('are shown at once, sent in order, and settled by the network’s word', async () => {
    const world = await withChat();
    const sent: unknown[] = [];
    world.whatsapp.onSend = ({ content }) => sent.push(content);
    const mine = await send(world, 'one');
    const [theirs] = await messages(world);
    const { react, edit, deleteForAll } = world.inbox.handlers;
    await edit({ messageId: mine.id, text: 'two' });
    await react({ messageId: theirs!.id, emoji: '👍' });
    await settle();
    expect(sent).toEqual([
      { kind: 'text', text: 'one' },
      { kind: 'edit', target: { author: 'me', remoteId: 'r0-1' }, text: 'two' },
      {
        kind: 'reaction',
        target: { author: 'them', remoteId: 'm1', senderDevice: '1' },
        emoji: '👍',
      },
    ]);
    expect(await messages(world)).toMatchObject([
      { reactions: [{ emoji: '👍', from: 'me' }], changes: [{ kind: 'reaction' }] },
      { body: { text: 'two' }, changes: [{ kind: 'edit', status: 'sending' }] },
    ]);
    const ids = ['r0-1', 'r0-2', 'r0-3'];
    await world.whatsapp.account.deliver([receipt('bob', ids, 'sent')]);
    await world.whatsapp.account.deliver([receipt('bob', ids, 'delivered')]);
    for (const message of await messages(world)) expect(message).not.toHaveProperty('changes');
    await deleteForAll({ messageId: mine.id });
    await settle();
    expect((await messages(world))[1]).toMatchObject({ body: { kind: 'deleted' } });
    expect((await world.account()).notices).toEqual({});
  });

  it('go out under the same name after the worker died, and arrive once', async () => {
    const world = await withChat();
    const mine = await send(world, 'one');
    await world.whatsapp.account.deliver([receipt('bob', ['r0-1'], 'delivered')]);
    world.whatsapp.account.goOffline();
    await world.inbox.handlers.edit({ messageId: mine.id, text: 'two' });
    const next = await world.reborn({ before: ({ whatsapp }) => (whatsapp.idPrefix = 's') });
    next.whatsapp.account.goOnline();
    await settle();
    expect(transmissions(next)).toEqual([expect.stringContaining('transmit r0-2#')]);
    const again = await next.reborn({ before: ({ whatsapp }) => (whatsapp.idPrefix = 't') });
    again.whatsapp.account.goOnline();
    await settle();
    expect(transmissions(again)).toEqual(transmissions(next));
    await again.whatsapp.account.deliver([receipt('bob', ['r0-2'], 'delivered')]);
    expect((await messages(again))[1]).toMatchObject({ body: { text: 'two' } });
    expect((await messages(again))[1]).not.toHaveProperty('changes');
  });

  it('that the network refuses are shown as failed, and go again on the person’s word', async () => {
    const world = await withChat();
    const mine = await send(world, 'one');
    await world.whatsapp.account.deliver([receipt('bob', ['r0-1'], 'delivered')]);
    await world.inbox.handlers.edit({ messageId: mine.id, text: 'two' });
    await settle();
    await world.whatsapp.account.deliver([
      { kind: 'send-failed', remoteId: 'r0-2', failure: 'refused' },
    ]);
    const failed = (await messages(world))[1];
    expect(failed).toMatchObject({
      body: { text: 'two' },
      status: 'delivered',
      changes: [{ kind: 'edit', status: 'failed' }],
    });
    const sent: unknown[] = [];
    world.whatsapp.onSend = ({ remoteId, content }) => sent.push([remoteId, content.kind]);
    await world.inbox.handlers.retry({ messageId: mine.id });
    await settle();
    expect(sent).toEqual([['r0-2', 'edit']]);
    await world.whatsapp.account.deliver([receipt('bob', ['r0-2'], 'sent')]);
    expect((await messages(world))[1]).not.toHaveProperty('changes');
  });

  it('are refused where they are not the person’s to make', async () => {
    const world = await withChat();
    const [theirs] = await messages(world);
    const mine = await send(world, 'one');
    const { edit, deleteForAll, react } = world.inbox.handlers;
    const refused = { code: 'refused' };
    await expect(edit({ messageId: theirs!.id, text: 'x' })).rejects.toMatchObject(refused);
    await expect(deleteForAll({ messageId: theirs!.id })).rejects.toMatchObject(refused);
    await expect(react({ messageId: mine.id, emoji: 'yes' })).rejects.toMatchObject(refused);
    world.clock.advance(16 * 60_000);
    await expect(edit({ messageId: mine.id, text: 'x' })).rejects.toMatchObject(refused);
    world.clock.advance(61 * 3_600_000);
    await expect(deleteForAll({ messageId: mine.id })).rejects.toMatchObject(refused);
  });
});

describe('taking back what has not left', () => {
  it('sends nothing at all, and keeps no word of it', async () => {
    const world = await withChat();
    world.whatsapp.account.goOffline();
    const mine = await send(world, 'secret');
    await world.inbox.handlers.deleteForAll({ messageId: mine.id });
    world.whatsapp.account.goOnline();
    await settle();
    expect(transmissions(world)).toEqual([]);
    expect((await messages(world))[1]).toMatchObject({ body: { kind: 'deleted' } });
  });

  it('holds while it is being encrypted: those bytes never reach a line', async () => {
    const world = await withChat();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    world.whatsapp.holdSends = held;
    const mine = await send(world, 'secret');
    await world.inbox.handlers.deleteForAll({ messageId: mine.id });
    release();
    await settle();
    expect(transmissions(world)).toEqual([]);
    world.whatsapp.holdSends = undefined;
    await send(world, 'next');
    expect(transmissions(world)).toHaveLength(1);
  });
});

describe('answers', () => {
  it('carry what they answer, and show what stands here, as it stands', async () => {
    const world = await withChat();
    const [theirs] = await messages(world);
    const sent: unknown[] = [];
    world.whatsapp.onSend = ({ content }) => sent.push(content);
    const answer = await send(world, 'yes', theirs);
    const original = { order: 1, body: { kind: 'text', text: 'hello' } };
    expect(answer.replyTo).toMatchObject({ author: 'them', original });
    expect(sent).toMatchObject([
      { kind: 'text', text: 'yes', replyTo: { target: { remoteId: 'm1' }, body: original.body } },
    ]);
    await world.whatsapp.account.deliver([
      {
        kind: 'edit',
        peer: 'bob' as PeerAddress,
        target: { author: 'them', remoteId: 'm1', senderDevice: '1' },
        at: 1_700_000_000_001,
        sentAt: 1_700_000_000_001,
        body: { kind: 'text', text: 'goodbye' },
      },
    ]);
    expect((await messages(world))[1]?.replyTo?.original?.body).toEqual({
      kind: 'text',
      text: 'goodbye',
    });
  });

  it('to a message of another chat are not sent', async () => {
    const world = await withChat();
    await world.whatsapp.account.deliver([text('eve', 'm1', 'hi')]);
    const [bob, eve] = (await world.chats()).toSorted((a, b) => a.title.localeCompare(b.title));
    const ask = { chatId: eve!.id, limit: 9 };
    const [theirs] = (await world.inbox.handlers.messages(ask)).messages;
    const body = { kind: 'text', text: 'yes' } as const;
    await expect(
      world.inbox.handlers.send({ chatId: bob!.id, body, replyTo: theirs!.id }),
    ).rejects.toBeInstanceOf(InboxError);
  });
});
