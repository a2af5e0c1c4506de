/**
 * What a network owes the inbox, and what it gets: the only file of this floor that the
 * inbox may enter. A network never writes to the store: it returns an `Outcome`, and the
 * inbox commits it whole or not at all.
 *
 * The four phases of every `Work`:
 *   read      `plan()`, then the named state rows in one read transaction
 *   work      `perform(state)`: cryptography and network requests; no transaction is open
 *   commit    writes, events and the outbox row in one read-write transaction
 *   announce  `outcome.announce()`: acknowledgements; only after the commit; then windows hear of it
 * @module
 */
import {
  isErrorNamed,
  RialtoError,
  type Clock,
  type Http,
  type Log,
  type Random,
  type SignInWindow,
  type Sockets,
} from '@/lib/base';
import type {
  ConnectionState,
  Departure,
  Group,
  GroupRefusal,
  GroupsState,
  GroupWish,
  JoinProblem,
  LinkPreview,
  MessageBody,
  MessageTarget,
  NetworkId,
  NetworkRepair,
  NoticeCode,
  OutgoingContent,
  PeerAddress,
  PersonKeys,
  ProtectionRecord,
  ProviderSummary,
  ReachState,
  ScanVerdict,
  SendFailure,
  Unreachable,
} from '@/lib/model';

import type { KeysEvent, NetworkKeys, NetworkRecovery } from './device-keys';
import type { OwnProgramsEvent } from './own-programs';
import type { MediaReference, NetworkMedia } from './media';

export type { NetworkKeys, NetworkRecovery } from './device-keys';

export { download } from './media-download';
export { askHost, refusalOf, type MediaHttpMeans } from './media-http';
export {
  MediaError,
  type MediaCheck,
  type MediaReference,
  type NetworkMedia,
  type SealedMedia,
  type TransferMeans,
} from './media';

/** Names one opaque row of protocol state within an account, e.g. `{ kind: 'session', key: address }`. */
export type StateKey = { readonly kind: string; readonly key: string };

/** A row to write; `value` undefined deletes it. Values are sealed by the store. */
export type StateWrite = StateKey & { readonly value: Uint8Array | undefined };

/** The rows that a work's plan named, as they stood in the read phase. */
export interface StateView {
  get(kind: string, key: string): Uint8Array | undefined;
}

/** A contact as its network knows it. */
export type Peer = {
  readonly address: PeerAddress;
  /** the visible identifier (phone number, user name), where known */
  readonly identifier?: string;
  readonly name?: string;
  /** the network behind a bridge through which they are reached, as the bridge calls it; it stays so once it was told */
  readonly bridge?: string;
  /** In the person's own list of contacts on this network, where it has one. Never by the contact's own word. */
  readonly isContact?: true;
};

/** What the person shows to those who run a network: of whom, and those messages that they chose. */
export type Complaint = {
  readonly peer: PeerAddress;
  readonly messages: readonly {
    readonly remoteId: string;
    readonly senderDevice: string;
    /** ms since 1970 */
    readonly sentAt: number;
    /** what it says, where it is a text */
    readonly text?: string;
  }[];
};

/** A change that somebody made to a message. `at`: ms since 1970 as they say, by which the newest wins. */
type ChangeBase = {
  readonly peer: PeerAddress;
  /** in a group: whose change it is, as that was proven; the inbox holds it against whose message it is to */
  readonly author?: Peer;
  readonly target: MessageTarget;
  readonly at: number;
  /** When it was sent, ms since 1970, as its server says: lateness is judged by this. */
  readonly sentAt: number;
  /** The person made it in another program of theirs; absent: the contact did. */
  readonly by?: 'me';
};

/** What a network says of whom it was asked about. */
export type Finding =
  | { readonly reach: 'reachable'; readonly peer: Peer }
  /** `identifier`: in the network's own spelling, where it gave one */
  | { readonly reach: Unreachable; readonly identifier?: string };

