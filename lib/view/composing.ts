/**
 * Tells the worker whether a text lies half written in this window: an update waits for it.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import { effect, type ReadonlySignal } from '@preact/signals';

/** @returns a function that ends it */
export function tellComposing(bus: BusClient, isComposing: ReadonlySignal<boolean>): () => void {
  let told = false;
  const tell = (active: boolean): void => {
    told = active;
    // A worker that does not answer is starting anew, and is told again when it stands.
    bus.ask('window.composing', { active }).catch(() => undefined);
  };
  const stopEffect = effect(() => {
    const active = isComposing.value;
    if (active !== told) tell(active);
  });
  const stopConnect = bus.onConnect(() => {
    if (isComposing.peek()) tell(true);
  });
  return () => {
    stopEffect();
    stopConnect();
  };
}
