/**
 * A network below the Signal protocol: its chats are marked, and nothing is sent in one before its person has accepted
 * that.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { text } from './scripted-network';
import { World, settle } from './world';

async function weakWorld(): Promise<World> {
  const world = await World.start();
  const { whatsapp } = world;
  whatsapp.protection = { ...whatsapp.protection, forwardSecrecy: false };
  await world.join();
  whatsapp.account.goOnline();
  await whatsapp.account.deliver([text('bob@interop', 'm1', 'hello')]);
  return world;
}

describe('a network below the Signal protocol', () => {
  it('marks its chats with what they lack', async () => {
    const world = await weakWorld();
    expect((await world.chat()).protection).toEqual({
      kind: 'weaker',
      weaknesses: ['no-forward-secrecy'],
      accepted: false,
      verified: false,
    });
  });

  it('sends nothing before the person has accepted that in this chat', async () => {
    const world = await weakWorld();
    const { handlers } = world.inbox;
    const { id: chatId } = await world.chat();
    await expect(
      handlers.send({ chatId, body: { kind: 'text', text: 'hi' } }),
    ).rejects.toMatchObject({
      code: 'protection-not-accepted',
    });
    await settle();
    expect(world.whatsapp.account.story.join()).not.toContain('transmit');
    const chat = await handlers.acceptProtection({ chatId });
    expect(chat.protection).toMatchObject({ kind: 'weaker', accepted: true });
    expect(world.changes.at(-1)?.chats?.[0]?.protection).toMatchObject({ accepted: true });
    await handlers.send({ chatId, body: { kind: 'text', text: 'hi' } });
    await settle();
    expect(world.whatsapp.account.story.join()).toContain('transmit');
  });

  it('asks for each chat, and remembers over a restart', async () => {
    const world = await weakWorld();
    const { id: chatId } = await world.chat();
    await world.inbox.handlers.acceptProtection({ chatId });
    await world.whatsapp.account.deliver([text('eve@interop', 'm2', 'and me?')]);
    const next = await world.reborn({
      before: ({ whatsapp }) => {
        whatsapp.protection = { ...whatsapp.protection, forwardSecrecy: false };
      },
    });
    const chats = await next.chats();
    expect(chats).toHaveLength(2);
    for (const { id, protection } of chats)
      expect(protection).toMatchObject({ kind: 'weaker', accepted: id === chatId });
  });

  it('does not ask where the network is the Signal protocol’s equal', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text('bob@interop', 'm1', 'hello')]);
    const { id: chatId, protection } = await world.chat();
    expect(protection.kind).toBe('end-to-end');
    await world.inbox.handlers.send({ chatId, body: { kind: 'text', text: 'hi' } });
  });
});
