import { describe, expect, it } from 'vitest';

import { BOB, filledShelf, incoming } from './fixtures';

type Filled = Awaited<ReturnType<typeof filledShelf>>;

/** Turns one bit of a row's ciphertext, as a bad sector or a stranger would. */
async function tamper(
  { database }: Filled,
  table: 'accounts' | 'chats' | 'messages' | 'outbox' | 'state' | 'owedReceipts',
  id?: string,
): Promise<void> {
  const rows = await database.dexie.table(table).toArray();
  const row = id === undefined ? rows[0] : rows.find((found) => found.id === id);
  const sealed = Uint8Array.from(row.sealed);
  sealed[40]! ^= 1;
  await database.dexie.table(table).put({ ...row, sealed });
}

const noticesOf = async ({ store }: Filled) => (await store.accounts.list()).records[0]?.notices;

describe('a damaged row', () => {
  it('of a message leaves a line that says so at its place, and is put aside and counted once', async () => {
    const filled = await filledShelf();
    const { store, chat, database, repairs } = filled;
    await tamper(filled, 'messages', incoming(store, chat, 2, '').id);

    const { messages } = await store.timeline.page(chat.id, { limit: 10 });
    expect(messages.map(({ body }) => (body.kind === 'text' ? body.text : body))).toEqual([
      'one',
      { kind: 'undecryptable', reason: 'damaged-row' },
      'three',
      'four',
    ]);
    expect(messages[1]).toMatchObject({ direction: 'incoming', order: 2 });
    expect(repairs).toHaveLength(1);
    expect(repairs[0]).toMatchObject({
      accounts: [{ notices: { 'damaged-row': 1 } }],
      messages: [{ order: 2 }],
    });
    await store.timeline.page(chat.id, { limit: 10 });
    expect(await noticesOf(filled)).toEqual({ 'damaged-row': 1 });
    expect(await database.quarantine.count()).toBe(1);
  });

  it('of a chat is rebuilt from its messages', async () => {
    const filled = await filledShelf();
    const { store, chat } = filled;
    await tamper(filled, 'chats');
    expect(await store.timeline.chats()).toMatchObject([
      {
        id: chat.id,
        address: BOB,
        lastOrder: 4,
        unread: 0,
        preview: { direction: 'outgoing', body: { text: 'four' } },
      },
    ]);
    expect(await noticesOf(filled)).toEqual({ 'damaged-row': 1 });
  });

  it('of a chat whose messages are damaged too comes back with the next message, after the old ones', async () => {
    const filled = await filledShelf();
    const { store, owner, chat, database } = filled;
    for (const { id } of await database.messages.toArray()) await tamper(filled, 'messages', id);
    await tamper(filled, 'chats');
    expect(await store.timeline.chats()).toEqual([]);
    await store.commit({
      accountId: owner.id,
      reads: { chats: [chat.id] },
      fold: (current) => {
        expect(current.chat(chat.id)).toBeUndefined();
        expect(current.orphanedOrder(chat.id)).toBe(4);
        return {};
      },
    });
  });

  it('met by a commit is repaired and the commit goes through', async () => {
    const filled = await filledShelf();
    const { store, owner, chat } = filled;
    await tamper(filled, 'chats');
    await store.commit({
      accountId: owner.id,
      reads: { chats: [chat.id] },
      fold: (current) => {
        const standing = current.chat(chat.id)!;
        return {
          chats: [{ ...standing, lastOrder: 5 }],
          messages: [incoming(store, chat, 5, 'five')],
        };
      },
    });
    expect((await store.timeline.page(chat.id, { limit: 10 })).messages).toHaveLength(5);
    expect(await noticesOf(filled)).toEqual({ 'damaged-row': 1 });
  });

  it('of the outbox shows its message as failed, with its text still there for a retry', async () => {
    const filled = await filledShelf();
    const { store, owner, chat } = filled;
    await tamper(filled, 'outbox');
    expect(await store.outbox.list(owner.id)).toEqual([]);
    const { messages } = await store.timeline.page(chat.id, { limit: 1 });
    expect(messages).toMatchObject([{ status: 'failed', body: { text: 'four' } }]);
  });

  it('of state reads as absent and is counted', async () => {
    const filled = await filledShelf();
    const { store, owner } = filled;
    await tamper(filled, 'state');
    const state = await store.state.read(owner.id, [{ kind: 'session', key: 'bob' }]);
    expect(state.get('session', 'bob')).toBeUndefined();
    expect(await noticesOf(filled)).toEqual({ 'damaged-row': 1 });
  });

  it('of owed receipts does not stop reading', async () => {
    const filled = await filledShelf();
    const { store, owner, chat } = filled;
    await store.timeline.markRead(chat.id, 1);
    await tamper(filled, 'owedReceipts');
    await store.timeline.markRead(chat.id, 3);
    expect(await store.receipts.list(owner.id)).toMatchObject([{ remoteIds: ['m2', 'm3'] }]);
  });

  it('of an account is counted, left where it is, and refuses commits', async () => {
    const filled = await filledShelf();
    const { store, owner } = filled;
    await tamper(filled, 'accounts');
    expect(await store.accounts.list()).toEqual({ records: [], damaged: 1 });
    expect(await store.timeline.chats()).toHaveLength(1);
    await expect(store.commit({ accountId: owner.id, fold: () => ({}) })).rejects.toMatchObject({
      code: 'damaged-account',
    });
  });

  it('is also one whose clear columns were edited', async () => {
    const filled = await filledShelf();
    const { store, chat, database } = filled;
    const [first] = await database.messages.toArray();
    await database.messages.put({ ...first!, order: 77 });
    const { messages } = await store.timeline.page(chat.id, { limit: 10 });
    expect(messages.filter(({ body }) => body.kind === 'undecryptable')).toHaveLength(1);
    expect((await store.timeline.chat(chat.id))?.lastOrder).toBe(77);
  });

  it('is also a chat or a waiting message that was moved to another account', async () => {
    const filled = await filledShelf();
    const { store, owner, database } = filled;
    const stranger = 'somebody else';
    const [chat] = await database.chats.toArray();
    await database.chats.put({ ...chat!, accountId: stranger });
    const [waiting] = await database.outbox.toArray();
    await database.outbox.put({ ...waiting!, accountId: stranger });
    expect(await store.timeline.chats()).toEqual([]);
    expect(await store.outbox.list(stranger as typeof owner.id)).toEqual([]);
    expect(await database.quarantine.count()).toBe(2);
  });

  it('is also one that was swapped with another', async () => {
    const filled = await filledShelf();
    const { store, chat, database } = filled;
    const [first, second] = await database.messages.toArray();
    await database.messages.put({ ...first!, sealed: second!.sealed });
    const { messages } = await store.timeline.page(chat.id, { limit: 10 });
    expect(messages.filter(({ body }) => body.kind === 'undecryptable')).toHaveLength(1);
  });
});
