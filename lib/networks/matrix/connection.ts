/**
 * An account's connection over time: syncs one after another, waiting and trying again, and the ends that only the person
 * can mend. Must not know what syncs bring.
 * @module
 */
import { backoffDelay, hasCode } from '@/lib/base';
import type { AccountProblem } from '@/lib/model';
import type { NetworkHost } from '../contract';
import { RECONNECT_FIRST, RECONNECT_LIMIT, STABLE_AFTER } from './consts';
import { MatrixError, type MatrixErrorCode } from './errors';

export interface ConnectionParts {
  /** Makes ready what a line needs. */
  open(signal: AbortSignal): Promise<void>;
  /**
   * One sync, from asking to its commit. @param isFirst asks the server to answer at once
   */
  sync(isFirst: boolean, signal: AbortSignal): Promise<void>;
  /** The first sync is in. */
  onUp(): void;
  /** The line that was up is down; resolves once nothing of it is at work any more. */
  onDown(cause: MatrixError): Promise<void>;
}

type ConnectionHost = Pick<NetworkHost, 'clock' | 'random' | 'log' | 'connectionChanged'>;

export class Connection {
  readonly #host: ConnectionHost;
  readonly #parts: ConnectionParts;
  #isWanted = false;
  #attempt: { readonly done: Promise<void>; readonly ending: AbortController } | undefined;
  #cancelRetry: () => void = () => undefined;
  #failures = 0;
  #lastOnline: number | undefined;
  #reason: MatrixError | undefined;

  constructor(host: ConnectionHost, parts: ConnectionParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Whether there is a line, or one is being sought. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  connect(): void {
    this.#isWanted = true;
    if (this.#attempt !== undefined) return;
    this.#cancelRetry();
    const ending = new AbortController();
    const done = this.#run(ending.signal).finally(() => {
      this.#attempt = undefined;
    });
    this.#attempt = { done, ending };
  }

  async disconnect(): Promise<void> {
    this.#isWanted = false;
    this.#cancelRetry();
    this.#attempt?.ending.abort();
    await this.#attempt?.done;
  }

  /** Ends the line that stands, for a reason found elsewhere; it is tried again. */
  drop(reason: MatrixError): void {
    this.#reason = reason;
    this.#attempt?.ending.abort();
  }

  /** One line from its beginning to its end. Never rejects. */
  async #run(signal: AbortSignal): Promise<void> {
    this.#host.connectionChanged({ kind: 'connecting' });
    let onlineSince: number | undefined;
    let reason = new MatrixError('closed');
    try {
      await this.#parts.open(signal);
      await this.#parts.sync(true, signal);
      if (!signal.aborted) {
        onlineSince = this.#host.clock.monotonic();
        this.#host.connectionChanged({ kind: 'online', since: this.#host.clock.now() });
        this.#parts.onUp();
      }
      while (!signal.aborted) await this.#parts.sync(false, signal);
    } catch (cause) {
      reason = asMatrixError(cause);
    }
    const found = this.#reason ?? reason;
    this.#reason = undefined;
    await this.#parts.onDown(found);
    this.#ended(found, onlineSince);
  }

  #ended(reason: MatrixError, onlineSince: number | undefined): void {
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
    // A server that says how long is obeyed.
    const delay = Math.max(
      backoffDelay(this.#failures++, share, limits),
      Math.min(reason.retryAfter ?? 0, 10 * RECONNECT_LIMIT),
    );
    this.#cancelRetry = clock.after(delay, () => this.connect());
    this.#host.connectionChanged({ kind: 'waiting', problem, lastOnline: this.#lastOnline });
  }
}

/** What `submit` rejects with beside our own errors comes from the store. */
export function asMatrixError(cause: unknown): MatrixError {
  if (cause instanceof MatrixError) return cause;
  const isLine = hasCode(cause, 'offline') || hasCode(cause, 'not-permitted');
  return new MatrixError(isLine ? 'unreachable' : 'storage-failed', undefined, { cause });
}

const PROBLEM_OF: Readonly<Record<MatrixErrorCode, AccountProblem>> = {
  'bad-address': 'unreachable',
  unreachable: 'unreachable',
  'not-a-server': 'protocol-error',
  'protocol-error': 'protocol-error',
  'sign-in-refused': 'sign-in-expired',
  'signed-out': 'sign-in-expired',
  'rate-limited': 'unreachable',
  refused: 'protocol-error',
  'keys-unavailable': 'keys-unavailable',
  'storage-failed': 'storage-failed',
  closed: 'unreachable',
};

/** Ends that time does not mend: nothing more is tried until the person acts. */
const FINAL: ReadonlySet<MatrixErrorCode> = new Set([
  'signed-out',
  'sign-in-refused',
  'keys-unavailable',
]);
