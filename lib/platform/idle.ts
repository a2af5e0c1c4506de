/**
 * The system's own lock. Chrome reports it; Firefox has the event and never says "locked".
 * @module
 */
import { browser } from 'wxt/browser';
import type { SystemLock } from '@/lib/base';

export const browserSystemLock: SystemLock = {
  onLocked: (listener) => {
    // Without the permission, as in Firefox's build, the name is there and nothing behind it.
    const { idle } = browser as { readonly idle?: typeof browser.idle };
    idle?.onStateChanged.addListener((state) => {
      if (state === 'locked') listener();
    });
  },
};
