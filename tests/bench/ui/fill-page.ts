/**
 * Fills the extension's own database with chats and messages, sealed as the worker seals them, from a page of the
 * extension while its worker is stopped.
 * @module
 */
import type { Random, SessionValue } from '@/lib/base';
import type { ChatId, PeerAddress } from '@/lib/model';
import {
  newChat,
  openArchive,
  type AccountRecord,
  type ChatRecord,
  type IncomingRecord,
} from '@/lib/store';

export type Filling = { readonly chats: number; readonly messages: number };

/** Messages in one commit: some megabytes. */
const BATCH = 5_000;

const NAMES = ['Anna Moretti', 'Jonas Lindqvist', 'María José', 'Papà', 'Remiera', 'Έλενα Παππά'];
const TEXT = 'See you at the station at half past five, I have the tickets.';
const START = 1_700_000_000_000;

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

async function fill({ chats, messages }: Filling): Promise<void> {
  let session: SessionValue | undefined;
  const archive = openArchive({
    database: { name: 'rialto' },
    random,
    clock: { now: () => Date.now() },
    session: {
      get: () => Promise.resolve(session),
      set: async (next) => {
        session = next;
      },
      clear: async () => {
        session = undefined;
      },
    },
  });
  const store = await archive.open();
  const owner: AccountRecord = {
    id: store.ids.newAccount(random),
    network: 'whatsapp',
    identifier: 'me@provider.example',
    providerName: 'Provider',
    uniqueKey: 'me',
    notices: {},
    createdAt: 1,
  };
  await store.accounts.add(owner, []);
  const each = messages / chats;
  let batch: { chats: ChatRecord[]; messages: IncomingRecord[] } = { chats: [], messages: [] };
  const flush = async (): Promise<void> => {
    const rows = batch;
    batch = { chats: [], messages: [] };
    await store.commit({ accountId: owner.id, fold: () => rows });
  };
  for (let index = 0; index < chats; index++) {
    const address = `${String(index)}@interop` as PeerAddress;
    const id = store.ids.chat(owner.id, address);
    for (let order = 1; order <= each; order++)
      batch.messages.push(
        message(store.ids.incoming(id, '1', `m${order}`), { id, address, order }),
      );
    batch.chats.push({
      ...newChat({ id, account: owner, address, now: START + index * 60_000, lastOrder: each }),
      name: `${NAMES[index % NAMES.length] ?? ''} ${String(index)}`,
      preview: { direction: 'incoming', body: { kind: 'text', text: TEXT } },
      readUpTo: each,
    });
    if (batch.messages.length >= BATCH) await flush();
  }
  await flush();
  store.close();
  archive.close();
}

type Place = { readonly id: ChatId; readonly address: PeerAddress; readonly order: number };

function message(id: IncomingRecord['id'], { id: chatId, address, order }: Place): IncomingRecord {
  return {
    direction: 'incoming',
    id,
    chatId,
    order,
    sentAt: START + order * 60_000,
    body: { kind: 'text', text: `${TEXT} ${String(order)}` },
    address,
    remoteId: `m${String(order)}`,
    senderDevice: '1',
  };
}

Object.assign(globalThis, { fill });
