/**
 * The inbox: accounts of several networks in one list, over one store. It knows networks by their
 * contract only, and no browser.
 * @module
 */
import {
  KeyedLock,
  type Badge,
  type Clock,
  type Http,
  type Log,
  type Notifications,
  type Random,
  type SignInWindow,
  type Sockets,
} from '@/lib/base';
import type { ChatId } from '@/lib/model';
import type { Store } from '@/lib/store';
import type { Network } from '@/lib/networks/contract';

import { Accounts } from './accounts';
import { Announcer, type ChangeListener } from './announcer';
import { Doorkeeper } from './doorkeeper';
import { createHandlers, type InboxHandlers } from './handlers';
import { ListHead } from './list-head';
import { MediaMover } from './media-mover';
import { Notifier, type NoticeWords } from './notifier';
import type { Engine } from './runner';
import { InboxSettings } from './settings';
import type { CommitWatch } from './storage-watch';

export type InboxOptions = {
  readonly store: Store;
  readonly networks: readonly Network[];
  readonly clock: Clock;
  readonly random: Random;
  readonly sockets: Sockets;
  readonly http: Http;
  readonly signIn: SignInWindow;
  readonly log: Log;
  /** Hears how every commit went. */
  readonly storage?: CommitWatch;
  readonly badge?: Badge;
  readonly notifications?: Notifications;
  /** What a notification says, in the person's language; without it there are none. */
  readonly noticeWords?: (() => NoticeWords) | undefined;
  /** Whether a person has a chat before their eyes in some window. */
  readonly isLookedAt?: (id: ChatId) => boolean;
};

export interface Inbox {
  /** What windows may ask. Each waits for `start`, and starts the inbox where nobody has. */
  readonly handlers: InboxHandlers;
  /** Whether any account wants a line: while it does, the worker keeps its heartbeat and its alarm. */
  readonly wantsConnection: boolean;
  /** Reads what stands, opens the accounts and connects them. Once; a failed start may be tried again. */
  start(): Promise<void>;
  /** Takes every line down and resolves when the last commit has settled. The store stays open. */
  stop(): Promise<void>;
  /** The browser has granted a host: goes on with what waited for that. */
  permitted(): void;
  /** For alarms: reconnects what wants a line, and sends what waits. */
  wake(): void;
  /** @returns a function that ends it */
  onChange(listener: ChangeListener): () => void;
}

export function createInbox(options: InboxOptions): Inbox {
  const { store, clock, random, sockets, http, log, badge, notifications } = options;
  const settings = new InboxSettings({ notes: store.notes, log });
  const doorkeeper = new Doorkeeper(() => settings.all);
  const notifier = new Notifier({
    clock,
    log,
    badge,
    notifications,
    words: options.noticeWords,
    settings: () => settings.all,
    isLookedAt: options.isLookedAt,
  });
  const announcer = new Announcer({
    atRest: store.atRest,
    protectionOf: (id) => options.networks.find((network) => network.id === id)?.protection,
    groupsOf: (id) => options.networks.find((network) => network.id === id)?.groups,
    canReceiveLocked: (id) =>
      options.networks.some((network) => network.id === id && network.openLocked !== undefined),
    hasSelfMessages: (id) =>
      options.networks.find((network) => network.id === id)?.selfMessages === true,
    log,
    notifier,
    doorkeeper,
  });
  const lock = new KeyedLock();
  const storage = options.storage ?? { worked: () => undefined, failed: () => undefined };
  const shared = { store, clock, random, sockets, http, log, lock };
  const engine: Engine = { ...shared, announcer, storage, settings, doorkeeper };
  const accounts = new Accounts(engine, options.networks, options.signIn);
  const mover = new MediaMover({
    store,
    clock,
    random,
    log,
    announce: (folded) => announcer.committed(folded),
    onProgress: (messageId, progress) => announcer.transfer(messageId, progress),
    mediaOf: (accountId) => accounts.runner(accountId)?.account?.media,
    onReady: (accountId) => accounts.runner(accountId)?.outbox.kick(),
  });
  const head = new ListHead({ store, announcer, clock, log });
  const endFiles = announcer.onFiles((removed) => {
    mover.forget(removed);
    mover.kick();
  });
  const endRepairs = store.onRepaired((repaired) => announcer.repaired(repaired));
  let started: Promise<void> | undefined;

  const start = (): Promise<void> => {
    started ??= open(engine, accounts, { mover, head }).catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
  return {
    handlers: createHandlers(engine, accounts, { mover, head, ready: start }),
    get wantsConnection() {
      return accounts.wantsConnection;
    },
    start,
    stop: async () => {
      notifier.stop();
      endRepairs();
      endFiles();
      await mover.close();
      await accounts.close();
      await head.stop();
    },
    permitted: () => {
      accounts.permitted();
      mover.hurry();
    },
    wake: () => {
      accounts.wake();
      mover.kick();
      announcer.showCount();
    },
    onChange: (listener) => announcer.onChange(listener),
  };
}

async function open(
  { store, announcer, settings, log }: Engine,
  accounts: Accounts,
  { mover, head }: { readonly mover: MediaMover; readonly head: ListHead },
): Promise<void> {
  const { continuity } = store;
  // A window is waiting for these few rows: what reads all of them comes after. It fails of whatever this fails of.
  await head.read().catch(() => undefined);
  // None of these waits for another: a window is waiting for all of them.
  const [listed, chats, copied] = await Promise.all([
    store.accounts.list(),
    store.timeline.chats(),
    continuity?.check(),
    settings.load(),
    store.pieces.removeOrphans(),
  ]);
  announcer.load(listed.records, chats, listed.damaged);
  head.loaded();
  // Before anybody has a line: what stands may have been gone on with elsewhere.
  const isCopied = copied === 'broken';
  for (const account of listed.records) await accounts.prepare(account, { isCopied });
  const counted = continuity?.advance();
  if (isCopied) await counted;
  // Whole, and whole again at the next start where this one could not be counted: nobody waits for it.
  else counted?.catch((error: unknown) => log.warn('start-not-counted', error));
  for (const { id } of listed.records) accounts.runner(id)?.connect();
  mover.kick();
}
