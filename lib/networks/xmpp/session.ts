/**
 * A line on which we are logged in: it counts stanzas, matches questions with answers, answers pings, notices its own end,
 * and hands everything else on with a ticket to be given back after the commit. Must not know rows, keys or people.
 * @module
 */
import { toHex, type Clock, type Log, type Random } from '@/lib/base';
import { isXml, writeXml, xml, xmlChild, xmlElements, type XmlElement } from '@/lib/codec';
import { NetworkError } from '../contract';
import { IQ_TIMEOUT, MAX_PENDING_IQS, SILENCE_LIMIT } from './consts';
import { XmppError } from './errors';
import { bareOf } from './jid';
import type { Login } from './login';
import { whatWeAre } from './caps';
import { NS } from './namespaces';
import {
  acknowledgement,
  ASK,
  counterOf,
  StreamCounts,
  type ResumePoint,
  type Unacknowledged,
} from './stream-management';

export interface SessionEvents {
  /** A stanza that is not the line's own business. `ticket`: for `handled`, after the commit. */
  onStanza(session: Session, stanza: XmlElement, ticket: number): void;
  /** The server has these of ours now. */
  onAcknowledged(stanzas: readonly Unacknowledged[]): void;
  /** Our own server tells of a change in what it keeps for us. */
  onPush(push: XmlElement): void;
  /** Anything at all came. */
  onHeard(): void;
}

export type SessionMeans = {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly events: SessionEvents;
  /** of the stream that goes on, where it was this worker's */
  readonly counts?: StreamCounts | undefined;
  /** where an earlier worker left the stream that goes on */
  readonly resume?: ResumePoint | undefined;
};

/** What was asked is answered by an error: `condition` as RFC 6120 §8.3.3 names it. */
export class StanzaError extends NetworkError {
  constructor(readonly condition: string) {
    super('refused', condition);
  }
}

type Waiting = {
  readonly to: string | undefined;
  readonly resolve: (answer: XmlElement) => void;
  readonly reject: (error: NetworkError) => void;
};

export class Session {
  readonly jid: string;
  readonly bareJid: string;
  readonly ended: Promise<XmppError>;
  readonly counts: StreamCounts;
  readonly #login: Login;
  readonly #means: SessionMeans;
  readonly #waiting = new Map<string, Waiting>();
  readonly #prefix: string;
  #count = 0;
  #lastHeard: number;
  #cancelProbe: () => void = () => undefined;

  constructor(login: Login, means: SessionMeans) {
    this.#login = login;
    this.#means = means;
    this.jid = login.jid;
    this.bareJid = bareOf(login.jid) ?? login.jid;
    this.#prefix = toHex(means.random.bytes(4));
    this.#lastHeard = means.clock.monotonic();
    this.counts = means.counts ?? countsOf(login, means.resume);
    this.ended = login.stream.ended.then((reason) => {
      this.#stop();
      return reason;
    });
  }

  get isUp(): boolean {
    return this.#login.stream.isUp;
  }

  get isResumed(): boolean {
    return this.#login.resumedAt !== undefined;
  }

  get hasCarbons(): boolean {
    return this.#login.hasCarbons;
  }

  get isManaged(): boolean {
    return this.#login.isManaged;
  }

