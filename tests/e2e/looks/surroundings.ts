/**
 * What a window of make-believe has around it: a clock that stands still, hands that do nothing.
 * @module
 */
import { emojiFiles, windowFiles } from '@/lib/platform/page';
import type { Surroundings, Words } from '@/lib/view';
import { NOW } from './people';

export function surroundingsWith(words: Words, more: Partial<Surroundings> = {}): Surroundings {
  return {
    clock: {
      now: () => NOW,
      monotonic: () => performance.now(),
      after: (delay, task) => {
        const timer = setTimeout(task, Math.min(delay, 2 ** 31 - 1));
        return () => clearTimeout(timer);
      },
    },
    words,
    attention: { attended: () => true, onAttention: () => () => undefined },
    copyText: () => Promise.resolve(),
    files: windowFiles,
    emojiFiles,
    where: { elsewhere: () => undefined },
    permitHosts: () => Promise.resolve(true),
    idle: () => Promise.resolve(),
    permitNotices: () => Promise.resolve(true),
    ...more,
  };
}
