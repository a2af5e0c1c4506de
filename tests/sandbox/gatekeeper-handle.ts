/**
 * What a running gatekeeper offers to the rest of the sandbox and to tests: a way in for contacts,
 * observers, counters, and the hands with which tests make trouble. Interfaces only.
 * @module
 */
import type { StanzaNode } from '@/lib/codec';

import type { ContactCard, EnlistedAccount, Unreachable } from './directory';
import type { DeviceDesk } from './device-desk';
import type { GroupDesk } from './group-desk';
import type { MediaDesk } from './media-desk';
import type { Network } from './networks';
import type { Counters, StanzaObserver } from './office';
import type { BadSignature } from './prekey-desk';
import type { Unwanted } from './unwanted';
import type { Wire } from './wire';

/** Why a login is refused, beside what tokens can be refused for. */
export type Refusal = { readonly reason: string; readonly code: string };

export type GatekeeperCounters = Counters & {
  connections: number;
  logins: number;
  refusals: number;
  /** handshakes of clients that knew our key, and of those that knew an older one */
  resumed: number;
  fellBack: number;
  /** lines closed because what came was not readable */
  broken: number;
};

/** A contact's way in: it sits in this process and needs no Noise line. */
export interface ContactLink {
  readonly media: MediaDesk;
  send(node: StanzaNode): void;
  connect(deliver: (node: StanzaNode) => void): void;
  disconnect(): void;
}

/** A running gatekeeper and the hands that tests have on it. */
export interface GatekeeperHandle {
  readonly network: Network;
  /** its host of files, and its proxy to the provider's */
  readonly media: MediaDesk;
  /** `ws://127.0.0.1:PORT/ws/chat` */
  readonly endpoint: string;
  /** 32 bytes: the root of its certificates */
  readonly rootKey: Uint8Array;
  readonly counters: Readonly<GatekeeperCounters>;
  /** its groups; undefined where third parties are let into none */
  readonly groups: GroupDesk | undefined;
  /** which devices its users have, and its lies about them */
  readonly devices: DeviceDesk;
  /** what went wrong that should not have: the two stanza readers disagreeing, errors of its own */
  readonly failures: readonly Error[];
  /** whom its users blocked, and what they complained of */
  readonly unwanted: Unwanted;
  accounts(): readonly (EnlistedAccount & { readonly isOnline: boolean })[];
  /** The identity key that an address has published, 32 bytes: what its contacts know it by. */
  identityOf(address: string): Uint8Array | undefined;
  /** @param how `further`: a further device of somebody who is there, with an address of its own */
  attachContact(card: ContactCard, how?: 'further'): ContactLink;
  /** Calls `listener` with every account that is online with published keys, now and later; once each. */
  onReady(listener: (address: string) => void): () => void;
  onStanza(observe: StanzaObserver): () => void;
  /** what lies between it and its users */
  readonly wire: Wire;
  /** Cuts all lines as a lost network would; or closes them after what was sent. */
  dropConnections(how?: 'goodbye'): void;
  /** Seals `bytes` as one frame, whatever they are, and sends them to an account that is online. */
  sendRaw(accountId: bigint, bytes: Uint8Array): void;
  /** Sends `bytes` on the socket of an account as they are, neither framed nor sealed. */
  sendBare(accountId: bigint, bytes: Uint8Array): void;
  /** Sends a stanza now; it is not kept for redelivery. */
  sendStanza(accountId: bigint, node: StanzaNode): void;
  /** Has another Noise key from now on, under the same root. */
  changeServerKey(): void;
  /** Refuses all logins from now on, or the next one only; `undefined` ends that. */
  refuseWith(refusal: Refusal | undefined, how?: 'once'): void;
  pauseDelivery(): void;
  resumeDelivery(): void;
  /** From now on the first `count` stanzas that wait at a login are counted, and not sent. */
  withhold(count: number): void;
  /** Throws away what waits for `address`: a server that has lost it. */
  loseMail(address: string): void;
  /** Somebody asks for the keys of `address` until no one-time key is left. */
  drainPrekeys(address: string): void;
  /** Bundles of `address` come without a one-time key from now on, or no longer. */
  withholdOneTimeKeys(address: string, isWithheld: boolean): void;
  /** Bundles of `address` carry a wrong signature from now on; `undefined` ends that. */
  serveBadSignature(address: string, how: BadSignature | undefined): void;
  /** From now on third parties cannot reach this contact, for this reason; `undefined`: they can. */
  setReach(address: string, unreachable: Unreachable | undefined): void;
  /** Forgets an account; its next login is refused as unknown. */
  removeAccount(accountId: bigint): void;
  /** Stanzas that wait for `address` or were not acknowledged by it. */
  waiting(address: string): readonly StanzaNode[];
  /** One-time prekeys of `address` left. */
  prekeyCount(address: string): number;
  close(): Promise<void>;
}
