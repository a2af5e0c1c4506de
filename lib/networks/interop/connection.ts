/**
 * An account's connection over time: getting access, logging in, waiting and trying again, and the ends that only the
 * person can mend. Must not know what passes over the line.
 * @module
 */
import { backoffDelay, equalBytes, hasCode } from '@/lib/base';
import type { NetworkHost } from '../contract';
import type { Access, AccessWish } from './access';
import { RECONNECT_FIRST, RECONNECT_LIMIT, STABLE_AFTER } from './consts';
import { accountProblemOf, InteropError, isFinal } from './errors';
import type { KnownServer } from './line-handshake';
import { openLive, type Live, type LiveEvents } from './live';
import type { InteropProfile } from './profile';

export type ConnectionHost = Pick<
  NetworkHost,
  'clock' | 'random' | 'sockets' | 'log' | 'connectionChanged'
>;

export interface ConnectionEvents extends LiveEvents {
  /** Logged in; `live` is the line from now on. */
  onLive(live: Live): void;
  /** The line that was up is down. */
  onDown(): void;
  /** An attempt or a line has ended because of a frame that is none. */
  onMalformedFrame(): void;
}

export type ConnectionParts = {
  readonly profile: InteropProfile;
  readonly events: ConnectionEvents;
  /** gets ready to log in: what `access.ts` gives */
  readonly prepare: (wish: AccessWish) => Promise<Access>;
  /** keeps a certified key for the next login; absent where there is no place for it */
  readonly keepServer?: (server: KnownServer, rootKey: Uint8Array) => Promise<void>;
};

export class Connection {
  readonly #host: ConnectionHost;
  readonly #profile: InteropProfile;
  readonly #events: ConnectionEvents;
  readonly #prepare: (wish: AccessWish) => Promise<Access>;
  readonly #keep: ConnectionParts['keepServer'];
  #isWanted = false;
  #mayResume = true;
  #live: Live | undefined;
  /** the attempt that is under way, and how to end it */
  #attempt: { readonly done: Promise<void>; readonly ending: AbortController } | undefined;
  #cancelRetry: (() => void) | undefined;
  #failures = 0;
  #onlineSince = 0;
  #lastOnline: number | undefined;

  constructor(host: ConnectionHost, parts: ConnectionParts) {
    const { profile, events, prepare } = parts;
    this.#host = host;
    this.#profile = profile;
    this.#events = events;
    this.#prepare = prepare;
    this.#keep = parts.keepServer;
  }

  /** The line, where there is one. */
  get live(): Live | undefined {
    return this.#live;
  }

  connect(): void {
    this.#isWanted = true;
    if (this.#live !== undefined) this.#live.check();
    else this.#start();
  }

  async disconnect(): Promise<void> {
    this.#isWanted = false;
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    this.#attempt?.ending.abort();
    await this.#attempt?.done;
    const live = this.#live;
    live?.end(new InteropError('closed'));
    await live?.ended;
  }

  #start(): void {
    if (this.#attempt !== undefined) return;
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    const ending = new AbortController();
    const done = this.#try(ending.signal).finally(() => {
      this.#attempt = undefined;
    });
    this.#attempt = { done, ending };
  }

  /** One attempt to its end. Never rejects. */
  async #try(signal: AbortSignal): Promise<void> {
    this.#host.connectionChanged({ kind: 'connecting' });
    try {
      const live = await this.#logIn(signal);
      if (this.#isWanted) this.#online(live);
      else live.end(new InteropError('closed'));
    } catch (cause) {
      this.#failed(asInteropError(cause));
    }
  }

  /** A token that the gatekeeper refuses is renewed once: it may have been revoked, or clocks may differ. */
  async #logIn(signal: AbortSignal): Promise<Live> {
    const access = await this.#prepare({ force: false, signal });
    try {
      return await this.#open(access, signal);
    } catch (error) {
      if (!hasCode(error, 'token-refused')) throw error;
      this.#host.log.info('token-refused-once');
    }
    const renewed = await this.#prepare({ force: true, signal });
    return this.#open(renewed, signal);
  }

  async #open(access: Access, signal: AbortSignal): Promise<Live> {
    const { credentials, idToken } = access;
    const { endpoint, rootKey, noiseKeyPair, integrator, accountId } = credentials;
    const payload = this.#profile.loginPayload({ accountId, idToken });
    const knownServer = this.#mayResume ? access.knownServer : undefined;
    const noise = { rootKey, noiseKeyPair, payload, knownServer };
    const target = { profile: this.#profile, endpoint, integrator, ...noise };
    // Where greeting it as known does not work, the next attempt greets it as a stranger.
    this.#mayResume = false;
    const live = await openLive(target, this.#host, this.#events, signal);
    this.#mayResume = true;
    if (live.self.accountId === accountId) {
      await this.#keepServer(live, access);
      return live;
    }
    const reason = new InteropError('protocol-error', 'logged in as another account');
    live.end(reason);
    throw reason;
  }

  /** For the next login. One that cannot be kept costs that a round trip, and nothing else. */
  async #keepServer({ server }: Live, { knownServer, credentials }: Access): Promise<void> {
    if (server === undefined || isSameServer(server, knownServer)) return;
    try {
      await this.#keep?.(server, credentials.rootKey);
    } catch (cause) {
      this.#host.log.warn('server-not-kept', cause);
    }
  }

  #online(live: Live): void {
    this.#live = live;
    this.#onlineSince = this.#host.clock.monotonic();
    this.#host.connectionChanged({ kind: 'online', since: this.#host.clock.now() });
    this.#events.onLive(live);
    void live.ended.then((reason) => this.#lineEnded(reason));
  }

  #lineEnded(reason: InteropError): void {
    const { clock } = this.#host;
    const isStable = clock.monotonic() - this.#onlineSince >= STABLE_AFTER;
    // One that we ended ourselves, to be on another, has not failed.
    if (isStable || reason.code === 'closed') this.#failures = 0;
    this.#live = undefined;
    this.#lastOnline = clock.now();
    this.#events.onDown();
    // A token that was good at the login is not to blame: the next login tells.
    const isToken = reason.code === 'token-refused';
    this.#failed(isToken ? new InteropError('unreachable', 'token', { cause: reason }) : reason);
  }

  #failed(reason: InteropError): void {
    const { clock, log, random } = this.#host;
    if (reason.code === 'closed') log.info('line-closed');
    else log.warn('line-down', reason, { failures: this.#failures });
    if (reason.code === 'malformed-frame') this.#events.onMalformedFrame();
    if (!this.#isWanted) return;
    const problem = accountProblemOf(reason.code);
    if (isFinal(reason.code)) {
      this.#isWanted = false;
      this.#host.connectionChanged({ kind: 'stopped', problem });
      return;
    }
    const share = (random.bytes(1)[0] ?? 0) / 256;
    const limits = { first: RECONNECT_FIRST, limit: RECONNECT_LIMIT };
    const delay = backoffDelay(this.#failures++, share, limits);
    this.#cancelRetry = clock.after(delay, () => this.#start());
    this.#host.connectionChanged({ kind: 'waiting', problem, lastOnline: this.#lastOnline });
  }
}

function isSameServer(one: KnownServer, other: KnownServer | undefined): boolean {
  return (
    other !== undefined && one.validUntil === other.validUntil && equalBytes(one.key, other.key)
  );
}

/** What `submit` rejects with beside our own errors comes from the store. */
function asInteropError(cause: unknown): InteropError {
  if (cause instanceof InteropError) return cause;
  return new InteropError('storage-failed', undefined, { cause });
}
