/**
 * Receiving while the vault is locked: starts where there is something to receive for, stops before
 * the vault opens. One at a time, in the order of asking.
 * @module
 */
import { KeyedLock, type Log } from '@/lib/base';
import type { LockedInbox } from '@/lib/inbox';
import type { ReceivingLocked } from '@/lib/model';
import type { Archive, LockedPorch } from '@/lib/store';

export interface Receiver {
  /** Receives, where the vault is locked and any account may. Wakes what stands already. Never throws. */
  start(): Promise<void>;
  /** Resolves when nothing is being kept any more. Never throws. */
  stop(): Promise<void>;
  readonly wantsConnection: boolean;
  readonly accounts: readonly ReceivingLocked[];
}

export type ReceiverOptions = {
  readonly archive: Pick<Archive, 'porch'>;
  readonly compose: (porch: LockedPorch) => LockedInbox;
  /** `wantsConnection` may have changed */
  readonly onChange: () => void;
  readonly log: Log;
};

const TURN = 'receiver';

export function receiveLocked({ archive, compose, onChange, log }: ReceiverOptions): Receiver {
  const turns = new KeyedLock();
  let current: LockedInbox | undefined;
  const inTurn = async (task: () => Promise<void>): Promise<void> => {
    try {
      await turns.run(TURN, task);
    } catch (error) {
      log.warn('receiver-failed', error);
    }
    onChange();
  };
  return {
    start: () =>
      inTurn(async () => {
        if (current !== undefined) {
          current.wake();
          return;
        }
        const porch = await archive.porch();
        if (porch === undefined) return;
        const inbox = compose(porch);
        await inbox.start();
        current = inbox;
      }),
    stop: () =>
      inTurn(async () => {
        const stopping = current;
        current = undefined;
        await stopping?.stop();
      }),
    get wantsConnection() {
      return current?.wantsConnection ?? false;
    },
    get accounts() {
      return current?.accounts ?? [];
    },
  };
}
