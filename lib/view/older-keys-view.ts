/**
 * Keys to older messages that an account's server keeps, closed by a recovery key: made, shown once, and typed in again.
 * Knows no DOM.
 * @module
 */
import type { BusClient } from '@/lib/bus';
import type { Words } from '@/lib/i18n';
import type { AccountId, RecoveryState } from '@/lib/model';
import { signal, type ReadonlySignal } from '@preact/signals';
import { codeOf, whyOf } from './problems';

export interface OlderKeysView {
  /** undefined until it is known */
  readonly state: ReadonlySignal<RecoveryState | undefined>;
  /** One that was just made. It is not kept. */
  readonly made: ReadonlySignal<string | undefined>;
  readonly busy: ReadonlySignal<boolean>;
  /** Why the last wish did not come true; empty otherwise. */
  readonly why: ReadonlySignal<string>;
  load(): Promise<void>;
  make(): Promise<void>;
  open(recoveryKey: string): Promise<void>;
}

export function createOlderKeysView(
  bus: BusClient,
  words: Words,
  accountId: AccountId,
): OlderKeysView {
  const state = signal<RecoveryState | undefined>(undefined);
  const made = signal<string | undefined>(undefined);
  const busy = signal(false);
  const why = signal('');
  const wish = async (
    task: () => Promise<void>,
    refused: 'older.not-made' | 'older.wrong' | undefined,
  ): Promise<void> => {
    if (busy.peek()) return;
    busy.value = true;
    why.value = '';
    try {
      await task();
    } catch (error) {
      const code = codeOf(error);
      why.value =
        code === 'refused' && refused !== undefined ? words.say(refused) : whyOf(code, words);
    } finally {
      busy.value = false;
    }
  };
  return {
    state,
    made,
    busy,
    why,
    load: () =>
      wish(async () => {
        state.value = (await bus.ask('older-keys.read', { accountId })).state;
      }, undefined),
    make: () =>
      wish(async () => {
        made.value = (await bus.ask('older-keys.make', { accountId })).recoveryKey;
        state.value = 'open';
      }, 'older.not-made'),
    open: (typed) =>
      wish(async () => {
        const recoveryKey = typed.trim();
        if (recoveryKey === '') return;
        await bus.ask('older-keys.open', { accountId, recoveryKey });
        state.value = 'open';
      }, 'older.wrong'),
  };
}
