/**
 * A Random for tests that gives the same bytes for the same seed: SHA-256 of seed and counter, by
 * node.
 * @module
 */
import { createHash } from 'node:crypto';

import type { Random } from '@/lib/base';

export function seededRandom(seed: string): Random {
  let block = 0;
  return {
    bytes(length) {
      const bytes = new Uint8Array(length);
      for (let offset = 0; offset < length; offset += 32) {
        const digest = createHash('sha256').update(`${seed}/${block++}`).digest();
        bytes.set(digest.subarray(0, Math.min(32, length - offset)), offset);
      }
      return bytes;
    },
  };
}
