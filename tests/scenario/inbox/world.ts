/**
 * An inbox on a real store over fake-indexeddb, with scripted networks. It can be killed at any
 * moment and started again over the same disk.
 * @module
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

import { createLog, type Notice, type Random } from '@/lib/base';
import { AGREEMENT } from '../../agreement';
import { createInbox, type Inbox } from '@/lib/inbox';
import type { Account, Chat, ChatId, InboxChange } from '@/lib/model';
import {
  createStore,
  openDatabase,
  vaultHeaders,
  type Database,
  type Store,
  type StoreOptions,
} from '@/lib/store';
import { openVault } from '@/lib/vault';

import { ManualClock } from './clock';
import { ScriptedNetwork } from './scripted-network';

export const systemRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

export type Disk = { readonly indexedDB: IDBFactory; readonly name: string };

export type SetUp = {
  /** before the database is opened */
  readonly onDatabase?: (database: Database) => void;
  /** what lies beside the database; nothing where absent */
  readonly beside?: StoreOptions['beside'];
  /** lets a test stand between the inbox and its store */
  readonly wrap?: (store: Store) => Store;
  /** People who are not known are met as the inbox is shipped; else they are let in, as most tests are not about that. */
  readonly guarded?: boolean;
  /** before the inbox starts */
  readonly before?: (world: World) => void;
};

export function newDisk(): Disk {
  return { indexedDB: new IDBFactory(), name: 'rialto' };
}

export async function openStoreOn(
  disk: Disk,
  { onDatabase, beside }: SetUp = {},
): Promise<{ database: Database; store: Store }> {
  const database = openDatabase({
    name: disk.name,
    indexedDB: disk.indexedDB,
    IDBKeyRange,
  });
  onDatabase?.(database);
  const vault = await openVault(vaultHeaders(database), systemRandom);
  return { database, store: createStore({ database, vault, beside }) };
}

export class World {
  readonly clock = new ManualClock();
  readonly whatsapp = new ScriptedNetwork('whatsapp');
  readonly messenger = new ScriptedNetwork('messenger');
  readonly changes: InboxChange[] = [];
  readonly warnings: string[] = [];
  readonly badge: (number | 'dot')[] = [];
  readonly notices: Notice[] = [];
  readonly cleared: string[] = [];
  /** the chat that somebody has before their eyes */
  lookedAt: ChatId | undefined;

  private constructor(
    readonly disk: Disk,
    readonly database: Database,
    readonly store: Store,
    wrap: (store: Store) => Store,
  ) {
    this.inbox = createInbox({
      store: wrap(store),
      networks: [this.whatsapp, this.messenger],
      clock: this.clock,
      random: systemRandom,
      sockets: { connect: () => unused() },
      http: { request: () => unused() },
      signIn: { redirectUrl: () => unused(), open: () => unused() },
      log: createLog((level, { event, fields }) => {
        if (level === 'warn') this.warnings.push(`${event} ${String(fields['error'] ?? '')}`);
      }),
      noticeWords: () => ({
        app: 'Rialto',
        something: 'New messages',
        inChat: (count) => `${String(count)} new`,
        inChats: (count) => `New in ${String(count)} chats`,
        media: (type) => type,
        reply: 'Reply',
      }),
      isLookedAt: (id) => id === this.lookedAt,
      badge: {
        showCount: async (count) => {
          this.badge.push(count);
        },
        showDot: async () => {
          this.badge.push('dot');
        },
      },
      notifications: {
        show: async (notice) => {
          this.notices.push(notice);
        },
        clear: async (id) => {
          this.cleared.push(id);
        },
        onClick: () => undefined,
      },
    });
    this.inbox.onChange((change) => this.changes.push(change));
  }

  readonly inbox: Inbox;

  static async start(disk: Disk = newDisk(), setUp: SetUp = {}): Promise<World> {
    const { database, store } = await openStoreOn(disk, setUp);
    const world = new World(disk, database, store, setUp.wrap ?? ((inner) => inner));
    setUp.before?.(world);
    await world.inbox.start();
    if (setUp.guarded !== true) await world.letIn();
    return world;
  }

  /** With one WhatsApp account that is online. */
  static async joined(disk: Disk = newDisk(), setUp: SetUp = {}): Promise<World> {
    const world = await World.start(disk, setUp);
    await world.inbox.handlers.changeSettings({ notices: 'who' });
    world.changes.length = 0;
    await world.join();
    world.whatsapp.account.goOnline();
    return world;
  }

  /** Whoever writes first is in the list at once. */
  async letIn(): Promise<void> {
    const { handlers } = this.inbox;
    const { fromUnknown } = await handlers.settings();
    if (fromUnknown !== 'let-in') await handlers.changeSettings({ fromUnknown: 'let-in' });
  }

  join(): Promise<Account> {
    return this.inbox.handlers.join({
      address: 'https://provider.example',
      network: 'whatsapp',
      agreement: AGREEMENT,
    });
  }

  /** The worker dies: nothing is told, nothing is waited for. */
  kill(): void {
    this.store.close();
  }

  /** What a new worker finds on the same disk. */
  async reborn(setUp: SetUp = {}): Promise<World> {
    this.kill();
    return World.start(this.disk, setUp);
  }

  async chats(): Promise<readonly Chat[]> {
    return (await this.inbox.handlers.snapshot()).chats;
  }

  /** The one chat there is. */
  async chat(): Promise<Chat> {
    const [chat, ...others] = await this.chats();
    if (chat === undefined || others.length > 0) throw new Error('not one chat');
    return chat;
  }

  async account(): Promise<Account> {
    const [account] = (await this.inbox.handlers.snapshot()).accounts;
    if (account === undefined) throw new Error('no account');
    return account;
  }

  /** Texts of a chat in order; `?` for what could not be read; our own with their status. */
  async texts(chat?: Chat): Promise<readonly string[]> {
    const { id } = chat ?? (await this.chat());
    const { messages } = await this.inbox.handlers.messages({ chatId: id, limit: 200 });
    return messages.map((message) => {
      const body = message.body.kind === 'text' ? message.body.text : '?';
      return message.direction === 'outgoing' ? `${body} [${message.status}]` : body;
    });
  }
}

/** Lets everything that can happen without the clock happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function unused(): never {
  throw new Error('no test reaches this');
}
