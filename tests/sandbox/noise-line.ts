/**
 * One client's connection, server side: the intro, the frames, the Noise handshake (XX, IK,
 * XXfallback) as its responder, and sealed stanzas after it. Must not know accounts, tokens or what stanzas ask for.
 * @module
 */
import { randomBytes } from 'node:crypto';

import type { WebSocket } from 'ws';

import { encodeFrame, encodeStanza, FrameReader, type StanzaNode } from '@/lib/codec';
import {
  decryptFrame,
  encryptFrame,
  fallBack,
  joinMessageParts,
  NoiseError,
  readMessage,
  splitMessageParts,
  startHandshake,
  writeMessage,
  type HandshakeState,
  type Transport,
} from '@/lib/protocol/noise';

import { encodeServerHello, readClientHandshake, type HandshakeFields } from '../oracles/baileys';
import type { ServerIdentity } from './certificates';
import { readStanza } from './stanza-reader';

/** "WA", magic 6, dictionary version 3: the first bytes of a client, and the Noise prologue */
const INTRO = Uint8Array.of(0x57, 0x41, 0x06, 0x03);

/** ms within which a client must have finished its handshake */
const HANDSHAKE_TIMEOUT = 10_000;

const RANDOM = { bytes: (length: number) => Uint8Array.from(randomBytes(length)) };

/** Our hello is sent; what follows is the client's last message. */
type Introduced = { readonly pattern: 'XX' | 'XXfallback'; readonly state: HandshakeState };

export interface LineEvents {
  /** A client greeted us as known: with the key we have, or with one we had. */
  onResume?(how: 'resumed' | 'fell-back'): void;
  /** The handshake is done. Stanzas wait until this has settled. */
  onHandshake(clientPayload: Uint8Array, clientStaticKey: Uint8Array): Promise<void>;
  onStanza(node: StanzaNode): void;
  /** The client sent something that could not be read; the line is closed by itself. */
  onBroken(error: unknown): void;
  /** Called once; nothing follows. */
  onClose(): void;
}

export class NoiseLine {
  readonly #socket: WebSocket;
  readonly #identity: ServerIdentity;
  readonly #events: LineEvents;
  readonly #timeout: NodeJS.Timeout;
  readonly #frames = new FrameReader({ expectIntro: true });
  /** after our hello, where the client has not finished */
  #handshake: Introduced | undefined;
  #transport: Transport | undefined;
  #turn: Promise<void> = Promise.resolve();
  #isCut = false;

