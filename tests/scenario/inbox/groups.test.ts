/**
 * Groups in the inbox: whose words these are, what became of the group, and who has what we wrote.
 */
import { describe, expect, it } from 'vitest';

import type { Group, GroupMember, Message, PeerAddress } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import { receipt, text } from './scripted-network';
import { settle, World } from './world';

const at = (address: string) => address as PeerAddress;
const ME: GroupMember = { address: at('me'), role: 'admin', isMe: true };
const ANA: GroupMember = { address: at('ana'), name: 'Ana', role: 'owner' };
const BO: GroupMember = { address: at('bo'), name: 'Bo', role: 'member' };

function news(revision: number, change: Partial<Group> = {}, by = 'ana'): NetworkEvent {
  const members = [ME, ANA, BO];
  const group = { revision, name: 'Boats', members, standing: 'in', ...change } as const;
  return { kind: 'group', peer: { address: at('boats') }, group, by: at(by), at: 1 };
}

function said(author: string, remoteId: string, words: string): NetworkEvent {
  const event = text('boats', remoteId, words);
  if (event.kind !== 'message') throw new Error('no message');
  return { ...event, author: { address: at(author), name: author }, senderDevice: `${author}:1` };
}

async function inGroup(): Promise<World> {
  const world = await World.joined();
  await world.whatsapp.account.deliver([news(1)]);
  return world;
}

async function messages(world: World): Promise<readonly Message[]> {
  const { id } = await world.chat();
  return (await world.inbox.handlers.messages({ chatId: id, limit: 200 })).messages;
}

async function sends(world: World, words: string): Promise<Message> {
  const { id: chatId } = await world.chat();
  const message = await world.inbox.handlers.send({ chatId, body: { kind: 'text', text: words } });
  await settle();
  return message;
}

const told = (author: string, id: string, status: 'delivered' | 'read'): NetworkEvent => ({
  ...(receipt('boats', [id], status) as Extract<NetworkEvent, { kind: 'receipt' }>),
  author: at(author),
});

