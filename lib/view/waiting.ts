/**
 * What has been written and has not left: what it waits for, in one sentence, and whether it can be taken back. Knows
 * no DOM and no browser API.
 * @module
 */
import type { Clock } from '@/lib/base';
import type { Words } from '@/lib/i18n';
import { canDelete, type Account, type Message } from '@/lib/model';
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { SENDING_QUIET } from './consts';

export type WaitingItem = { readonly sentence: string; readonly canTakeBack: boolean };

export type WaitingContext = {
  /** the chat's; undefined until it is known */
  readonly account: Account | undefined;
  readonly now: number;
  readonly words: Words;
};

/** @returns undefined where nothing waits, or not long enough for a word */
export function waitingItem(message: Message, context: WaitingContext): WaitingItem | undefined {
  const { account, now, words } = context;
  if (!isUnderWay(message) || account === undefined) return undefined;
  const network = words.say(`network.${account.network}`);
  const canTakeBack = canDelete(message, now);
  const { kind } = account.connection;
  if (kind === 'stopped') return { sentence: words.say('waiting.off', { network }), canTakeBack };
  if (now - message.sentAt < SENDING_QUIET) return undefined;
  const key = kind === 'online' ? 'waiting.unconfirmed' : 'waiting.offline';
  return { sentence: words.say(key, { network }), canTakeBack };
}

/** Moves when a message that is under way has been so for long enough to speak of it. */
export function watchLateness(
  clock: Clock,
  messages: () => readonly Message[],
): { readonly now: ReadonlySignal<number>; dispose(): void } {
  const moved = signal(0);
  let cancel: () => void = () => undefined;
  const now = computed(() => {
    void moved.value;
    const at = clock.now();
    cancel();
    const waits = messages()
      .filter(isUnderWay)
      .map(({ sentAt }) => sentAt + SENDING_QUIET - at)
      .filter((wait) => wait > 0 && wait <= SENDING_QUIET);
    if (waits.length > 0)
      cancel = clock.after(Math.min(...waits), () => {
        moved.value++;
      });
    return at;
  });
  return { now, dispose: () => cancel() };
}

function isUnderWay(message: Message): boolean {
  return (
    message.direction === 'outgoing' &&
    message.status === 'sending' &&
    message.body.kind !== 'deleted' &&
    // A file that has not left says by itself how far it is.
    (message.media === undefined || message.media.kind === 'here')
  );
}
