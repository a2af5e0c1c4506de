/**
 * Notifications of the operating system.
 * @module
 */

export interface Notice {
  /** replaces an earlier notice with the same id */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface Notifications {
  show(notice: Notice): Promise<void>;
  clear(id: string): Promise<void>;
  onClick(listener: (id: string) => void): void;
}
