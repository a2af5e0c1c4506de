/**
 * A network whose far end is the test: it delivers what the test scripts, keeps a counter as its
 * "session", and records all that it was told. Crypto-free on purpose: what is tested is the inbox.
 * @module
 */
import { utf8Decode, utf8Encode } from '@/lib/base';
import type {
  Departure,
  NetworkId,
  NetworkRepair,
  PeerAddress,
  ProtectionRecord,
  ProviderSummary,
  ReachState,
  UndecryptableReason,
} from '@/lib/model';
import {
  JoinError,
  NetworkError,
  type Complaint,
  type Finding,
  type Network,
  type NetworkAccount,
  type NetworkEvent,
  type NetworkHost,
  type NetworkKit,
  type NetworkMedia,
  type NewAccount,
  type Outcome,
  type Outgoing,
  type Peer,
  type StateView,
  type UnreadableMessage,
  type Work,
} from '@/lib/networks/contract';

export const SESSION = { kind: 'session', key: 'counter' } as const;

/** What makes an account the same one elsewhere. */
export const IDENTITY = { kind: 'identity', key: '' } as const;
/** How a contact was known. */
export const knownAs = (address: string) => ({ kind: 'peer-identity', key: address }) as const;

const SCRIPTED_KIT: NetworkKit = {
  rows: [IDENTITY],
  ofContact: (address) => [knownAs(address)],
  renew: (carried) => {
    const identity = carried.get(IDENTITY.kind, IDENTITY.key);
    if (identity === undefined) throw new NetworkError('refused', 'no identity');
    return [
      { ...IDENTITY, value: identity },
      { ...SESSION, value: Uint8Array.of(0) },
    ];
  },
};

export class ScriptedNetwork implements Network {
  kit?: NetworkKit = SCRIPTED_KIT;
  /** of every account that is opened from now on */
  media?: NetworkMedia;
  readonly accounts: ScriptedAccount[] = [];
  /** Signal's equal, unless a test says otherwise. */
  protection: ProtectionRecord = {
    protocol: 'scripted',
    readers: 'other-end',
    forwardSecrecy: true,
    postCompromiseSecurity: true,
    authentication: 'comparable-keys',
    evidence: [],
  };
  /** What becomes of the next sends; absent: they are encrypted. */
  onSend: ((message: Outgoing) => void) | undefined;
  /** Called while sessions are being archived; a throw fails it. */
  onArchive: (() => void) | undefined;
  selfMessages?: boolean;
  /** Called before a message to ourselves is written; a throw fails it. */
  onSelfMessage: (() => void) | undefined;
  /** While set, sends wait before they are encrypted. */
  holdSends: Promise<void> | undefined;
  contacts = new Map<string, Peer>();
  /** of everybody */
  reach: ReachState = 'reachable';
  nextIdentifier = 'me@provider.example';
  /** Ids must differ from one life of the worker to the next. */
  idPrefix = 'r';

  constructor(readonly id: NetworkId) {}

  /** The account that was opened last. */
  get account(): ScriptedAccount {
    const account = this.accounts.at(-1);
    if (account === undefined) throw new Error('no account was opened');
    return account;
  }

  lookUpProvider(address: string): Promise<ProviderSummary> {
    if (address !== 'https://provider.example')
      return Promise.reject(new JoinError('not-a-provider'));
    return Promise.resolve({ address, name: 'Provider', networks: [this.id], hosts: [address] });
  }

  join(): Promise<NewAccount> {
    return Promise.resolve({
      identifier: this.nextIdentifier,
      providerName: 'Provider',
      uniqueKey: this.nextIdentifier,
      state: [
        { ...SESSION, value: Uint8Array.of(0) },
        { ...IDENTITY, value: utf8Encode(`key of ${this.nextIdentifier}`) },
      ],
    });
  }

  open(host: NetworkHost): ScriptedAccount {
    const account = new ScriptedAccount(this, host);
    this.accounts.push(account);
    return account;
  }
}

export class ScriptedAccount implements NetworkAccount {
  /** The story as the network saw it: `announce …`, `transmit …`, `read …`. */
  readonly story: string[] = [];
  /** messages of whose arrival their sender may learn */
  readonly told: string[] = [];
  connects = 0;
  readonly media?: NetworkMedia;
  archived = 0;
  #online = false;
  #ids = 0;

  constructor(
    readonly network: ScriptedNetwork,
    readonly host: NetworkHost,
  ) {
    if (network.media !== undefined) this.media = network.media;
  }

  connect(): void {
    this.connects += 1;
  }

  /** Whoever signs in is the right person. */
  signInAgain(): Promise<void> {
    this.goOnline();
    return Promise.resolve();
  }

