/**
 * An account's connection over time: signing in, going on with the stream there was, waiting and trying again, and the ends
 * that only the person can mend. Must not know what passes over the line.
 * @module
 */
import { backoffDelay } from '@/lib/base';
import type { AccountProblem } from '@/lib/model';
import { NetworkError, type NetworkHost } from '../contract';
import { RECONNECT_FIRST, RECONNECT_LIMIT, STABLE_AFTER } from './consts';
import { XmppError, type XmppErrorCode } from './errors';
import { logIn, type LoginWish } from './login';
import { Session, type SessionEvents } from './session';
import type { FastToken } from './sasl2';
import type { StreamCounts } from './stream-management';

export interface ConnectionParts {
  readonly events: SessionEvents;
  /** what the account's rows say, each time anew */
  prepare(): Promise<LoginWish>;
  /** keeps what the next sign-in goes by */
  keep(news: { readonly session: Session; readonly token?: FastToken | undefined }): Promise<void>;
  /** Does what must be done on a new line. Resolves once the account may be called online. */
  settle(session: Session): Promise<void>;
  /** The line that was up is down; resolves once nothing of it is at work any more. */
  onDown(): Promise<void>;
}

type ConnectionHost = Pick<
  NetworkHost,
  'clock' | 'random' | 'sockets' | 'log' | 'connectionChanged'
>;

/** Why a line is down, and since when it was up, where it was. */
type Over = { readonly reason: XmppError; readonly onlineSince: number | undefined };

export class Connection {
  readonly #host: ConnectionHost;
  readonly #parts: ConnectionParts;
  #isWanted = false;
  #session: Session | undefined;
  /** of the stream that stands at the server, where it was this worker's */
  #counts: { readonly id: string; readonly counts: StreamCounts } | undefined;
  #attempt: { readonly done: Promise<void>; readonly ending: AbortController } | undefined;
  #cancelRetry: () => void = () => undefined;
  #failures = 0;
  #lastOnline: number | undefined;

  constructor(host: ConnectionHost, parts: ConnectionParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** The line, where there is one. */
  get session(): Session | undefined {
    return this.#session;
  }

  connect(): void {
    this.#isWanted = true;
    if (this.#attempt !== undefined) return;
    this.#cancelRetry();
    const ending = new AbortController();
    this.#attempt = { done: this.#tryOnce(ending.signal), ending };
  }

  async disconnect(): Promise<void> {
    this.#isWanted = false;
    this.#cancelRetry();
    this.#attempt?.ending.abort();
    this.#session?.end(new XmppError('closed'));
    await this.#attempt?.done;
  }

  /** Never rejects. */
  async #tryOnce(signal: AbortSignal): Promise<void> {
    const over = await this.#run(signal);
    // Whoever hears that it is over may ask for the next at once.
    this.#attempt = undefined;
    this.#ended(over);
  }

  /** One line from its beginning to its end. Never rejects. */
  async #run(signal: AbortSignal): Promise<Over> {
    this.#host.connectionChanged({ kind: 'connecting' });
    let onlineSince: number | undefined;
    let reason: XmppError;
    try {
      const session = await this.#open(signal);
      try {
        await this.#parts.settle(session);
        if (session.isUp) {
          onlineSince = this.#host.clock.monotonic();
          this.#host.connectionChanged({ kind: 'online', since: this.#host.clock.now() });
        }
      } catch (cause) {
        session.end(asXmppError(cause));
      }
      reason = await session.ended;
    } catch (cause) {
      reason = asXmppError(cause);
    }
    this.#session = undefined;
    await this.#parts.onDown();
    return { reason, onlineSince };
  }

  async #open(signal: AbortSignal): Promise<Session> {
    const wish = this.#wishOf(await this.#parts.prepare());
    const login = await logIn(wish, this.#host, signal);
    const { resumedAt, resumeId } = login;
    const isOurs = resumedAt !== undefined && this.#counts?.id === resumeId;
    const counts = isOurs ? this.#counts?.counts : undefined;
    counts?.rewind();
    const { clock, random, log } = this.#host;
    const { events } = this.#parts;
    const session = new Session(login, { clock, random, log, events, counts, resume: wish.resume });
    this.#counts = resumeId === undefined ? undefined : { id: resumeId, counts: session.counts };
    this.#session = session;
    try {
      await this.#parts.keep({ session, token: login.token });
      session.start();
      return session;
    } catch (cause) {
      session.end(asXmppError(cause));
      throw cause;
    }
  }

  /** Of a stream of this worker's more is handled, and told, than the last commit has written down. */
  #wishOf(wish: LoginWish): LoginWish {
    const { resume } = wish;
    const ours = this.#counts;
    if (resume === undefined || ours?.id !== resume.id) return wish;
    ours.counts.rewind();
    return { ...wish, resume: { ...resume, handled: ours.counts.handled() } };
  }

  #ended({ reason, onlineSince }: Over): void {
    const { clock, log, random } = this.#host;
    if (reason.code === 'closed') log.info('line-closed');
    else log.warn('line-down', reason, { failures: this.#failures });
    if (onlineSince !== undefined) {
      this.#lastOnline = clock.now();
      if (clock.monotonic() - onlineSince >= STABLE_AFTER) this.#failures = 0;
    }
    if (!this.#isWanted) return;
    const problem = PROBLEM_OF[reason.code];
    if (FINAL.has(reason.code)) {
      this.#isWanted = false;
      this.#host.connectionChanged({ kind: 'stopped', problem });
      return;
    }
    const share = (random.bytes(1)[0] ?? 0) / 256;
    const limits = { first: RECONNECT_FIRST, limit: RECONNECT_LIMIT };
    const delay = backoffDelay(this.#failures++, share, limits);
    this.#cancelRetry = clock.after(delay, () => this.connect());
    this.#host.connectionChanged({ kind: 'waiting', problem, lastOnline: this.#lastOnline });
  }
}

/** What `submit` rejects with beside our own errors comes from the store. */
export function asXmppError(cause: unknown): XmppError {
  if (cause instanceof XmppError) return cause;
  const isLine = cause instanceof NetworkError;
  return new XmppError(isLine ? 'unreachable' : 'storage-failed', undefined, { cause });
}

const PROBLEM_OF: Readonly<Record<XmppErrorCode, AccountProblem>> = {
  'bad-address': 'unreachable',
  unreachable: 'unreachable',
  'protocol-error': 'protocol-error',
  'not-authorized': 'sign-in-expired',
  'account-disabled': 'delisted',
  'plain-refused': 'handshake-failed',
  'server-not-proven': 'certificate-refused',
  'no-mechanism': 'handshake-failed',
  'replaced-elsewhere': 'replaced-elsewhere',
  'registration-refused': 'protocol-error',
  'name-taken': 'protocol-error',
  refused: 'protocol-error',
  'keys-unavailable': 'keys-unavailable',
  'storage-failed': 'storage-failed',
  timeout: 'unreachable',
  closed: 'unreachable',
};

/** Ends that time does not mend: nothing more is tried until the person acts. */
const FINAL: ReadonlySet<XmppErrorCode> = new Set([
  'not-authorized',
  'account-disabled',
  'plain-refused',
  'server-not-proven',
  'no-mechanism',
  'replaced-elsewhere',
  'keys-unavailable',
]);
