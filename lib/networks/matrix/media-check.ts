/**
 * Checking a file while it arrives: the hash of its ciphertext must be the one that its message names before a byte is shown.
 * AES-CTR alone proves nothing. Must not know where the bytes come from.
 * @module
 */
import { equalBytes } from '@/lib/base';
import {
  bulkSha256,
  sha256Stream,
  unverifiedAesCtrRange,
  type StreamingDigest,
} from '@/lib/crypto';
import { MediaError, type MediaCheck } from '../contract';
import { CHECKED_WHOLE } from './consts';
import type { SealedFile } from './media-reference';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of which the length is known. */
export type SizedFile = SealedFile & { readonly size: number };

/** @param whole bytes up to which it is checked whole, by the platform */
export function checkMedia(file: SizedFile, whole: number = CHECKED_WHOLE): MediaCheck {
  return file.size <= whole ? new WholeCheck(file) : new StreamingCheck(file);
}

class WholeCheck implements MediaCheck {
  readonly #file: SizedFile;
  readonly #sealed: Bytes;
  #filled = 0;

  constructor(file: SizedFile) {
    this.#file = file;
    this.#sealed = new Uint8Array(file.size);
  }

  take(bytes: Bytes): Promise<void> {
    if (bytes.length > this.#sealed.length - this.#filled) return Promise.reject(longer());
    this.#sealed.set(bytes, this.#filled);
    this.#filled += bytes.length;
    return Promise.resolve();
  }

  async end(): Promise<Bytes> {
    if (this.#filled !== this.#sealed.length) throw shorter();
    const { key, iv, hash } = this.#file;
    requireHash(hash, await bulkSha256(this.#sealed));
    const range = await unverifiedAesCtrRange(key, iv);
    return range(0, this.#sealed);
  }
}

/** No more of the file than what comes at once is ever here. */
class StreamingCheck implements MediaCheck {
  readonly #file: SizedFile;
  readonly #digest: StreamingDigest = sha256Stream();
  #taken = 0;

  constructor(file: SizedFile) {
    this.#file = file;
  }

  take(bytes: Bytes): Promise<void> {
    this.#taken += bytes.length;
    if (this.#taken > this.#file.size) return Promise.reject(longer());
    this.#digest.update(bytes);
    return Promise.resolve();
  }

  end(): Promise<undefined> {
    return Promise.resolve().then(() => {
      if (this.#taken !== this.#file.size) throw shorter();
      requireHash(this.#file.hash, this.#digest.digest());
      return undefined;
    });
  }
}

function requireHash(claimed: Bytes, found: Bytes): void {
  if (!equalBytes(claimed, found)) throw new MediaError('forged', 'hash');
}

function longer(): MediaError {
  return new MediaError('wrong-size', 'longer');
}

function shorter(): MediaError {
  return new MediaError('wrong-size', 'shorter');
}
