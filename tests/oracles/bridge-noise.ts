/**
 * A foreign Noise initiator: the handshake of npm `whatsapp-rust-bridge` (MIT), WhatsApp's
 * deviation included. With it a test client talks to the gatekeepers without our Noise on its side.
 * @module
 */
import { NoiseSession } from 'whatsapp-rust-bridge';

import { makeForeignKeyPair, type ForeignKeyPair } from './bridge';

export type ForeignServerHello = {
  readonly ephemeral: Uint8Array;
  readonly static: Uint8Array;
  readonly payload: Uint8Array;
};

export class BridgeNoise {
  readonly #ephemeral = makeForeignKeyPair();
  readonly #staticKeyPair: ForeignKeyPair;
  readonly #session: NoiseSession;

  /** @param intro the four bytes that open the stream: the prologue */
  constructor(staticKeyPair: ForeignKeyPair, intro: Uint8Array) {
    this.#staticKeyPair = staticKeyPair;
    this.#session = new NoiseSession(this.#ephemeral.publicKey, intro);
  }

  /** 32 bytes: what the ClientHello carries */
  get ephemeral(): Uint8Array {
    return this.#ephemeral.publicKey;
  }

  /**
   * Takes the ServerHello and makes the ClientFinish.
   * @returns the server's decrypted payload (its certificates) and what to send
   * @throws where the server's proof is wrong
   */
  finish(
    hello: ForeignServerHello,
    clientPayload: Uint8Array,
  ): {
    readonly certificates: Uint8Array;
    readonly static: Uint8Array;
    readonly payload: Uint8Array;
  } {
    const { publicKey, privateKey } = this.#staticKeyPair;
    const certificates = this.#session.processHandshakeInit(
      hello.ephemeral,
      hello.static,
      hello.payload,
      this.#ephemeral.privateKey,
    );
    const encryptedStatic = this.#session.processHandshakeFinish(
      publicKey,
      privateKey,
      hello.ephemeral,
    );
    const payload = this.#session.encrypt(clientPayload);
    this.#session.finishInit();
    return { certificates, static: encryptedStatic, payload };
  }

  encrypt(plaintext: Uint8Array): Uint8Array {
    return this.#session.encrypt(plaintext);
  }

  /** @throws where the bytes were not sealed for us, in this order */
  decrypt(ciphertext: Uint8Array): Uint8Array {
    return this.#session.decrypt(ciphertext);
  }

  close(): void {
    this.#session.free();
  }
}
