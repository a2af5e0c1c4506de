/**
 * The bytes of files in sealed pieces: read by range, bound to their place, gone with their message,
 * moved to new keys, and honest where one of them broke.
 */
import { describe, expect, it } from 'vitest';

import { equalBytes, sourceOver } from '@/lib/base';
import type { MediaBody, MessageId } from '@/lib/model';
import type { FileRecord, MessageRecord, Store } from '@/lib/store';

import { archiveOf, passkey, profileOf } from './archive-fixtures';
import { BOB, filledShelf, incoming, outgoing } from './fixtures';

const PHOTO: MediaBody = { kind: 'media', media: 'image', mime: 'image/jpeg', size: 1 };
const HERE: FileRecord = { reference: 'cmVm', state: { kind: 'here' } };
const SIZE = 2_500_000;

type Filled = Awaited<ReturnType<typeof filledShelf>>;

/** The filled shelf, where Bob's first message and our only one are photos. */
async function shelfWithFiles() {
  const filled = await filledShelf();
  const { store, owner, chat } = filled;
  const theirs = { ...incoming(store, chat, 1, ''), body: PHOTO, file: HERE };
  const ours = { ...outgoing(store, chat, 4, ''), body: PHOTO, file: HERE };
  await write(filled, [theirs, ours]);
  const bytes = Uint8Array.from({ length: SIZE }, (_, at) => (at * 31) % 251);
  for (const { id } of [theirs, ours]) await keep(store, owner.id, id, bytes);
  return { ...filled, theirs: theirs.id, ours: ours.id, bytes };
}

async function write({ store, owner }: Filled, messages: readonly MessageRecord[]): Promise<void> {
  await store.commit({ accountId: owner.id, fold: () => ({ messages }) });
}

async function keep(
  { pieces }: Store,
  accountId: Filled['owner']['id'],
  messageId: MessageId,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let index = 0; index * pieces.length < bytes.length; index += 1)
    await pieces.put(
      { accountId, messageId, index },
      bytes.subarray(index * pieces.length, (index + 1) * pieces.length),
    );
}