  leave(): Promise<Departure> {
    this.story.push('leave');
    return Promise.resolve({ delisted: this.#online, signInEnded: this.#online });
  }

  disconnect(): Promise<void> {
    this.#online = false;
    return Promise.resolve();
  }

  get isOnline(): boolean {
    return this.#online;
  }

  goOnline(): void {
    this.#online = true;
    this.host.connectionChanged({ kind: 'online', since: this.host.clock.now() });
  }

  goOffline(): void {
    this.#online = false;
    this.host.connectionChanged({ kind: 'waiting', problem: 'unreachable', lastOnline: undefined });
  }

  archiveSessions(): Work {
    return scripted(async () => {
      this.network.onArchive?.();
      return {
        announce: () => {
          this.archived += 1;
          this.story.push(`archive after ${this.connects} lines`);
        },
      };
    });
  }

  newRemoteId(): string {
    this.#ids += 1;
    return `${this.network.idPrefix}${this.network.accounts.indexOf(this)}-${this.#ids}`;
  }

  send(message: Outgoing): Work {
    return scripted(async (counter) => {
      if (!this.#online) throw new NetworkError('offline');
      this.network.onSend?.(message);
      await this.network.holdSends;
      return {
        wire: utf8Encode(`${message.remoteId}#${counter}`),
        announce: () => this.story.push(`sealed ${message.remoteId}`),
      };
    });
  }

  transmit(wire: Uint8Array): void {
    if (this.#online) this.story.push(`transmit ${utf8Decode(wire)}`);
  }

  markRead(
    peer: PeerAddress,
    remoteIds: readonly string[],
    _authors?: readonly PeerAddress[],
  ): Work {
    return scripted(async () => ({
      announce: () => {
        if (this.#online) this.story.push(`read ${peer} ${remoteIds.join(',')}`);
      },
    }));
  }

  askAgain({ remoteId }: UnreadableMessage, repair: NetworkRepair): Work {
    return scripted(async () => {
      if (!this.#online) throw new NetworkError('offline');
      return { announce: () => this.story.push(`${repair} ${remoteId}`) };
    });
  }

  selfMessage(id: string): Work {
    return scripted(async () => {
      if (!this.#online) throw new NetworkError('offline');
      this.network.onSelfMessage?.();
      return { announce: () => this.story.push(`self ${id}`) };
    });
  }

  block(peer: PeerAddress, blocked: boolean): Promise<void> {
    if (!this.#online) return Promise.reject(new NetworkError('offline'));
    this.story.push(`${blocked ? 'block' : 'unblock'} ${peer}`);
    return Promise.resolve();
  }

  report({ peer, messages }: Complaint): Promise<void> {
    if (!this.#online) return Promise.reject(new NetworkError('offline'));
    const shown = messages.map(({ remoteId, text = '-' }) => `${remoteId}=${text}`);
    this.story.push(`report ${peer} ${shown.join(' ')}`);
    return Promise.resolve();
  }

  sendTyping(peer: PeerAddress, active: boolean): void {
    this.story.push(`typing ${peer} ${active}`);
  }

  findContact(identifier: string): Promise<Finding> {
    if (!this.#online) return Promise.reject(new NetworkError('offline'));
    const { reach, contacts } = this.network;
    if (reach !== 'reachable') return Promise.resolve({ reach });
    const peer = contacts.get(identifier);
    return Promise.resolve(peer === undefined ? { reach: 'unknown' } : { reach, peer });
  }

  checkReach(peer: Peer): Promise<ReachState> {
    if (!this.#online) return Promise.reject(new NetworkError('offline'));
    this.story.push(`reach ${peer.address}`);
    return Promise.resolve(this.network.reach);
  }

  /** One batch from the network, through the four phases. */
  deliver(
    events: readonly NetworkEvent[],
    options: { readonly spent?: readonly Uint8Array[]; readonly work?: () => Promise<void> } = {},
  ): Promise<void> {
    return this.host.submit(
      scripted(async () => {
        await options.work?.();
        return {
          events,
          spent: options.spent ?? [],
          announce: () => {
            this.story.push(`ack ${events.map(nameOf).join(',')}`);
            for (const event of events)
              if (event.kind === 'message' && this.host.mayTell(event.peer.address))
                this.told.push(event.remoteId);
          },
        };
      }),
    );
  }
}

function nameOf(event: NetworkEvent): string {
  return event.kind === 'message' ? event.remoteId : event.kind;
}

/** A work that counts its runs in the session row, as a ratchet would. */
function scripted(perform: (counter: number) => Promise<Partial<Outcome>>): Work {
  return {
    plan: () => [SESSION],
    perform: async (state: StateView) => {
      const counter = (state.get(SESSION.kind, SESSION.key)?.[0] ?? 0) + 1;
      const outcome = await perform(counter);
      return {
        writes: [{ ...SESSION, value: Uint8Array.of(counter) }],
        events: [],
        spent: [],
        announce: () => undefined,
        ...outcome,
      };
    },
  };
}

/** A text from `from`, whom the network knows by that address. */
export function text(from: string, remoteId: string, body: string): NetworkEvent {
  return {
    kind: 'message',
    peer: { address: from as PeerAddress },
    remoteId,
    senderDevice: '1',
    sentAt: 1_700_000_000_000,
    body: { kind: 'text', text: body },
  };
}

export function undecryptable(
  from: string,
  remoteId: string,
  reason: UndecryptableReason = 'no-session',
): NetworkEvent {
  return {
    kind: 'message',
    peer: { address: from as PeerAddress },
    remoteId,
    senderDevice: '1',
    sentAt: 1_700_000_000_000,
    body: { kind: 'undecryptable', reason },
  };
}

/** The person has read one of theirs in another program. */
export function readElsewhere(from: string, remoteId: string): NetworkEvent {
  return {
    kind: 'read-elsewhere',
    peer: from as PeerAddress,
    targets: [{ author: 'them', remoteId, senderDevice: '1' }],
  };
}

export function receipt(
  from: string,
  remoteIds: readonly string[],
  status: 'sent' | 'delivered' | 'read',
): NetworkEvent {
  return { kind: 'receipt', peer: from as PeerAddress, remoteIds, status };
}
