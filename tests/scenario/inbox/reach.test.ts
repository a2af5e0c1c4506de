/**
 * Who can be reached: asked when a message failed by it, kept with its date, gone at a sign of life.
 * @module
 */
import { describe, expect, it } from 'vitest';
import type { PeerAddress } from '@/lib/model';
import { receipt, text } from './scripted-network';
import { settle, World } from './world';

const BOB = 'bob@interop';

async function withBob(): Promise<World> {
  const world = await World.joined();
  await world.whatsapp.account.deliver([text(BOB, 'm1', 'hello')]);
  return world;
}

/** Sends a text that the network takes and then refuses for lack of a way to its reader. */
async function failToSend(world: World): Promise<string> {
  const { id: chatId } = await world.chat();
  await world.inbox.handlers.send({
    chatId,
    body: { kind: 'text', text: 'are you there?' },
  });
  await settle();
  const sent = world.whatsapp.account.story.findLast((line) => line.startsWith('transmit '))!;
  const remoteId = sent.slice('transmit '.length).split('#')[0]!;
  await world.whatsapp.account.deliver([
    { kind: 'send-failed', remoteId, failure: 'contact-unreachable' },
  ]);
  return remoteId;
}

describe('a contact who cannot be reached', () => {
  it('is asked about after a message failed by it, and the answer is kept', async () => {
    const world = await withBob();
    world.whatsapp.reach = 'not-opted-in';
    await failToSend(world);
    await settle();
    const reach = { state: 'not-opted-in', checkedAt: world.clock.now() };
    expect(await world.chat()).toMatchObject({ reach });
    expect(world.whatsapp.account.story.filter((line) => line.startsWith('reach'))).toHaveLength(1);
    const next = await world.reborn();
    expect(await next.chat()).toMatchObject({ reach });
  });

  it('is known as such though the worker died before the network said why', async () => {
    const world = await withBob();
    world.whatsapp.account.checkReach = () => new Promise(() => undefined);
    await failToSend(world);
    await settle();
    const next = await world.reborn();
    expect((await next.chat()).reach?.state).toBe('unknown');
  });

  it('stays as it is where the network cannot be asked, and the person is told so', async () => {
    const world = await withBob();
    await failToSend(world);
    await settle();
    const { id: chatId } = await world.chat();
    world.whatsapp.account.goOffline();
    await expect(world.inbox.handlers.checkReach({ chatId })).rejects.toMatchObject({
      code: 'offline',
    });
    expect(world.warnings).toEqual([]);
  });

  it.each([
    ['writes', () => text(BOB, 'm2', 'here I am')],
    ['has received something', (id: string) => receipt(BOB, [id], 'delivered')],
  ] as const)('can be reached again once they have shown it: one who %s', async (_what, event) => {
    const world = await withBob();
    world.whatsapp.reach = 'outside-region';
    const remoteId = await failToSend(world);
    await settle();
    expect((await world.chat()).reach?.state).toBe('outside-region');
    world.clock.advance(1_000);
    await world.whatsapp.account.deliver([event(remoteId)]);
    expect((await world.chat()).reach).toEqual({
      state: 'reachable',
      checkedAt: world.clock.now(),
    });
  });

  it('whose chat stands gets it opened, by any spelling of the number', async () => {
    const world = await World.joined();
    const { id: accountId } = await world.account();
    const address = BOB as PeerAddress;
    world.whatsapp.contacts.set('+39 041 555', { address, identifier: '+39041555' });
    await world.inbox.handlers.startChat({ accountId, identifier: '+39 041 555' });
    world.whatsapp.reach = 'not-opted-in';
    const again = await world.inbox.handlers.startChat({ accountId, identifier: '+39-041 (555)' });
    expect(again).toMatchObject({ kind: 'started', chat: { reach: { state: 'not-opted-in' } } });
    const other = await world.inbox.handlers.startChat({ accountId, identifier: '+39 041 556' });
    expect(other).toMatchObject({ kind: 'unreachable' });
    expect(await world.chats()).toHaveLength(1);
  });
});
