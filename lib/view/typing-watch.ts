/**
 * Who is writing to us right now. A contact who never says that they stopped is taken to
 * have stopped after a while.
 * @module
 */
import type { Clock } from '@/lib/base';
import type { BusClient } from '@/lib/bus';
import type { ChatId } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import { TYPING_EXPIRES } from './consts';

export interface TypingWatch {
  readonly writing: ReadonlySignal<ReadonlySet<ChatId>>;
  dispose(): void;
}

export function watchTyping(bus: BusClient, clock: Clock): TypingWatch {
  const writing = signal<ReadonlySet<ChatId>>(new Set());
  const timers = new Map<ChatId, () => void>();

  const set = (chatId: ChatId, active: boolean): void => {
    timers.get(chatId)?.();
    timers.delete(chatId);
    if (active)
      timers.set(
        chatId,
        clock.after(TYPING_EXPIRES, () => set(chatId, false)),
      );
    if (writing.peek().has(chatId) === active) return;
    const next = new Set(writing.peek());
    if (active) next.add(chatId);
    else next.delete(chatId);
    writing.value = next;
  };

  const stop = bus.onChange((change) => {
    if (change.typing !== undefined) set(change.typing.chatId, change.typing.active);
    // A message says more than a note that one is coming.
    for (const message of change.messages ?? []) {
      if (message.direction === 'incoming') set(message.chatId, false);
    }
  });
  return {
    writing,
    dispose: () => {
      stop();
      for (const cancel of timers.values()) cancel();
      timers.clear();
    },
  };
}
