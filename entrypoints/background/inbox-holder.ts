/**
 * Holds the one inbox of this worker, which takes a moment to open, so that the browser's
 * listeners can be registered before it stands. A failed opening is tried again at the next
 * request or alarm: a full disk may have room by then, and a locked vault may be open.
 *
 * A browser may start a worker before the one before it has ended. Keys and database have one
 * owner at a time, so nothing is composed before this worker holds the origin's lock.
 * @module
 */
import type { Locks } from '@/lib/base';
import type { Inbox } from '@/lib/inbox';

export interface InboxHolder {
  /** The started inbox. @throws whatever kept it from opening, this time */
  get(): Promise<Inbox>;
  /** The inbox, which may still be starting: it answers what does not need all of it. @throws as `get` */
  early(): Promise<Inbox>;
  /** The inbox where it stands already. */
  readonly current: Inbox | undefined;
  /** Waits until no other worker owns keys and database. */
  own(): Promise<void>;
  /** Stops the inbox and lets go of it; the next `get` composes another one. Never throws. */
  close(): Promise<void>;
}

export type HolderOptions = {
  readonly locks: Locks;
  /** makes an inbox */
  readonly compose: () => Promise<Inbox>;
  /** called once with each inbox before it starts */
  readonly onReady: (inbox: Inbox) => void;
  /** a stop that failed or took too long: what it was doing fails at the closed store */
  readonly onSlowStop?: (error: unknown) => void;
};

/** The origin's lock that the worker holds which owns keys and database. */
export const OWNER = 'rialto-owner';

/** ms for the last commit to settle: whoever locks must not wait for a network that hangs */
const STOP_LIMIT = 3_000;

export function holdInbox({ locks, compose, onReady, onSlowStop }: HolderOptions): InboxHolder {
  let current: Inbox | undefined;
  let composing: Promise<Inbox> | undefined;
  let opening: Promise<Inbox> | undefined;
  let owning: Promise<void> | undefined;
  const own = (): Promise<void> => {
    owning ??= locks.hold(OWNER).catch((error: unknown) => {
      owning = undefined;
      throw error;
    });
    return owning;
  };
  const composeOwned = async (): Promise<Inbox> => {
    await own();
    const inbox = await compose();
    onReady(inbox);
    current = inbox;
    return inbox;
  };
  const early = (): Promise<Inbox> => {
    composing ??= composeOwned().catch((error: unknown) => {
      composing = undefined;
      throw error;
    });
    return composing;
  };
  const open = async (): Promise<Inbox> => {
    const inbox = await early();
    await inbox.start();
    return inbox;
  };
  return {
    get: () => {
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    early,
    get current() {
      return current;
    },
    own,
    close: async () => {
      await opening?.catch(() => undefined);
      await composing?.catch(() => undefined);
      const inbox = current;
      current = undefined;
      composing = undefined;
      opening = undefined;
      if (inbox === undefined) return;
      try {
        await withinLimit(inbox.stop());
      } catch (error) {
        onSlowStop?.(error);
      }
    },
  };
}

function withinLimit(stopping: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the inbox did not stop in time')), STOP_LIMIT);
  });
  return Promise.race([stopping, limit]).finally(() => clearTimeout(timer));
}