/** What a work did, as the inbox must record it. */
export type NetworkEvent =
  /**
   * A message in either direction. Idempotent by (chat, sender's device, remoteId): a second one
   * is ignored, unless the first was undecryptable, which it then heals in place.
   */
  | {
      readonly kind: 'message';
      /** whose chat it is in: a contact, or a group */
      readonly peer: Peer;
      /**
       * in a group, and only there: which member wrote it, as that was proven. Of an invitation into one: who invites,
       * and by that person it is met like whoever writes first.
       */
      readonly author?: Peer;
      readonly remoteId: string;
      /** in a group it names the member too, so that no member can take another's place */
      readonly senderDevice: string;
      /** ms since 1970, as the network or the sender says */
      readonly sentAt: number;
      readonly body: MessageBody;
      /** `claim`: what it says that the other message said, of at most MAX_CLAIM characters */
      readonly replyTo?: { readonly target: MessageTarget; readonly claim: string };
      /** of a page that its text links to, as its sender says */
      readonly linkPreview?: LinkPreview;
      /** of a file: where it is and how it opens; absent where its message does not say so rightly */
      readonly media?: MediaReference;
      /** its file lies where only the person may have it fetched from: whoever is asked learns who asks */
      readonly isElsewhere?: true;
    }
  | OwnProgramsEvent<Peer>
  /** `emoji` empty takes it back. At most one of a person stands; the newest counts. */
  | (ChangeBase & { readonly kind: 'reaction'; readonly emoji: string })
  /** Only of their own messages; the inbox refuses what is too late or of another kind. */
  | (ChangeBase & { readonly kind: 'edit'; readonly body: MessageBody })
  /** Only of their own messages. A message that comes later under this name is taken back on arrival. */
  | (ChangeBase & { readonly kind: 'deletion' })
  /** News of our own messages; steps back are ignored. */
  | {
      readonly kind: 'receipt';
      readonly peer: PeerAddress;
      /** in a group: whose word it is. Only a member counts to whom the message went (`sent-to`). */
      readonly author?: PeerAddress;
      readonly remoteIds: readonly string[];
      readonly status: 'sent' | 'delivered' | 'read';
    }
  /**
   * One of our own messages will not arrive unless the person retries. After 'contact-unreachable' the
   * inbox asks `checkReach` why.
   */
  | { readonly kind: 'send-failed'; readonly remoteId: string; readonly failure: SendFailure }
  /**
   * One of our own messages was asked for once more. `announce` hands these bytes over; they are kept
   * for the next line until the network has them.
   */
  | { readonly kind: 'resend'; readonly remoteId: string; readonly wire: Uint8Array }
  /**
   * A session with them was begun without a one-time pre-key: what is written before they have answered in
   * it is protected less. Or no longer: they have.
   */
  | {
      readonly kind: 'session-strength';
      readonly peer: PeerAddress;
      readonly begunWeakly: boolean;
    }
  /** Since when somebody uses up our one-time pre-keys without writing, ms since 1970; absent: nobody does. */
  | { readonly kind: 'key-stock'; readonly drainedSince?: number }
  | { readonly kind: 'peer'; readonly peer: Peer }
  /**
   * A group as a whole, as its network has it now. What is older than what stands is ignored; what
   * changed becomes a row of the timeline. `by`: who did it.
   */
  | {
      readonly kind: 'group';
      readonly peer: Peer;
      readonly group: Group;
      readonly by?: PeerAddress;
      /** Only learnt now and so before, such as members that were not listed yet: no rows come of it. */
      readonly wasSo?: true;
      /** ms since 1970 */
      readonly at: number;
    }
  /** In the outcome of a send to a group: the members for whom it was encrypted. */
  | {
      readonly kind: 'sent-to';
      readonly remoteId: string;
      readonly members: readonly PeerAddress[];
    }
  /** A session has proven another key of the contact's than the one before. A row of the timeline, once. */
  | {
      readonly kind: 'key-change';
      readonly peer: PeerAddress;
      /** equal for the same change told twice */
      readonly remoteId: string;
      readonly wasVerified: boolean;
      /** ms since 1970 */
      readonly at: number;
    }
  /** Whether the person has verified every key in use with the contact. */
  | { readonly kind: 'verified'; readonly peer: PeerAddress; readonly verified: boolean }
  /** The network's own list says that the person blocked somebody, here or with another program, or no longer does. */
  | { readonly kind: 'blocked'; readonly peer: Peer; readonly blocked: boolean }
  /** On a new line: so many things have waited at the network, as it says, and come now. */
  | { readonly kind: 'catching-up'; readonly waiting: number }
  /** All that came of them is here. `missing`: how many the network had named that did not come. */
  | { readonly kind: 'caught-up'; readonly missing: number }
  /** The provider names these servers, those that it named before among them. */
  | { readonly kind: 'provider-hosts'; readonly hosts: readonly string[] }
  | KeysEvent
  /** A message to ourselves came back by the server, and what it says is what was sent. `id`: the inbox's name for it */
  | { readonly kind: 'self-message'; readonly id: string }
  /** Something arrived that could not be understood: counted in the account's notices. */
  | { readonly kind: 'notice'; readonly code: NoticeCode };

