/**
 * Checking a file while it arrives, in one pass over its ciphertext: length, MAC and both hashes must hold before a byte
 * is shown. Where it is small enough it is collected and checked as a whole by the platform; else MAC and hashes stream,
 * and each piece is decrypted for its hash alone, whatever the MAC will say at the end.
 * Must not know where the bytes come from.
 * @module
 */
import { equalBytes, hasCode, wipe } from '@/lib/base';
import {
  bulkAesCbc,
  bulkHmacSha256,
  bulkSha256,
  equalConstantTime,
  hmacSha256Stream,
  sha256Stream,
  type BulkAesCbc,
  type StreamingDigest,
} from '@/lib/crypto';
import { MediaError, type MediaCheck } from '../contract';
import { BLOCK_LENGTH, MEDIA_MAC_LENGTH, USUAL_PIECES, type PieceSizes } from './media-consts';
import { mediaKeysOf, type MediaKeys } from './media-keys';
import { sealedSizeOf, type MediaFacts } from './media-reference';

type Bytes = Uint8Array<ArrayBuffer>;

export function checkMedia(facts: MediaFacts, pieces: PieceSizes = USUAL_PIECES): MediaCheck {
  return facts.size <= pieces.oneShot
    ? new WholeCheck(facts)
    : new StreamingCheck(facts, pieces.piece);
}

/** One buffer holds iv, ciphertext and MAC: what the MAC covers and what the hash covers overlap. */
class WholeCheck implements MediaCheck {
  readonly #facts: MediaFacts;
  readonly #whole: Bytes;
  #filled = BLOCK_LENGTH;

  constructor(facts: MediaFacts) {
    this.#facts = facts;
    this.#whole = new Uint8Array(BLOCK_LENGTH + sealedSizeOf(facts));
  }

