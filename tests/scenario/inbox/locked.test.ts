import { describe, expect, it } from 'vitest';

import { utf8Encode } from '@/lib/base';
import type { Store } from '@/lib/store';

import { BOB, LockedWorld, PASSKEY, receivingWorld } from './locked-world';
import { text } from './scripted-network';

describe('an account that receives while the vault is locked', () => {
  it('is off until somebody chooses it, and then says so', async () => {
    const world = new LockedWorld();
    await world.archive.change({ kind: 'add', lock: PASSKEY });
    await world.start();
    const { id } = await world.join();
    await world.join('messenger');
    expect((await world.account()).whileLocked).toBe('pauses');
    expect((await world.account('messenger')).whileLocked).toBe('cannot');
    await world.receiving(id, true);
    expect((await world.account()).whileLocked).toBe('receives');
    await expect(
      world.receiving((await world.account('messenger')).id, true),
    ).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('cannot be chosen where there is no lock', async () => {
    const world = new LockedWorld();
    await world.start();
    const { id } = await world.join();
    expect((await world.account()).whileLocked).toBeUndefined();
    await expect(world.receiving(id, true)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('keeps what arrives, also over a restart, and is read in order before it connects', async () => {
    const world = await receivingWorld();
    await world.lock();
    const first = await world.lockedInbox();
    await world.whatsapp.locked.at(-1)!.deliver(text(BOB, 'm1', 'one'), text(BOB, 'm2', 'two'));
    await first.stop();
    world.restart();
    const second = await world.lockedInbox();
    await world.whatsapp.locked.at(-1)!.deliver(text(BOB, 'm3', 'three'));
    await second.stop();
    await world.unlock();
    await world.start();
    await world.connected();
    expect(await world.texts()).toEqual(['one', 'two', 'three']);
    expect(world.whatsapp.account.connects).toBe(1);
    expect(world.whatsapp.account.story).toContain('take over access of life 1');
    const [chat] = (await world.inbox.handlers.snapshot()).chats;
    expect(chat?.unread).toBe(3);
  });

  it.each([
    ['nothing', []],
    ['dot', [0, 'dot', 'dot']],
    ['count', [0, 2, 3]],
  ] as const)('shows %s on the toolbar where that was chosen', async (badge, shown) => {
    const world = await receivingWorld(badge);
    await world.lock();
    const inbox = await world.lockedInbox();
    const account = world.whatsapp.locked.at(-1)!;
    await account.deliver(text(BOB, 'm1', 'one'), text(BOB, 'm2', 'two'));
    await account.deliver(text(BOB, 'm3', 'three'));
    await inbox.stop();
    expect(world.badge).toEqual(shown);
  });

  it('stops at its bound and says that it is full, until somebody reads', async () => {
    const world = await receivingWorld();
    await world.lock();
    const inbox = await world.lockedInbox();
    const account = world.whatsapp.locked.at(-1)!;
    const many = Array.from({ length: 5_000 }, () => ({ bytes: utf8Encode('{}'), counts: true }));
    await account.host.hold(many);
    expect(await account.deliver(text(BOB, 'm1', 'one'))).toBe('full');
    account.host.connectionChanged({ kind: 'waiting', problem: 'unreachable', lastOnline: 1 });
    expect(inbox.accounts).toEqual([{ network: 'whatsapp', state: 'full' }]);
    expect(inbox.wantsConnection).toBe(false);
    const before = account.connects;
    inbox.wake();
    expect(account.connects).toBe(before);
    await inbox.stop();
    expect((await world.lockedInbox()).accounts).toEqual([{ network: 'whatsapp', state: 'full' }]);
  });

  it('leaves nothing outside once it is switched off, and says whether that was made worthless', async () => {
    const world = await receivingWorld();
    const { id } = await world.account();
    world.whatsapp.revocable = false;
    expect(await world.receiving(id, false)).toEqual({ revoked: false });
    await world.receiving(id, true);
    world.whatsapp.revocable = true;
    expect(await world.receiving(id, false)).toEqual({ revoked: true });
    await world.lock();
    expect(await world.archive.porch()).toBeUndefined();
  });

  it('leaves nothing outside once it is removed, or the last lock is', async () => {
    const removed = await receivingWorld();
    await removed.inbox.handlers.remove({ accountId: (await removed.account()).id });
    await removed.lock();
    expect(await removed.archive.porch()).toBeUndefined();

    const unprotected = await receivingWorld();
    await unprotected.inbox.stop();
    const [lock] = (await unprotected.archive.status()).locks;
    await unprotected.archive.change({ kind: 'remove', lockId: lock!.id });
    await unprotected.start();
    await unprotected.connected();
    const names = (await unprotected.indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('rialto-receiving');
    await unprotected.archive.change({ kind: 'add', lock: PASSKEY });
    await unprotected.start();
    expect((await unprotected.account()).whileLocked).toBe('pauses');
  });
});

/** Where the worker dies while it reads what was kept: after the n-th commit, or around the n-th letting go. */
type Fault = { readonly when: 'commit' | 'before-drop' | 'after-drop'; readonly at: number };

function dyingAt(fault: Fault, onDeath: () => void): (store: Store) => Store {
  let commits = 0;
  let drops = 0;
  let dead = false;
  const never = new Promise<never>(() => undefined);
  const die = (): Promise<never> => {
    dead = true;
    onDeath();
    return never;
  };
  return (store) => ({
    ...store,
    commit: async (request) => {
      if (dead) return never;
      const folded = await store.commit(request);
      return fault.when === 'commit' && commits++ === fault.at ? die() : folded;
    },
    held: store.held && {
      ...store.held,
      drop: async (accountId, upTo) => {
        const at = drops++;
        if (dead || (fault.when === 'before-drop' && at === fault.at)) return die();
        await store.held!.drop(accountId, upTo);
        return fault.when === 'after-drop' && at === fault.at ? die() : undefined;
      },
    },
  });
}

describe('a worker that dies while it reads what was kept', () => {
  const faults: Fault[] = (['commit', 'before-drop', 'after-drop'] as const).flatMap((when) =>
    [0, 1, 2].map((at) => ({ when, at })),
  );

  it.each(faults)('at $when $at reads each message once and in order', async (fault) => {
    const world = await receivingWorld();
    await world.lock();
    const locked = await world.lockedInbox();
    const count = 450;
    const names = Array.from({ length: count }, (_, index) => `m${index}`);
    await world.whatsapp.locked
      .at(-1)!
      .deliver(...names.map((name) => text(BOB, name, `text ${name}`)));
    await locked.stop();
    await world.unlock();
    let died: () => void = () => undefined;
    const death = new Promise<void>((resolve) => {
      died = resolve;
    });
    await world.start(dyingAt(fault, () => died()));
    await death;
    expect(world.whatsapp.account.connects).toBe(0);
    world.restart();
    await world.unlock();
    await world.start();
    await world.connected();
    const [chat] = (await world.inbox.handlers.snapshot()).chats;
    expect(chat?.unread).toBe(count);
    const page = await world.inbox.handlers.messages({ chatId: chat!.id, limit: 200 });
    expect(page.messages.map(({ order }) => order)).toEqual(
      Array.from({ length: 200 }, (_, index) => count - 199 + index),
    );
    const newest = page.messages.map(({ body }) => (body.kind === 'text' ? body.text : '?'));
    expect(newest).toEqual(names.slice(-200).map((name) => `text ${name}`));
    expect(await world.store.held?.after(chat!.accountId, 0, 10)).toEqual([]);
  });

  it('counts what does not open any more, and reads the rest', async () => {
    const world = await receivingWorld();
    await world.lock();
    const locked = await world.lockedInbox();
    await world.whatsapp.locked
      .at(-1)!
      .deliver(text(BOB, 'm1', 'one'), text(BOB, 'm2', 'two'), text(BOB, 'm3', 'three'));
    await locked.stop();
    await world.unlock();
    await world.start((store) => ({
      ...store,
      held: store.held && {
        ...store.held,
        after: async (accountId, place, limit) =>
          (await store.held!.after(accountId, place, limit)).map(({ sequence, bytes }) => ({
            sequence,
            bytes: sequence === 2 ? undefined : bytes,
          })),
      },
    }));
    await world.connected();
    expect(await world.texts()).toEqual(['one', 'three']);
    expect((await world.account()).notices).toEqual({ 'damaged-row': 1 });
  });

  it('tries again where the disk refused, and connects only then', async () => {
    const world = await receivingWorld();
    await world.lock();
    const locked = await world.lockedInbox();
    await world.whatsapp.locked.at(-1)!.deliver(text(BOB, 'm1', 'one'));
    await locked.stop();
    await world.unlock();
    let refusals = 1;
    await world.start((store) => ({
      ...store,
      held: store.held && {
        ...store.held,
        after: (accountId, place, limit) => {
          if (refusals-- > 0) return Promise.reject(new Error('the disk refused'));
          return store.held!.after(accountId, place, limit);
        },
      },
    }));
    await world.until('the refusal', async () => {
      const { connection } = await world.account();
      return connection.kind === 'waiting' && connection.problem === 'storage-failed';
    });
    expect(world.whatsapp.account.connects).toBe(0);
    world.clock.advance(2_000);
    await world.connected();
    expect(await world.texts()).toEqual(['one']);
    expect(world.whatsapp.account.connects).toBe(1);
  });
});