export type Outcome = {
  readonly writes: readonly StateWrite[];
  readonly events: readonly NetworkEvent[];
  /** For a send: the bytes to keep in the outbox and to hand to `transmit`, now and after each reconnect. */
  readonly wire?: Uint8Array;
  /** Secrets that are wiped once the commit holds. */
  readonly spent: readonly Uint8Array[];
  /** Tells the network what is now durable (acks, receipts). Must not throw: a dead line redelivers. */
  announce(): void;
  /**
   * Where the network gives its word on what `announce` told it: resolves with that word. Asked
   * for once, right after `announce` and outside the phases.
   * @throws NetworkError 'offline' where the line ended first: whatever was told may be lost
   */
  confirmed?(): Promise<void>;
};

/** One unit that goes through the four phases. Works of one account run one after another. */
export interface Work {
  /** Read phase: the state rows this work needs. Called once; a network drains its inbound queue here. */
  plan(): readonly StateKey[];
  /**
   * Still the read phase: rows that only those of `plan` name, such as the sessions of a group's
   * members. Called once, with the rows of the plan.
   */
  planFurther?(state: StateView): readonly StateKey[];
  /** Work phase. A throw means a bug or a broken line: nothing is committed, `submit` rejects. */
  perform(state: StateView): Promise<Outcome>;
}

/** What an open account gets from the inbox. */
export interface NetworkHost {
  readonly clock: Clock;
  readonly random: Random;
  readonly sockets: Sockets;
  readonly http: Http;
  readonly log: Log;
  /**
   * Runs `work` through the four phases.
   * @throws whatever `perform` or the commit threw; then nothing was written or announced, and
   * the network must make its peer redeliver (usually: drop the line and reconnect)
   */
  submit(work: Work): Promise<void>;
  /** Not durable, not ordered with works: how the line stands. */
  connectionChanged(state: ConnectionState): void;
  /** A sign of life came from the server. As often as it likes; the inbox keeps one a minute. */
  heard?(): void;
  /**
   * What a locked worker needs has changed: whoever calls waits before the change is used. Asks for
   * it only where the account receives while the vault is locked. Never rejects.
   */
  accessChanged?(access: () => Uint8Array<ArrayBuffer>): Promise<void>;
  /** Not durable: whether a contact is writing. */
  typing(peer: PeerAddress, active: boolean): void;
  /**
   * Whether somebody may learn that the person is there: asked after the commit, in `announce` or later,
   * before any receipt, retry receipt, typing or presence goes to them. Acknowledgements to the server are not meant.
   * False for requests, for whoever is blocked, and for whom there is no chat with.
   */
  mayTell(peer: PeerAddress): boolean;
}

export type Outgoing = {
  readonly peer: PeerAddress;
  /** Minted by `newRemoteId`; the same for every retry. */
  readonly remoteId: string;
  readonly content: OutgoingContent;
  /** ms since 1970 */
  readonly sentAt: number;
};

/** A message that arrived and could not be read. */
export type UnreadableMessage = {
  readonly peer: PeerAddress;
  readonly senderDevice: string;
  readonly remoteId: string;
  /** ms since 1970 */
  readonly sentAt: number;
};

