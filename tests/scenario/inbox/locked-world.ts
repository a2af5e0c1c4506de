/**
 * A profile with a lock and an account that may receive while it is locked; the worker and the
 * browser may end at any time.
 * @module
 */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createLog, silentLog, utf8Decode, utf8Encode, type SessionValue } from '@/lib/base';
import { createInbox, createLockedInbox, type Inbox, type LockedInbox } from '@/lib/inbox';
import type { AccountId, NetworkId } from '@/lib/model';
import type {
  LockedAccount,
  LockedHost,
  NetworkEvent,
  NetworkHost,
  WhileLocked,
} from '@/lib/networks/contract';
import { openArchive, type Archive, type LockedPorch, type Store } from '@/lib/store';
import type { LockedBadge } from '@/lib/vault';
import { AGREEMENT } from '../../agreement';

import { ManualClock } from './clock';
import { ScriptedNetwork, type ScriptedAccount } from './scripted-network';
import { settle, systemRandom } from './world';

export const BOB = 'bob@interop';

/** A scripted network that can receive while locked: what it keeps is its events as JSON. */
export class LockableNetwork extends ScriptedNetwork {
  readonly locked: ScriptedLocked[] = [];
  revocable = true;

  override open(host: NetworkHost): ScriptedAccount {
    const account = super.open(host);
    const whileLocked: WhileLocked = {
      access: () => Promise.resolve(utf8Encode(`access of life ${this.accounts.length}`)),
      takeOver: (access) => {
        account.story.push(`take over ${utf8Decode(access)}`);
        return Promise.resolve();
      },
      receive: (held) => {
        const events = held.map((bytes) => JSON.parse(utf8Decode(bytes)) as NetworkEvent);
        return Promise.resolve({
          plan: () => [],
          perform: () =>
            Promise.resolve({ writes: [], events, spent: [], announce: () => undefined }),
        });
      },
      revoke: () =>
        this.revocable ? Promise.resolve() : Promise.reject(new Error('nobody answers')),
    };
    return Object.assign(account, { whileLocked });
  }

  openLocked(host: LockedHost): LockedAccount {
    const account = new ScriptedLocked(host);
    this.locked.push(account);
    return account;
  }
}

class ScriptedLocked implements LockedAccount {
  connects = 0;
  isDown = false;

  constructor(readonly host: LockedHost) {}

  connect(): void {
    this.connects += 1;
    this.host.connectionChanged({ kind: 'online', since: 1 });
  }
  disconnect(): Promise<void> {
    this.isDown = true;
    return Promise.resolve();
  }
  deliver(...events: readonly NetworkEvent[]): Promise<'held' | 'full'> {
    return this.host.hold(
      events.map((event) => ({ bytes: utf8Encode(JSON.stringify(event)), counts: true })),
    );
  }
}

const OUTPUT = new Uint8Array(32).fill(3);
export const PASSKEY = {
  kind: 'passkey',
  credentialId: Uint8Array.of(1),
  salt: new Uint8Array(32).fill(9),
  output: OUTPUT,
} as const;

/** One profile on one disk; the worker and the browser may end at any time. */
export class LockedWorld {
  readonly indexedDB = new IDBFactory();
  readonly clock = new ManualClock();
  readonly networks = [new LockableNetwork('whatsapp'), new ScriptedNetwork('messenger')] as const;
  readonly badge: (number | 'dot')[] = [];
  readonly warnings: string[] = [];
  archive: Archive = this.newArchive();
  inbox!: Inbox;
  store!: Store;

  get whatsapp(): LockableNetwork {
    return this.networks[0];
  }

  newArchive(): Archive {
    let value: SessionValue | undefined;
    return openArchive({
      database: { name: 'rialto', indexedDB: this.indexedDB, IDBKeyRange },
      random: systemRandom,
      clock: this.clock,
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

  /** Opens the inbox over the open vault. */
  async start(wrap: (store: Store) => Store = (store) => store): Promise<void> {
    this.store = await this.archive.open();
    this.inbox = createInbox({
      store: wrap(this.store),
      networks: this.networks,
      clock: this.clock,
      random: systemRandom,
      sockets: { connect: () => unused() },
      http: { request: () => unused() },
      signIn: { redirectUrl: () => unused(), open: () => unused() },
      log: createLog((level, { event }) => {
        if (level === 'warn') this.warnings.push(event);
      }),
    });
    await this.inbox.start();
    await settle();
  }

  /** Waits until something is so; reading what was kept takes as long as this machine lets it. */
  async until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (let turn = 0; turn < 1_000; turn += 1) {
      if (await isSo()) return;
      await settle();
    }
    throw new Error(`waited in vain for ${what}`);
  }

  /** Waits until everything that was kept is read. */
  connected(): Promise<void> {
    return this.until('the account to connect', () => this.whatsapp.account.connects > 0);
  }

  join(network: NetworkId = 'whatsapp') {
    return this.inbox.handlers.join({
      address: 'https://provider.example',
      network,
      agreement: AGREEMENT,
    });
  }

  async account(network: NetworkId = 'whatsapp') {
    const { accounts } = await this.inbox.handlers.snapshot();
    return accounts.find((account) => account.network === network)!;
  }

  receiving(accountId: AccountId, wanted: boolean) {
    return this.inbox.handlers.receiveWhileLocked({ accountId, wanted });
  }

  async lock(): Promise<void> {
    await this.inbox.stop();
    await this.archive.lock();
  }

  /** The browser ends and starts anew: what is on disk stays. */
  restart(): void {
    this.archive.close();
    this.archive = this.newArchive();
  }

  async porch(): Promise<LockedPorch> {
    return (await this.archive.porch())!;
  }

  async lockedInbox(): Promise<LockedInbox> {
    const inbox = createLockedInbox({
      porch: await this.porch(),
      networks: this.networks,
      clock: this.clock,
      random: systemRandom,
      sockets: { connect: () => unused() },
      http: { request: () => unused() },
      log: silentLog,
      badge: {
        showCount: async (count) => void this.badge.push(count),
        showDot: async () => void this.badge.push('dot'),
      },
    });
    await inbox.start();
    return inbox;
  }

  async unlock(): Promise<void> {
    const [lock] = (await this.archive.status()).locks;
    const outcome = await this.archive.unlock({
      kind: 'passkey',
      lockId: lock!.id,
      output: OUTPUT,
    });
    if (!outcome.ok) throw new Error(outcome.problem);
  }

  async texts(): Promise<readonly string[]> {
    const [chat] = (await this.inbox.handlers.snapshot()).chats;
    if (chat === undefined) return [];
    const { messages } = await this.inbox.handlers.messages({ chatId: chat.id, limit: 200 });
    return messages.map(({ body }) => (body.kind === 'text' ? body.text : '?'));
  }
}

function unused(): never {
  throw new Error('no test reaches this');
}

/** With a lock, and a WhatsApp account that receives while locked. */
export async function receivingWorld(badge: LockedBadge = 'nothing'): Promise<LockedWorld> {
  const world = new LockedWorld();
  await world.archive.change({ kind: 'add', lock: PASSKEY });
  await world.archive.choose({ badge });
  await world.start();
  const { id } = await world.join();
  await world.receiving(id, true);
  return world;
}