  /** Begins to hear. What a resumed stream still owed the server leaves first. */
  start(): void {
    const { resumedAt, stream } = this.#login;
    if (resumedAt !== undefined) {
      this.#acknowledged(resumedAt);
      for (const { text } of this.counts.waiting) stream.sendText(text);
    }
    stream.listen((element) => this.#receive(element));
    this.#probeLater();
  }

  /** By which this stream can be gone on with, once the stanzas of `also` are committed. */
  resumePoint(also: ReadonlySet<number> = new Set()): ResumePoint | undefined {
    const { resumeId: id, jid } = this.#login;
    return id === undefined ? undefined : { id, jid, handled: this.counts.handled(also) };
  }

  /** @returns false where the line is down: then nothing was sent */
  send(stanza: XmlElement): boolean {
    return this.sendText({ text: writeXml(stanza) });
  }

  /** @param stanza spelt already; `id` where the server's word on it is wanted */
  sendText(stanza: Unacknowledged): boolean {
    if (!this.isUp) return false;
    if (this.isManaged) this.counts.leave(stanza);
    this.#login.stream.sendText(stanza.text);
    return true;
  }

  /** Asks how far the server has counted. */
  askForCount(): void {
    if (this.isManaged) this.#login.stream.send(ASK);
  }

  /** These are committed. */
  handled(tickets: Iterable<number>): void {
    this.counts.handle(tickets);
    if (this.isManaged && this.isUp)
      this.#login.stream.send(acknowledgement(this.counts.handled()));
  }

  /**
   * @param to undefined: our own server, in the name of our account
   * @returns the whole answer
   * @throws StanzaError; NetworkError 'offline' | 'timeout'
   */
  ask(type: 'get' | 'set', payload: XmlElement, to?: string): Promise<XmlElement> {
    if (this.#waiting.size >= MAX_PENDING_IQS)
      return Promise.reject(new NetworkError('timeout', 'too many questions open'));
    const id = `${this.#prefix}-${++this.#count}`;
    return new Promise((resolve, reject) => {
      const cancel = this.#means.clock.after(IQ_TIMEOUT, () =>
        this.#settle(id)?.reject(new NetworkError('timeout')),
      );
      this.#waiting.set(id, {
        to,
        resolve: (answer) => {
          cancel();
          resolve(answer);
        },
        reject: (error) => {
          cancel();
          reject(error);
        },
      });
      if (!this.send(xml('iq', NS.client, { type, id, to }, payload)))
        this.#settle(id)?.reject(new NetworkError('offline'));
    });
  }

  end(reason: XmppError): void {
    this.#login.stream.end(reason);
  }

  #receive(element: XmlElement): void {
    this.#lastHeard = this.#means.clock.monotonic();
    this.#means.events.onHeard();
    if (element.ns === NS.sm) return this.#receiveCount(element);
    // After a sign-in at once the server names its features again.
    if (element.ns !== NS.client) return undefined;
    const ticket = this.counts.arrive();
    if (element.name === 'iq' && this.#receiveIq(element)) this.counts.handle([ticket]);
    else this.#means.events.onStanza(this, element, ticket);
    return undefined;
  }

  #receiveCount(element: XmlElement): void {
    if (isXml(element, 'r', NS.sm)) this.#login.stream.send(acknowledgement(this.counts.handled()));
    const count = counterOf(element);
    if (isXml(element, 'a', NS.sm) && count !== undefined) this.#acknowledged(count);
  }

  #acknowledged(count: number): void {
    const stanzas = this.counts.acknowledge(count);
    if (stanzas === undefined)
      this.end(new XmppError('protocol-error', 'counted what was not sent'));
    else if (stanzas.length > 0) this.#means.events.onAcknowledged(stanzas);
  }

  /** @returns whether it was ours to deal with */
  #receiveIq(iq: XmlElement): boolean {
    const { type, id = '', from } = iq.attrs;
    if (type === 'result' || type === 'error') {
      const waiting = this.#waiting.get(id);
      // Whoever guesses an id must not answer for somebody else.
      if (waiting === undefined || !this.#mayAnswer(waiting, from)) return true;
      this.#settle(id);
      if (type === 'result') waiting.resolve(iq);
      else waiting.reject(new StanzaError(conditionOf(iq)));
      return true;
    }
    const isPing = type === 'get' && xmlChild(iq, 'ping', 'urn:xmpp:ping') !== undefined;
    const isPush = type === 'set' && (from === undefined || from === this.bareJid);
    if (isPush) this.#means.events.onPush(iq);
    const isAsked = type === 'get' && xmlChild(iq, 'query', NS.discoInfo) !== undefined;
    if (isAsked && this.#isOurServer(from))
      this.send(xml('iq', NS.client, { type: 'result', id, to: from }, whatWeAre()));
    else if (isPing || isPush) this.send(xml('iq', NS.client, { type: 'result', id, to: from }));
    else this.send(refusal(iq));
    return true;
  }

  #mayAnswer({ to }: Waiting, from: string | undefined): boolean {
    // Of our own account the server speaks without a name as well (RFC 6120 §8.1.2.1).
    if (to !== undefined && to !== this.bareJid) return from === to;
    return from === undefined || bareOf(from) === this.bareJid;
  }

  /** Whoever else asks is not told: to them we are not even there (XEP-0030 §8). */
  #isOurServer(from: string | undefined): boolean {
    const { bareJid } = this;
    return from === undefined || from === bareJid || from === bareJid.split('@')[1];
  }

  #settle(id: string): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  /** A line may be gone without a word: after a silence the server is asked for one. */
  #probeLater(): void {
    const { clock } = this.#means;
    this.#cancelProbe = clock.after(SILENCE_LIMIT, () => {
      if (clock.monotonic() - this.#lastHeard >= SILENCE_LIMIT)
        void this.ask('get', xml('ping', 'urn:xmpp:ping')).catch((error: unknown) => {
          // An error is a sign of life as well.
          if (!(error instanceof StanzaError))
            this.end(new XmppError('unreachable', 'no answer to a ping'));
        });
      if (this.isUp) this.#probeLater();
    });
  }

  #stop(): void {
    this.#cancelProbe();
    for (const id of this.#waiting.keys()) this.#settle(id)?.reject(new NetworkError('offline'));
  }
}

/** Of a stream of an earlier worker nothing is known but the server's own count. */
function countsOf({ resumedAt }: Login, resume: ResumePoint | undefined): StreamCounts {
  if (resumedAt === undefined) return new StreamCounts();
  return new StreamCounts({ handled: resume?.handled ?? 0, counted: resumedAt });
}

function conditionOf(iq: XmlElement): string {
  const error = xmlChild(iq, 'error', NS.client);
  const condition = error && xmlElements(error).find(({ ns }) => ns === NS.stanzaErrors);
  return condition?.name ?? 'undefined-condition';
}

function refusal({ attrs: { id, from } }: XmlElement): XmlElement {
  const error = xml(
    'error',
    NS.client,
    { type: 'cancel' },
    xml('service-unavailable', NS.stanzaErrors),
  );
  return xml('iq', NS.client, { type: 'error', id, to: from }, error);
}
