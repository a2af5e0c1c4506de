/**
 * Installs a waiting update at a quiet moment: no window has a text half written, and every line
 * is down with its last commit settled. Until then the browser keeps the old version running.
 * @module
 */
import type { Log, Updates } from '@/lib/base';

export type QuietMoment = {
  readonly updates: Updates;
  readonly isComposing: () => boolean;
  /** takes the lines down; resolves when the last commit has settled */
  readonly stop: () => Promise<void>;
  readonly log: Log;
};

/** @returns looks whether the moment has come; to be called whenever it may have */
export function updateWhenQuiet({ updates, isComposing, stop, log }: QuietMoment): () => void {
  let waits = false;
  let goes = false;
  const look = (): void => {
    if (!waits || goes || isComposing()) return;
    goes = true;
    stop()
      .catch((error: unknown) => log.warn('update-stop-failed', error))
      .finally(() => updates.install());
  };
  updates.onAvailable(() => {
    waits = true;
    look();
  });
  return look;
}
