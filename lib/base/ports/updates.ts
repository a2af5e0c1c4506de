/**
 * Updates of the extension that wait to be installed.
 * @module
 */

export interface Updates {
  /** Calls `listener` when a new version waits. Must be called while the worker starts, before its first await. */
  onAvailable(listener: () => void): void;
  /** Installs it: the worker ends here, and windows with it. */
  install(): void;
}
