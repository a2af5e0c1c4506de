import { describe, expect, it } from 'vitest';

import type { MessageId } from '@/lib/model';

import {
  account,
  asAccountId,
  chatWithBob,
  filledShelf,
  incoming,
  openShelf,
  outgoing,
} from './fixtures';

const SESSION = { kind: 'session', key: 'bob' } as const;

describe('a commit', () => {
  it('writes state and rows together and returns what the fold returned', async () => {
    const { store } = await openShelf();
    const owner = account(store);
    await store.accounts.add(owner, []);
    const chat = chatWithBob(store, owner);
    const folded = await store.commit({
      accountId: owner.id,
      state: [{ ...SESSION, value: Uint8Array.of(9) }],
      reads: { chats: [chat.id] },
      fold: (current) => {
        expect(current.chat(chat.id)).toBeUndefined();
        expect(current.account).toEqual(owner);
        return { chats: [chat], messages: [incoming(store, chat, 1, 'one')], extra: 'mine' };
      },
    });
    expect(folded.extra).toBe('mine');
    expect(await store.timeline.chats()).toEqual([chat]);
    expect((await store.state.read(owner.id, [SESSION])).get('session', 'bob')).toEqual(
      Uint8Array.of(9),
    );
  });

  it('writes nothing at all where the fold throws', async () => {
    const { store, owner, chat } = await filledShelf();
    const before = await store.timeline.page(chat.id, { limit: 10 });
    await expect(
      store.commit({
        accountId: owner.id,
        state: [{ ...SESSION, value: Uint8Array.of(9) }],
        fold: () => {
          throw new RangeError('a bug');
        },
      }),
    ).rejects.toThrow(RangeError);
    expect(await store.timeline.page(chat.id, { limit: 10 })).toEqual(before);
    expect((await store.state.read(owner.id, [SESSION])).get('session', 'bob')).toEqual(
      Uint8Array.of(1, 2, 3),
    );
  });

  it('writes nothing at all where one row is refused', async () => {
    const { store, owner, chat } = await filledShelf();
    const five = incoming(store, chat, 5, 'five');
    const samePlace = { ...incoming(store, chat, 6, 'six'), order: 5 };
    await expect(
      store.commit({
        accountId: owner.id,
        state: [{ ...SESSION, value: Uint8Array.of(9) }],
        fold: () => ({ chats: [{ ...chat, lastOrder: 5 }], messages: [five, samePlace] }),
      }),
    ).rejects.toMatchObject({ name: 'StoreError', code: 'duplicate' });
    expect((await store.timeline.chat(chat.id))?.lastOrder).toBe(4);
    expect((await store.timeline.page(chat.id, { limit: 10 })).messages).toHaveLength(4);
    expect((await store.state.read(owner.id, [SESSION])).get('session', 'bob')).toEqual(
      Uint8Array.of(1, 2, 3),
    );
  });

  it('adds what arrives without a look, and looks at each where one of them stands already', async () => {
    const { store, owner, chat } = await filledShelf();
    const [stands] = (await store.timeline.page(chat.id, { limit: 1 })).messages;
    const comes = incoming(store, chat, 5, 'five');
    const seen: (string | undefined)[] = [];
    const commit = (ids: readonly MessageId[]) =>
      store.commit({
        accountId: owner.id,
        state: [{ ...SESSION, value: Uint8Array.of(9) }],
        reads: { chats: [chat.id], arriving: ids },
        fold: (current) => {
          const known = ids.map((id) => current.message(id));
          seen.push(...known.map((message) => message?.id));
          // As folds do: what stands stays as it is.
          const unseen = known[0] === undefined && stands !== undefined ? [stands] : [];
          return { chats: [{ ...chat, lastOrder: 5 }], messages: [...unseen, comes] };
        },
      });
    await commit([stands!.id, comes.id]);
    expect(seen).toEqual([undefined, undefined, stands!.id, undefined]);
    const { messages } = await store.timeline.page(chat.id, { limit: 10 });
    expect(messages).toHaveLength(5);
    expect(messages.at(-1)).toEqual(comes);
  });

  it('is refused for an account that is gone', async () => {
    const { store } = await openShelf();
    await expect(
      store.commit({ accountId: asAccountId('gone'), fold: () => ({}) }),
    ).rejects.toMatchObject({ code: 'no-account' });
  });

  it('sees the rows as they stand, also when two commits race', async () => {
    const { store, owner, chat } = await filledShelf();
    const append = (text: string) =>
      store.commit({
        accountId: owner.id,
        reads: { chats: [chat.id] },
        fold: (current) => {
          const standing = current.chat(chat.id)!;
          const order = standing.lastOrder + 1;
          return {
            chats: [{ ...standing, lastOrder: order }],
            messages: [outgoing(store, standing, order, text)],
          };
        },
      });
    await Promise.all(['a', 'b', 'c', 'd'].map(append));
    const { messages } = await store.timeline.page(chat.id, { limit: 4 });
    expect(messages.map(({ order }) => order)).toEqual([5, 6, 7, 8]);
  });

  it('deletes the state rows whose value is undefined', async () => {
    const { store, owner } = await filledShelf();
    await store.commit({
      accountId: owner.id,
      state: [{ ...SESSION, value: undefined }],
      fold: () => ({}),
    });
    expect((await store.state.read(owner.id, [SESSION])).get('session', 'bob')).toBeUndefined();
  });

  it('brings the chats of the messages that it names', async () => {
    const { store, owner, chat } = await filledShelf();
    const id = store.ids.outgoing(owner.id, 'r4');
    await store.commit({
      accountId: owner.id,
      reads: { messages: [id], outbox: [id] },
      fold: (current) => {
        expect(current.chat(chat.id)).toEqual(chat);
        expect(current.outbox(id)).toMatchObject({
          state: 'pending',
          content: { kind: 'text', text: 'four' },
        });
        return {};
      },
    });
  });
});