  take(bytes: Bytes): Promise<void> {
    if (bytes.length > this.#whole.length - this.#filled) return Promise.reject(longer());
    this.#whole.set(bytes, this.#filled);
    this.#filled += bytes.length;
    return Promise.resolve();
  }

  async end(): Promise<Bytes> {
    const whole = this.#whole;
    if (this.#filled !== whole.length) throw shorter();
    const keys = mediaKeysOf(this.#facts.mediaKey, this.#facts.mediaType);
    try {
      whole.set(keys.iv);
      const covered = whole.subarray(0, whole.length - MEDIA_MAC_LENGTH);
      const [sealedHash, mac] = await Promise.all([
        bulkSha256(whole.subarray(BLOCK_LENGTH)),
        bulkHmacSha256(keys.macKey, covered),
      ]);
      const claimedMac = whole.subarray(covered.length);
      requireSealed(this.#facts, { sealedHash, mac, claimedMac });
      const cipher = await bulkAesCbc(keys.cipherKey);
      const plaintext = await decryptChecked(() =>
        cipher.decrypt(keys.iv, covered.subarray(BLOCK_LENGTH)),
      );
      requirePlain(this.#facts, plaintext.length, await bulkSha256(plaintext));
      return plaintext;
    } finally {
      wipe(keys.cipherKey, keys.macKey);
    }
  }
}

/** Piece by piece: no more of the file than one of them is ever here. */
class StreamingCheck implements MediaCheck {
  readonly #facts: MediaFacts;
  readonly #keys: MediaKeys;
  readonly #cipher: Promise<BulkAesCbc>;
  readonly #sealedHash: StreamingDigest = sha256Stream();
  readonly #plainHash: StreamingDigest = sha256Stream();
  readonly #mac: StreamingDigest;
  readonly #piece: Bytes;
  /** bytes of the ciphertext before its MAC */
  readonly #end: number;
  readonly #claimedMac: Bytes = new Uint8Array(MEDIA_MAC_LENGTH);
  #iv: Bytes;
  #at = 0;
  #plainSize = 0;
  #badPadding = false;

  constructor(facts: MediaFacts, length: number) {
    this.#facts = facts;
    this.#keys = mediaKeysOf(facts.mediaKey, facts.mediaType);
    this.#cipher = bulkAesCbc(this.#keys.cipherKey);
    // Awaited at the first piece; a refusal before that is that piece's to tell.
    this.#cipher.catch(() => undefined);
    this.#mac = hmacSha256Stream(this.#keys.macKey);
    this.#mac.update(this.#keys.iv);
    this.#iv = this.#keys.iv;
    this.#end = sealedSizeOf(facts) - MEDIA_MAC_LENGTH;
    this.#piece = new Uint8Array(length);
  }

  async take(bytes: Bytes): Promise<void> {
    let rest = bytes;
    while (rest.length > 0 && this.#at < this.#end) {
      const filled = this.#at % this.#piece.length;
      const room = Math.min(this.#piece.length - filled, this.#end - this.#at);
      const part = rest.subarray(0, room);
      this.#piece.set(part, filled);
      this.#at += part.length;
      rest = rest.subarray(part.length);
      const isFull = this.#at % this.#piece.length === 0;
      if (isFull) await this.#work(this.#piece);
      else if (this.#at === this.#end) await this.#work(this.#piece.subarray(0, filled + room));
    }
    if (rest.length === 0) return;
    const filled = this.#at - this.#end;
    if (rest.length > MEDIA_MAC_LENGTH - filled) throw longer();
    this.#claimedMac.set(rest, filled);
    this.#at += rest.length;
  }

  async #work(piece: Bytes): Promise<void> {
    this.#mac.update(piece);
    this.#sealedHash.update(piece);
    const iv = this.#iv;
    this.#iv = piece.slice(-BLOCK_LENGTH);
    const cipher = await this.#cipher;
    if (this.#at < this.#end) return this.#tell(await cipher.decryptPart(iv, piece));
    try {
      this.#tell(await decryptChecked(() => cipher.decrypt(iv, piece)));
    } catch (error) {
      // What is wrong with it the MAC says first.
      if (!(error instanceof MediaError)) throw error;
      this.#badPadding = true;
    }
  }

  #tell(plaintext: Bytes): void {
    this.#plainHash.update(plaintext);
    this.#plainSize += plaintext.length;
    wipe(plaintext);
  }

  end(): Promise<undefined> {
    return Promise.resolve().then(() => this.#requireAll());
  }

  #requireAll(): undefined {
    wipe(this.#keys.cipherKey, this.#keys.macKey);
    if (this.#at !== this.#end + MEDIA_MAC_LENGTH) throw shorter();
    this.#sealedHash.update(this.#claimedMac);
    requireSealed(this.#facts, {
      sealedHash: this.#sealedHash.digest(),
      mac: this.#mac.digest(),
      claimedMac: this.#claimedMac,
    });
    if (this.#badPadding) throw new MediaError('forged', 'padding');
    requirePlain(this.#facts, this.#plainSize, this.#plainHash.digest());
  }
}

function longer(): MediaError {
  return new MediaError('wrong-size', 'longer');
}

function shorter(): MediaError {
  return new MediaError('wrong-size', 'shorter');
}

type SealedChecks = {
  readonly sealedHash: Uint8Array;
  readonly mac: Uint8Array;
  readonly claimedMac: Uint8Array;
};

function requireSealed(facts: MediaFacts, { sealedHash, mac, claimedMac }: SealedChecks): void {
  if (!equalConstantTime(mac.subarray(0, MEDIA_MAC_LENGTH), claimedMac))
    throw new MediaError('forged', 'mac');
  if (!equalBytes(sealedHash, facts.fileEncSha256))
    throw new MediaError('forged', 'hash of the ciphertext');
}

function requirePlain(facts: MediaFacts, size: number, hash: Uint8Array): void {
  if (size !== facts.size) throw new MediaError('wrong-size', 'plaintext');
  if (!equalBytes(hash, facts.fileSha256)) throw new MediaError('forged', 'hash of the plaintext');
}

async function decryptChecked(
  decrypt: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await decrypt();
  } catch (cause) {
    if (hasCode(cause, 'bad-padding')) throw new MediaError('forged', 'padding', { cause });
    throw cause;
  }
}
