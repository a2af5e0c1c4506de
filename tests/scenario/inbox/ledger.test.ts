import { describe, expect, it } from 'vitest';
import { NOTICE_PAUSE } from '@/lib/inbox/consts';

import { text, undecryptable } from './scripted-network';
import { World, settle } from './world';

const BOB = 'bob@interop';

describe('the ledger', () => {
  it('lists what could not be read, and forgets what healed, over a restart', async () => {
    let world = await World.joined();
    await world.whatsapp.account.deliver([
      text(BOB, 'm1', 'one'),
      undecryptable(BOB, 'm2'),
      undecryptable('eve@interop', 'm1'),
    ]);
    const listed = await world.inbox.handlers.ledger();
    expect(listed.toSorted((a, b) => (a.title < b.title ? -1 : 1))).toMatchObject([
      { title: BOB, reason: 'no-session', repair: 'renew-session', network: 'whatsapp' },
      { title: 'eve@interop', reason: 'no-session', repair: 'renew-session' },
    ]);
    world = await world.reborn();
    world.whatsapp.account.goOnline();
    await world.whatsapp.account.deliver([text(BOB, 'm2', 'two')]);
    expect(await world.inbox.handlers.ledger()).toMatchObject([{ title: 'eve@interop' }]);
    world.kill();
  });

  it('says in the chat up to when it is complete, until the hole is filled', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text(BOB, 'm1', 'one'), undecryptable(BOB, 'm2')]);
    expect((await world.chat()).gaps).toEqual({ count: 1, completeUpTo: 1_700_000_000_000 });
    await world.whatsapp.account.deliver([text(BOB, 'm2', 'two')]);
    expect((await world.chat()).gaps).toBeUndefined();
  });

  it('asks the sender again at the person’s wish, and says so where there is no line', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    await account.deliver([undecryptable(BOB, 'm1')]);
    const [entry] = await world.inbox.handlers.ledger();
    await world.inbox.handlers.repair({ messageId: entry!.messageId });
    expect(account.story.at(-1)).toBe('renew-session m1');
    account.goOffline();
    const offline = world.inbox.handlers.repair({ messageId: entry!.messageId });
    await expect(offline).rejects.toMatchObject({ code: 'offline' });
  });

  it.each([
    ['no-session', 'renew-session'],
    ['bad-mac', 'renew-session'],
    ['too-far-ahead', 'renew-session'],
    ['bad-signature', 'refetch-keys'],
    ['bad-message', 'ask-again'],
    ['missing-key', 'ask-again'],
  ] as const)('does what fits the cause: after %s, %s', async (reason, repair) => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    await account.deliver([undecryptable(BOB, 'm1', reason)]);
    const [entry] = await world.inbox.handlers.ledger();
    expect(entry).toMatchObject({ reason, repair });
    await world.inbox.handlers.repair({ messageId: entry!.messageId });
    expect(account.story.at(-1)).toBe(`${repair} m1`);
    await account.deliver([text(BOB, 'm1', 'healed')]);
    expect(await world.inbox.handlers.ledger()).toEqual([]);
    expect(await world.texts()).toEqual(['healed']);
  });

  it.each(['unknown-version', 'bad-content', 'damaged-row'] as const)(
    'leaves it to the person to ask where the same would come again: %s',
    async (reason) => {
      const world = await World.joined();
      const { account } = world.whatsapp;
      await account.deliver([undecryptable(BOB, 'm1', reason)]);
      const [entry] = await world.inbox.handlers.ledger();
      expect(entry).toMatchObject({ repair: 'ask-in-words' });
      const asked = world.inbox.handlers.repair({ messageId: entry!.messageId });
      await expect(asked).rejects.toMatchObject({ code: 'not-found' });
      expect(account.story.at(-1)).toBe('ack m1');
    },
  );

  it('asks for nothing that can be read', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text(BOB, 'm1', 'one')]);
    const { id } = await world.chat();
    const { messages } = await world.inbox.handlers.messages({ chatId: id, limit: 10 });
    const asked = world.inbox.handlers.repair({ messageId: messages[0]!.id });
    await expect(asked).rejects.toMatchObject({ code: 'not-found' });
  });

  it('counts what healed behind the person’s back as unread, tells of it, and receipts it', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    await account.deliver([undecryptable(BOB, 'm1'), text(BOB, 'm2', 'two')]);
    const { id } = await world.chat();
    await world.inbox.handlers.markRead({ chatId: id, upTo: 2 });
    await settle();
    expect((await world.chat()).unread).toBe(0);
    world.clock.advance(NOTICE_PAUSE);
    world.notices.length = 0;

    await account.deliver([text(BOB, 'm1', 'one')]);
    expect((await world.chat()).unread).toBe(1);
    expect(world.badge.at(-1)).toBe(1);
    world.clock.advance(NOTICE_PAUSE);
    expect(world.notices).toHaveLength(1);

    await world.inbox.handlers.markRead({ chatId: id, upTo: 2 });
    await settle();
    expect((await world.chat()).unread).toBe(0);
    expect(account.story.filter((line) => line.startsWith('read'))).toEqual([
      `read ${BOB} m2`,
      `read ${BOB} m1`,
    ]);
  });
});

describe('the last sign of life', () => {
  it('is kept to the minute and stands after the worker has died', async () => {
    let world = await World.joined();
    const first = world.clock.now();
    world.whatsapp.account.host.heard?.();
    await settle();
    world.clock.advance(30_000);
    world.whatsapp.account.host.heard?.();
    await settle();
    expect((await world.account()).lastAlive).toBe(first);
    world.clock.advance(40_000);
    world.whatsapp.account.host.heard?.();
    await settle();
    expect((await world.account()).lastAlive).toBe(first + 70_000);
    world = await world.reborn();
    expect(await world.account()).toMatchObject({
      lastAlive: first + 70_000,
      connection: { kind: 'connecting' },
    });
    world.kill();
  });
});
