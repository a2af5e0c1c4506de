/**
 * A line to a gatekeeper: WebSocket, frames, the Noise XX handshake with its certificate chain, and then encrypted
 * stanzas both ways. WhatsApp's carrier as open clients speak it: intro header as prologue, no MixHash of the empty
 * first payload. Must not know what stanzas mean.
 * @module
 */
import { concatBytes, type Clock, type Random, type Socket, type Sockets } from '@/lib/base';
import {
  decodeStanza,
  encodeFrame,
  encodeStanza,
  FrameReader,
  HandshakeMessage,
  INTRO_HEADER,
  type StanzaInput,
  type StanzaNode,
} from '@/lib/codec';
import type { KeyPair } from '@/lib/crypto';
import {
  decryptFrame,
  encryptFrame,
  joinMessageParts,
  NoiseError,
  readMessage,
  splitMessageParts,
  startHandshake,
  verifyCertificateChain,
  writeMessage,
  type HandshakeState,
  type Transport,
} from '@/lib/protocol/noise';
import { MAX_QUEUED_BYTES } from './consts';
import { InteropError } from './errors';

export type LineTarget = {
  /** wss: address */
  readonly endpoint: string;
  /** 32 bytes */
  readonly rootKey: Uint8Array;
  readonly noiseKeyPair: KeyPair;
  /** the last handshake payload: sent only to a server whose certificates have held */
  readonly payload: Uint8Array;
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

const EMPTY = new Uint8Array(0);

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
  readonly #frames = new FrameReader();
  #socket: Socket | undefined;
  #handshake: HandshakeState;
  #transport: Transport | undefined;
  /** Stanzas are decoded one after another: inflating is asynchronous, and order is part of the protocol. */
  #decoding: Promise<void> = Promise.resolve();
  #undecodedBytes = 0;
  #isEnded = false;

  constructor(target: LineTarget, { clock, random }: LineMeans, events: LineEvents) {
    this.#target = target;
    this.#clock = clock;
    this.#events = events;
    this.#handshake = startHandshake({
      pattern: 'XX',
      role: 'initiator',
      prologue: INTRO_HEADER,
      staticKeyPair: target.noiseKeyPair,
      random,
      omitEmptyFirstPayloadHash: true,
    });
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
    if (this.#isEnded || this.#transport === undefined) return false;
    return this.sendEncoded(encodeStanza(node));
  }

  sendEncoded(stanza: Uint8Array): boolean {
    if (this.#isEnded || this.#transport === undefined) return false;
    try {
      const { cipher, ciphertext } = encryptFrame(this.#transport.send, stanza);
      this.#transport = { ...this.#transport, send: cipher };
      this.#socket?.send(encodeFrame(ciphertext));
      return true;
    } catch (cause) {
      // Over a frame's length, or the counter is used up: this line can carry nothing more of ours.
      this.end(new InteropError('unreachable', 'cannot encrypt', { cause }));
      return false;
    }
  }

  end(reason: InteropError): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#socket?.close();
    this.#decoding = this.#decoding.then(() => this.#events.onEnd(reason));
  }

  /** A refusal comes just before its close: what arrived is heard first, and gives the reason where it has one. */
  #closed(code: number): void {
    const reason = new InteropError('unreachable', `closed with ${code}`);
    this.#decoding = this.#decoding.then(() => this.end(reason));
  }

  #sendHello(): void {
    if (this.#isEnded) return;
    const { state, message } = writeMessage(this.#handshake, EMPTY);
    this.#handshake = state;
    const { ephemeral } = splitMessageParts({ pattern: 'XX', index: 0 }, message);
    const hello = HandshakeMessage.encode({ clientHello: { ephemeral } });
    this.#socket?.send(concatBytes(INTRO_HEADER, encodeFrame(hello)));
  }

  #receive(bytes: Uint8Array): void {
    if (this.#isEnded) return;
    try {
      for (const frame of this.#frames.push(bytes)) this.#receiveFrame(frame);
    } catch (cause) {
      this.end(this.#reasonOf(cause));
    }
  }

  #receiveFrame(frame: Uint8Array): void {
    if (this.#isEnded) return;
    if (this.#transport === undefined) {
      this.#finishHandshake(frame);
      return;
    }
    const { cipher, plaintext } = decryptFrame(this.#transport.receive, frame);
    this.#transport = { ...this.#transport, receive: cipher };
    this.#undecodedBytes += plaintext.length;
    if (this.#undecodedBytes > MAX_QUEUED_BYTES)
      throw new InteropError('protocol-error', 'too much at once');
    this.#decoding = this.#decoding
      .then(() => this.#decode(plaintext))
      .catch((cause: unknown) => this.end(this.#reasonOf(cause)));
  }

  /** The ServerHello. Our token leaves only once the server's certificates have held. */
  #finishHandshake(frame: Uint8Array): void {
    const { serverHello } = HandshakeMessage.decode(frame);
    if (serverHello === undefined) throw new InteropError('handshake-failed', 'no ServerHello');
    const position = { pattern: 'XX', index: 1 } as const;
    const read = readMessage(this.#handshake, joinMessageParts(position, serverHello));
    const { message, transport } = writeMessage(read.state, this.#target.payload);
    if (transport === undefined) throw new InteropError('handshake-failed', 'unfinished');
    verifyCertificateChain({
      chainBytes: read.payload,
      serverStaticKey: transport.remoteStaticKey,
      rootKey: this.#target.rootKey,
      nowSeconds: Math.floor(this.#clock.now() / 1_000),
    });
    const finish = splitMessageParts({ pattern: 'XX', index: 2 }, message);
    this.#socket?.send(
      encodeFrame(
        HandshakeMessage.encode({
          clientFinish: {
            ...(finish.static && { static: finish.static }),
            payload: finish.payload,
          },
        }),
      ),
    );
    this.#transport = transport;
  }

  async #decode(plaintext: Uint8Array): Promise<void> {
    let node: StanzaNode;
    try {
      node = await decodeStanza(plaintext);
    } catch {
      this.#events.onMalformedStanza();
      return;
    } finally {
      this.#undecodedBytes -= plaintext.length;
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
    const code = this.#transport === undefined ? 'handshake-failed' : 'malformed-frame';
    return new InteropError(code, undefined, { cause });
  }
}
