/**
 * What becomes of a contact's keys: a calm row, once, and no more trust than there is.
 * @module
 */
import { describe, expect, it } from 'vitest';

import type { PeerAddress } from '@/lib/model';
import type { NetworkEvent } from '@/lib/networks/contract';

import { text } from './scripted-network';
import { World } from './world';

const BOB = 'bob@interop' as PeerAddress;

const change = (remoteId: string, wasVerified: boolean): NetworkEvent => ({
  kind: 'key-change',
  peer: BOB,
  remoteId,
  wasVerified,
  at: 1_700_000_000_000,
});

async function kinds(world: World): Promise<readonly string[]> {
  const { id } = await world.chat();
  const { messages } = await world.inbox.handlers.messages({ chatId: id, limit: 50 });
  return messages.map(({ body }) => body.kind);
}

describe('a key that changed', () => {
  it('is a row of its chat, once, by which nothing is unread and nobody is called', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text(BOB, 'b1', 'hello')]);
    const { id } = await world.chat();
    await world.inbox.handlers.markRead({ chatId: id, upTo: 1 });
    world.clock.advance(1_000);
    const told = world.notices.length;
    await world.whatsapp.account.deliver([change('1', false)]);
    await world.whatsapp.account.deliver([change('1', false)]);
    world.clock.advance(1_000);
    expect(await kinds(world)).toEqual(['text', 'key-change']);
    expect(await world.chat()).toMatchObject({ unread: 0, lastOrder: 2 });
    expect(world.notices).toHaveLength(told);
  });

  it('ends what was verified, and says so', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text(BOB, 'b1', 'hello')]);
    await world.whatsapp.account.deliver([{ kind: 'verified', peer: BOB, verified: true }]);
    expect((await world.chat()).protection).toMatchObject({ verified: true });
    await world.whatsapp.account.deliver([change('1', true), text(BOB, 'b2', 'new phone')]);
    expect((await world.chat()).protection).toMatchObject({ verified: false });
    expect(await kinds(world)).toEqual(['text', 'key-change', 'text']);
  });

  it('of somebody with whom there is no chat makes none', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([change('1', false)]);
    expect(await world.chats()).toEqual([]);
  });

  it('cannot be compared where the network has nothing to compare', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text(BOB, 'b1', 'hello')]);
    const { id } = await world.chat();
    await expect(world.inbox.handlers.keysOf({ chatId: id })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