/** An account that is open in this worker. */
export interface NetworkAccount {
  /** Wants a connection from now on: connects, and reconnects with backoff. Idempotent; also wakes a waiting retry. */
  connect(): void;
  /** Wants none; resolves when the line is down. */
  disconnect(): Promise<void>;
  newRemoteId(): string;
  /**
   * The work after which nothing is written any more in sessions that stand now; what comes in them
   * is still read. For a profile that was put back from a copy, or that runs twice. Needs no line.
   * Absent where the network has no sessions of its own.
   */
  archiveSessions?(): Work;
  /**
   * The work that encrypts a message, or a change to one. It may ask the network for keys; while offline that part
   * rejects with NetworkError('offline') and the inbox tries again after the next connect.
   * Errors that no retry can mend are a `send-failed` event, not a throw.
   */
  send(message: Outgoing): Work;
  /** Hands committed bytes to the line. Silently nothing while offline: the inbox calls again on every connect. */
  transmit(wire: Uint8Array): void;
  /**
   * The work that asks a sender again for a message that could not be read, at the person's wish, after
   * what its cause asks for. Absent where the network has no way to ask.
   */
  askAgain?(message: UnreadableMessage, repair: NetworkRepair): Work;
  /**
   * The work that sends ourselves a message by the way that a contact's takes: with the keys that our server hands out.
   * What comes back is the event 'self-message'. Nobody else sees it. Present where the network has `selfMessages`.
   * @param id the inbox's name for it
   * @throws (the work) NetworkError 'offline'; 'refused' where what the server hands out cannot be written to
   */
  selfMessage?(id: string): Work;
  /**
   * The work that tells the contact that these messages of theirs were read.
   * @param authors in a group: who wrote each, in the same order
   */
  markRead(peer: PeerAddress, remoteIds: readonly string[], authors?: readonly PeerAddress[]): Work;
  /**
   * Has the network itself keep somebody's messages away, or no longer. The inbox keeps them away whatever this does.
   * Idempotent. Absent where the network has no such list. @throws NetworkError
   */
  block?(peer: PeerAddress, blocked: boolean): Promise<void>;
  /** A contact's keys, as they are known here. Needs no line. Absent where there is nothing to compare. */
  keysOf?(peer: PeerAddress): Promise<PersonKeys>;
  /**
   * The person has compared one device's key, or takes that back. Tells 'verified' in its commit.
   * @param device as in `DeviceKey.id`; one that is not known changes nothing
   */
  judgeKey?(peer: PeerAddress, device: string, verified: boolean): Promise<void>;
  /** Compares what was scanned from the contact's screen, and takes a match as compared. */
  scanCode?(peer: PeerAddress, code: Uint8Array): Promise<ScanVerdict>;
  /** The person let in somebody who had been a request: what waited for that may be done now. Never rejects. */
  accepted?(peer: PeerAddress): Promise<void>;
  /** Shows messages to those who run the network. Absent where nobody takes complaints. @throws NetworkError */
  report?(complaint: Complaint): Promise<void>;
  /** Tells the contact whether we are writing. Best effort. */
  sendTyping(peer: PeerAddress, active: boolean): void;
  /**
   * @param identifier what the person typed: a phone number, a user name, an e-mail address
   * @throws NetworkError('offline' | 'refused')
   */
  findContact(identifier: string): Promise<Finding>;
  /**
   * Asks anew whether somebody known can be written to. @throws NetworkError('offline' | 'refused')
   */
  checkReach(peer: Peer): Promise<ReachState>;
  /**
   * Signs in with the provider once more, for this account and with its own keys, stores the new
   * proof and connects. Chats and sessions stay. A second call joins the first.
   * @throws JoinError; 'other-identity' where somebody else signed in: nothing is changed then
   */
  signInAgain(signIn: SignInWindow, signal: AbortSignal): Promise<void>;
  /**
   * Tells gatekeeper and provider that this identity leaves for good. Never rejects: the account is
   * removed whoever could be told. Nothing of the account may be used afterwards.
   */
  leave(signal: AbortSignal): Promise<Departure>;
  /** Absent where the network cannot receive while the vault is locked. */
  readonly whileLocked?: WhileLocked;
  /** Absent where Rialto has no groups of this network, or its network lets us into none (`Network.groups`). */
  readonly groups?: NetworkGroups;
  /** Absent where contacts have no devices that people could tell apart. */
  readonly keys?: NetworkKeys;
  readonly recovery?: NetworkRecovery;
  /**
   * Signs in by another password than the one that is kept, keeps it, and connects. Absent where the network signs in in a window.
   * @throws JoinError; nothing is changed then
   */
  signInByPassword?(password: string, signal: AbortSignal): Promise<void>;
  /** Absent where the network has no files. Its transfers need no line. */
  readonly media?: NetworkMedia;
}

