/**
 * Everything that a person, or a network, finds in a store, as plain data: what a recorded database
 * is compared by.
 * @module
 */
import { toBase64 } from '@/lib/base';
import type { OutboxRecord, Store } from '@/lib/store';

/** The note and the protocol state that the recorder left under names of its own. */
export const NOTE = 'recorded';
export const STATE = { kind: 'recorded', key: 'state' } as const;

export async function contentsOf(store: Store): Promise<unknown> {
  const { records: accounts } = await store.accounts.list();
  const chats = await store.timeline.chats();
  const pages = [];
  for (const { id } of chats) pages.push((await store.timeline.page(id, { limit: 200 })).messages);
  const waiting = [];
  for (const { id } of accounts) {
    const state = await store.state.read(id, [STATE]);
    waiting.push({
      outbox: (await store.outbox.list(id)).map(asFirstSpelt),
      receipts: await store.receipts.list(id),
      state: toBase64(state.get(STATE.kind, STATE.key) ?? new Uint8Array()),
    });
  }
  const note = toBase64((await store.notes.read(NOTE)) ?? new Uint8Array());
  // As JSON has it: what is undefined is not there.
  return JSON.parse(JSON.stringify({ accounts, chats, pages, waiting, note })) as unknown;
}

/** In the first schema a text that waited stood by itself; it must come out as the content that it is today. */
function asFirstSpelt(record: OutboxRecord): object {
  if (record.state !== 'pending' || record.content.kind !== 'text') return record;
  const { content, ...rest } = record;
  return { ...rest, text: content.text };
}
