/**
 * The half of the vault bench that runs inside Chromium: the real archive and store, each beside the
 * bare work it cannot do without.
 * @module
 */
import { Dexie } from 'dexie';
import type { Random, SessionValue } from '@/lib/base';
import { argon2id } from '@/lib/crypto';
import type { ChatId, PeerAddress } from '@/lib/model';
import { newChat, openArchive, type AccountRecord, type IncomingRecord } from '@/lib/store';

/** ms of ours, and of the bare work in the same round */
export type Pair = { readonly ours: number; readonly bare: number };

const PASSPHRASE = 'vier stille ganzen';
const COST = { memoryKiB: 65_536, passes: 3, lanes: 1, length: 32 } as const;
const PEER = 'someone@interop' as PeerAddress;
/** the length of an ordinary message */
const TEXT = 'See you at the station at half past five, I have the tickets.';

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

function archiveNamed(name: string) {
  let value: SessionValue | undefined;
  return openArchive({
    database: { name },
    random,
    clock: { now: () => Date.now() },
    session: {
      get: () => Promise.resolve(value),
      set: (next) => {
        value = next;
        return Promise.resolve();
      },
      clear: () => {
        value = undefined;
        return Promise.resolve();
      },
    },
  });
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** A passphrase opens the archive; and only its derivation. */
async function unlockRound(): Promise<Pair> {
  const archive = archiveNamed('bench-unlock');
  const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
  if ((await archive.status()).state === 'open')
    await archive.change({ kind: 'add', lock: secret });
  await archive.lock();
  const ours = await timed(async () => {
    const outcome = await archive.unlock(secret);
    if (!outcome.ok) throw new Error('the archive did not open');
  });
  await archive.lock();
  archive.close();
  const bytes = new TextEncoder().encode(PASSPHRASE);
  const bare = await timed(() => argon2id(bytes, random.bytes(16), COST));
  return { ours, bare };
}

type Written = {
  readonly write: Pair;
  /** the newest fifty, read and opened */
  readonly read: Pair;
};

/** Messages in one commit, sealed by the store and bare with the same indexes; then the newest fifty of each. */
async function storeRound(count: number): Promise<Written> {
  const archive = archiveNamed('bench-store');
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
  const id = store.ids.chat(owner.id, PEER);
  const chat = newChat({ id, account: owner, address: PEER, now: 1, lastOrder: 0 });
  const messages = Array.from({ length: count }, (_, index) =>
    message(store.ids.incoming(id, '1', `m${index}`), id, index + 1),
  );
  const bare = bareDatabase();
  await bare.open();
  const write = {
    ours: await timed(() =>
      store.commit({ accountId: owner.id, fold: () => ({ chats: [chat], messages }) }),
    ),
    bare: await timed(() => writeBare(bare, messages)),
  };
  const read = await readNewest(
    () => store.timeline.page(id, { limit: 50 }),
    () => readBare(bare, id),
  );
  await bare.delete();
  store.close();
  archive.close();
  await Dexie.delete('bench-store');
  return { write, read };
}

/** One page is a few ms: ten of each in turn. */
async function readNewest(ours: () => Promise<unknown>, bare: () => Promise<unknown>) {
  const sum = { ours: 0, bare: 0 };
  for (let times = 0; times < 10; times++) {
    sum.ours += await timed(ours);
    sum.bare += await timed(bare);
  }
  return { ours: sum.ours / 10, bare: sum.bare / 10 };
}

function message(id: IncomingRecord['id'], chatId: ChatId, order: number): IncomingRecord {
  return {
    direction: 'incoming',
    id,
    chatId,
    order,
    sentAt: 1_700_000_000_000 + order,
    body: { kind: 'text', text: `${TEXT} ${order}` },
    address: PEER,
    remoteId: `m${order}`,
    senderDevice: '1',
  };
}

function bareDatabase(): Dexie {
  const dexie = new Dexie('bench-bare', { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores({ messages: 'id, &[chatId+order], [chatId+incoming]' });
  return dexie;
}

/** With the same columns, the record as it is. */
function writeBare(dexie: Dexie, messages: readonly IncomingRecord[]): Promise<void> {
  const rows = messages.map((record) => Object.assign({ incoming: record.order }, record));
  return dexie.transaction('rw', ['messages'], async () => {
    await dexie.table('messages').bulkPut(rows);
  });
}

function readBare(dexie: Dexie, chatId: ChatId): Promise<unknown> {
  const range = dexie
    .table('messages')
    .where('[chatId+order]')
    .between([chatId, Dexie.minKey], [chatId, Dexie.maxKey]);
  // oxlint-disable-next-line unicorn/no-array-reverse -- a cursor's direction, no array
  return range.reverse().limit(50).toArray();
}

Object.assign(globalThis, { unlockRound, storeRound });
