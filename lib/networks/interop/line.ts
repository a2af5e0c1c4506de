/**
 * A line to a gatekeeper: WebSocket, frames, the Noise handshake (line-handshake.ts), and then encrypted stanzas both
 * ways. WhatsApp's carrier as open clients speak it. Must not know what stanzas mean.
 * @module
 */
import { concatBytes, type Clock, type Random, type Socket, type Sockets } from '@/lib/base';
import {
  decodeStanza,
  encodeFrame,
  encodeStanza,
  FrameReader,
  INTRO_HEADER,
  type StanzaInput,
  type StanzaNode,
} from '@/lib/codec';
import { FrameStream, NoiseError } from '@/lib/protocol/noise';
import { LAST_SENDS, MAX_QUEUED_BYTES } from './consts';
import { InteropError } from './errors';
import {
  greet,
  readAnswer,
  type Greeting,
  type HandshakeTarget,
  type KnownServer,
} from './line-handshake';

export type LineTarget = HandshakeTarget & {
  /** wss: address */
  readonly endpoint: string;
};

export type LineMeans = {
  readonly sockets: Sockets;
  readonly clock: Clock;
  readonly random: Random;
};

export interface LineEvents {
  /** `raw`: as it was on the line, decrypted */
  onStanza(node: StanzaNode, raw: Uint8Array): void;
  /** A good frame with something in it that is no stanza. The line goes on. */
  onMalformedStanza(): void;
  /** Once, after the last stanza; nothing follows. */
  onEnd(reason: InteropError): void;
}

export interface Line {
  /** Whom we speak with, once its certificates have held. */
  readonly server: KnownServer | undefined;
  /**
   * @returns false where the line is down: then nothing was sent
   * @throws CodecError 'unencodable' (a bug)
   */
  send(node: StanzaInput): boolean;
  /** A stanza that was encoded before. */
  sendEncoded(stanza: Uint8Array): boolean;
  /** Ends the line for a reason of ours. Idempotent. */
  end(reason: InteropError): void;
}

/** Opens the socket and starts the handshake. The first stanza is the proof that it succeeded. */
export function openLine(target: LineTarget, means: LineMeans, events: LineEvents): Line {
  const line = new NoiseLine(target, means, events);
  line.open(means.sockets);
  return line;
}

class NoiseLine implements Line {
  readonly #target: LineTarget;
  readonly #clock: Clock;
  readonly #events: LineEvents;
  readonly #reader = new FrameReader();
  #socket: Socket | undefined;
  readonly #random: Random;
  #greeting: Greeting | undefined;
  #server: KnownServer | undefined;
  /** both directions, once the handshake is over */
  #frames: { readonly sent: FrameStream; readonly received: FrameStream } | undefined;
  /** Frames leave, and stanzas are decoded, one after another: both take time, and order is part of the protocol. */
  #sending: Promise<void> = Promise.resolve();
  #decoding: Promise<void> = Promise.resolve();
  /** a frame did not open: what follows it is in no place that could be believed */
  #isBroken = false;
  #undecodedBytes = 0;
  #isEnded = false;

  constructor(target: LineTarget, { clock, random }: LineMeans, events: LineEvents) {
    this.#target = target;
    this.#clock = clock;
    this.#events = events;
    this.#random = random;
  }

  get server(): KnownServer | undefined {
    return this.#server;
  }

