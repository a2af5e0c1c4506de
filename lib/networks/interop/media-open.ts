/**
 * Decrypting a file that was checked, or sealed here, by range. Must not know where the bytes came from.
 * @module
 */
import type { ByteSource } from '@/lib/base';
import { bulkAesCbc, type BulkAesCbc } from '@/lib/crypto';
import { BLOCK_LENGTH, MEDIA_MAC_LENGTH } from './media-consts';
import { mediaKeysOf } from './media-keys';
import type { MediaFacts } from './media-reference';

/** The plaintext of a verified ciphertext, by range. */
export function openMedia(facts: MediaFacts, ciphertext: ByteSource): ByteSource {
  let cipher: Promise<BulkAesCbc> | undefined;
  const keys = mediaKeysOf(facts.mediaKey, facts.mediaType);
  const end = ciphertext.size - MEDIA_MAC_LENGTH;
  return {
    size: facts.size,
    read: async (from, to) => {
      if (to <= from) return new Uint8Array(0);
      const first = from - (from % BLOCK_LENGTH);
      const last = Math.min(Math.ceil(to / BLOCK_LENGTH) * BLOCK_LENGTH, end);
      const start = Math.max(0, first - BLOCK_LENGTH);
      const read = await ciphertext.read(start, last);
      const iv = first === 0 ? keys.iv : read.subarray(0, BLOCK_LENGTH);
      const blocks = first === 0 ? read : read.subarray(BLOCK_LENGTH);
      cipher ??= bulkAesCbc(keys.cipherKey);
      const plaintext =
        last === end
          ? await (await cipher).decrypt(iv, blocks)
          : await (await cipher).decryptPart(iv, blocks);
      return plaintext.slice(from - first, to - first);
    },
  };
}