/** What became of a wish: done and committed, or refused for a reason that a person can be told. */
export type GroupAnswer =
  /** `without`: those who were asked for and could not be had */
  | {
      readonly kind: 'done';
      readonly peer: PeerAddress;
      readonly without?: readonly PeerAddress[];
    }
  | {
      readonly kind: 'refused';
      readonly why: GroupRefusal;
      /** whom it is about, where it is about some */
      readonly who?: readonly PeerAddress[];
    };

/**
 * Groups of an open account. Each asks the network, commits what it answers (event `group`), and
 * resolves then. Nothing waits for a later line: who is in a group is decided where it is kept.
 */
export interface NetworkGroups {
  /** @throws NetworkError('offline' | 'timeout') */
  create(name: string, members: readonly PeerAddress[]): Promise<GroupAnswer>;
  /** @throws NetworkError('offline' | 'timeout') */
  change(group: PeerAddress, wish: GroupWish): Promise<GroupAnswer>;
}

/** The open account's side of receiving while the vault is locked. */
export interface WhileLocked {
  /** What a locked worker needs to connect in the account's name: nothing that opens a message. */
  access(): Promise<Uint8Array<ArrayBuffer>>;
  /** Takes over what the locked account renewed meanwhile. It lay in the open: nothing of it is believed unchecked. */
  takeOver(access: Uint8Array): Promise<void>;
  /**
   * The work that reads what was held, in this order. It was acknowledged then; receipts are kept
   * with it and leave with the next line. Needs no line.
   */
  receive(held: readonly Uint8Array[]): Promise<Work>;
  /**
   * Makes what lay outside worthless, as far as the network has a way.
   * @throws where nobody could be told
   */
  revoke(signal: AbortSignal): Promise<void>;
}

/** One thing that arrived while the vault was locked, as its network wants it back. */
export type HeldItem = {
  readonly bytes: Uint8Array;
  /** whether a person would count it */
  readonly counts: boolean;
};

/** What an account gets while the vault is locked: no rows, no keys. */
export interface LockedHost {
  readonly clock: Clock;
  readonly random: Random;
  readonly sockets: Sockets;
  readonly http: Http;
  readonly log: Log;
  /** as `WhileLocked.access` or a later `renew` gave it */
  readonly access: Uint8Array;
  /** Replaces it. Resolves once it is on disk: only then may it be used. */
  renew(access: Uint8Array<ArrayBuffer>): Promise<void>;
  /**
   * Seals and keeps, all or nothing. Only after `held` may anything be acknowledged; after `full` the
   * line must go, so that the server keeps the rest.
   * @throws where the disk refused
   */
  hold(items: readonly HeldItem[]): Promise<'held' | 'full'>;
  connectionChanged(state: ConnectionState): void;
}

/** An account of which nothing can be read. It receives, and answers nothing but that it did. */
export interface LockedAccount {
  /** As `NetworkAccount.connect`. */
  connect(): void;
  /** Resolves when the line is down and nothing is being kept any more. */
  disconnect(): Promise<void>;
}

/** One value that outlives the worker, sealed on disk: what a sign-in must find again. */
export interface SealedNote {
  read(): Promise<Uint8Array | undefined>;
  /** `undefined` deletes it. Resolves once it is on disk. */
  write(value: Uint8Array | undefined): Promise<void>;
}

/** A sign-in by password. */
export type TypedSignIn = {
  readonly password: string;
  /** where its server is, for one that does not say so itself */
  readonly server?: string;
  /** whether the account is to be made first */
  readonly isNew?: boolean;
  /** whether the server may see the password, where it has no other way: told to the person before */
  readonly mayTellPassword?: boolean;
};

