/**
 * One account at work in this worker: its open network account, its line, its queues. Works run
 * one after another; those of different accounts side by side.
 * @module
 */
import {
  backoffDelay,
  type Clock,
  type Http,
  type KeyedLock,
  type Log,
  type Random,
  type Sockets,
} from '@/lib/base';
import type { AccountId, AccountProblem, ConnectionState, PeerAddress } from '@/lib/model';
import { StoreError, type AccountRecord, type Store } from '@/lib/store';
import type { Network, NetworkAccount, NetworkHost, Outcome, Work } from '@/lib/networks/contract';

import type { Announcer } from './announcer';
import { BlockSender } from './block-sender';
import { HELD_BACKOFF } from './consts';
import type { Doorkeeper } from './doorkeeper';
import type { Folded } from './draft';
import { InboxError } from './errors';
import { noteCopy } from './copied';
import { HeldReader, chooseReceiving } from './held-reader';
import type { Line } from './line';
import { OutboxSender } from './outbox';
import { runPhases, type Alongside } from './phases';
import { ProofOfLife } from './proof-of-life';
import { ReachChecker } from './reach-checker';
import { ReceiptSender } from './read-receipts';
import { SelfProof } from './self-proof';
import type { InboxSettings } from './settings';
import type { CommitWatch } from './storage-watch';

/** What all accounts share. */
export type Engine = {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly sockets: Sockets;
  readonly http: Http;
  readonly log: Log;
  readonly lock: KeyedLock;
  readonly announcer: Announcer;
  readonly storage: CommitWatch;
  readonly settings: InboxSettings;
  readonly doorkeeper: Doorkeeper;
};

export class AccountRunner implements Line {
  readonly accountId: AccountId;
  readonly outbox: OutboxSender;
  readonly receipts: ReceiptSender;
  readonly blocks: BlockSender;
  readonly #life: ProofOfLife;
  readonly #reach: ReachChecker;
  readonly #proof: SelfProof;
  readonly #engine: Engine;
  readonly #network: Network | undefined;
  #account: NetworkAccount | undefined;
  #connection: ConnectionState = { kind: 'connecting' };
  readonly #held: HeldReader;
  /** what was kept while the vault was locked: unread, being read, or read */
  #heldState: 'unread' | 'reading' | 'read' = 'unread';
  #heldFailures = 0;
  #heldRead: Promise<void> = Promise.resolve();
  #storageFailed = false;
  #closed = false;
  #epoch = 0;

