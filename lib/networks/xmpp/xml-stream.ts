/**
 * XMPP over WebSocket (RFC 7395, 2014-10): a line of whole elements. While it is negotiated, elements are taken one by
 * one; afterwards each goes to a listener. Must not know what elements mean, beside opening and closing.
 * @module
 */
import { utf8Decode, utf8Encode, type Clock, type Socket, type Sockets } from '@/lib/base';
import { isXml, readXml, writeXml, xml, xmlChild, type XmlElement } from '@/lib/codec';
import { MAX_FRAME_BYTES, NEGOTIATION_TIMEOUT } from './consts';
import { XmppError, type XmppErrorCode } from './errors';
import { NS } from './namespaces';

export type StreamTarget = {
  /** wss:, or ws: to this machine itself in builds that may */
  readonly url: string;
  readonly domain: string;
  /** our bare address: some servers offer more once they know it. Only over TLS, or on this machine. */
  readonly from?: string;
};

export type StreamPorts = { readonly sockets: Sockets; readonly clock: Clock };

type Waiting = {
  resolve(element: XmlElement): void;
  reject(reason: XmppError): void;
};

export class XmlStream {
  /** Resolves with the reason once the line is gone. Never rejects. */
  readonly ended: Promise<XmppError>;
  readonly #target: StreamTarget;
  readonly #clock: Clock;
  readonly #socket: Socket;
  readonly #arrived: XmlElement[] = [];
  #waiting: Waiting | undefined;
  #listener: ((element: XmlElement) => void) | undefined;
  #reason: XmppError | undefined;
  #tellEnded: (reason: XmppError) => void = () => undefined;
  #opened: { resolve(): void; reject(reason: XmppError): void } | undefined;

  private constructor(target: StreamTarget, { sockets, clock }: StreamPorts) {
    this.#target = target;
    this.#clock = clock;
    this.ended = new Promise((resolve) => {
      this.#tellEnded = resolve;
    });
    this.#socket = sockets.connect(
      target.url,
      {
        onOpen: () => this.#opened?.resolve(),
        onBytes: (bytes) => this.#receive(bytes),
        onClose: () => this.#finish(new XmppError('unreachable', 'the line closed')),
      },
      { textProtocol: 'xmpp' },
    );
  }

  /**
   * @returns the line, once the socket is open: nothing has been said on it
   * @throws XmppError 'unreachable' | 'timeout' | 'closed'
   */
  static async connect(
    target: StreamTarget,
    ports: StreamPorts,
    signal: AbortSignal,
  ): Promise<XmlStream> {
    if (signal.aborted) throw new XmppError('closed');
    let stream: XmlStream;
    try {
      stream = new XmlStream(target, ports);
    } catch (cause) {
      throw new XmppError('unreachable', undefined, { cause });
    }
    const end = () => stream.end(new XmppError('closed'));
    signal.addEventListener('abort', end, { once: true });
    void stream.ended.then(() => signal.removeEventListener('abort', end));
    await stream.#untilOpen();
    return stream;
  }

  get isUp(): boolean {
    return this.#reason === undefined;
  }

  /**
   * Opens a stream, or anew after signing in.
   * @param also leaves in the same breath, where it is known from an earlier line that the server takes it
   * @returns the features that the server offers now
   * @throws XmppError
   */
  async open(...also: readonly XmlElement[]): Promise<XmlElement> {
    const { domain, from } = this.#target;
    this.send(xml('open', NS.framing, { to: domain, from, version: '1.0' }));
    for (const element of also) this.send(element);
    const opening = await this.next();
    if (!isXml(opening, 'open', NS.framing)) throw unexpected('no opening');
    const features = await this.next();
    if (!isXml(features, 'features', NS.streams)) throw unexpected('no features');
    return features;
  }

  send(element: XmlElement): void {
    this.sendText(writeXml(element));
  }

  /** One whole element, spelt already. */
  sendText(text: string): void {
    if (this.isUp) this.#socket.send(utf8Encode(text));
  }

  /**
   * The next element, while there is no listener.
   * @throws XmppError why the line ended, or 'timeout', which ends it
   */
  next(): Promise<XmlElement> {
    if (this.#reason !== undefined) return Promise.reject(this.#reason);
    const [ready] = this.#arrived.splice(0, 1);
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((resolve, reject) => {
      const cancel = this.#clock.after(NEGOTIATION_TIMEOUT, () =>
        this.end(new XmppError('timeout', 'negotiation')),
      );
      this.#waiting = {
        resolve: (element) => {
          cancel();
          resolve(element);
        },
        reject: (reason) => {
          cancel();
          reject(reason);
        },
      };
    });
  }

  /** From now on each element goes to `listener`, those that have arrived already at once. */
  listen(listener: (element: XmlElement) => void): void {
    this.#listener = listener;
    for (const element of this.#arrived.splice(0)) listener(element);
  }

  /** Says goodbye and closes. Nothing is received afterwards. */
  end(reason: XmppError): void {
    if (!this.isUp) return;
    this.send(xml('close', NS.framing));
    this.#socket.close();
    this.#finish(reason);
  }

  async #untilOpen(): Promise<void> {
    if (this.#reason !== undefined) throw this.#reason;
    const cancel = this.#clock.after(NEGOTIATION_TIMEOUT, () =>
      this.end(new XmppError('timeout', 'no line')),
    );
    try {
      await new Promise<void>((resolve, reject) => {
        this.#opened = { resolve, reject };
      });
    } finally {
      cancel();
      this.#opened = undefined;
    }
  }

  #receive(bytes: Uint8Array): void {
    if (!this.isUp) return;
    let element: XmlElement;
    try {
      if (bytes.length > MAX_FRAME_BYTES) throw unexpected('a frame too large');
      element = readXml(utf8Decode(bytes));
    } catch (cause) {
      // RFC 6120 §4.9.3.13: what is not well-formed ends the stream. Nothing after it can be believed.
      this.end(new XmppError('protocol-error', 'XML', { cause }));
      return;
    }
    if (isXml(element, 'close', NS.framing)) this.end(new XmppError('unreachable', 'told to go'));
    else if (isXml(element, 'error', NS.streams)) this.end(streamErrorOf(element));
    else this.#hand(element);
  }

  #hand(element: XmlElement): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (this.#listener !== undefined) this.#listener(element);
    else if (waiting === undefined) this.#arrived.push(element);
    else waiting.resolve(element);
  }

  #finish(reason: XmppError): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#opened?.reject(reason);
    this.#waiting?.reject(reason);
    this.#waiting = undefined;
    this.#arrived.length = 0;
    this.#tellEnded(reason);
  }
}

/** Conditions that say more than that the line is gone (RFC 6120 §4.9.3). */
const STREAM_ERRORS: Readonly<Record<string, XmppErrorCode>> = {
  conflict: 'replaced-elsewhere',
  'not-authorized': 'not-authorized',
  'host-unknown': 'protocol-error',
  'host-gone': 'protocol-error',
  'unsupported-version': 'protocol-error',
  'not-well-formed': 'protocol-error',
  'invalid-xml': 'protocol-error',
};

function streamErrorOf(element: XmlElement): XmppError {
  const found = Object.entries(STREAM_ERRORS).find(
    ([condition]) => xmlChild(element, condition, NS.streamErrors) !== undefined,
  );
  return new XmppError(found?.[1] ?? 'unreachable', found?.[0] ?? 'stream error');
}

export function unexpected(detail: string): XmppError {
  return new XmppError('protocol-error', detail);
}
