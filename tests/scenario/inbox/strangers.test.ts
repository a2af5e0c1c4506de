/**
 * People who write without being known, and people who should not write any more.
 * @module
 */
import { describe, expect, it } from 'vitest';

import type { Chat, PeerAddress, StrangerSettings } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';
import { AGREEMENT } from '../../agreement';

import { receipt, text, undecryptable } from './scripted-network';
import { World, settle } from './world';

const BOB = 'bob@interop';
const HOLD: StrangerSettings = { fromGroups: 'hold', fromUnknown: 'hold' };

async function guarded(rules: StrangerSettings = HOLD): Promise<World> {
  const world = await World.joined(undefined, { guarded: true });
  await world.inbox.handlers.changeSettings(rules);
  world.whatsapp.account.story.length = 0;
  return world;
}

/** A text of somebody whom the network knows by a number. */
function textOf(identifier: string, from: string, remoteId: string): NetworkEvent {
  const event = text(from, remoteId, remoteId);
  if (event.kind !== 'message') throw new Error('a text was expected');
  return { ...event, peer: { ...event.peer, identifier } };
}

async function requestOf(world: World, ...ids: readonly string[]): Promise<Chat> {
  await world.whatsapp.account.deliver(ids.map((id) => text(BOB, id, id)));
  return world.chat();
}

describe('somebody who is not known', () => {
  it('makes a request by writing: kept, acknowledged, told of by nothing, and told nothing', async () => {
    const world = await guarded();
    world.badge.length = 0;
    const chat = await requestOf(world, 'b1', 'b2');
    world.clock.advance(1_000);
    await settle();
    expect(chat.standing).toMatchObject({ kind: 'request', from: 'unknown' });
    expect(await world.texts(chat)).toEqual(['b1', 'b2']);
    expect(world.whatsapp.account.story).toEqual(['ack b1,b2']);
    expect(world.whatsapp.account.told).toEqual([]);
    expect(world.notices).toEqual([]);
    expect(world.badge.filter((count) => count !== 0)).toEqual([]);
  });

  it('learns neither that it was read nor that somebody types, and cannot be answered unaccepted', async () => {
    const world = await guarded();
    const chat = await requestOf(world, 'b1');
    const { handlers } = world.inbox;
    await handlers.markRead({ chatId: chat.id, upTo: 1 });
    await handlers.setTyping({ chatId: chat.id, active: true });
    const body = { kind: 'text', text: 'who are you?' } as const;
    await expect(handlers.send({ chatId: chat.id, body })).rejects.toMatchObject({
      code: 'refused',
    });
    await settle();
    expect(world.whatsapp.account.story).toEqual(['ack b1']);
    expect((await world.chat()).unread).toBe(1);
  });

  it('is not seen typing', async () => {
    const world = await guarded();
    await requestOf(world, 'b1');
    world.changes.length = 0;
    world.whatsapp.account.host.typing(BOB as PeerAddress, true);
    expect(world.changes).toEqual([]);
  });

  it('is an ordinary chat once accepted: what was read then is receipted, what comes is told', async () => {
    const world = await guarded();
    const chat = await requestOf(world, 'b1');
    const { handlers } = world.inbox;
    const accepted = await handlers.acceptRequest({ chatId: chat.id });
    expect(accepted.standing).toBeUndefined();
    await settle();
    expect(world.whatsapp.account.story).toEqual(['ack b1']);
    await handlers.markRead({ chatId: chat.id, upTo: 1 });
    await settle();
    await world.whatsapp.account.deliver([text(BOB, 'b2', 'good')]);
    await settle();
    expect(world.whatsapp.account.story).toEqual(['ack b1', `read ${BOB} b1`, 'ack b2']);
    expect(world.whatsapp.account.told).toEqual(['b2']);
  });

  it('is asked for what could not be read only once accepted', async () => {
    const world = await guarded();
    await world.whatsapp.account.deliver([undecryptable(BOB, 'b1', 'bad-mac')]);
    const chat = await world.chat();
    expect(world.whatsapp.account.story).toEqual(['ack b1']);
    await world.inbox.handlers.acceptRequest({ chatId: chat.id });
    expect(world.whatsapp.account.story).toHaveLength(2);
    expect(world.whatsapp.account.story[1]).toMatch(/ b1$/);
  });

  it('is a contact once the person writes to them first', async () => {
    const world = await guarded();
    await requestOf(world, 'b1');
    world.whatsapp.contacts.set('+31', { address: BOB as PeerAddress, identifier: '+31' });
    const { accountId } = await world.chat();
    await world.inbox.handlers.startChat({ accountId, identifier: '+31' });
    expect((await world.chat()).standing).toBeUndefined();
  });

  it('is let in where the network has them in the person’s own list, or the person lets all in', async () => {
    const world = await guarded();
    const event = text(BOB, 'b1', 'hello');
    if (event.kind !== 'message') throw new Error('a text was expected');
    await world.whatsapp.account.deliver([{ ...event, peer: { ...event.peer, isContact: true } }]);
    expect((await world.chat()).standing).toBeUndefined();
    await world.inbox.handlers.changeSettings({ fromUnknown: 'let-in' });
    await world.whatsapp.account.deliver([text('carol@interop', 'c1', 'ciao')]);
    expect((await world.chats()).filter(({ standing }) => standing !== undefined)).toEqual([]);
  });

  it('leaves nothing but a count where the person lets nobody in', async () => {
    const world = await guarded({ fromGroups: 'reject', fromUnknown: 'reject' });
    await world.whatsapp.account.deliver([text(BOB, 'b1', 'spam'), text(BOB, 'b2', 'spam')]);
    expect(await world.chats()).toEqual([]);
    expect((await world.account()).notices).toMatchObject({ 'refused-stranger': 2 });
    expect(world.whatsapp.account.story).toEqual(['ack b1,b2']);
    expect(world.whatsapp.account.told).toEqual([]);
  });

  it('outlives the worker as a request', async () => {
    const world = await guarded();
    await requestOf(world, 'b1');
    const next = await world.reborn();
    expect((await next.chat()).standing).toMatchObject({ kind: 'request' });
    next.whatsapp.account.goOnline();
    await next.whatsapp.account.deliver([text(BOB, 'b2', 'again')]);
    expect(next.whatsapp.account.told).toEqual([]);
  });

  it('is deleted with all they wrote, and makes a new request by writing again', async () => {
    const world = await guarded();
    const chat = await requestOf(world, 'b1', 'b2');
    await world.inbox.handlers.deleteRequest({ chatId: chat.id });
    expect(await world.chats()).toEqual([]);
    expect(await world.database.messages.count()).toBe(0);
    expect(world.changes.at(-1)).toEqual({ removedChats: [chat.id] });
    expect(await world.texts(await requestOf(world, 'b3'))).toEqual(['b3']);
  });

  it('cannot fill the disk: of one request five hundred messages are kept, and the rest counted', async () => {
    const world = await guarded();
    const events = Array.from({ length: 510 }, (_, at) => text(BOB, `b${String(at)}`, 'x'));
    await world.whatsapp.account.deliver(events);
    expect(await world.database.messages.count()).toBe(500);
    expect((await world.chat()).standing).toMatchObject({ kind: 'request', refused: 10 });
  });

  it('one of a thousand, calls nobody', async () => {
    const world = await guarded();
    const events = Array.from({ length: 1_000 }, (_, at) => text(`p${String(at)}`, 'm', 'hi'));
    await world.whatsapp.account.deliver(events);
    world.clock.advance(1_000);
    expect(world.notices).toEqual([]);
    expect(world.badge.at(-1) ?? 0).toBe(0);
  });
});

