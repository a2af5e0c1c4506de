/**
 * Notifications of the operating system.
 * @module
 */

export interface Notice {
  /** replaces an earlier notice with the same id */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** what its one button says, where the browser has buttons; pressing it is a click */
  readonly button?: string | undefined;
}

/** The person may not have allowed them, or not any more: then nothing is shown, and that is no failure. */
export interface Notifications {
  show(notice: Notice): Promise<void>;
  clear(id: string): Promise<void>;
  /** Must be called while the worker starts, before its first await. */
  onClick(listener: (id: string) => void): void;
}
