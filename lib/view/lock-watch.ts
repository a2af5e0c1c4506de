/**
 * What every window owes the vault: it tells when somebody is there, and starts over when the
 * inbox falls shut or open, so that nothing it held stays in its memory. Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';

export type LockWatch = {
  /** Called now and then while somebody moves, types or scrolls in this window. */
  readonly onInput: (listener: () => void) => () => void;
  /** Loads the window anew. */
  readonly reload: () => void;
};

/** @returns a function that ends it */
export function watchLock(bus: BusClient, { onInput, reload }: LockWatch): () => void {
  const stops = [bus.onVault(reload), onInput(() => tellInput(bus))];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Where the worker does not answer it is not idle but gone, and the next input tells again. */
export function tellInput(bus: BusClient): void {
  bus.ask('vault.touch', {}).catch(() => undefined);
}
