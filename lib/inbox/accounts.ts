/**
 * The accounts of this worker: opened at start, joined, removed.
 * @module
 */
import { hasCode, type SignInWindow } from '@/lib/base';
import {
  NOTICE_VERSION,
  type Account,
  type AccountId,
  type Agreement,
  type Consent,
  type Departure,
  type InboxKind,
  type KitArrival,
  type NetworkId,
  type ProviderSummary,
} from '@/lib/model';
import type { AccountRecord } from '@/lib/store';
import {
  JoinError,
  type JoinHost,
  type Network,
  type NewAccount,
  type SealedNote,
  type TypedSignIn,
} from '@/lib/networks/contract';

import { InboxError } from './errors';
import type { KitAccount } from './kit-content';
import { restoreKit, type KitTarget } from './kit-restore';
import { AccountRunner, type Engine } from './runner';

export type JoinWish = {
  readonly address: string;
  readonly network: NetworkId;
  /** what the person said yes to; no account is made without */
  readonly agreement: Agreement;
  /** where its chats are to be listed */
  readonly inbox?: InboxKind;
};

/** A sign-in by an address and a password. */
export type PasswordWish = Pick<JoinWish, 'address' | 'network' | 'inbox'> &
  Pick<TypedSignIn, 'password' | 'server' | 'isNew'>;

export class Accounts {
  readonly #engine: Engine;
  readonly networks: readonly Network[];
  readonly #signIn: SignInWindow;
  readonly #runners = new Map<AccountId, AccountRunner>();
  readonly #stopping = new AbortController();

  constructor(engine: Engine, networks: readonly Network[], signIn: SignInWindow) {
    this.#engine = engine;
    this.networks = networks;
    this.#signIn = signIn;
  }

  runner(id: AccountId): AccountRunner | undefined {
    return this.#runners.get(id);
  }

