/**
 * What a window sees of the browser's port.
 * @module
 */

/** The window's end of a port (a part of `runtime.Port`). */
export interface WindowPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}
