/**
 * Holds the one inbox of this worker, which takes a moment to open, so that the browser's
 * listeners can be registered before it stands. A failed opening is tried again at the next
 * request or alarm: a full disk may have room by then.
 * @module
 */
import type { Inbox } from '@/lib/inbox';

export interface InboxHolder {
  /** The started inbox. @throws whatever kept it from opening, this time */
  get(): Promise<Inbox>;
  /** The inbox where it stands already. */
  readonly current: Inbox | undefined;
}

/** @param compose makes an inbox @param onReady called once with the inbox before it starts */
export function holdInbox(
  compose: () => Promise<Inbox>,
  onReady: (inbox: Inbox) => void,
): InboxHolder {
  let current: Inbox | undefined;
  let opening: Promise<Inbox> | undefined;
  const open = async (): Promise<Inbox> => {
    if (current === undefined) {
      const inbox = await compose();
      onReady(inbox);
      current = inbox;
    }
    await current.start();
    return current;
  };
  return {
    get: () => {
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    get current() {
      return current;
    },
  };
}
