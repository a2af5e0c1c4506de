/**
 * Hands the worker what it says outside of windows in the language of this one.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import { outsideOf, type Words } from '@/lib/i18n';

/** @returns a function that ends it */
export function tellWords(bus: BusClient, words: Words): () => void {
  return bus.onConnect(() => {
    // A worker that does not answer is starting anew, and is told again when it stands.
    bus.ask('window.words', outsideOf(words)).catch(() => undefined);
  });
}
