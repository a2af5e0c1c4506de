/**
 * Checking a file while it arrives: its tag must hold before a byte is shown. Where it is small enough the platform checks
 * and opens it whole; else its tag is made part by part. Must not know where the bytes come from.
 * @module
 */
import { hasCode } from '@/lib/base';
import { aesGcmTagCheck, bulkAesGcm, type GcmTagCheck } from '@/lib/crypto';
import { MediaError, type MediaCheck } from '../contract';
import { CHECKED_WHOLE, MEDIA_PIECE } from './consts';
import { MEDIA_TAG_LENGTH, type MediaFacts } from './media-reference';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of which the length is known. */
export type SizedFacts = MediaFacts & { readonly size: number };

/** In which pieces a file is worked on, in bytes. */
type Pieces = { readonly whole: number; readonly piece: number };
const USUAL: Pieces = { whole: CHECKED_WHOLE, piece: MEDIA_PIECE };

export function checkMedia(facts: SizedFacts, { whole, piece }: Pieces = USUAL): MediaCheck {
  return facts.size <= whole ? new WholeCheck(facts) : new PartsCheck(facts, piece);
}

class WholeCheck implements MediaCheck {
  readonly #facts: SizedFacts;
  readonly #sealed: Bytes;
  #filled = 0;

  constructor(facts: SizedFacts) {
    this.#facts = facts;
    this.#sealed = new Uint8Array(facts.size + MEDIA_TAG_LENGTH);
  }

  take(bytes: Bytes): Promise<void> {
    if (bytes.length > this.#sealed.length - this.#filled) return Promise.reject(longer());
    this.#sealed.set(bytes, this.#filled);
    this.#filled += bytes.length;
    return Promise.resolve();
  }

  async end(): Promise<Bytes | undefined> {
    if (this.#filled !== this.#sealed.length) throw shorter();
    const { key, nonce } = this.#facts;
    // The platform's own takes any nonce; ours is strict, and older programs' is longer.
    if (nonce.length !== 12) return this.#endInParts();
    const cipher = await bulkAesGcm(key);
    try {
      return await cipher.open(nonce, this.#sealed);
    } catch (cause) {
      if (hasCode(cause, 'bad-tag')) throw new MediaError('forged', 'tag', { cause });
      throw cause;
    }
  }

  async #endInParts(): Promise<undefined> {
    const check = new PartsCheck(this.#facts, MEDIA_PIECE);
    await check.take(this.#sealed);
    return check.end();
  }
}

/** No more of the file than one part of it is ever here. */
class PartsCheck implements MediaCheck {
  readonly #tag: Promise<GcmTagCheck>;
  readonly #end: number;
  readonly #part: Bytes;
  readonly #claimed: Bytes = new Uint8Array(MEDIA_TAG_LENGTH);
  #at = 0;

  constructor({ key, nonce, size }: SizedFacts, piece: number) {
    this.#tag = aesGcmTagCheck(key, nonce);
    // Awaited at the first part; a refusal before that is that part's to tell.
    this.#tag.catch(() => undefined);
    this.#end = size;
    this.#part = new Uint8Array(piece);
  }

  async take(bytes: Bytes): Promise<void> {
    let rest = bytes;
    while (rest.length > 0 && this.#at < this.#end) {
      const filled = this.#at % this.#part.length;
      const room = Math.min(this.#part.length - filled, this.#end - this.#at);
      const taken = rest.subarray(0, room);
      this.#part.set(taken, filled);
      this.#at += taken.length;
      rest = rest.subarray(taken.length);
      const isFull = this.#at % this.#part.length === 0;
      if (isFull) (await this.#tag).update(this.#part);
      else if (this.#at === this.#end)
        (await this.#tag).update(this.#part.subarray(0, filled + taken.length));
    }
    if (rest.length === 0) return;
    const filled = this.#at - this.#end;
    if (rest.length > MEDIA_TAG_LENGTH - filled) throw longer();
    this.#claimed.set(rest, filled);
    this.#at += rest.length;
  }

  async end(): Promise<undefined> {
    if (this.#at !== this.#end + MEDIA_TAG_LENGTH) throw shorter();
    if (!(await this.#tag).holds(this.#claimed)) throw new MediaError('forged', 'tag');
  }
}

function longer(): MediaError {
  return new MediaError('wrong-size', 'longer');
}

function shorter(): MediaError {
  return new MediaError('wrong-size', 'shorter');
}