describe('the timeline', () => {
  it('pages from the newest backwards', async () => {
    const { store, chat } = await filledShelf();
    const newest = await store.timeline.page(chat.id, { limit: 3 });
    expect(newest.messages.map(({ order }) => order)).toEqual([2, 3, 4]);
    expect(newest.more).toBe(true);
    const oldest = await store.timeline.page(chat.id, { before: 2, limit: 3 });
    expect(oldest.messages.map(({ order }) => order)).toEqual([1]);
    expect(oldest.more).toBe(false);
  });

  it('reads forward only, counts what is left and writes down what is owed', async () => {
    const { store, owner, chat } = await filledShelf();
    expect(await store.timeline.markRead(chat.id, 2)).toMatchObject({ readUpTo: 2, unread: 1 });
    expect(await store.timeline.markRead(chat.id, 1)).toBeUndefined();
    expect(await store.timeline.markRead(chat.id, 100)).toMatchObject({ readUpTo: 4, unread: 0 });
    expect(await store.receipts.list(owner.id)).toMatchObject([{ remoteIds: ['m1', 'm2', 'm3'] }]);
    await store.receipts.settle(chat.id, { remoteIds: ['m1', 'm2'] });
    await store.receipts.settle(chat.id, { remoteIds: ['m1', 'm2'] });
    expect(await store.receipts.list(owner.id)).toMatchObject([{ remoteIds: ['m3'] }]);
    await store.receipts.settle(chat.id, { remoteIds: ['m3'] });
    expect(await store.receipts.list(owner.id)).toEqual([]);
  });

  it('knows nothing of a chat that is not there', async () => {
    const { store, owner } = await filledShelf();
    const nobody = store.ids.chat(owner.id, 'nobody@interop' as never);
    expect(await store.timeline.chat(nobody)).toBeUndefined();
    expect(await store.timeline.markRead(nobody, 3)).toBeUndefined();
    expect(await store.timeline.page(nobody, { limit: 5 })).toEqual({ messages: [], more: false });
  });
});

describe('accounts', () => {
  it('are unique by network and key', async () => {
    const { store } = await openShelf();
    await store.accounts.add(account(store, 'same'), []);
    await expect(store.accounts.add(account(store, 'same'), [])).rejects.toMatchObject({
      code: 'duplicate',
    });
    await store.accounts.add({ ...account(store, 'same'), network: 'messenger' }, []);
    expect((await store.accounts.list()).records).toHaveLength(2);
  });

  it('do not see each other’s state', async () => {
    const { store, owner } = await filledShelf();
    const other = account(store, 'other');
    await store.accounts.add(other, []);
    expect((await store.state.read(other.id, [SESSION])).get('session', 'bob')).toBeUndefined();
    expect((await store.state.read(owner.id, [])).get('session', 'bob')).toBeUndefined();
  });
});
