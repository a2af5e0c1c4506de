/**
 * The frames of one direction after the handshake, as `cipher-state.ts` has them, over WebCrypto: for a line that carries
 * many. The one place of this room that holds a counter rather than giving the next state, since its work is asynchronous
 * and nonces must be given out in the order of asking. Must not know handshakes.
 * @module
 */
import { bulkAesGcm, CryptoError, type BulkAesGcm } from '@/lib/crypto';
import { nonceBytes, requireFrame, requirePlaintext, type CipherState } from './cipher-state';
import { NoiseError } from './errors';

export class FrameStream {
  readonly #cipher: Promise<BulkAesGcm>;
  #nonce: number;

  /** @param cipher `transport.send` or `transport.receive`; of no other use from here on */
  constructor({ key, nonce }: CipherState) {
    this.#cipher = bulkAesGcm(Uint8Array.from(key));
    this.#nonce = nonce;
  }

  /**
   * Encrypts the next frame. Several may be under way; they must leave in the order of asking.
   * @throws NoiseError `nonce-exhausted` | `message-too-long`, at once
   */
  seal(plaintext: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    requirePlaintext(plaintext);
    const nonce = this.#next();
    const bytes = Uint8Array.from(plaintext);
    return this.#cipher.then((cipher) => cipher.seal(nonce, bytes));
  }

  /**
   * Decrypts the next frame; frames must be given in the order in which they came. After one that does not open nothing
   * that follows may be believed to be in its place: end the connection.
   * @throws NoiseError `message-too-short` | `message-too-long` | `nonce-exhausted`, at once; rejects with `bad-tag`
   */
  open(ciphertext: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    requireFrame(ciphertext);
    return this.#open(this.#next(), Uint8Array.from(ciphertext));
  }

  async #open(
    nonce: Uint8Array<ArrayBuffer>,
    ciphertext: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const cipher = await this.#cipher;
    try {
      return await cipher.open(nonce, ciphertext);
    } catch (cause) {
      if (cause instanceof CryptoError) throw new NoiseError('bad-tag', undefined, { cause });
      throw cause;
    }
  }

  #next(): Uint8Array<ArrayBuffer> {
    const nonce = nonceBytes(this.#nonce);
    this.#nonce += 1;
    return nonce;
  }
}