  get wantsConnection(): boolean {
    return [...this.#runners.values()].some((runner) => runner.wantsConnection);
  }

  /** Opens the account and wants its line. An account that cannot be opened says so; the others go on. */
  open(record: AccountRecord): void {
    this.#add(record).connect();
  }

  /**
   * The same without a line yet. What may have been gone on with elsewhere is archived first.
   * @throws StoreError where that could not be written down: then nothing may connect
   */
  async prepare(
    record: AccountRecord,
    { isCopied }: { readonly isCopied: boolean },
  ): Promise<void> {
    try {
      await this.#network(record.network)?.ready?.();
    } catch (error) {
      // Opening the account says so as well, where windows hear it.
      this.#engine.log.warn('network-not-ready', error);
    }
    const runner = this.#add(record);
    if (isCopied) await runner.archive({ isCopied });
  }

  #add(record: AccountRecord): AccountRunner {
    const runner = new AccountRunner(this.#engine, record, this.#network(record.network));
    this.#runners.set(record.id, runner);
    return runner;
  }

  wake(): void {
    for (const runner of this.#runners.values()) runner.wake();
  }

  /** The browser lets us speak to a host again: whoever was stopped by that goes on. */
  permitted(): void {
    for (const runner of this.#runners.values())
      if (runner.isStoppedBy('not-permitted')) runner.connect();
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...this.#runners.values()].map((runner) => runner.close()));
  }

  /** Asks each network in turn; the first that knows the provider answers. @throws JoinError */
  async lookUpProvider(address: string): Promise<ProviderSummary> {
    let failure: JoinError | undefined;
    for (const network of this.networks)
      try {
        return await network.lookUpProvider(address, this.#joinHost(network.id));
      } catch (error) {
        if (!(error instanceof JoinError)) throw error;
        // To the others it may not even be an address.
        failure ??= error;
      }
    throw failure ?? new JoinError('network-not-offered');
  }

  /** Signs in, makes the account and its first state in one commit, and connects. @throws JoinError */
  async join({
    address,
    network: networkId,
    agreement,
    inbox = 'combined',
  }: JoinWish): Promise<Account> {
    const network = this.#network(networkId);
    if (network === undefined) throw new JoinError('network-not-offered');
    if (agreement.noticeVersion !== NOTICE_VERSION) throw new JoinError('notice-outdated');
    const agreedAt = this.#engine.clock.now();
    const host = this.#joinHost(networkId);
    const joined = await network.join(address, host, this.#stopping.signal);
    const consent: Consent = {
      ...agreement,
      agreedAt,
      gatekeeper: networkId,
      providerName: joined.providerName,
      providerAddress: address,
    };
    return this.#admit(host, joined, { network: networkId, inbox, consent });
  }

  /** The same for a network that asks for a password, and has no gatekeeper to agree with. @throws JoinError */
  async joinByPassword({
    address,
    network: networkId,
    inbox = 'combined',
    ...typed
  }: PasswordWish): Promise<Account> {
    const network = this.#network(networkId);
    if (network === undefined) throw new JoinError('network-not-offered');
    const host = { ...this.#joinHost(networkId), typed };
    const joined = await network.join(address, host, this.#stopping.signal);
    return this.#admit(host, joined, { network: networkId, inbox });
  }

  async #admit(
    host: JoinHost,
    joined: NewAccount,
    chosen: Pick<AccountRecord, 'network' | 'inbox' | 'consent'>,
  ): Promise<Account> {
    if (this.#stopping.signal.aborted) throw new InboxError('closed');
    const { store, clock, random, announcer } = this.#engine;
    const record: AccountRecord = {
      id: store.ids.newAccount(random),
      ...chosen,
      identifier: joined.identifier,
      providerName: joined.providerName,
      ...(joined.providerHosts && { providerHosts: joined.providerHosts }),
      uniqueKey: joined.uniqueKey,
      notices: {},
      createdAt: clock.now(),
    };
    try {
      await store.accounts.add(record, joined.state);
    } catch (error) {
      if (!hasCode(error, 'duplicate')) throw error;
      await host.note.write(undefined);
      await this.#connectAgain(record.uniqueKey);
      throw new JoinError('already-joined', undefined, { cause: error });
    }
    await host.note.write(undefined);
    const account = announcer.added(record);
    this.open(record);
    return announcer.account(record.id) ?? account;
  }

  /** Accounts of a recovery kit, each under its old identity. */
  restore(wanted: readonly KitAccount[]): Promise<readonly KitArrival[]> {
    const { store, clock, random, log, announcer } = this.#engine;
    const onBack: KitTarget['onBack'] = (record, chats) => {
      announcer.added(record);
      announcer.committed({ chats });
      this.open(record);
    };
    return restoreKit({ store, networks: this.networks, clock, random, log, onBack }, wanted);
  }

  /**
   * Signs in again for an account that stands. Its person may take minutes; works go on meanwhile.
   * @throws JoinError
   */
  async signInAgain(id: AccountId): Promise<void> {
    const account = this.#runners.get(id)?.account;
    if (account === undefined) throw new InboxError('not-found');
    await account.signInAgain(this.#signIn, this.#stopping.signal);
  }

  /** @returns whether what lay outside is worthless now, where it does not any more */
  async receiveWhileLocked(id: AccountId, wanted: boolean): Promise<{ revoked: boolean }> {
    const runner = this.#runners.get(id);
    if (runner === undefined) throw new InboxError('not-found');
    return runner.receiveWhileLocked(wanted, this.#stopping.signal);
  }

  /** Lists the account's chats among the others, or apart. Nothing of the chats themselves changes. */
  async chooseInbox(id: AccountId, inbox: InboxKind): Promise<void> {
    const folded = await this.#engine.store.commit({
      accountId: id,
      fold: ({ account }) => ({ account: { ...account, inbox } }),
    });
    this.#engine.announcer.committed(folded);
  }

  /** The same by a password. @throws JoinError; InboxError 'unavailable' where its network has none */
  async signInByPassword(id: AccountId, password: string): Promise<void> {
    const account = this.#runners.get(id)?.account;
    if (account === undefined) throw new InboxError('not-found');
    if (account.signInByPassword === undefined) throw new InboxError('unavailable');
    await account.signInByPassword(password, this.#stopping.signal);
  }

  async proveLine(id: AccountId, wanted: boolean): Promise<void> {
    const runner = this.#runners.get(id);
    if (runner === undefined) throw new InboxError('not-found');
    await runner.proveLine(wanted);
  }

  /** What the network named and never brought: the person knows. Anything else that is missing is not accepted by it. */
  async acceptGap(id: AccountId): Promise<void> {
    const folded = await this.#engine.store.commit({
      accountId: id,
      fold: ({ account: { gap, ...account } }) => {
        if (gap?.state !== 'short') return {};
        const { completeUpTo, missing } = gap;
        return { account: { ...account, neverCame: { completeUpTo, missing } } };
      },
    });
    this.#engine.announcer.committed(folded);
  }

  /**
   * Leaves the network as far as it can be told, then removes the account whatever came of that:
   * a consent can be taken back without a line.
   */
  async withdraw(id: AccountId): Promise<Departure> {
    const runner = this.#runners.get(id);
    if (runner === undefined) throw new InboxError('not-found');
    const nobody: Departure = { delisted: false, signInEnded: false };
    const departure = (await runner.account?.leave(this.#stopping.signal)) ?? nobody;
    await this.remove(id);
    return departure;
  }

  /** Takes the line down, then removes the account and every row of it. */
  async remove(id: AccountId): Promise<void> {
    const runner = this.#runners.get(id);
    if (runner === undefined) throw new InboxError('not-found');
    await runner.close();
    const chats = await this.#engine.store.accounts.remove(id);
    await this.#engine.store.held?.forget(id);
    this.#runners.delete(id);
    this.#engine.announcer.removed(id, chats);
  }

  /** The sign-in that turned out to be a second one has thrown the first one's line out. */
  async #connectAgain(uniqueKey: string): Promise<void> {
    const { records } = await this.#engine.store.accounts.list();
    const known = records.find((record) => record.uniqueKey === uniqueKey);
    if (known !== undefined) this.#runners.get(known.id)?.connect();
  }

  #network(id: NetworkId): Network | undefined {
    return this.networks.find((network) => network.id === id);
  }

  #joinHost(network: NetworkId): JoinHost {
    const { clock, random, http, sockets, log, store } = this.#engine;
    const name = `joining/${network}`;
    const note: SealedNote = {
      read: () => store.notes.read(name),
      write: (value) => store.notes.write(name, value),
    };
    return { clock, random, http, sockets, log, note, signIn: this.#signIn };
  }
}
