/**
 * An open account: the network's side of `NetworkAccount`, where line, works and cipher meet. Must not know how any of
 * them does its part.
 * @module
 */
import { hasCode, toHex, type SignInWindow } from '@/lib/base';
import type { Departure, PeerAddress, ReachState } from '@/lib/model';
import {
  JoinError,
  NetworkError,
  type Finding,
  type NetworkAccount,
  type NetworkEvent,
  type NetworkHost,
  type Outcome,
  type Outgoing,
  type Peer,
  type Work,
} from '../contract';
import { part } from './api';
import { asMatrixError, Connection } from './connection';
import { Cipher } from './cipher';
import { REQUEST_TIMEOUT, SYNC_WAIT, MAX_SYNC } from './consts';
import { MatrixError } from './errors';
import { inboundWork } from './inbound';
import type { WasmSource } from './late';
import { MatrixMedia } from './media-account';
import { failureOf, namedIn, readWire, requestsOf, sendWork, type Wire } from './outbound';
import { RoomDesk } from './room-desk';
import { Rooms } from './rooms';
import {
  eventOfOursRow,
  ourNameRow,
  readName,
  readRooms,
  readSync,
  readWaitingRooms,
  ROOMS_ROW,
  SYNC_ROW,
  WAITING_ROOMS_ROW,
  writeRow,
} from './rows';
import { SignIn } from './sign-in';
import { StateDesk } from './state-desk';
import { readSyncBatch, type SyncBatch } from './sync-batch';
import { syncPath } from './sync-request';

export class MatrixAccount implements NetworkAccount {
  readonly #host: NetworkHost;
  readonly #desk: StateDesk;
  readonly #signIn: SignIn;
  readonly #cipher: Cipher;
  readonly #connection: Connection;
  readonly #rooms = new Rooms();
  readonly groups: RoomDesk;
  readonly media: MatrixMedia;
  #isUp = false;
  #signal = new AbortController().signal;
  /** wires on their way, so that none goes twice at once */
  readonly #onTheWay = new Set<string>();
  /** of each room the last that is on its way */
  readonly #lastIn = new Map<string, Promise<void>>();