/** What joining gets from the inbox. */
export interface JoinHost {
  readonly clock: Clock;
  readonly random: Random;
  readonly http: Http;
  readonly sockets: Sockets;
  readonly signIn: SignInWindow;
  readonly log: Log;
  /** What the person typed, where this network signs in so rather than in a window. */
  readonly typed?: TypedSignIn;
  /** Of this network's joining. The inbox clears it once the account is committed. */
  readonly note: SealedNote;
}

export type NewAccount = {
  readonly identifier: string;
  readonly providerName: string;
  /** as in `ProviderSummary.hosts` */
  readonly providerHosts?: readonly string[];
  /** Equal for two joins of the same identity: the inbox refuses the second. */
  readonly uniqueKey: string;
  /** The account's first state rows, written with the account in one commit. */
  readonly state: readonly StateWrite[];
};

/**
 * What the second copy in this browser keeps of an account, against the loss of the database: who it
 * is, its identity key and its sign-in. Never sessions or pre-keys, which would be old by then.
 */
export interface NetworkSpare {
  readonly rows: readonly StateKey[];
  /**
   * The state of the same device after such a loss: what was kept, and new pre-keys.
   * @throws where the copy does not hold these rows
   */
  renew(
    kept: StateView,
    means: { readonly clock: Pick<Clock, 'now'>; readonly random: Random },
  ): readonly StateWrite[];
}

/**
 * What a recovery kit carries of an account to another browser: who it is and its identity key. Never
 * sessions or pre-keys, which must not run twice, nor tokens, which the provider gives anew.
 */
export interface NetworkKit {
  readonly rows: readonly StateKey[];
  /** Rows that say who a contact was known to be: identity keys. An absent one is left out. */
  ofContact(address: PeerAddress): readonly StateKey[];
  /**
   * The state of the same identity on another browser: what was carried, and new pre-keys. It may
   * have to sign in before it has a line.
   * @throws where the kit does not hold these rows
   */
  renew(
    carried: StateView,
    means: { readonly clock: Pick<Clock, 'now'>; readonly random: Random },
  ): readonly StateWrite[];
}

/** A network that can be joined and opened. One value per network, made at the composition root. */
export interface Network {
  readonly id: NetworkId;
  /** What it promises of its chats. Below the Signal protocol, nothing is sent before a chat's person accepts that. */
  readonly protection: ProtectionRecord;
  /** Whether it lets us into groups; absent where Rialto has none of it. */
  readonly groups?: GroupsState;
  /**
   * Reads what a provider publishes. @throws JoinError
   */
  lookUpProvider(address: string, host: JoinHost): Promise<ProviderSummary>;
  /**
   * Signs in with the provider and makes the keys. Touches no store but its note: called again after
   * a worker died under it, it goes on from there. @throws JoinError
   * @param address as in `ProviderSummary.address`
   */
  join(address: string, host: JoinHost, signal: AbortSignal): Promise<NewAccount>;
  open(host: NetworkHost): NetworkAccount;
  /**
   * Loads what its accounts need and the worker does not have from its start. Awaited before `open`; absent where there is
   * nothing. @throws where it cannot be loaded: `open` says the same then, of each account
   */
  ready?(): Promise<void>;
  /**
   * Receives while the vault is locked. Absent where the network cannot: its accounts pause then.
   * @throws where `host.access` is not one of this network's
   */
  openLocked?(host: LockedHost): LockedAccount;
  /** Whether its accounts can write to themselves (`NetworkAccount.selfMessage`). */
  readonly selfMessages?: boolean;
  /** Absent where nothing of an account outlives its database. */
  readonly spare?: NetworkSpare;
  /** Absent where nothing of an account can travel in a recovery kit. */
  readonly kit?: NetworkKit;
}

export type NetworkErrorCode = 'offline' | 'refused' | 'timeout';

/** What an open account throws at the inbox. */
export class NetworkError extends RialtoError<NetworkErrorCode> {
  override readonly name = 'NetworkError';

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isErrorNamed(value, 'NetworkError');
  }
}

/** Why joining did not work. */
export class JoinError extends RialtoError<JoinProblem> {
  override readonly name = 'JoinError';

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isErrorNamed(value, 'JoinError');
  }
}
