/**
 * The moment the person locks the machine, where the browser tells.
 * @module
 */

export interface SystemLock {
  /** Must be called while the worker starts, before its first await. */
  onLocked(listener: () => void): void;
}
