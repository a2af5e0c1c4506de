/**
 * Tells the worker which chat a person has before their eyes in this window: nothing calls for it
 * meanwhile.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { ChatId } from '@/lib/model';
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Attention } from './surroundings';

/** @returns a function that ends it */
export function tellLooking(
  bus: BusClient,
  open: ReadonlySignal<{ readonly chatId: ChatId } | undefined>,
  attention: Attention,
): () => void {
  let told: ChatId | undefined;
  const tell = (): void => {
    const chatId = attention.attended() ? open.peek()?.chatId : undefined;
    if (chatId === told) return;
    told = chatId;
    // A worker that does not answer is starting anew, and is told again when it stands.
    bus.ask('window.looking', chatId === undefined ? {} : { chatId }).catch(() => undefined);
  };
  const stops = [
    effect(() => {
      void open.value;
      tell();
    }),
    attention.onAttention(tell),
    bus.onConnect(() => {
      told = undefined;
      tell();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
