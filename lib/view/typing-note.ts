/**
 * Tells the contact that we are writing, sparingly: at the first key, again while it goes on,
 * and once more when it stops. Failures are left: a lost note costs nothing and the next one
 * follows.
 * @module
 */
import type { Clock } from '@/lib/base';
import { TYPING_IDLE, TYPING_REPEAT } from './consts';

export interface TypingNote {
  /** A key was pressed in a draft that is not empty. */
  written(): void;
  /** The draft was sent, emptied or left. */
  stopped(): void;
}

/** @param tell sends one note; must not throw */
export function createTypingNote(clock: Clock, tell: (active: boolean) => void): TypingNote {
  let toldAt: number | undefined;
  let cancelIdle: (() => void) | undefined;
  const stopped = (): void => {
    cancelIdle?.();
    cancelIdle = undefined;
    if (toldAt === undefined) return;
    toldAt = undefined;
    tell(false);
  };
  return {
    written: () => {
      const now = clock.monotonic();
      if (toldAt === undefined || now - toldAt >= TYPING_REPEAT) {
        toldAt = now;
        tell(true);
      }
      cancelIdle?.();
      cancelIdle = clock.after(TYPING_IDLE, stopped);
    },
    stopped,
  };
}