  constructor(socket: WebSocket, identity: ServerIdentity, events: LineEvents) {
    this.#socket = socket;
    this.#identity = identity;
    this.#events = events;
    this.#timeout = setTimeout(() => this.close(1002), HANDSHAKE_TIMEOUT);
    socket.on('message', (data, isBinary) => this.#onMessage(data as Buffer, isBinary));
    socket.on('error', (error) => events.onBroken(error));
    socket.on('close', () => {
      clearTimeout(this.#timeout);
      events.onClose();
    });
  }

  /** Seals and sends a stanza; dropped where the line is closing. */
  send(node: StanzaNode): void {
    this.sendSealed(encodeStanza(node));
  }

  /** Seals bytes that need not be a stanza. */
  sendSealed(plaintext: Uint8Array): void {
    if (this.#transport === undefined) throw new Error('the handshake is not done');
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    const { cipher, ciphertext } = encryptFrame(this.#transport.send, plaintext);
    this.#transport = { ...this.#transport, send: cipher };
    this.#socket.send(encodeFrame(ciphertext));
  }

  /** Sends bytes as they are: not framed, not sealed. */
  sendBare(bytes: Uint8Array): void {
    this.#socket.send(bytes);
  }

  /** Says goodbye after what was sent. */
  close(code = 1000): void {
    this.#socket.close(code);
  }

  /**
   * Cuts the line without goodbye, as a lost network would: what comes behind this moment does not arrive, also where it
   * has been read already and waits its turn.
   */
  cut(): void {
    this.#isCut = true;
    this.#socket.terminate();
  }

  #onMessage(data: Buffer, isBinary: boolean): void {
    try {
      if (!isBinary) throw new Error('a text message on a binary line');
      for (const frame of this.#frames.push(Uint8Array.from(data))) this.#queue(frame);
    } catch (error) {
      this.#break(error);
    }
  }

  /** Frames take turns: reading a stanza is asynchronous, and order is what Noise counts by. */
  #queue(frame: Uint8Array): void {
    this.#turn = this.#turn
      .then(() => this.#onFrame(frame))
      .catch((error: unknown) => this.#break(error));
  }

  async #onFrame(frame: Uint8Array): Promise<void> {
    if (this.#isCut) return;
    if (this.#transport !== undefined) {
      const { cipher, plaintext } = decryptFrame(this.#transport.receive, frame);
      this.#transport = { ...this.#transport, receive: cipher };
      this.#events.onStanza(await readStanza(plaintext));
    } else if (this.#handshake === undefined) await this.#answerHello(frame);
    else await this.#finish(frame, this.#handshake);
  }

  async #answerHello(frame: Uint8Array): Promise<void> {
    const hello = readClientHandshake(frame, 'clientHello');
    if (hello.static !== undefined) {
      await this.#answerResume(hello);
      return;
    }
    const first = joinMessageParts({ pattern: 'XX', index: 0 }, { ephemeral: hello.ephemeral });
    const { state } = readMessage(this.#begin('XX'), first);
    this.#introduce('XX', state);
  }

  /** Noise IK: a client that knows our key says at once who it is. One that knows an older key is told the new one. */
  async #answerResume(hello: HandshakeFields): Promise<void> {
    const begun = this.#begin('IK');
    let read: ReturnType<typeof readMessage>;
    try {
      read = readMessage(begun, joinMessageParts({ pattern: 'IK', index: 0 }, hello));
    } catch (error) {
      if (!(error instanceof NoiseError) || error.code !== 'bad-tag') throw error;
      this.#events.onResume?.('fell-back');
      this.#introduce('XXfallback', fallBack(begun, hello.ephemeral));
      return;
    }
    this.#events.onResume?.('resumed');
    const { message, transport } = writeMessage(read.state, this.#identity.chain);
    const { ephemeral, payload } = splitMessageParts({ pattern: 'IK', index: 1 }, message);
    this.#socket.send(encodeFrame(encodeServerHello({ ephemeral: ephemeral!, payload })));
    await this.#established(read.payload, transport);
  }

  #introduce(pattern: 'XX' | 'XXfallback', state: HandshakeState): void {
    const written = writeMessage(state, this.#identity.chain);
    const parts = splitMessageParts({ pattern, index: 1 }, written.message);
    this.#handshake = { pattern, state: written.state };
    this.#socket.send(
      encodeFrame(
        encodeServerHello({
          ephemeral: parts.ephemeral!,
          static: parts.static!,
          payload: parts.payload,
        }),
      ),
    );
  }

  #begin(pattern: 'XX' | 'IK'): HandshakeState {
    return startHandshake({
      pattern,
      role: 'responder',
      prologue: INTRO,
      staticKeyPair: this.#identity.staticKeyPair,
      random: RANDOM,
      omitEmptyFirstPayloadHash: true,
    });
  }

  async #finish(frame: Uint8Array, { pattern, state }: Introduced): Promise<void> {
    const parts = readClientHandshake(frame, 'clientFinish');
    const { transport, payload } = readMessage(
      state,
      joinMessageParts({ pattern, index: 2 }, { static: parts.static, payload: parts.payload }),
    );
    this.#handshake = undefined;
    await this.#established(payload, transport);
  }

  async #established(payload: Uint8Array, transport: Transport | undefined): Promise<void> {
    if (transport === undefined) throw new Error('the handshake did not end with its last message');
    this.#transport = transport;
    clearTimeout(this.#timeout);
    await this.#events.onHandshake(payload, transport.remoteStaticKey);
  }

  #break(error: unknown): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#events.onBroken(error);
    if (this.#transport !== undefined)
      this.send({
        tag: 'stream:error',
        attrs: {},
        content: [{ tag: 'xml-not-well-formed', attrs: {} }],
      });
    this.close(1002);
  }
}
