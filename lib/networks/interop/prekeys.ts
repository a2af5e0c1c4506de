/**
 * Our pre-keys on the server: made in one commit before they are uploaded, so that no key is ever handed out that is
 * not ours to open; refilled when few are left; the signed one renewed weekly and kept in grace for four weeks more.
 * Must not know who uses them.
 * @module
 */
import type { Clock, Random } from '@/lib/base';
import { childOf } from '@/lib/codec';
import {
  createOneTimePreKeys,
  createSignedPreKey,
  decodeOneTimePreKey,
  encodeIdentity,
  encodeOneTimePreKey,
  encodeSignedPreKey,
  type LocalIdentity,
  type OneTimePreKey,
} from '@/lib/protocol/signal';
import { NetworkError, type NetworkEvent, type NetworkHost, type StateWrite } from '../contract';
import {
  identityNode,
  keyTypeNode,
  oneTimePreKeyNode,
  publishedKeys,
  registrationNode,
  signedPreKeyNode,
  type PublishedKeys,
} from './bundle-stanzas';
import type { Asker } from './bundles';
import {
  PREKEY_BATCH,
  PREKEY_LOW_WATER,
  PREKEY_RETRY_INTERVAL,
  SIGNED_PREKEY_GRACE,
  SIGNED_PREKEY_LIFE,
} from './consts';
import { lookedAt, mayRefill } from './key-stock';
import { Overlay } from './overlay';
import {
  NEW_WATCH,
  readPreKeyBook,
  writePreKeyBook,
  type KeyWatch,
  type PreKeyBook,
} from './prekey-rows';
import { readIdentity } from './sessions';
import {
  expiredPreKeyRows,
  IDENTITY_ROW,
  oneTimePreKeyRow,
  PREKEYS_ROW,
  signedPreKeyRow,
  stepPreKeyId,
} from './state-keys';
import { countOf } from './stanzas';
import { deletion, outcomeOf, rowWith, stateWork } from './work';

/** The rows of a new account: identity, first signed pre-key, and a book with nothing uploaded yet. */
export function firstPreKeyRows(
  identity: LocalIdentity,
  { random, clock }: { readonly random: Random; readonly clock: Clock },
): readonly StateWrite[] {
  const current = createSignedPreKey(identity, 1, random, clock.now());
  return [
    { ...IDENTITY_ROW, value: encodeIdentity(identity) },
    { ...signedPreKeyRow(current.id), value: encodeSignedPreKey(current) },
    writePreKeyBook({
      nextOneTimeId: 1,
      nextSignedId: stepPreKeyId(current.id, 1),
      current,
      retired: [],
      watch: NEW_WATCH,
    }),
  ];
}

type UpkeepHost = Pick<NetworkHost, 'submit' | 'clock' | 'random'>;

type Upload = {
  readonly identity: LocalIdentity;
  readonly book: PreKeyBook;
  readonly keys: readonly OneTimePreKey[];
};

/**
 * Makes the server's stock what it should be. Its works are short; the questions to the server lie between them.
 * @returns ms since 1970 when the signed pre-key is next due
 * @throws NetworkError 'offline' | 'timeout' | 'refused'; whatever a commit threw
 */
export async function keepPreKeys(host: UpkeepHost, asker: Asker): Promise<number> {
  const left = await countOnServer(asker);
  const upload = await preparePreKeys(host, left);
  if (upload.book.pending === undefined) {
    const isLow = left < PREKEY_LOW_WATER;
    return isLow ? host.clock.now() + PREKEY_RETRY_INTERVAL : dueAt(upload.book);
  }
  // None left of a batch that was pending: they were used, so their upload had arrived.
  if (upload.keys.length > 0)
    await uploadPreKeys(asker, publishedKeys(upload.identity, upload.book.current), upload.keys);
  await host.submit(
    stateWork([PREKEYS_ROW], async (state) => {
      const { pending: _, ...book } = readPreKeyBook(state);
      const stock = left + upload.keys.length;
      const watch = { ...book.watch, stock, refilledAt: host.clock.now() };
      return [writePreKeyBook({ ...book, watch })];
    }),
  );
  return dueAt(upload.book);
}

function dueAt({ current }: PreKeyBook): number {
  return current.createdAt + SIGNED_PREKEY_LIFE;
}

/** `<iq get encrypt><count/></iq>` */
export async function countOnServer(asker: Asker): Promise<number> {
  const answer = await asker.ask({ type: 'get', xmlns: 'encrypt', content: [{ tag: 'count' }] });
  if (answer.kind === 'refused') throw new NetworkError('refused', `count: ${answer.code}`);
  const count = countOf(childOf(answer.node, 'count')?.attrs['value']);
  if (count === undefined) throw new NetworkError('refused', 'count without a number');
  return count;
}