  /** @param network undefined where this build has none of that name */
  constructor(engine: Engine, record: AccountRecord, network: Network | undefined) {
    this.#engine = engine;
    this.#network = network;
    this.accountId = record.id;
    this.outbox = new OutboxSender(this);
    this.receipts = new ReceiptSender(this);
    this.blocks = new BlockSender(this, engine.doorkeeper);
    this.#life = new ProofOfLife(this, record.lastAlive);
    this.#held = new HeldReader(this, record.network);
    if (!this.#held.isNeeded) this.#heldState = 'read';
    this.#reach = new ReachChecker(this);
    this.#proof = new SelfProof(this, record.selfMessage);
  }

  get settings(): InboxSettings {
    return this.#engine.settings;
  }

  get store(): Store {
    return this.#engine.store;
  }
  get clock(): Clock {
    return this.#engine.clock;
  }
  get random(): Random {
    return this.#engine.random;
  }
  get log(): Log {
    return this.#engine.log;
  }
  get account(): NetworkAccount | undefined {
    return this.#account;
  }
  get epoch(): number {
    return this.#epoch;
  }
  get online(): boolean {
    return !this.#closed && this.#connection.kind === 'online';
  }
  /** Whether the worker must be kept alive, or woken, for this account. */
  get wantsConnection(): boolean {
    return !this.#closed && this.#connection.kind !== 'stopped';
  }

  isStoppedBy(problem: AccountProblem): boolean {
    return this.#connection.kind === 'stopped' && this.#connection.problem === problem;
  }

  /** Opens the account where it is not open yet, and wants a line. Never throws. */
  connect(): void {
    if (this.#closed) return;
    try {
      this.#open();
      if (this.#account === undefined)
        this.#connectionChanged({ kind: 'stopped', problem: 'protocol-error' });
      else if (this.#heldState === 'read') this.#account.connect();
      else if (this.#heldState === 'unread') this.#heldRead = this.#readHeld(this.#account);
    } catch (error) {
      this.log.warn('open-failed', error);
      this.#connectionChanged({ kind: 'stopped', problem: 'protocol-error' });
    }
  }

  /** At the person's wish: a line that stands makes room for a new one, on which the network brings what it still has. */
  async reconnect(): Promise<void> {
    if (this.online) await this.#account?.disconnect();
    this.connect();
  }

  /**
   * Nothing is written any more in sessions that stand now; what comes in them is still read.
   * @param found `isCopied`: this profile was put back from a copy, which windows are told
   * @throws whatever the commit threw: then the account must not connect
   */
  async archive({ isCopied }: { readonly isCopied: boolean }): Promise<void> {
    const work = this.#opened()?.archiveSessions?.();
    if (work !== undefined) await this.submit(work);
    if (isCopied) await noteCopy(this);
  }

  /** One that cannot be opened has no sessions that could be gone on with; connecting says what it is. */
  #opened(): NetworkAccount | undefined {
    try {
      this.#open();
    } catch (error) {
      this.log.warn('open-failed', error);
    }
    return this.#account;
  }

  #open(): void {
    this.#account ??= this.#network?.open(this.#host());
  }

  /** An alarm: the line may be gone without a word, and something may wait. */
  wake(): void {
    if (!this.wantsConnection) return;
    this.connect();
    this.#flush();
    this.#proof.tend();
  }

  /** Whether its line is to be proven by messages to oneself. @throws InboxError 'unavailable' where its network has none */
  async proveLine(wanted: boolean): Promise<void> {
    if (wanted && this.#account?.selfMessage === undefined) throw new InboxError('unavailable');
    await this.#proof.choose(wanted);
  }

  /** Takes no more works, takes the line down, and resolves when the last work has settled. */
  async close(): Promise<void> {
    this.#closed = true;
    try {
      await this.#account?.disconnect();
    } catch (error) {
      this.log.warn('disconnect-failed', error);
    }
    await this.#heldRead;
    const queues = [this.outbox, this.receipts, this.blocks, this.#life];
    await Promise.all(queues.map((queue) => queue.close()));
    await Promise.all([this.#reach.close(), this.#proof.close()]);
    await this.#engine.lock.run(this.accountId, () => Promise.resolve());
  }

  submit(work: Work, alongside?: Alongside): Promise<Outcome> {
    return this.#engine.lock.run(this.accountId, () => this.#run(work, alongside));
  }

  announce(folded: Partial<Folded>): void {
    this.#engine.announcer.committed(folded);
  }

  /** Receives while the vault is locked from now on, or not any more. */
  async receiveWhileLocked(wanted: boolean, signal: AbortSignal): Promise<{ revoked: boolean }> {
    const whileLocked = this.#account?.whileLocked;
    const { held, atRest } = this.store;
    if (whileLocked === undefined || held === undefined || atRest !== 'behind-a-lock')
      throw new InboxError('unavailable');
    // The choice first: the next start brings what lies outside in line with it.
    await chooseReceiving(this, wanted);
    if (wanted) {
      await this.#held.offer(held, whileLocked);
      return { revoked: false };
    }
    await held.withdraw(this.accountId);
    try {
      await whileLocked.revoke(signal);
      return { revoked: true };
    } catch (error) {
      this.log.warn('access-not-revoked', error);
      return { revoked: false };
    }
  }

  /** Before the first line, so that what came first is read first. Never rejects. */
  async #readHeld(account: NetworkAccount): Promise<void> {
    this.#heldState = 'reading';
    try {
      await this.#held.settle(account);
      this.#heldState = 'read';
      if (!this.#closed) account.connect();
    } catch (error) {
      this.#heldState = 'unread';
      if (this.#closed) return;
      this.log.warn('held-not-read', error);
      const problem = 'storage-failed';
      this.#connectionChanged({ kind: 'waiting', problem, lastOnline: undefined });
      const delay = backoffDelay(this.#heldFailures++, 1, HELD_BACKOFF);
      this.clock.after(delay, () => this.connect());
    }
  }

  async #run(work: Work, alongside: Alongside | undefined): Promise<Outcome> {
    if (this.#closed) throw new InboxError('closed');
    const { store, clock, log, doorkeeper } = this.#engine;
    const announce = (folded: Folded) => this.announce(folded);
    const aliveBefore = this.#life.before;
    const context = { store, clock, log, announce, aliveBefore, doorkeeper };
    const job = { accountId: this.accountId, work, ...(alongside && { alongside }) };
    try {
      const outcome = await runPhases(context, job);
      this.#storageFailed = false;
      this.#reach.noteFailures(outcome.events);
      this.#proof.came(outcome.events);
      for (const event of outcome.events)
        if (event.kind === 'resend')
          this.outbox.noteHanded(store.ids.outgoing(this.accountId, event.remoteId));
      this.#engine.storage.worked();
      return outcome;
    } catch (error) {
      if (error instanceof StoreError) this.#storageFailed = true;
      this.#engine.storage.failed(error);
      throw error;
    }
  }

  #host(): NetworkHost {
    const { clock, random, sockets, http, log, store, announcer, doorkeeper } = this.#engine;
    return {
      clock,
      random,
      sockets,
      http,
      log,
      submit: async (work) => {
        await this.submit(work);
      },
      connectionChanged: (state) => this.#connectionChanged(state),
      accessChanged: (access) => this.#accessChanged(access),
      heard: () => {
        if (!this.#closed) this.#life.heard();
      },
      typing: (peer: PeerAddress, active) => {
        const id = store.ids.chat(this.accountId, peer);
        if (!this.#closed && doorkeeper.isAccepted(id)) announcer.typing(id, active);
      },
      mayTell: (peer) => doorkeeper.isAccepted(store.ids.chat(this.accountId, peer)),
    };
  }

  /** Where nothing lies outside there is nothing to renew; where it fails, the next start makes it anew. */
  async #accessChanged(access: () => Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      await this.store.held?.renew(this.accountId, access());
    } catch (error) {
      this.log.warn('access-not-renewed', error);
    }
  }

  #connectionChanged(state: ConnectionState): void {
    const before = this.#connection;
    // A network sees only that a work was refused; that the disk refused it is ours to say.
    this.#connection =
      state.kind === 'waiting' && this.#storageFailed
        ? { ...state, problem: 'storage-failed' }
        : state;
    if (state.kind === 'connecting') this.#life.connecting();
    if (this.#closed) return;
    if (this.isStoppedBy('replaced-elsewhere') && before.kind !== 'stopped') this.#replaced();
    this.#engine.announcer.connection(this.accountId, this.#connection);
    const came =
      state.kind === 'online' && (before.kind !== 'online' || before.since !== state.since);
    if (!came) return;
    this.#epoch += 1;
    this.#flush();
    this.#proof.tend();
  }

  /** Somebody else may go on with what stands here, as this account: with another copy of this profile, say. */
  #replaced(): void {
    this.archive({ isCopied: false }).catch((error: unknown) => {
      if (!this.#closed) this.log.warn('sessions-not-archived', error);
    });
  }

  #flush(): void {
    this.outbox.kick();
    this.receipts.kick();
    this.blocks.kick();
  }
}