describe('an ordinary chat', () => {
  it('is not deleted as a request', async () => {
    const world = await World.joined();
    const chat = await requestOf(world, 'b1');
    const gone = world.inbox.handlers.deleteRequest({ chatId: chat.id });
    await expect(gone).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('somebody who was blocked', () => {
  it('is acknowledged and counted, and nothing of theirs is kept, shown or answered', async () => {
    const world = await guarded();
    const chat = await requestOf(world, 'b1');
    await world.inbox.handlers.block({ chatId: chat.id, blocked: true });
    await settle();
    const target = { author: 'them', remoteId: 'b1', senderDevice: '1' } as const;
    const at = { at: 1, sentAt: 1 };
    await world.whatsapp.account.deliver([
      text(BOB, 'b2', 'hello?'),
      { kind: 'edit', peer: BOB as PeerAddress, target, ...at, body: { kind: 'text', text: 'x' } },
    ]);
    expect(await world.texts()).toEqual(['b1']);
    expect((await world.chat()).standing).toMatchObject({ kind: 'blocked', refused: 2 });
    expect(world.whatsapp.account.story).toEqual(['ack b1', `block ${BOB}`, 'ack b2,edit']);
    expect(world.whatsapp.account.told).toEqual([]);
    expect(world.notices).toEqual([]);
  });

  it('still confirms what the person sent before', async () => {
    const world = await guarded({ fromGroups: 'let-in', fromUnknown: 'let-in' });
    const chat = await requestOf(world, 'b1');
    const body = { kind: 'text', text: 'bye' } as const;
    await world.inbox.handlers.send({ chatId: chat.id, body });
    await settle();
    await world.inbox.handlers.block({ chatId: chat.id, blocked: true });
    await world.whatsapp.account.deliver([receipt(BOB, ['r0-1'], 'delivered')]);
    expect(await world.texts()).toEqual(['b1', 'bye [delivered]']);
  });

  it('is told to the network once there is a line, and again after a worker that died', async () => {
    const world = await guarded();
    const chat = await requestOf(world, 'b1');
    world.whatsapp.account.goOffline();
    await world.inbox.handlers.block({ chatId: chat.id, blocked: true });
    await settle();
    const next = await world.reborn();
    next.whatsapp.account.goOnline();
    await settle();
    expect(next.whatsapp.account.story).toEqual([`block ${BOB}`]);
    next.whatsapp.account.goOffline();
    next.whatsapp.account.goOnline();
    await settle();
    expect(next.whatsapp.account.story).toEqual([`block ${BOB}`]);
  });

  it('is a request again once unblocked, where it was one', async () => {
    const world = await guarded();
    const chat = await requestOf(world, 'b1');
    await world.inbox.handlers.block({ chatId: chat.id, blocked: true });
    const [back] = await world.inbox.handlers.block({ chatId: chat.id, blocked: false });
    expect(back?.standing).toMatchObject({ kind: 'request', from: 'unknown' });
    await settle();
    expect(world.whatsapp.account.story.slice(-2)).toEqual([`block ${BOB}`, `unblock ${BOB}`]);
  });

  it('is blocked on every account where the same number stands, and by a new one from its first word', async () => {
    const world = await guarded();
    await world.inbox.handlers.join({
      address: 'https://provider.example',
      network: 'messenger',
      agreement: AGREEMENT,
    });
    world.messenger.account.goOnline();
    await world.whatsapp.account.deliver([textOf('+31 6 1234 5678', BOB, 'b1')]);
    const chat = await world.chat();
    await world.inbox.handlers.block({ chatId: chat.id, blocked: true });
    await world.messenger.account.deliver([textOf('+31612345678', '99@msgr', 'm1')]);

    const other = (await world.chats()).find(({ network }) => network === 'messenger');
    expect(other?.standing).toMatchObject({ kind: 'blocked', elsewhere: true, refused: 1 });
    expect(world.messenger.account.told).toEqual([]);
    const accounts = (await world.inbox.handlers.snapshot()).accounts;
    const notices = accounts.find(({ network }) => network === 'messenger')?.notices;
    expect(notices).toMatchObject({ 'blocked-elsewhere': 1 });

    await world.inbox.handlers.block({ chatId: chat.id, blocked: false });
    expect((await world.chats()).map(({ standing }) => standing?.kind)).toEqual(['request']);
  });

  it('elsewhere by a user name that somebody else has on another network, is a stranger like any', async () => {
    const world = await guarded();
    await world.whatsapp.account.deliver([textOf('bob', BOB, 'b1')]);
    const chat = await world.chat();
    await world.inbox.handlers.block({ chatId: chat.id, blocked: true });
    await world.inbox.handlers.join({
      address: 'https://provider.example',
      network: 'messenger',
      agreement: AGREEMENT,
    });
    world.messenger.account.goOnline();
    await world.messenger.account.deliver([textOf('bob', '99@msgr', 'm1')]);
    const other = (await world.chats()).find(({ network }) => network === 'messenger');
    expect(other?.standing).toMatchObject({ kind: 'request' });
  });

  it('by another program of the person’s is blocked here as well', async () => {
    const world = await guarded({ fromGroups: 'let-in', fromUnknown: 'let-in' });
    await requestOf(world, 'b1');
    const peer = { address: BOB as PeerAddress };
    await world.whatsapp.account.deliver([{ kind: 'blocked', peer, blocked: true }]);
    expect((await world.chat()).standing).toMatchObject({ kind: 'blocked' });
    await world.whatsapp.account.deliver([{ kind: 'blocked', peer, blocked: false }]);
    expect((await world.chat()).standing).toBeUndefined();
  });
});

describe('a report', () => {
  it('shows the network the messages that were chosen, and no others', async () => {
    const world = await guarded();
    const chat = await requestOf(world, 'b1', 'b2', 'b3');
    const { messages } = await world.inbox.handlers.messages({ chatId: chat.id, limit: 10 });
    const messageIds = messages.slice(0, 2).map(({ id }) => id);
    await world.inbox.handlers.report({ chatId: chat.id, messageIds });
    expect(world.whatsapp.account.story.at(-1)).toBe(`report ${BOB} b1=b1 b2=b2`);
  });

  it('says so where there is no line, and is refused for messages of another chat', async () => {
    const world = await guarded();
    const chat = await requestOf(world, 'b1');
    const { handlers } = world.inbox;
    const [message] = (await handlers.messages({ chatId: chat.id, limit: 1 })).messages;
    const messageIds = message === undefined ? [] : [message.id];
    world.whatsapp.account.goOffline();
    await expect(handlers.report({ chatId: chat.id, messageIds })).rejects.toMatchObject({
      code: 'offline',
    });
    const nobody = handlers.report({ chatId: chat.id, messageIds: ['other' as never] });
    await expect(nobody).rejects.toMatchObject({ code: 'not-found' });
  });
});
