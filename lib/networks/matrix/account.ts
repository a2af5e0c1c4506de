/**
 * An open account: the network's side of `NetworkAccount`, where line, works and cipher meet. Must not know how any of
 * them does its part.
 * @module
 */
import { toHex, type SignInWindow } from '@/lib/base';
import type { Departure, PeerAddress, ReachState } from '@/lib/model';
import {
  JoinError,
  NetworkError,
  type Complaint,
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
import { askSync } from './ask-sync';
import { asMatrixError, Connection } from './connection';
import { Cipher } from './cipher';
import { SYNC_WAIT } from './consts';
import { MatrixError } from './errors';
import { inboundWork, type InboundMeans } from './inbound';
import { KeyDesk } from './key-desk';
import type { WasmSource } from './late';
import { MatrixMedia } from './media-account';
import { readWire, sendWork } from './outbound';
import { People } from './people';
import { Recovery } from './recovery';
import { RoomDesk } from './room-desk';
import { isPerson } from './room-group';
import { Rooms } from './rooms';
import {
  DIRECT_ROW,
  readDirect,
  readRooms,
  readSync,
  readWaitingRooms,
  ROOMS_ROW,
  SYNC_ROW,
  WAITING_ROOMS_ROW,
} from './rows';
import { Sending } from './sending';
import { SignIn } from './sign-in';
import { signInAgain } from './sign-in-again';
import { StateDesk } from './state-desk';
import { readSyncBatch, type SyncBatch } from './sync-batch';
import { Unwanted } from './unwanted';
import { Upkeep } from './upkeep';

export class MatrixAccount implements NetworkAccount {
  readonly #host: NetworkHost;
  readonly #desk: StateDesk;
  readonly #signIn: SignIn;
  readonly #cipher: Cipher;
  readonly #connection: Connection;
  readonly #rooms = new Rooms();
  readonly groups: RoomDesk;
  readonly media: MatrixMedia;
  readonly keys: KeyDesk;
  readonly recovery: Recovery;
  readonly #upkeep: Upkeep;
  readonly #unwanted: Unwanted;
  readonly #wasm: WasmSource;
  #isUp = false;
  /** on this line, since the server knew no more up to where was read */
  #hasBegunAnew = false;
  #signal = new AbortController().signal;
  readonly #people: People;
  readonly #sending: Sending;

  constructor(host: NetworkHost, wasm: WasmSource) {
    this.#host = host;
    this.#wasm = wasm;
    this.#desk = new StateDesk(host);
    this.#signIn = new SignIn(host, this.#desk);
    const signedIn = async () => {
      // Files move without a line as well.
      if (this.#signIn.userId === '') await this.#signIn.open();
      return this.#signIn.fresh();
    };
    this.media = new MatrixMedia(host.random, { host, signedIn });
    const now = () => host.clock.now();
    const isUp = () => this.#isUp;
    const parts = { host, desk: this.#desk, signIn: this.#signIn, rooms: this.#rooms };
    this.#cipher = new Cipher({ ...parts, wasm, now });
    this.keys = new KeyDesk({ cipher: this.#cipher, signIn: this.#signIn, isUp });
    this.recovery = new Recovery({
      cipher: this.#cipher,
      signIn: this.#signIn,
      random: host.random,
      isUp,
    });
    this.groups = new RoomDesk({ ...parts, isUp });
    this.#upkeep = new Upkeep(parts);
    this.#unwanted = new Unwanted(this.#signIn);
    this.#people = new People(this.#signIn, {
      isUp,
      isWanted: () => this.#connection.isWanted,
    });
    this.#sending = new Sending(this.#desk, this.#signIn, (error) => {
      this.#connection.drop(asMatrixError(error));
    });
    this.#connection = new Connection(host, {
      open: (signal) => this.#renewing(this.#open(signal)),
      sync: (isFirst, signal) => this.#renewing(this.#sync(isFirst, signal)),
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
          device: this.#signIn.deviceId,
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
    if (this.#isUp) this.#sending.put(readWire(bytes), this.#signal);
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

  /** A group is left, or not entered; a person's words are kept away by their server. */
  async block(peer: PeerAddress, blocked: boolean): Promise<void> {
    if (!this.#isUp) throw new NetworkError('offline');
    try {
      if (blocked) await this.groups.decline(peer);
      if (isPerson(peer)) await this.#unwanted.ignore(peer, blocked);
    } catch (error) {
      throw asNetworkError(error);
    }
  }

  async report(complaint: Complaint): Promise<void> {
    if (!this.#isUp) throw new NetworkError('offline');
    try {
      await this.#unwanted.report(this.#rooms.roomOf(complaint.peer), complaint);
    } catch (error) {
      throw asNetworkError(error);
    }
  }

  async accepted(peer: PeerAddress): Promise<void> {
    if (!this.#isUp || this.#rooms.invitations().every(([, address]) => address !== peer)) return;
    try {
      await this.#upkeep.joinAccepted(this.#signal);
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

  findContact(identifier: string): Promise<Finding> {
    return this.#people.find(identifier);
  }

  checkReach({ address }: Peer): Promise<ReachState> {
    return this.#people.reach(address);
  }

  signInAgain(_window: SignInWindow, _signal: AbortSignal): Promise<void> {
    // Its sign-in is a password (signInByPassword).
    return Promise.reject(new JoinError('sign-in-refused'));
  }

  async signInByPassword(password: string, signal: AbortSignal): Promise<void> {
    await this.disconnect();
    const means = { host: this.#host, desk: this.#desk, wasm: this.#wasm };
    await signInAgain(means, password, signal);
    this.connect();
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

  /** A token that has run out is changed for another on the next line, where the server gives one. */
  async #renewing(task: Promise<void>): Promise<void> {
    try {
      await task;
    } catch (cause) {
      const isSoft = cause instanceof MatrixError && cause.isSoft;
      if (isSoft && this.#signIn.expire()) throw new MatrixError('unreachable', 'token', { cause });
      throw cause;
    }
  }

  async #open(signal: AbortSignal): Promise<void> {
    this.#signal = signal;
    this.#hasBegunAnew = false;
    await this.#signIn.open();
    this.#rooms.learn(await this.#desk.read([ROOMS_ROW], readRooms));
    this.#upkeep.learnDirect(await this.#desk.read([DIRECT_ROW], readDirect));
    await this.#cipher.open();
    // A new device is told to the server before anybody is asked for keys to it.
    await this.#cipher.serve(signal);
  }

  async #sync(isFirst: boolean, signal: AbortSignal): Promise<void> {
    const known = await this.#desk.read([SYNC_ROW, WAITING_ROOMS_ROW], (state) => ({
      since: readSync(state)?.since,
      waitingRooms: readWaitingRooms(state),
    }));
    const { answer, isAnew } = await askSync({
      since: known.since,
      wait: isFirst ? 0 : SYNC_WAIT,
      signedIn: await this.#signIn.fresh(),
      signal,
      mayBeginAnew: !this.#hasBegunAnew,
    });
    this.#hasBegunAnew ||= isAnew;
    this.#host.heard?.();
    const batch = readSyncBatch(answer);
    await this.#take(batch, { waitingRooms: known.waitingRooms, isAnew }, signal);
    this.#tellTyping(batch);
    await this.#upkeep.afterSync(signal);
    await this.#cipher.serve(signal);
  }

  async #take(
    batch: SyncBatch,
    known: Pick<InboundMeans, 'waitingRooms' | 'isAnew'>,
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
        ...known,
        signal,
        now: this.#host.clock.now(),
        knows: (address) => this.#host.mayTell(address),
        onCommitted: (rooms, partial) => {
          this.#rooms.learn(rooms);
          this.#upkeep.learnPartial(partial);
          if (batch.direct !== undefined) this.#upkeep.learnDirect(batch.direct);
        },
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
}

function outcome(events: readonly NetworkEvent[]): Outcome {
  return { writes: [], events, spent: [], announce: () => undefined };
}

function asNetworkError(error: unknown): unknown {
  if (!(error instanceof MatrixError)) return error;
  const code = error.code === 'refused' ? 'refused' : 'offline';
  return new NetworkError(code, undefined, { cause: error });
}