  open(sockets: Sockets): void {
    try {
      this.#socket = sockets.connect(this.#target.endpoint, {
        onOpen: () => this.#sendHello(),
        onBytes: (bytes) => this.#receive(bytes),
        onClose: (code) => this.#closed(code),
      });
    } catch (cause) {
      this.end(new InteropError('unreachable', 'no socket', { cause }));
    }
  }

  send(node: StanzaInput): boolean {
    if (this.#isEnded || this.#frames === undefined) return false;
    return this.sendEncoded(encodeStanza(node));
  }

  sendEncoded(stanza: Uint8Array): boolean {
    if (this.#isEnded || this.#frames === undefined) return false;
    try {
      const sealed = this.#frames.sent.seal(stanza);
      this.#sending = this.#sending.then(() => this.#hand(sealed));
      return true;
    } catch (cause) {
      // Over a frame's length, or the counter is used up: this line can carry nothing more of ours.
      this.end(new InteropError('unreachable', 'cannot encrypt', { cause }));
      return false;
    }
  }

  /** Never rejects. */
  async #hand(sealed: Promise<Uint8Array>): Promise<void> {
    try {
      this.#socket?.send(encodeFrame(await sealed));
    } catch (cause) {
      this.end(new InteropError('unreachable', 'cannot encrypt', { cause }));
    }
  }

  end(reason: InteropError): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    // What was sent before is still given to the socket: acknowledgements are often the last.
    const closed = this.#lastSends().then(() => this.#socket?.close());
    this.#decoding = Promise.all([this.#decoding, closed]).then(() => this.#events.onEnd(reason));
  }

  /** What is being encrypted; no longer than anybody would wait: a line must end whatever becomes of them. */
  #lastSends(): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#clock.after(LAST_SENDS, resolve);
      void this.#sending.finally(() => {
        cancel();
        resolve();
      });
    });
  }

  /** A refusal comes just before its close: what arrived is heard first, and gives the reason where it has one. */
  #closed(code: number): void {
    const reason = new InteropError('unreachable', `closed with ${code}`);
    this.#decoding = this.#decoding.then(() => this.end(reason));
  }

  #sendHello(): void {
    if (this.#isEnded) return;
    try {
      this.#greeting = greet(this.#target, this.#random, this.#nowSeconds());
    } catch (cause) {
      this.end(new InteropError('handshake-failed', 'no hello', { cause }));
      return;
    }
    this.#socket?.send(concatBytes(INTRO_HEADER, encodeFrame(this.#greeting.hello)));
  }

  #receive(bytes: Uint8Array): void {
    if (this.#isEnded) return;
    try {
      for (const frame of this.#reader.push(bytes)) this.#receiveFrame(frame);
    } catch (cause) {
      this.end(this.#reasonOf(cause));
    }
  }

  #receiveFrame(frame: Uint8Array): void {
    if (this.#isEnded) return;
    if (this.#frames === undefined) {
      this.#finishHandshake(frame);
      return;
    }
    this.#undecodedBytes += frame.length;
    if (this.#undecodedBytes > MAX_QUEUED_BYTES)
      throw new InteropError('protocol-error', 'too much at once');
    const opened = this.#frames.received.open(frame);
    // Its turn comes; that it does not open must not be called unhandled until then.
    opened.catch(() => undefined);
    this.#decoding = this.#decoding
      .then(() => this.#take(opened))
      .catch((cause: unknown) => {
        this.#isBroken = true;
        this.end(this.#reasonOf(cause));
      })
      .finally(() => {
        this.#undecodedBytes -= frame.length;
      });
  }

  async #take(opened: Promise<Uint8Array>): Promise<void> {
    if (!this.#isBroken) await this.#decode(await opened);
  }

  #finishHandshake(frame: Uint8Array): void {
    const greeting = this.#greeting;
    if (greeting === undefined) throw new InteropError('handshake-failed', 'spoke first');
    const greeted = readAnswer(greeting, frame, this.#target, this.#nowSeconds());
    if (greeted.finish !== undefined) this.#socket?.send(encodeFrame(greeted.finish));
    const { send, receive } = greeted.transport;
    this.#frames = { sent: new FrameStream(send), received: new FrameStream(receive) };
    this.#server = greeted.server;
  }

  #nowSeconds(): number {
    return Math.floor(this.#clock.now() / 1_000);
  }

  async #decode(plaintext: Uint8Array): Promise<void> {
    let node: StanzaNode;
    try {
      node = await decodeStanza(plaintext);
    } catch {
      this.#events.onMalformedStanza();
      return;
    }
    this.#events.onStanza(node, plaintext);
  }

  #reasonOf(cause: unknown): InteropError {
    if (cause instanceof InteropError) return cause;
    const isCertificate =
      cause instanceof NoiseError && /^(?:certificate|intermediate|leaf)-/.test(cause.code);
    if (isCertificate) {
      const isDate = /-(?:not-yet-valid|expired)$/.test(cause.code);
      const code = isDate ? 'certificate-outdated' : 'certificate-refused';
      return new InteropError(code, cause.code, { cause });
    }
    const code = this.#frames === undefined ? 'handshake-failed' : 'malformed-frame';
    return new InteropError(code, undefined, { cause });
  }
}
