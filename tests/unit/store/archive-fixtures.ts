/**
 * A profile that archives are opened over, and what a person had in it.
 * @module
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import {
  fromBase64Url,
  type SessionStorage,
  type SessionValue,
  type SpareStorage,
} from '@/lib/base';
import type { VaultStatus } from '@/lib/model';
import { openArchive, type Archive, type Lasting, type ResealStep, type Store } from '@/lib/store';
import type { NewLock, UnlockSecret } from '@/lib/vault';
import { BOB, filledShelf, random } from './fixtures';

/** What the browser keeps in memory while it runs. */
export class MemorySession implements SessionStorage {
  value: SessionValue | undefined;

  get(): Promise<SessionValue | undefined> {
    return Promise.resolve(this.value);
  }
  set(value: SessionValue): Promise<void> {
    this.value = structuredClone(value);
    return Promise.resolve();
  }
  clear(): Promise<void> {
    this.value = undefined;
    return Promise.resolve();
  }
}

export class HandClock {
  time = 1_000_000;
  now(): number {
    return this.time;
  }
}

export type Profile = {
  readonly indexedDB: IDBFactory;
  readonly session: MemorySession;
  readonly clock: HandClock;
  readonly shelf?: MemoryShelf;
};

export function profileOf(indexedDB: IDBFactory): Profile {
  return { indexedDB, session: new MemorySession(), clock: new HandClock() };
}

/** The shelf that a browser keeps when it throws its databases away. */
export class MemoryShelf implements SpareStorage {
  readonly values = new Map<string, string>();
  /** everything that was replaced, or put where nothing was asked to go */
  replaced = 0;
  failing = false;

  get(name: string): Promise<string | undefined> {
    return Promise.resolve(this.values.get(name));
  }
  async set(name: string, value: string): Promise<void> {
    if (this.failing) throw new Error('the shelf refused');
    this.values.set(name, value);
  }
  async replace(name: string, value: string | undefined): Promise<void> {
    if (this.failing) throw new Error('the shelf refused');
    this.replaced += 1;
    if (value === undefined) this.values.delete(name);
    else this.values.set(name, value);
  }
}

/** What the accounts of these tests need to come back: their session with Bob, renewed by one more byte. */
export const LASTING: Lasting = {
  rows: () => [{ kind: 'session', key: 'bob' }],
  keeps: (kind) => kind === 'session',
  renew: (_network, kept) =>
    kept.map(({ kind, key, value }) => ({
      kind,
      key,
      value: Uint8Array.of(...(value ?? []), 99),
    })),
};

export function archiveOf(
  { indexedDB, session, clock, shelf }: Profile,
  onStep?: (step: ResealStep) => void | Promise<void>,
): Archive {
  const database = { name: 'rialto', indexedDB, IDBKeyRange };
  const spare = shelf && { storage: shelf, lasting: LASTING };
  return openArchive({
    database,
    random,
    clock,
    session,
    ...(onStep && { onStep }),
    ...(spare && { spare }),
  });
}

/** The browser has thrown its databases away, and was started anew. */
export function thrownAway({ clock, shelf }: Profile): Profile {
  return { ...profileOf(new IDBFactory()), clock, ...(shelf && { shelf }) };
}

/** A passkey whose PRF gives `fill` thirty-two times. */
export function passkey(fill: number): NewLock & { readonly kind: 'passkey' } {
  return {
    kind: 'passkey',
    credentialId: Uint8Array.of(1, fill),
    salt: new Uint8Array(32).fill(9),
    output: new Uint8Array(32).fill(fill),
  };
}

/** What unlocks with that passkey, once its lock stands. */
export function secretOf(status: VaultStatus, fill: number): UnlockSecret {
  const lock = status.locks.find(
    ({ credentialId = '' }) => fromBase64Url(credentialId)[1] === fill,
  );
  const output = new Uint8Array(32).fill(fill);
  return { kind: 'passkey', lockId: lock?.id ?? 'none', output };
}

/** Everything of the filled shelf, as far as a person or a network can tell. */
export async function contentsOf(store: Store): Promise<unknown> {
  const accounts = (await store.accounts.list()).records;
  const owner = accounts[0]!;
  const chats = await store.timeline.chats();
  const { messages } = await store.timeline.page(chats[0]!.id, { limit: 50 });
  const state = await store.state.read(owner.id, [{ kind: 'session', key: 'bob' }]);
  const outbox = await store.outbox.list(owner.id);
  const receipts = await store.receipts.list(owner.id);
  const found = await store.timeline.chat(store.ids.chat(owner.id, BOB));
  return {
    accounts,
    chats: chats.map(({ id: _id, ...chat }) => chat),
    foundByAddress: found !== undefined,
    messages: messages.map(({ id: _id, chatId: _chatId, ...message }) => message),
    redelivered: await Promise.all(
      messages.map(async (message) => {
        const id =
          message.direction === 'incoming'
            ? store.ids.incoming(message.chatId, message.senderDevice, message.remoteId)
            : store.ids.outgoing(owner.id, message.remoteId);
        return (await store.timeline.message(id))?.order;
      }),
    ),
    state: [...(state.get('session', 'bob') ?? [])],
    outbox: outbox.map(({ id: _id, chatId: _chatId, ...entry }) => entry),
    linked: outbox.map(({ id }) => messages.some((message) => message.id === id)),
    receipts: receipts.map(({ chatId: _chatId, ...owed }) => owed),
  };
}

/** A profile with a filled database and no lock, and what is in it. */
export async function filledProfile(): Promise<Profile & { readonly contents: unknown }> {
  const { indexedDB, store, chat } = await filledShelf();
  await store.timeline.markRead(chat.id, 2);
  const contents = await contentsOf(store);
  store.close();
  return { ...profileOf(indexedDB), contents };
}

export async function namesOf(indexedDB: IDBFactory): Promise<readonly string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted();
}

/** As when the browser starts anew: what it had in memory is gone. */
export function restarted(profile: Profile): Profile {
  const { indexedDB, clock, shelf } = profile;
  return { ...profileOf(indexedDB), clock, ...(shelf && { shelf }) };
}

/** @throws Error where that passkey does not open it */
export async function unlocked(archive: Archive, fill: number): Promise<Archive> {
  const outcome = await archive.unlock(secretOf(await archive.status(), fill));
  if (!outcome.ok) throw new Error(outcome.problem);
  return archive;
}
