/**
 * Timers that survive the worker.
 * @module
 */

export interface Alarms {
  /** Fires `name` every `minutes` (at least 0.5) until cleared, waking the worker. Setting it again changes nothing. */
  every(name: string, minutes: number): Promise<void>;
  clear(name: string): Promise<void>;
  /** Must be called while the worker starts, before its first await. */
  onAlarm(listener: (name: string) => void): void;
}
