/**
 * A stand-in gatekeeper on a loopback WebSocket: Noise XX, then the provider's token, then
 * stanzas. What it does inside is office.ts; here are its door, its logins, and the hands that
 * tests have on it. Which parts of this are published and which are ours: README.md.
 * @module
 */
import type { AddressInfo } from 'node:net';

import { WebSocketServer, type WebSocket } from 'ws';

import type { StanzaNode } from '@/lib/codec';

import { readClientPayload, type ForeignClientPayload } from '../oracles/baileys';
import { makeServerIdentity } from './certificates';
import type {
  ContactLink,
  GatekeeperCounters,
  GatekeeperHandle,
  Refusal,
} from './gatekeeper-handle';
import type { ContactCard, EnlistedAccount, Unreachable } from './directory';
import { pairDeviceQuery } from './pairing';
import { MediaDesk } from './media-desk';
import type { Network } from './networks';
import { NoiseLine } from './noise-line';
import type { GroupDesk } from './group-desk';
import { Office, type Seat, type StanzaObserver } from './office';
import type { BadSignature } from './prekey-desk';
import { secondsOf, stanza } from './stanza';
import { ReadersDisagree } from './stanza-reader';
import { createTokenVerifier, type TokenVerifier } from './token';
import type { Unwanted } from './unwanted';
import { Wire } from './wire';

/** bytes of one WebSocket message: one frame and its length */
const MAX_MESSAGE_BYTES = 2 ** 24 + 3;

/** RFC 6455 §7.4.1 */
const INTERNAL_ERROR = 1011;

export type GatekeeperOptions = {
  readonly network: Network;
  /** the provider whose tokens count */
  readonly issuer: string;
  readonly jwksUri: string;
  /** ms since 1970 */
  readonly now: () => number;
};

/** Starts a gatekeeper on a free loopback port. */
export async function startGatekeeper(options: GatekeeperOptions): Promise<GatekeeperHandle> {
  const server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    path: '/ws/chat',
    maxPayload: MAX_MESSAGE_BYTES,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  return new Gatekeeper(server, await MediaDesk.open(options.issuer), options);
}

type Login = { readonly account: EnlistedAccount; readonly readReceipts: boolean };
type LineSeat = Seat & { readonly line: NoiseLine };

