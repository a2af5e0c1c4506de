/**
 * When a vault locks by itself. Counts input, not open windows: a text left in a field is none.
 * Pure; whoever asks has the clock.
 * @module
 */
import type { LockSettings } from './header';

export type Idleness = {
  /** ms since 1970 of the last input in any window */
  readonly lastInputAt: number;
  /** ms since 1970 */
  readonly now: number;
};

const MINUTE = 60_000;

/** Whether the vault has been idle for as long as its owner allows. */
export function mustLock({ idleMinutes }: LockSettings, { lastInputAt, now }: Idleness): boolean {
  return idleMinutes > 0 && now - lastInputAt >= idleMinutes * MINUTE;
}
