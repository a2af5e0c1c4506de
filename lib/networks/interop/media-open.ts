/**
 * Decrypting a file that was checked, or sealed here, by range. Must not know where the bytes came from.
 * @module
 */
import type { ByteSource } from '@/lib/base';
import { bulkAesCbc, type BulkAesCbc } from '@/lib/crypto';
import { BLOCK_LENGTH, MEDIA_MAC_LENGTH, OPENED_AT_ONCE } from './media-consts';
import { mediaKeysOf } from './media-keys';
import type { MediaFacts } from './media-reference';

/**
 * The plaintext of a verified ciphertext, by range; a long one part by part, so that no more of it than that is here
 * several times over.
 */
export function openMedia(facts: MediaFacts, ciphertext: ByteSource): ByteSource {
  let cipher: Promise<BulkAesCbc> | undefined;
  const keys = mediaKeysOf(facts.mediaKey, facts.mediaType);
  const end = ciphertext.size - MEDIA_MAC_LENGTH;
  return {
    size: facts.size,
    read: async (from, to) => {
      const plaintext = new Uint8Array(Math.max(0, to - from));
      if (plaintext.length === 0) return plaintext;
      cipher ??= bulkAesCbc(keys.cipherKey);
      const opening = { cipher: await cipher, ciphertext, end };
      let at = from - (from % BLOCK_LENGTH);
      const last = Math.min(Math.ceil(to / BLOCK_LENGTH) * BLOCK_LENGTH, end);
      let iv = at === 0 ? keys.iv : undefined;
      while (at < last) {
        const until = Math.min(at + OPENED_AT_ONCE, last);
        const part = await openPart(opening, { iv, at, until });
        iv = part.next;
        plaintext.set(
          part.plaintext.subarray(Math.max(0, from - at), to - at),
          Math.max(0, at - from),
        );
        at = until;
      }
      return plaintext;
    },
  };
}

type Opening = {
  readonly cipher: BulkAesCbc;
  readonly ciphertext: ByteSource;
  /** bytes before its MAC */
  readonly end: number;
};

type Part = {
  /** what it is chained to; absent: read with it, out of the same piece as a rule */
  readonly iv: Uint8Array<ArrayBuffer> | undefined;
  readonly at: number;
  readonly until: number;
};

async function openPart({ cipher, ciphertext, end }: Opening, { iv, at, until }: Part) {
  const read = await ciphertext.read(iv === undefined ? at - BLOCK_LENGTH : at, until);
  const before = iv ?? read.subarray(0, BLOCK_LENGTH);
  const blocks = iv === undefined ? read.subarray(BLOCK_LENGTH) : read;
  const plaintext = await (until === end
    ? cipher.decrypt(before, blocks)
    : cipher.decryptPart(before, blocks));
  return { plaintext, next: blocks.slice(-BLOCK_LENGTH) };
}
