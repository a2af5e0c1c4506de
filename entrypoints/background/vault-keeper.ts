/**
 * Joins the vault's requests to the archive and the running inbox: nothing of the engine runs on
 * while the vault locks or is given new keys, and windows hear of it afterwards.
 * @module
 */
import { fromBase64Url, hasCode, type Log } from '@/lib/base';
import type { Handlers, RequestName, RequestPayload } from '@/lib/bus';
import type { VaultChange } from '@/lib/model';
import type { Archive } from '@/lib/store';
import type { LockChange, NewLock, UnlockSecret } from '@/lib/vault';

import type { InboxHolder } from './inbox-holder';
import type { Receiver } from './receiver';

type VaultRequest = Extract<RequestName, `vault.${string}`>;

export type VaultKeeperOptions = {
  readonly archive: Archive;
  readonly holder: InboxHolder;
  readonly receiver: Receiver;
  readonly log: Log;
  readonly announce: (change: VaultChange) => void;
  /** Opens the inbox again, in the background. */
  readonly open: () => Promise<void>;
  /** `busy` has changed. */
  readonly onBusy: () => void;
  /** Takes back what the browser shows outside of windows: the badge, notices. */
  readonly clearTraces: () => Promise<void>;
};

export interface VaultKeeper {
  readonly handlers: Pick<Handlers, VaultRequest>;
  /** Whether the worker must stay alive for a change of locks. */
  readonly busy: boolean;
  /** Stops everything and forgets the keys, where there is a lock. Never throws. */
  lock(): Promise<void>;
  /** The same where nobody was there for as long as the person allows. Never throws. */
  lockIfIdle(): Promise<void>;
}

const DONE = {} as const;

export function keepVault(options: VaultKeeperOptions): VaultKeeper {
  const { archive, holder, receiver, log, announce, open, onBusy, clearTraces } = options;
  let changes = 0;

  const lock = async (): Promise<void> => {
    await holder.own();
    if ((await archive.status()).state !== 'unlocked') return;
    await holder.close();
    await archive.lock();
    announce('locked');
    await clearTraces();
    await receiver.start();
  };
  const change = async (wanted: LockChange): Promise<{ readonly recoveryCode?: string }> => {
    await holder.own();
    changes += 1;
    onBusy();
    await holder.close();
    try {
      return await archive.change(wanted);
    } finally {
      changes -= 1;
      onBusy();
      // Ids of chats are new as well: windows start over.
      announce('unlocked');
      void open();
    }
  };
  const quietly = async (task: () => Promise<void>): Promise<void> => {
    try {
      await task();
    } catch (error) {
      log.warn('lock-failed', error);
    }
  };
  return {
    get busy() {
      return changes > 0;
    },
    lock: () => quietly(lock),
    lockIfIdle: () =>
      quietly(async () => {
        await holder.own();
        if (await archive.idle()) await lock();
      }),
    handlers: {
      'vault.status': async () => {
        await holder.own();
        const status = await archive.status();
        return status.state === 'locked' ? { ...status, receiving: receiver.accounts } : status;
      },
      'vault.unlock': async (ask) => {
        await holder.own();
        const outcome = await archive.unlock(secretOf(ask));
        if (outcome.ok) {
          // What is being kept settles before anybody reads it.
          await receiver.stop();
          announce('unlocked');
          void open();
        }
        return outcome;
      },
      'vault.protect': (ask) => change({ kind: 'add', lock: lockOf(ask) }),
      'vault.unprotect': async ({ lockId }) => {
        await change({ kind: 'remove', lockId });
        return DONE;
      },
      'vault.choose': async (settings) => {
        await holder.own();
        await archive.choose(settings);
        return DONE;
      },
      'vault.keep-copy': async ({ wanted }) => {
        await holder.own();
        await archive.chooseCopy(wanted);
        return DONE;
      },
      'vault.start-over': async () => {
        await holder.own();
        await archive.startOver();
        announce('unlocked');
        void open();
        return DONE;
      },
      'vault.lock': async () => {
        await lock();
        return DONE;
      },
      'vault.touch': async () => {
        await archive.touch();
        return DONE;
      },
    },
  };
}

/** Whether this only means that somebody has to act first: to unlock, or to say what becomes of a loss. */
export function isLocked(error: unknown): boolean {
  return hasCode(error, 'locked') || hasCode(error, 'lost');
}

function secretOf(ask: RequestPayload<'vault.unlock'>): UnlockSecret {
  return ask.kind === 'passkey' ? { ...ask, output: fromBase64Url(ask.output) } : ask;
}

function lockOf(ask: RequestPayload<'vault.protect'>): NewLock {
  if (ask.kind !== 'passkey') return ask;
  return {
    kind: 'passkey',
    credentialId: fromBase64Url(ask.credentialId),
    salt: fromBase64Url(ask.salt),
    output: fromBase64Url(ask.output),
  };
}