describe('a group', () => {
  it('begins with a row that calls nobody, and stands by its name', async () => {
    const world = await inGroup();
    expect(await world.chat()).toMatchObject({
      title: 'Boats',
      unread: 0,
      group: { count: 3, standing: 'in', role: 'admin' },
      preview: { body: { kind: 'group-change', change: { what: 'added', by: { name: 'Ana' } } } },
    });
    world.clock.advance(1_000);
    expect(world.notices).toEqual([]);
  });

  it('tells nothing of what only becomes known, and counts those who are not listed', async () => {
    const world = await inGroup();
    const cy: GroupMember = { address: at('cy'), role: 'member' };
    const before = (await messages(world)).length;
    const members = [ME, ANA, BO, cy];
    const learnt = news(2, { members, unlisted: 40 });
    if (learnt.kind === 'group') await world.whatsapp.account.deliver([{ ...learnt, wasSo: true }]);
    expect(await world.chat()).toMatchObject({ group: { count: 44 } });
    expect(await messages(world)).toHaveLength(before);
  });

  it('that is not encrypted is said to be so, and no longer once it is', async () => {
    const world = await inGroup();
    await world.whatsapp.account.deliver([news(2, { unencrypted: true })]);
    expect((await world.chat()).protection).toEqual({ kind: 'none' });
    await world.whatsapp.account.deliver([news(3)]);
    expect((await world.chat()).protection).toMatchObject({ kind: 'end-to-end' });
  });

  it('over a bridge is read by whoever runs that', async () => {
    const world = await World.joined();
    const told = news(1);
    if (told.kind !== 'group') throw new Error('no group');
    const peer = { ...told.peer, bridge: 'Carrier' };
    await world.whatsapp.account.deliver([{ ...told, peer }]);
    expect(await world.chat()).toMatchObject({
      bridge: 'Carrier',
      protection: { kind: 'weaker', weaknesses: ['servers-read'], accepted: false },
    });
    await world.whatsapp.account.deliver([news(2)]);
    expect(await world.chat()).toMatchObject({ bridge: 'Carrier' });
  });

  it('into which a stranger asks is a request until the person is in it; a contact’s is let in', async () => {
    const HOLD = { fromGroups: 'hold', fromUnknown: 'hold' } as const;
    const world = await World.joined();
    await world.inbox.handlers.changeSettings(HOLD);
    const asked = (by: string, isContact: boolean): NetworkEvent => {
      const event = said(by, 'invitation:boats', '');
      if (event.kind !== 'message' || event.author === undefined) throw new Error('no author');
      const author = { ...event.author, ...(isContact && { isContact }) } as const;
      return { ...event, author, body: { kind: 'invitation' } };
    };
    await world.whatsapp.account.deliver([asked('mallory', false)]);
    expect(await world.chat()).toMatchObject({
      standing: { kind: 'request', from: 'unknown' },
      group: { standing: 'in', count: 0 },
    });
    await world.whatsapp.account.deliver([news(1)]);
    expect((await world.chat()).standing).toBeUndefined();
    // Sent away and asked in again: nobody is brought back unasked.
    await world.whatsapp.account.deliver([news(2, { standing: 'removed', members: [ANA, BO] })]);
    const again = { ...asked('mallory', false), remoteId: 'invitation:again' };
    await world.whatsapp.account.deliver([again]);
    expect((await world.chat()).standing).toMatchObject({ kind: 'request' });
    const other = await World.joined();
    await other.inbox.handlers.changeSettings(HOLD);
    await other.whatsapp.account.deliver([asked('ana', true)]);
    expect((await other.chat()).standing).toBeUndefined();
  });

  it('says whose words these are, counts them once, and receipts each to its author', async () => {
    const world = await inGroup();
    const batch = [said('ana', 'm1', 'ahoy'), said('bo', 'm1', 'ahoy to you')];
    await world.whatsapp.account.deliver(batch);
    await world.whatsapp.account.deliver(batch);
    expect((await messages(world)).slice(1)).toMatchObject([
      { author: { address: 'ana' }, body: { text: 'ahoy' } },
      { author: { address: 'bo' }, body: { text: 'ahoy to you' } },
    ]);
    const chat = await world.chat();
    expect(chat).toMatchObject({ unread: 2, preview: { author: { name: 'bo' } } });
    const asked: unknown[] = [];
    const { account } = world.whatsapp;
    const markRead = account.markRead.bind(account);
    account.markRead = (peer, ids, authors) => {
      asked.push([peer, ids, authors]);
      return markRead(peer, ids);
    };
    await world.inbox.handlers.markRead({ chatId: chat.id, upTo: chat.lastOrder });
    await settle();
    expect(asked).toEqual([['boats', ['m1', 'm1'], ['ana', 'bo']]]);
    expect((await world.chat()).unread).toBe(0);
  });

  it('tells each change once, ignores older news, and keeps the chat of whoever was removed', async () => {
    const world = await inGroup();
    const { account } = world.whatsapp;
    await account.deliver([news(3, { members: [ME, ANA] }, 'bo')]);
    await account.deliver([news(2, { name: 'Ships' }), news(3, { members: [ME, ANA] }, 'bo')]);
    await account.deliver([news(4, { members: [ANA], standing: 'removed' })]);
    const rows = await messages(world);
    expect(rows.map(({ body }) => body.kind === 'group-change' && body.change.what)).toEqual([
      'added',
      'left',
      'removed',
    ]);
    expect(await world.chat()).toMatchObject({ title: 'Boats', group: { standing: 'removed' } });
    const after = await world.reborn();
    const { group } = await after.chat();
    expect(group).toMatchObject({ count: 1, standing: 'removed' });
    const { id: chatId } = await after.chat();
    expect(await after.inbox.handlers.group({ chatId })).toMatchObject({ revision: 4 });
  });

  it('has our message once everybody has it, and says who does', async () => {
    const world = await inGroup();
    const message = await sends(world, 'all aboard');
    const remoteId = 'r0-1';
    const { account } = world.whatsapp;
    await account.deliver([
      { kind: 'sent-to', remoteId, members: [at('ana'), at('bo')] },
      receipt('boats', [remoteId], 'sent'),
    ]);
    await account.deliver([told('ana', remoteId, 'read')]);
    await account.deliver([told('ana', remoteId, 'delivered'), told('mallory', remoteId, 'read')]);
    expect((await messages(world)).at(-1)).toMatchObject({
      status: 'sent',
      audience: { to: 2, delivered: 1, read: 1 },
    });
    expect((await world.account()).notices).toEqual({ 'unmatched-receipt': 1 });
    expect(await world.inbox.handlers.audience({ messageId: message.id })).toMatchObject({
      read: [{ name: 'Ana' }],
      delivered: [],
      waiting: [{ name: 'Bo' }],
    });
    await account.deliver([told('bo', remoteId, 'delivered')]);
    expect((await messages(world)).at(-1)).toMatchObject({ status: 'delivered' });
    await account.deliver([told('bo', remoteId, 'read')]);
    expect((await messages(world)).at(-1)).toMatchObject({ status: 'read' });
  });

  it('takes reactions of every member, and changes of its author alone', async () => {
    const world = await inGroup();
    const { account } = world.whatsapp;
    await account.deliver([said('ana', 'm1', 'ahoy')]);
    const base = {
      peer: at('boats'),
      target: { author: 'them', remoteId: 'm1', senderDevice: 'ana:1' },
      sentAt: 1_700_000_000_500,
    } as const;
    const [ana, bo] = [{ address: at('ana') }, { address: at('bo') }];
    await account.deliver([
      { ...base, kind: 'reaction', author: ana, emoji: '👍', at: 1 },
      { ...base, kind: 'reaction', author: bo, emoji: '👍', at: 2 },
      { ...base, kind: 'deletion', author: bo, at: 3 },
    ]);
    expect((await messages(world)).at(-1)).toMatchObject({
      body: { text: 'ahoy' },
      reactions: [{ member: { address: 'ana' } }, { member: { address: 'bo' } }],
    });
    expect((await world.account()).notices).toEqual({ 'refused-change': 1 });
    await account.deliver([{ ...base, kind: 'deletion', author: ana, at: 4 }]);
    expect((await messages(world)).at(-1)).toMatchObject({ body: { kind: 'deleted' } });
  });

  it('keeps its standing where its network has not opened groups, and says so', async () => {
    const world = await inGroup();
    const { id: chatId } = await world.chat();
    const wish = { kind: 'leave' } as const;
    expect(await world.inbox.handlers.changeGroup({ chatId, wish })).toEqual({
      kind: 'refused',
      why: 'not-opened',
      who: [],
    });
    expect(await world.chat()).toMatchObject({ group: { standing: 'in' } });
  });
});
