/**
 * The inbox while the vault is locked: the accounts that may receive then, over what lies outside
 * of the vault. It has no store and no key: what arrives is sealed and kept, and only counted.
 * @module
 */
import type { Badge, Clock, Http, Log, Random, Sockets } from '@/lib/base';
import type { AccountId, ConnectionState, NetworkId, ReceivingLocked } from '@/lib/model';
import type { LockedPorch, PorchAccount } from '@/lib/store';
import type { LockedAccount, LockedHost, Network } from '@/lib/networks/contract';

import { InboxError } from './errors';

export type LockedInboxOptions = {
  readonly porch: LockedPorch;
  readonly networks: readonly Network[];
  readonly clock: Clock;
  readonly random: Random;
  readonly sockets: Sockets;
  readonly http: Http;
  readonly log: Log;
  readonly badge?: Badge;
};

export interface LockedInbox {
  /** Whether any account wants a line. */
  readonly wantsConnection: boolean;
  /** How the accounts stand, without a word on whose they are. */
  readonly accounts: readonly ReceivingLocked[];
  /** Connects every account that may receive. */
  start(): Promise<void>;
  /** For alarms: reconnects what wants a line. */
  wake(): void;
  /** Takes every line down; resolves when nothing is being kept any more. */
  stop(): Promise<void>;
}

export function createLockedInbox(options: LockedInboxOptions): LockedInbox {
  return new Receiving(options);
}

type Place = {
  readonly network: NetworkId;
  readonly account: LockedAccount | undefined;
  state: ReceivingLocked['state'];
};

class Receiving implements LockedInbox {
  readonly #options: LockedInboxOptions;
  readonly #places = new Map<AccountId, Place>();
  #isStopped = false;

  constructor(options: LockedInboxOptions) {
    this.#options = options;
  }

  get wantsConnection(): boolean {
    return !this.#isStopped && [...this.#places.values()].some(wantsLine);
  }

  get accounts(): readonly ReceivingLocked[] {
    return [...this.#places.values()].map(({ network, state }) => ({ network, state }));
  }

  async start(): Promise<void> {
    const accounts = await this.#options.porch.accounts();
    for (const account of accounts) this.#places.set(account.accountId, this.#open(account));
    await this.#showWaiting();
    this.wake();
  }

  wake(): void {
    if (this.#isStopped) return;
    for (const place of this.#places.values()) if (wantsLine(place)) place.account?.connect();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([...this.#places.values()].map(async ({ account }) => account?.disconnect()));
  }

  #open(outside: PorchAccount): Place {
    const { network, isFull } = outside;
    const room = this.#options.networks.find(({ id }) => id === network);
    try {
      const account = room?.openLocked?.(this.#hostOf(outside));
      const state = account === undefined ? 'stopped' : isFull ? 'full' : 'connecting';
      return { network, account, state };
    } catch (error) {
      this.#options.log.warn('locked-account-not-open', error);
      return { network, account: undefined, state: 'stopped' };
    }
  }

  #hostOf({ accountId, access }: PorchAccount): LockedHost {
    const { clock, random, sockets, http, log, porch } = this.#options;
    return {
      clock,
      random,
      sockets,
      http,
      log,
      access,
      renew: async (renewed) => {
        if (!(await porch.renew(accountId, renewed))) throw new InboxError('not-found');
      },
      hold: async (items) => {
        const word = await porch.hold(accountId, items);
        if (word === 'gone') throw new InboxError('not-found');
        if (word === 'full') this.#changed(accountId, 'full');
        else await this.#showWaiting();
        return word;
      },
      connectionChanged: (state) => this.#changed(accountId, stateOf(state)),
    };
  }

  /** Full is full until somebody has read, whatever its line does meanwhile. */
  #changed(accountId: AccountId, state: ReceivingLocked['state']): void {
    const place = this.#places.get(accountId);
    if (place !== undefined && place.state !== 'full') place.state = state;
  }

  /** The badge is a courtesy: where it fails, receiving goes on. */
  async #showWaiting(): Promise<void> {
    const { badge, porch, log } = this.#options;
    if (badge === undefined || porch.badge === 'nothing') return;
    try {
      const accounts = await porch.accounts();
      const count = accounts.reduce((sum, { arrived }) => sum + arrived, 0);
      if (porch.badge === 'dot' && count > 0) await badge.showDot();
      else await badge.showCount(count);
    } catch (error) {
      log.warn('badge-failed', error);
    }
  }
}

function wantsLine({ account, state }: Place): boolean {
  return account !== undefined && state !== 'full' && state !== 'stopped';
}

function stateOf(state: ConnectionState): ReceivingLocked['state'] {
  if (state.kind === 'online') return 'receiving';
  return state.kind === 'stopped' ? 'stopped' : 'connecting';
}
