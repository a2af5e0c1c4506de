/**
 * A line on which we are logged in: it answers the server's pings, matches IQs, keeps itself alive and hands every
 * other stanza on. The wire is WhatsApp's as open clients speak it. Must not know sessions, rows or accounts.
 * @module
 */
import { toHex } from '@/lib/base';
import type { StanzaInput, StanzaNode } from '@/lib/codec';
import { NetworkError } from '../contract';
import { LOGIN_TIMEOUT } from './consts';
import { InteropError } from './errors';
import { Iqs, type IqAnswer, type IqQuestion } from './iq';
import { Keepalive } from './keepalive';
import { openLine, type Line, type LineMeans, type LineTarget } from './line';
import type { KnownServer } from './line-handshake';
import { readFailure, readStreamError, type LoginSuccess } from './login-stanzas';
import type { InteropProfile } from './profile';
import { ReceiptAcks } from './receipt-acks';
import { PING } from './stanzas';

export type LiveTarget = LineTarget & {
  readonly profile: InteropProfile;
  readonly integrator: number;
};

export interface LiveEvents {
  /** Everything that is not the line's own business. `raw`: as it was on the line, decrypted. */
  onStanza(live: Live, node: StanzaNode, raw: Uint8Array): void;
  onMalformedStanza(): void;
  /** Anything at all came from the server. */
  onHeard?(): void;
}

/**
 * Connects and logs in.
 * @param signal ends the attempt early, with 'closed'
 * @throws InteropError as `errors.ts` lists them
 */
export function openLive(
  target: LiveTarget,
  means: LineMeans,
  events: LiveEvents,
  signal?: AbortSignal,
): Promise<Live> {
  return new Promise((resolve, reject) => {
    const live = new Live(target, means, events);
    const abort = (): void => live.end(new InteropError('closed'));
    const cancelTimer = means.clock.after(LOGIN_TIMEOUT, () =>
      live.end(new InteropError('unreachable', 'no word on the login')),
    );
    const settled = (): void => {
      cancelTimer();
      signal?.removeEventListener('abort', abort);
    };
    signal?.addEventListener('abort', abort);
    live.onLogin = (failure) => {
      settled();
      if (failure === undefined) resolve(live);
      else reject(failure);
    };
    live.open();
    if (signal?.aborted === true) abort();
  });
}

export class Live {
  readonly #target: LiveTarget;
  readonly #means: LineMeans;
  readonly #events: LiveEvents;
  readonly #iqs: Iqs;
  /** the server's word on read receipts of this line */
  readonly receiptAcks: ReceiptAcks;
  #line: Line | undefined;
  #keepalive: Keepalive | undefined;
  #success: LoginSuccess | undefined;
  #isUp = false;
  #resolveEnded: (reason: InteropError) => void = () => undefined;
  /** Why the line is down, once it is. Never rejects. */
  readonly ended = new Promise<InteropError>((resolve) => {
    this.#resolveEnded = resolve;
  });
  /** Called once: with nothing where the login succeeded. Set by `openLive` before `open`. */
  onLogin: (failure: InteropError | undefined) => void = () => undefined;

  constructor(target: LiveTarget, means: LineMeans, events: LiveEvents) {
    this.#target = target;
    this.#means = means;
    this.#events = events;
    this.receiptAcks = new ReceiptAcks(means.clock);
    this.#iqs = new Iqs({
      clock: means.clock,
      to: target.profile.serverJid,
      prefix: toHex(means.random.bytes(4)),
      send: (node) => this.send(node),
    });
  }

  open(): void {
    this.#line = openLine(this.#target, this.#means, {
      onStanza: (node, raw) => this.#receive(node, raw),
      onMalformedStanza: () => this.#events.onMalformedStanza(),
      onEnd: (reason) => this.#ended(reason),
    });
  }

  /** Who we are, as the gatekeeper said. @throws InteropError 'protocol-error' before the login (a bug) */
  get self(): LoginSuccess {
    if (this.#success === undefined) throw new InteropError('protocol-error', 'not logged in');
    return this.#success;
  }

  /** The gatekeeper's key as its certificates name it; undefined before the login. */
  get server(): KnownServer | undefined {
    return this.#line?.server;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** @returns false where the line is down: then nothing was sent */
  send(node: StanzaInput): boolean {
    return this.#line?.send(node) ?? false;
  }

  /** A stanza that was encoded before. */
  sendEncoded(stanza: Uint8Array): boolean {
    return this.#line?.sendEncoded(stanza) ?? false;
  }

  /** @throws NetworkError 'offline' | 'timeout' */
  async ask(question: IqQuestion): Promise<IqAnswer> {
    if (!this.#isUp) throw new NetworkError('offline');
    return this.#iqs.ask(question);
  }

  /** Looks whether the line is alive where it has been silent for long. */
  check(): void {
    this.#keepalive?.check();
  }

  /** Ends the line for a reason of ours. Idempotent. */
  end(reason: InteropError): void {
    this.#isUp = false;
    this.#line?.end(reason);
  }

  #receive(node: StanzaNode, raw: Uint8Array): void {
    this.#keepalive?.heard();
    if (this.#isUp) this.#events.onHeard?.();
    if (node.tag === 'failure') this.end(readFailure(node));
    else if (node.tag === 'stream:error') this.end(readStreamError(node));
    else if (node.tag === 'xmlstreamend') this.end(new InteropError('unreachable', 'stream end'));
    else if (node.tag === 'success') this.#loggedIn(node);
    else if (node.tag === 'iq') this.#receiveIq(node, raw);
    else this.#events.onStanza(this, node, raw);
  }

  #loggedIn(node: StanzaNode): void {
    if (this.#success !== undefined) return;
    try {
      this.#success = this.#target.profile.readSuccess(node, this.#target.integrator);
    } catch (cause) {
      const known = cause instanceof InteropError;
      this.end(known ? cause : new InteropError('protocol-error', 'success', { cause }));
      return;
    }
    this.#isUp = true;
    this.#keepalive = new Keepalive({
      clock: this.#means.clock,
      probe: () => this.ask(PING),
      onDead: (cause) => this.end(new InteropError('unreachable', 'no answer to ping', { cause })),
    });
    this.onLogin(undefined);
  }

  #receiveIq(node: StanzaNode, raw: Uint8Array): void {
    const { type, id, xmlns } = node.attrs;
    if (type === 'result' || type === 'error') {
      // An answer that came after its time: nothing waits for it.
      this.#iqs.answer(node);
      return;
    }
    if (type === 'get' && xmlns === 'urn:xmpp:ping')
      this.send({ tag: 'iq', attrs: { id, type: 'result', to: this.#target.profile.serverJid } });
    else this.#events.onStanza(this, node, raw);
  }

  #ended(reason: InteropError): void {
    this.#isUp = false;
    this.#keepalive?.stop();
    this.#iqs.end();
    this.receiptAcks.end();
    if (this.#success === undefined) this.onLogin(reason);
    this.#resolveEnded(reason);
  }
}
