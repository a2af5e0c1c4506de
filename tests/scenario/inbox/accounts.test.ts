import { describe, expect, it } from 'vitest';
import { AGREEMENT } from '../../agreement';

import { SESSION, text } from './scripted-network';
import { World, settle } from './world';

describe('accounts', () => {
  it('joins, connects and tells windows', async () => {
    const world = await World.start();
    const account = await world.join();
    expect(account).toMatchObject({
      network: 'whatsapp',
      identifier: 'me@provider.example',
      connection: { kind: 'connecting' },
      notices: {},
    });
    expect(account).not.toHaveProperty('uniqueKey');
    expect(world.whatsapp.account.connects).toBe(1);
    world.whatsapp.account.goOnline();
    expect((await world.account()).connection.kind).toBe('online');
    expect(world.inbox.wantsConnection).toBe(true);
  });

  it('keeps what the person agreed to, sealed, from before the sign-in', async () => {
    const world = await World.start();
    const before = world.clock.now();
    const { consent } = await world.join();
    expect(consent).toEqual({
      ...AGREEMENT,
      agreedAt: before,
      gatekeeper: 'whatsapp',
      providerName: 'Provider',
      providerAddress: 'https://provider.example',
    });
    const rows = await world.database.accounts.toArray();
    const [sentence = ''] = AGREEMENT.notice;
    for (const { sealed } of rows)
      expect(Buffer.from(sealed).includes(Buffer.from(sentence))).toBe(false);
    expect((await (await world.reborn()).account()).consent).toEqual(consent);
  });

  it('makes no account of a yes to an older notice', async () => {
    const world = await World.start();
    const join = world.inbox.handlers.join({
      address: 'https://provider.example',
      network: 'whatsapp',
      agreement: { ...AGREEMENT, noticeVersion: 0 },
    });
    await expect(join).rejects.toMatchObject({ code: 'notice-outdated' });
    expect((await world.inbox.handlers.snapshot()).accounts).toEqual([]);
  });

  it.each([true, false])(
    'takes a consent back by leaving and removing, with a line: %s',
    async (online) => {
      const world = await World.joined();
      const { account } = world.whatsapp;
      if (!online) account.goOffline();
      const { id } = await world.account();
      const departure = await world.inbox.handlers.withdraw({ accountId: id });
      expect(departure).toEqual({ delisted: online, signInEnded: online });
      expect(account.story).toContain('leave');
      expect((await world.inbox.handlers.snapshot()).accounts).toEqual([]);
    },
  );

  it('refuses the same identity twice', async () => {
    const world = await World.joined();
    await expect(world.join()).rejects.toMatchObject({ name: 'JoinError', code: 'already-joined' });
    expect((await world.inbox.handlers.snapshot()).accounts).toHaveLength(1);
  });

  it('refuses a network that this build has not', async () => {
    const world = await World.start();
    await expect(
      world.inbox.handlers.join({
        address: 'https://provider.example',
        network: 'matrix',
        agreement: AGREEMENT,
      }),
    ).rejects.toMatchObject({ code: 'network-not-offered' });
  });

  it('looks a provider up and says where there is none', async () => {
    const world = await World.start();
    const { handlers } = world.inbox;
    await expect(handlers.lookUpProvider({ address: 'https://provider.example' })).resolves.toEqual(
      {
        address: 'https://provider.example',
        name: 'Provider',
        networks: ['whatsapp'],
        hosts: ['https://provider.example'],
      },
    );
    await expect(
      handlers.lookUpProvider({ address: 'https://other.example' }),
    ).rejects.toMatchObject({ code: 'not-a-provider' });
  });

  it('opens again what stands, with the state it had', async () => {
    const world = await World.joined();
    await world.whatsapp.account.deliver([text('bob@interop', 'm1', 'hello')]);
    const next = await world.reborn();
    expect(await next.texts()).toEqual(['hello']);
    expect(next.badge).toEqual([1]);
    const { id } = await next.account();
    expect((await next.store.state.read(id, [SESSION])).get('session', 'counter')).toEqual(
      Uint8Array.of(1),
    );
  });

  it('removes all that belongs to an account, and lets it be joined again', async () => {
    const world = await World.joined();
    const { account } = world.whatsapp;
    await account.deliver([text('bob@interop', 'm1', 'hello')]);
    const chat = await world.chat();
    await world.inbox.handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'bye' } });
    await world.inbox.handlers.markRead({ chatId: chat.id, upTo: 1 });
    await settle();
    const { id } = await world.account();
    world.changes.length = 0;

    await world.inbox.handlers.remove({ accountId: id });

    expect(world.changes.at(-1)).toEqual({ removedAccounts: [id], removedChats: [chat.id] });
    const left: string[] = [];
    for (const table of world.database.dexie.tables)
      if ((await table.count()) > 0) left.push(table.name);
    // What the person chose for the whole inbox is no account's.
    expect(left).toEqual(['vaultHeader', 'state']);
    expect(await world.database.state.count()).toBe(1);
    const chosen = await world.inbox.handlers.settings();
    expect(chosen).toMatchObject({ notices: 'who' });
    await expect(account.deliver([text('bob@interop', 'm2', 'late')])).rejects.toMatchObject({
      code: 'closed',
    });
    await world.join();
    expect(await world.chats()).toEqual([]);
  });

  it('keeps the other accounts going where one cannot be opened', async () => {
    const world = await World.joined();
    world.clock.advance(1);
    await world.inbox.handlers.join({
      address: 'https://provider.example',
      network: 'messenger',
      agreement: AGREEMENT,
    });
    const next = await world.reborn({
      before: ({ messenger }) => {
        messenger.open = () => {
          throw new Error('a bug');
        };
      },
    });
    next.whatsapp.account.goOnline();
    const { accounts } = await next.inbox.handlers.snapshot();
    expect(accounts.map(({ network, connection }) => [network, connection.kind])).toEqual([
      ['whatsapp', 'online'],
      ['messenger', 'stopped'],
    ]);
    expect(next.warnings).toEqual(['open-failed Error']);
  });

  it('stops quietly: lines down, nothing accepted any more', async () => {
    const world = await World.joined();
    await world.inbox.stop();
    await expect(
      world.whatsapp.account.deliver([text('bob@interop', 'm1', 'late')]),
    ).rejects.toMatchObject({ code: 'closed' });
    expect(world.inbox.wantsConnection).toBe(false);
  });

  it('keeps where its chats are listed, as chosen at joining and changed later', async () => {
    const world = await World.joined();
    const { id: accountId } = await world.account();
    expect((await world.account()).inbox).toBe('combined');
    await world.inbox.handlers.chooseInbox({ accountId, inbox: 'separate' });
    expect(world.changes.at(-1)?.accounts?.[0]).toMatchObject({ id: accountId, inbox: 'separate' });
    const next = await world.reborn();
    expect((await next.account()).inbox).toBe('separate');
    await expect(
      next.inbox.handlers.chooseInbox({ accountId: 'nobody' as never, inbox: 'combined' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});