/** Keys to upload: those of an upload whose end was never heard of, else new ones where they are needed. */
async function preparePreKeys(host: UpkeepHost, left: number): Promise<Upload> {
  let prepared: Upload | undefined;
  let waiting: PreKeyBook['pending'];
  await host.submit({
    plan: () => [IDENTITY_ROW, PREKEYS_ROW],
    perform: async (state) => {
      const now = host.clock.now();
      const identity = readIdentity(new Overlay(state));
      const stored = readPreKeyBook(state);
      const watch = lookedAt(stored.watch, left, now);
      const before = { ...stored, watch };
      waiting = before.pending;
      prepared = { identity, book: before, keys: [] };
      const isLow = left < PREKEY_LOW_WATER && mayRefill(watch, now);
      const events = stockNews(stored.watch, watch);
      if (waiting !== undefined || (!isLow && now < dueAt(before)))
        return outcomeOf({ writes: [writePreKeyBook(before)], events });
      const made = makePreKeys(host, identity, before);
      prepared = { identity, ...made };
      return outcomeOf({ writes: made.writes, events });
    },
  });
  if (prepared === undefined) throw new NetworkError('refused', 'nothing prepared');
  return waiting === undefined ? prepared : { ...prepared, keys: await readPending(host, waiting) };
}

function stockNews(before: KeyWatch, { drainedSince }: KeyWatch): readonly NetworkEvent[] {
  if (before.drainedSince === drainedSince) return [];
  return [{ kind: 'key-stock', ...(drainedSince !== 0 && { drainedSince }) }];
}

async function readPending(
  host: UpkeepHost,
  { firstId, count }: NonNullable<PreKeyBook['pending']>,
): Promise<readonly OneTimePreKey[]> {
  const rows = Array.from({ length: count }, (_, place) =>
    oneTimePreKeyRow(stepPreKeyId(firstId, place)),
  );
  const keys: OneTimePreKey[] = [];
  await host.submit(
    stateWork(rows, async (state) => {
      for (const row of rows) {
        const bytes = state.get(row.kind, row.key);
        // Used meanwhile: the upload was heard of, only its answer was not.
        if (bytes !== undefined) keys.push(decodeOneTimePreKey(bytes));
      }
      return [];
    }),
  );
  return keys;
}

/** A batch of one-time keys, and a new signed one where the current is a week old. */
function makePreKeys(
  { clock, random }: UpkeepHost,
  identity: LocalIdentity,
  before: PreKeyBook,
): {
  readonly book: PreKeyBook;
  readonly keys: readonly OneTimePreKey[];
  readonly writes: readonly StateWrite[];
} {
  const firstId = before.nextOneTimeId;
  const keys = createOneTimePreKeys(random, firstId, PREKEY_BATCH);
  const rotated = rotateSigned(before, identity, { now: clock.now(), random });
  const book: PreKeyBook = {
    ...rotated.book,
    nextOneTimeId: stepPreKeyId(firstId, PREKEY_BATCH),
    pending: { firstId, count: PREKEY_BATCH },
  };
  const writes = [
    ...expiredPreKeyRows(firstId, PREKEY_BATCH).map(deletion),
    ...keys.map((key) => rowWith(oneTimePreKeyRow(key.id), encodeOneTimePreKey(key))),
    ...rotated.writes,
    writePreKeyBook(book),
  ];
  return { book, keys, writes };
}

function rotateSigned(
  before: PreKeyBook,
  identity: LocalIdentity,
  { now, random }: { readonly now: number; readonly random: Random },
): { readonly book: PreKeyBook; readonly writes: readonly StateWrite[] } {
  if (now < dueAt(before)) return { book: before, writes: [] };
  const current = createSignedPreKey(identity, before.nextSignedId, random, now);
  const retired = [...before.retired, { id: before.current.id, at: now }];
  const expired = retired.filter(({ at }) => now - at > SIGNED_PREKEY_GRACE);
  return {
    book: {
      ...before,
      current,
      nextSignedId: stepPreKeyId(current.id, 1),
      retired: retired.filter((key) => !expired.includes(key)),
    },
    writes: [
      { ...signedPreKeyRow(current.id), value: encodeSignedPreKey(current) },
      ...expired.map(({ id }) => deletion(signedPreKeyRow(id))),
    ],
  };
}

/** `<iq set encrypt>` with registration, identity, one-time keys and the signed key. */
export async function uploadPreKeys(
  asker: Asker,
  published: PublishedKeys,
  keys: readonly OneTimePreKey[],
): Promise<void> {
  const answer = await asker.ask({
    type: 'set',
    xmlns: 'encrypt',
    content: [
      registrationNode(published),
      keyTypeNode(),
      identityNode(published.identityKey),
      { tag: 'list', content: keys.map(oneTimePreKeyNode) },
      signedPreKeyNode(published.signedPreKey),
    ],
  });
  if (answer.kind === 'refused') throw new NetworkError('refused', `upload: ${answer.code}`);
}