describe('the pieces of a file', () => {
  it('are read by range, across their borders, and no further than they go', async () => {
    const { store, theirs, bytes } = await shelfWithFiles();
    const source = store.pieces.source(theirs, SIZE);
    const plain = sourceOver(bytes);
    for (const [from, to] of [
      [0, SIZE],
      [0, 0],
      [1, 2],
      [1_048_575, 1_048_577],
      [1_048_576, 2_097_152],
      [2_097_151, SIZE],
    ] as const)
      expect(equalBytes(await source.read(from, to), await plain.read(from, to))).toBe(true);
    const longer = store.pieces.source(theirs, SIZE + 1);
    await expect(longer.read(SIZE - 1, SIZE + 1)).rejects.toMatchObject({ code: 'missing-piece' });
    expect(await store.pieces.count(theirs)).toBe(3);
  });

  it('count from the first on, so that what arrives goes on where it stopped', async () => {
    const { store, database, theirs } = await shelfWithFiles();
    await database.pieces.delete(`${theirs}/000001`);
    expect(await store.pieces.count(theirs)).toBe(1);
  });

  it('are bound to their place: another one put there is as damaged as a changed one', async () => {
    const { store, database, theirs, ours } = await shelfWithFiles();
    const other = await database.pieces.get(`${ours}/000001`);
    await database.pieces.put({ ...other!, id: `${theirs}/000001` });
    const read = store.pieces.source(theirs, SIZE).read(0, SIZE);
    await expect(read).rejects.toMatchObject({ code: 'missing-piece' });
  });

  it('of which one is damaged take their file along: what came can be fetched again, what went is gone', async () => {
    const { store, database, theirs, ours, repairs } = await shelfWithFiles();
    for (const id of [theirs, ours]) {
      const row = await database.pieces.get(`${id}/000002`);
      const sealed = new Uint8Array(await (row!.sealed as Blob).arrayBuffer());
      sealed[50]! ^= 1;
      await database.pieces.put({ ...row!, sealed });
      const source = store.pieces.source(id, SIZE);
      expect((await source.read(0, 10)).length).toBe(10);
      await expect(source.read(0, SIZE)).rejects.toMatchObject({ code: 'missing-piece' });
      expect(await store.pieces.count(id)).toBe(0);
    }
    expect((await store.timeline.message(theirs))?.file).toEqual({
      reference: 'cmVm',
      state: { kind: 'waiting' },
    });
    expect((await store.timeline.message(ours))?.file).toMatchObject({ state: { kind: 'gone' } });
    expect(repairs.map(({ messages }) => messages.length)).toEqual([1, 1]);
    // Nothing of a megabyte is kept for later.
    expect(JSON.stringify(await database.quarantine.toArray()).length).toBeLessThan(1000);
  });

  it('of an earlier version, written as bytes, open as well', async () => {
    const { store, database, theirs, bytes } = await shelfWithFiles();
    const row = await database.pieces.get(`${theirs}/000001`);
    const sealed = new Uint8Array(await (row!.sealed as Blob).arrayBuffer());
    await database.pieces.put({ ...row!, sealed });
    expect(equalBytes(await store.pieces.source(theirs, SIZE).read(0, SIZE), bytes)).toBe(true);
  });

  it('go with their message, with its account, and where no message stands', async () => {
    const { store, database, owner, chat, theirs, ours } = await shelfWithFiles();
    await store.commit({ accountId: owner.id, fold: () => ({ filesRemoved: [theirs] }) });
    expect(await store.pieces.usage()).toEqual([{ messageId: ours, bytes: 3 * 1_048_576 }]);
    const nobody = store.ids.outgoing(owner.id, 'never-written');
    await keep(store, owner.id, nobody, new Uint8Array(10));
    await store.pieces.removeOrphans();
    expect(await store.pieces.count(nobody)).toBe(0);
    expect(await store.pieces.count(ours)).toBe(3);
    await store.accounts.remove(owner.id);
    expect(await database.pieces.count()).toBe(0);
    expect(await store.timeline.chat(chat.id)).toBeUndefined();
  });

  it('move to new keys with their message, and open under them', async () => {
    const { indexedDB, store, bytes } = await shelfWithFiles();
    store.close();
    const archive = archiveOf(profileOf(indexedDB));
    await archive.change({ kind: 'add', lock: passkey(5) });
    const moved = await archive.open();
    const [owner] = (await moved.accounts.list()).records;
    const chatId = moved.ids.chat(owner!.id, BOB);
    for (const id of [moved.ids.incoming(chatId, '1', 'm1'), moved.ids.outgoing(owner!.id, 'r4')]) {
      expect((await moved.timeline.message(id))?.file).toEqual(HERE);
      expect(equalBytes(await moved.pieces.source(id, SIZE).read(0, SIZE), bytes)).toBe(true);
    }
    expect(await moved.pieces.usage()).toHaveLength(2);
    archive.close();
  });
});

describe('messages whose files are to move', () => {
  it('are found by that, until they have', async () => {
    const filled = await filledShelf();
    const { store, chat } = filled;
    const file = { reference: 'cmVm', state: { kind: 'waiting' } } as const;
    const message = { ...incoming(store, chat, 1, ''), body: PHOTO };
    await write(filled, [{ ...message, file: { ...file, transfer: 'down' } }]);
    expect((await store.timeline.transfers()).map(({ id }) => id)).toEqual([message.id]);
    await write(filled, [{ ...message, file }]);
    expect(await store.timeline.transfers()).toEqual([]);
  });

  it('whose column says otherwise than what was sealed are damaged', async () => {
    const filled = await filledShelf();
    const { store, database, chat } = filled;
    const { id } = incoming(store, chat, 1, '');
    await database.messages.update(id, { transfer: 'up' });
    expect((await store.timeline.message(id))?.body).toMatchObject({ reason: 'damaged-row' });
  });
});
