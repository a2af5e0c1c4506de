/**
 * The instant that ages the list: it moves with every change, at midnight, and when a muting runs
 * out, so that nothing shown is older than it says.
 * @module
 */
import type { Clock } from '@/lib/base';
import { MUTED_ALWAYS, type Chat } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import { untilMidnight } from './times';

export interface ListClock {
  /** ms since 1970 */
  readonly now: ReadonlySignal<number>;
  /** @param chats as they stand from now on */
  changed(chats: readonly Chat[]): void;
  dispose(): void;
}

export function createListClock(clock: Clock): ListClock {
  const now = signal(clock.now());
  let shown: readonly Chat[] = [];
  let cancel: (() => void) | undefined;
  const tick = (): void => {
    const at = clock.now();
    now.value = at;
    cancel?.();
    // A second later, so that a clock that fires a little early does not ask twice.
    const wait = Math.min(untilMidnight(at) + 1_000, nextEnd(shown, at) - at);
    cancel = clock.after(wait, tick);
  };
  tick();
  return {
    now,
    changed: (chats) => {
      shown = chats;
      tick();
    },
    dispose: () => cancel?.(),
  };
}

/** When the next muting runs out, ms since 1970; never where none does. */
function nextEnd(chats: readonly Chat[], now: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { place } of chats) {
    const until = place?.mutedUntil ?? 0;
    if (until > now && until < next && until !== MUTED_ALWAYS) next = until;
  }
  return next;
}
