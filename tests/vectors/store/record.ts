/**
 * Records the database that this code writes, for the tests of later ones: two accounts that joined
 * the sandbox through the real inbox and the real adapter, chats both ways, a text that waits, a
 * receipt that is owed, a message that could not be read, a row that was put aside. Once without a
 * lock, once behind a passphrase and a passkey. To be run in the release that ships a schema, and
 * never again for it.
 *
 * Run from the root, after `wxt prepare`: `npx tsx tests/vectors/store/record.ts`
 * @module
 */
import { writeFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

import { openArchive, openDatabase, type Archive } from '@/lib/store';
import { SCHEMA_VERSION } from '@/lib/store/consts';

import { AGREEMENT } from '../../agreement';
import { until } from '../../e2e/drivers';
import { clock, random, startInbox, type Profile } from '../../integration/interop/node-ports';
import { PEOPLE, startSandbox } from '../../sandbox';
import { contentsOf, NOTE, STATE } from './contents';
import { dumpDatabase, type Dump } from './shelf';

/** They open nothing but this fixture. */
const PASSPHRASE = 'vier stille molens in november';
const PRF_OUTPUT = new Uint8Array(32).fill(7);

const generate = crypto.subtle.generateKey.bind(crypto.subtle) as (
  algorithm: AesKeyGenParams,
  extractable: boolean,
  usages: readonly KeyUsage[],
) => Promise<CryptoKey>;
// The open wrap's key cannot leave a browser; this recording must have it.
crypto.subtle.generateKey = ((algorithm: AesKeyGenParams, extractable: boolean, usages: KeyUsage[]) =>
  generate(
    algorithm,
    extractable || algorithm.name === 'AES-GCM',
    usages,
  )) as typeof crypto.subtle.generateKey;

const profile: Profile = { indexedDB: new IDBFactory() };
await live(profile);
await breakOneRow(profile);

const open = archiveOf(profile);
const contents = await fill(open);
open.close();
save('open', { dump: await dumpDatabase(profile.indexedDB, 'rialto'), contents });

const locked = archiveOf(profile);
await locked.change({ kind: 'add', lock: { kind: 'passphrase', passphrase: PASSPHRASE } });
await locked.change({
  kind: 'add',
  lock: {
    kind: 'passkey',
    credentialId: Uint8Array.of(1, 2, 3, 4),
    salt: new Uint8Array(32).fill(9),
    output: PRF_OUTPUT,
  },
});
const lockedContents = await contentsOf(await locked.open());
const passkey = (await locked.status()).locks.find(({ kind }) => kind === 'passkey');
locked.close();
save('locked', {
  dump: await dumpDatabase(profile.indexedDB, 'rialto-1'),
  contents: lockedContents,
  passphrase: PASSPHRASE,
  passkey: { lockId: passkey?.id ?? '', output: Buffer.from(PRF_OUTPUT).toString('base64') },
});
process.exit(0);

async function live(over: Profile): Promise<void> {
  const sandbox = await startSandbox({ seed: 11 });
  const inbox = await startInbox(over);
  const { handlers } = inbox;
  for (const network of ['whatsapp', 'messenger'] as const)
    await handlers.join({ address: sandbox.providerAddress, network, agreement: AGREEMENT });
  const reachable = PEOPLE.filter(({ unreachable }) => unreachable === undefined);
  const named = new Set(reachable.map(({ name }) => name));
  const contacts = [...sandbox.contacts.on('whatsapp'), ...sandbox.contacts.on('messenger')].filter(
    ({ name }) => named.has(name),
  );
  for (const contact of [contacts[0]!, contacts.at(-1)!]) {
    await until('a friend', () => contact.friend !== undefined);
    await contact.write('Een eerste bericht');
    await contact.write('En nog een');
    await until('the chat', async () =>
      (await handlers.snapshot()).chats.some(
        ({ title, unread }) => title === contact.name && unread === 2,
      ),
    );
    const chat = (await handlers.snapshot()).chats.find(({ title }) => title === contact.name)!;
    await handlers.markRead({ chatId: chat.id, upTo: 1 });
    await handlers.send({ chatId: chat.id, body: { kind: 'text', text: 'Een antwoord' } });
    await until('the answer', () => contact.received.length === 1);
    contact.readAll();
    await until('the receipt', async () => {
      const { messages } = await handlers.messages({ chatId: chat.id, limit: 9 });
      return messages.some((one) => one.direction === 'outgoing' && one.status === 'read');
    });
  }
  await sandbox.close();
  const [chat] = (await handlers.snapshot()).chats;
  await handlers.markRead({ chatId: chat!.id, upTo: chat!.lastOrder });
  await handlers.send({ chatId: chat!.id, body: { kind: 'text', text: 'Dit wacht nog' } });
  await inbox.stop();
}

async function breakOneRow({ indexedDB }: Profile): Promise<void> {
  const database = openDatabase({ name: 'rialto', indexedDB, IDBKeyRange });
  const row = (await database.messages.toArray()).find(({ incoming }) => incoming === 1);
  await database.messages.put({ ...row!, sealed: new Uint8Array(60) });
  database.close();
}

async function fill(archive: Archive): Promise<unknown> {
  const store = await archive.open();
  await store.notes.write(NOTE, Uint8Array.of(1, 2, 3));
  const { records } = await store.accounts.list();
  await store.commit({
    accountId: records[0]!.id,
    state: [{ ...STATE, value: Uint8Array.of(4, 5, 6) }],
    fold: () => ({}),
  });
  // Once for the repair of the broken row, and once for what stands afterwards.
  await contentsOf(store);
  return contentsOf(store);
}

function archiveOf({ indexedDB }: Profile): Archive {
  let kept: Record<string, string | number> | undefined;
  return openArchive({
    database: { name: 'rialto', indexedDB, IDBKeyRange },
    random,
    clock,
    session: {
      get: async () => kept,
      set: async (value) => {
        kept = { ...value };
      },
      clear: async () => {
        kept = undefined;
      },
    },
  });
}

function save(lock: string, recorded: { readonly dump: Dump; readonly [name: string]: unknown }): void {
  const file = new URL(`version-${SCHEMA_VERSION}-${lock}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(recorded, undefined, 1)}\n`);
}
