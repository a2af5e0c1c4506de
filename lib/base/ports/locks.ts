/**
 * Locks over every context of this origin: the worker, a worker that is still dying, windows.
 * @module
 */

export interface Locks {
  /**
   * Waits until no other context holds `name`, then holds it until this context ends, however it
   * ends. Not for asking twice: the second would wait for the first for ever.
   * @throws where the platform refuses
   */
  hold(name: string): Promise<void>;
}