  constructor(host: NetworkHost, wasm: WasmSource) {
    this.#host = host;
    this.#desk = new StateDesk(host);
    this.#signIn = new SignIn(host, this.#desk);
    const signedIn = async () => {
      // Files move without a line as well.
      if (this.#signIn.userId === '') await this.#signIn.open();
      return this.#signIn.fresh();
    };
    this.media = new MatrixMedia(host.random, { host, signedIn });
    this.#cipher = new Cipher(this.#desk, this.#signIn, wasm);
    this.groups = new RoomDesk({
      host,
      desk: this.#desk,
      signIn: this.#signIn,
      rooms: this.#rooms,
      isUp: () => this.#isUp,
    });
    this.#connection = new Connection(host, {
      open: (signal) => this.#open(signal),
      sync: (isFirst, signal) => this.#sync(isFirst, signal),
      onUp: () => {
        this.#isUp = true;
      },
      onDown: (cause) => this.#down(cause),
    });
  }

  connect(): void {
    this.#connection.connect();
  }

  async disconnect(): Promise<void> {
    await this.#connection.disconnect();
    await this.#cipher.close();
  }

  newRemoteId(): string {
    return `rialto${toHex(this.#host.random.bytes(16))}`;
  }

  send(message: Outgoing): Work {
    const olm = this.#isUp ? this.#cipher.account : undefined;
    return this.#cipher.guarded(
      sendWork(
        olm && {
          self: this.#signIn.userId,
          olm,
          signedIn: this.#signIn.now(),
          roomIdOf: (address) => this.#rooms.roomOf(address),
          signal: this.#signal,
          onMade: (rooms) => this.#rooms.learn(rooms),
        },
        message,
      ),
    );
  }

  transmit(bytes: Uint8Array): void {
    const wire = readWire(bytes);
    if (!this.#isUp || this.#onTheWay.has(wire.remoteId)) return;
    this.#onTheWay.add(wire.remoteId);
    // In a room one after another: two at once may arrive the other way round.
    const before = this.#lastIn.get(wire.room) ?? Promise.resolve();
    const put = before.then(() => this.#put(wire));
    this.#lastIn.set(wire.room, put);
    void put.finally(() => {
      this.#onTheWay.delete(wire.remoteId);
      if (this.#lastIn.get(wire.room) === put) this.#lastIn.delete(wire.room);
    });
  }

  markRead(peer: PeerAddress, remoteIds: readonly string[]): Work {
    return {
      plan: () => [],
      perform: async () => {
        const room = this.#rooms.roomOf(peer);
        const last = remoteIds.at(-1);
        if (!this.#isUp || room === undefined) throw new NetworkError('offline');
        if (last !== undefined && this.#host.mayTell(peer)) await this.#tellRead(room, last);
        return outcome([]);
      },
    };
  }

  async block(peer: PeerAddress, blocked: boolean): Promise<void> {
    // Who was let in again asks anew, or is written to.
    if (!blocked) return;
    if (!this.#isUp) throw new NetworkError('offline');
    await this.groups.decline(peer);
  }

  async accepted(peer: PeerAddress): Promise<void> {
    if (!this.#isUp || this.#rooms.invitations().every(([, address]) => address !== peer)) return;
    try {
      await this.groups.joinAccepted(this.#signal);
    } catch (error) {
      // It is tried with every sync.
      this.#host.log.warn('not-joined', error);
    }
  }

  sendTyping(peer: PeerAddress, active: boolean): void {
    const room = this.#rooms.roomOf(peer);
    if (!this.#isUp || room === undefined || !this.#host.mayTell(peer)) return;
    const { userId } = this.#signIn;
    const path = `/_matrix/client/v3/rooms/${part(room)}/typing/${part(userId)}`;
    const body = active ? { typing: true, timeout: 30_000 } : { typing: false };
    const { api, token } = this.#signIn.now();
    // Best effort: whoever misses it sees the message instead.
    api.ask({ path, method: 'PUT', body, token }).catch((error: unknown) => {
      this.#host.log.warn('typing-not-told', error);
    });
  }

  async findContact(identifier: string): Promise<Finding> {
    const typed = identifier
      .trim()
      .replace(/^matrix:u\//, '@')
      .replace(/^https:\/\/matrix\.to\/#\//, '');
    if (!/^@[^:\s]+:\S+$/.test(typed) || typed === this.#signIn.userId) return { reach: 'unknown' };
    const name = await this.#profile(typed);
    if (name === undefined) return { reach: 'unknown', identifier: typed };
    const address = typed as PeerAddress;
    return {
      reach: 'reachable',
      peer: { address, identifier: typed, ...(name !== '' && { name }) },
    };
  }

  async checkReach({ address }: Peer): Promise<ReachState> {
    if (!address.startsWith('@')) return 'reachable';
    return (await this.#profile(address)) === undefined ? 'unknown' : 'reachable';
  }

  signInAgain(_window: SignInWindow, _signal: AbortSignal): Promise<void> {
    // Its sign-in is a password, which no window asks for yet.
    return Promise.reject(new JoinError('sign-in-refused'));
  }

  async leave(signal: AbortSignal): Promise<Departure> {
    try {
      await this.#signIn.open();
      const { api, token } = this.#signIn.now();
      const path = '/_matrix/client/v3/logout';
      await api.ask({ path, method: 'POST', body: {}, token, signal });
      return { delisted: true, signInEnded: true };
    } catch (error) {
      this.#host.log.warn('not-signed-out', error);
      return { delisted: false, signInEnded: false };
    }
  }

  async #open(signal: AbortSignal): Promise<void> {
    this.#signal = signal;
    await this.#signIn.open();
    this.#rooms.learn(await this.#desk.read([ROOMS_ROW], readRooms));
    await this.#cipher.open();
    // A new device is told to the server before anybody is asked for keys to it.
    await this.#cipher.serve(signal);
  }

  async #sync(isFirst: boolean, signal: AbortSignal): Promise<void> {
    const known = await this.#desk.read([SYNC_ROW, WAITING_ROOMS_ROW], (state) => ({
      since: readSync(state)?.since,
      waitingRooms: readWaitingRooms(state),
    }));
    const wait = isFirst ? 0 : SYNC_WAIT;
    const { api, token } = await this.#signIn.fresh();
    const answer = await api.ask({
      path: syncPath({ since: known.since, wait }),
      method: 'GET',
      token,
      maxBytes: MAX_SYNC,
      timeout: wait + REQUEST_TIMEOUT,
      signal,
    });
    this.#host.heard?.();
    const batch = readSyncBatch(answer);
    await this.#take(batch, known.waitingRooms, signal);
    this.#tellTyping(batch);
    await this.groups.joinAccepted(this.#signal);
    await this.#cipher.serve(signal);
  }

  async #take(
    batch: SyncBatch,
    waitingRooms: readonly string[],
    signal: AbortSignal,
  ): Promise<void> {
    const { account } = this.#cipher;
    if (account === undefined) throw new MatrixError('closed');
    const work = inboundWork(
      {
        self: this.#signIn.userId,
        olm: account,
        signedIn: this.#signIn.now(),
        log: this.#host.log,
        waitingRooms,
        signal,
        now: this.#host.clock.now(),
        knows: (address) => this.#host.mayTell(address),
        onCommitted: (rooms) => this.#rooms.learn(rooms),
      },
      batch,
    );
    await this.#host.submit(this.#cipher.guarded(work));
  }

  #tellTyping({ rooms }: SyncBatch): void {
    for (const { roomId, typing } of rooms) {
      const address = this.#rooms.addressOf(roomId);
      if (typing === undefined || address === undefined) continue;
      const others = typing.filter((user) => user !== this.#signIn.userId);
      this.#host.typing(address, others.length > 0);
    }
  }

  async #down(cause: MatrixError): Promise<void> {
    this.#isUp = false;
    // What the cipher did and nobody committed is not on disk: it is opened anew from what is.
    if (cause.code !== 'closed') await this.#cipher.close();
  }

  /** Puts a wire to the server, and tells the inbox what became of it. Never rejects. */
  async #put(wire: Wire): Promise<void> {
    try {
      let event: unknown;
      const names = namedIn(wire);
      const eventOf = await this.#desk.read(names.map(eventOfOursRow), (state) => {
        const known = new Map(names.map((name) => [name, readName(state, eventOfOursRow(name))]));
        return (name: string) => known.get(name) ?? (name.startsWith('$') ? name : undefined);
      });
      for (const request of requestsOf(wire, eventOf)) {
        const { api, token } = await this.#signIn.fresh();
        event = (await api.ask({ ...request, token, signal: this.#signal }))['event_id'];
      }
      if (typeof event !== 'string') throw new MatrixError('protocol-error', 'event_id');
      await this.#tellSent(wire, event);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) this.#connection.drop(asMatrixError(error));
      else await this.#tellFailed(wire, failure);
    }
  }

  #tellSent({ address, remoteId }: Wire, event: string): Promise<void> {
    const peer = address as PeerAddress;
    return this.#desk.write(
      [
        writeRow(ourNameRow(event), { name: remoteId }),
        writeRow(eventOfOursRow(remoteId), { name: event }),
      ],
      [{ kind: 'receipt', peer, remoteIds: [remoteId], status: 'sent' }],
    );
  }

  async #tellFailed(wire: Wire, failure: NonNullable<ReturnType<typeof failureOf>>): Promise<void> {
    try {
      await this.#desk.write([], [{ kind: 'send-failed', remoteId: wire.remoteId, failure }]);
    } catch (error) {
      this.#connection.drop(asMatrixError(error));
    }
  }

  /** Public and private at once: what is read is kept for one's own other devices as well. */
  async #tellRead(room: string, event: string): Promise<void> {
    const { api, token } = await this.#signIn.fresh();
    await api.ask({
      path: `/_matrix/client/v3/rooms/${part(room)}/read_markers`,
      method: 'POST',
      body: { 'm.fully_read': event, 'm.read': event },
      token,
    });
  }

  /** @returns what somebody is called, which may be nothing; undefined where there is nobody */
  async #profile(user: string): Promise<string | undefined> {
    // Who has just joined looks for somebody before the first sync is in.
    if (!this.#connection.isWanted) throw new NetworkError('offline');
    if (!this.#isUp) await this.#signIn.open();
    const { api, token } = await this.#signIn.fresh();
    try {
      const path = `/_matrix/client/v3/profile/${part(user)}`;
      const { displayname: name } = await api.ask({ path, method: 'GET', token });
      return typeof name === 'string' ? name : '';
    } catch (error) {
      if (hasCode(error, 'refused')) return undefined;
      throw new NetworkError('offline', undefined, { cause: error });
    }
  }
}

function outcome(events: readonly NetworkEvent[]): Outcome {
  return { writes: [], events, spent: [], announce: () => undefined };
}
