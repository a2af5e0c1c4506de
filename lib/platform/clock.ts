/**
 * The machine's clock and generator.
 * @module
 */
import type { Clock, Random } from '@/lib/base';

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

/** getRandomValues gives at most this many bytes a call (Web Cryptography API §10.1.1). */
const QUOTA = 65_536;

export const systemRandom: Random = {
  bytes: (length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += QUOTA) {
      crypto.getRandomValues(bytes.subarray(at, Math.min(length, at + QUOTA)));
    }
    return bytes;
  },
};