class Gatekeeper implements GatekeeperHandle {
  readonly network: Network;
  readonly endpoint: string;
  readonly failures: Error[] = [];
  readonly wire = new Wire();
  readonly #server: WebSocketServer;
  #identity;
  readonly #office: Office;
  readonly #tokens: TokenVerifier;
  readonly #lines = new Set<NoiseLine>();
  readonly #seats = new Map<bigint, LineSeat>();
  readonly #readyListeners = new Set<(address: string) => void>();
  readonly #ready = new Set<string>();
  readonly #own = {
    connections: 0,
    logins: 0,
    refusals: 0,
    broken: 0,
    resumed: 0,
    fellBack: 0,
  };
  #refusal: Refusal | undefined;
  #isRefusedOnce = false;

  constructor(
    server: WebSocketServer,
    readonly media: MediaDesk,
    { network, issuer, jwksUri, now }: GatekeeperOptions,
  ) {
    this.network = network;
    this.#server = server;
    this.#identity = makeServerIdentity(now());
    this.#office = new Office(network, now);
    this.#office.onReady = (address) => this.#announceReady(address);
    this.#tokens = createTokenVerifier({ issuer, jwksUri, audience: network.clientId });
    this.endpoint = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/ws/chat`;
    this.wire.onCut = () => this.dropConnections();
    server.on('connection', (socket) => this.#accept(socket));
    server.on('error', (error) => this.failures.push(error));
  }

  get rootKey(): Uint8Array {
    return this.#identity.rootKey;
  }

  get unwanted(): Unwanted {
    return this.#office.unwanted;
  }

  get counters(): GatekeeperCounters {
    return { ...this.#office.counters, ...this.#own };
  }

  get groups(): GroupDesk | undefined {
    return this.#office.groups;
  }

  accounts(): readonly (EnlistedAccount & { readonly isOnline: boolean })[] {
    return this.#office.directory.accounts().map(({ accountId, address, identifier }) => {
      const isOnline = this.#seats.has(accountId);
      return { accountId, address, identifier, isOnline };
    });
  }

  identityOf(address: string): Uint8Array | undefined {
    return this.#office.prekeys.identityOf(address);
  }

  get devices() {
    return this.#office.devices;
  }

  attachContact(card: ContactCard, how?: 'further'): ContactLink {
    const office = this.#office;
    if (how === undefined) office.directory.addContact(card);
    let seat: Seat | undefined;
    return {
      media: this.media,
      connect: (deliver) => {
        const { address, name } = card;
        seat = { address, notify: name, readReceipts: true, deliver };
        office.sit(seat);
      },
      disconnect: () => {
        if (seat !== undefined) office.leave(seat);
        seat = undefined;
      },
      send: (node) => {
        if (seat === undefined) throw new Error('this contact is offline');
        office.receive(seat, node);
      },
    };
  }

  onReady(listener: (address: string) => void): () => void {
    this.#readyListeners.add(listener);
    for (const address of this.#ready) listener(address);
    return () => void this.#readyListeners.delete(listener);
  }

  onStanza(observe: StanzaObserver): () => void {
    this.#office.observers.add(observe);
    return () => void this.#office.observers.delete(observe);
  }

  dropConnections(how?: 'goodbye'): void {
    for (const line of this.#lines)
      if (how === undefined) line.cut();
      else line.close();
  }

  sendRaw(accountId: bigint, bytes: Uint8Array): void {
    this.#seatOf(accountId).line.sendSealed(bytes);
  }

  sendBare(accountId: bigint, bytes: Uint8Array): void {
    this.#seatOf(accountId).line.sendBare(bytes);
  }

  sendStanza(accountId: bigint, node: StanzaNode): void {
    this.#office.deliver(this.#seatOf(accountId), node);
  }

  changeServerKey(): void {
    this.#identity = makeServerIdentity(this.#office.now(), this.#identity.root);
  }

  refuseWith(refusal: Refusal | undefined, how?: 'once'): void {
    this.#refusal = refusal;
    this.#isRefusedOnce = how === 'once';
  }

  pauseDelivery(): void {
    this.#office.pause();
  }

  resumeDelivery(): void {
    this.#office.resume();
  }

  withhold(count: number): void {
    this.#office.withhold(count);
  }

  loseMail(address: string): void {
    this.#office.mail.discard(address);
  }

  drainPrekeys(address: string): void {
    const { prekeys } = this.#office;
    while (prekeys.count(address) > 0) prekeys.serve(address);
    this.#office.askForPrekeys(address);
  }

  withholdOneTimeKeys(address: string, isWithheld: boolean): void {
    this.#office.prekeys.withhold(address, isWithheld);
  }

  serveBadSignature(address: string, how: BadSignature | undefined): void {
    this.#office.prekeys.serveBadSignature(address, how);
  }

  setReach(address: string, unreachable: Unreachable | undefined): void {
    this.#office.directory.setReach(address, unreachable);
  }

  removeAccount(accountId: bigint): void {
    const account = this.#office.directory.account(accountId);
    if (account === undefined) return;
    this.#office.directory.remove(accountId);
    this.#office.prekeys.remove(account.address);
    this.#office.mail.discard(account.address);
    this.#ready.delete(account.address);
  }

  waiting(address: string): readonly StanzaNode[] {
    return this.#office.mail.waiting(address);
  }

  prekeyCount(address: string): number {
    return this.#office.prekeys.count(address);
  }

  async close(): Promise<void> {
    await this.media.close();
    await new Promise<void>((resolve, reject) => {
      this.#server.close((error) => (error === undefined ? resolve() : reject(error)));
      for (const socket of this.#server.clients) socket.terminate();
    });
  }

  #accept(socket: WebSocket): void {
    this.#own.connections++;
    let seat: LineSeat | undefined;
    const line = new NoiseLine(socket, this.#identity, {
      onResume: (how) => {
        this.#own[how === 'resumed' ? 'resumed' : 'fellBack']++;
      },
      onHandshake: async (clientPayload, clientStaticKey) => {
        seat = await this.#logIn(line, readClientPayload(clientPayload), clientStaticKey);
      },
      onStanza: (node) => {
        const sitting = seat;
        if (sitting !== undefined)
          this.wire.pass('up', node, (passed) => this.#receive(sitting, passed));
      },
      onBroken: (error) => {
        this.#own.broken++;
        if (error instanceof ReadersDisagree) this.failures.push(error);
      },
      onClose: () => {
        this.#lines.delete(line);
        this.wire.broke();
        if (seat !== undefined) this.#logOut(seat);
      },
    });
    this.#lines.add(line);
  }

  /** What throws in here is a fault of the gatekeeper's, not of what the client sent. */
  #receive(seat: LineSeat, node: StanzaNode): void {
    try {
      this.#office.receive(seat, node);
    } catch (error) {
      this.failures.push(error instanceof Error ? error : new Error(String(error)));
      seat.line.close(INTERNAL_ERROR);
    }
  }

  /** @returns the seat of the account that is now logged in; undefined where the line was turned away */
  async #logIn(
    line: NoiseLine,
    payload: ForeignClientPayload,
    clientStaticKey: Uint8Array,
  ): Promise<LineSeat | undefined> {
    if (payload.interop === undefined && payload.wantsPairing && this.network.name === 'whatsapp') {
      line.send(pairDeviceQuery(this.network.server, this.#office.nextId()));
      return undefined;
    }
    const login = this.#refusal ?? (await this.#judge(payload, clientStaticKey));
    if ('reason' in login) {
      this.#own.refusals++;
      if (this.#isRefusedOnce) this.refuseWith(undefined);
      line.send(stanza('failure', { reason: login.reason, code: login.code }));
      line.close();
      return undefined;
    }
    return this.#seat(line, login);
  }

  async #judge(
    { product, interop }: ForeignClientPayload,
    clientStaticKey: Uint8Array,
  ): Promise<Login | Refusal> {
    if (interop === undefined || product !== this.network.product)
      return { reason: '400', code: 'bad-product' };
    const now = this.#office.now();
    const verdict = await this.#tokens.verify(interop.token, { clientStaticKey, now });
    if (!verdict.accepted)
      return {
        reason: verdict.code === 'provider-unreachable' ? '503' : '401',
        code: verdict.code,
      };
    const { directory } = this.#office;
    const readReceipts = interop.enableReadReceipts;
    if (interop.accountId === undefined)
      return { account: directory.enlist(verdict.identifier), readReceipts };
    const account = directory.account(interop.accountId);
    if (account?.identifier !== verdict.identifier)
      return { reason: '403', code: 'unknown-account' };
    return { account, readReceipts };
  }

  #seat(line: NoiseLine, { account, readReceipts }: Login): LineSeat {
    const { address, accountId } = account;
    const deliver = (node: StanzaNode): void =>
      this.wire.pass('down', node, (passed) => line.send(passed));
    const seat: LineSeat = { line, address, readReceipts, deliver };
    this.#own.logins++;
    const before = this.#seats.get(accountId);
    this.#seats.set(accountId, seat);
    if (before !== undefined) replace(before);
    this.#office.deliver(
      seat,
      stanza('success', { t: secondsOf(this.#office.now()), jid: address }),
    );
    this.#office.sit(seat);
    return seat;
  }

  #logOut(seat: LineSeat): void {
    this.#office.leave(seat);
    for (const [accountId, other] of this.#seats) if (other === seat) this.#seats.delete(accountId);
  }

  #seatOf(accountId: bigint): LineSeat {
    const seat = this.#seats.get(accountId);
    if (seat === undefined) throw new Error('this account is not connected');
    return seat;
  }

  #announceReady(address: string): void {
    const isUser = this.#office.directory.accounts().some((known) => known.address === address);
    if (!isUser || this.#ready.has(address)) return;
    this.#ready.add(address);
    for (const listener of this.#readyListeners) listener(address);
  }
}

function replace({ line }: LineSeat): void {
  line.send(stanza('stream:error', {}, [stanza('conflict', { type: 'replaced' })]));
  line.close();
}
