/**
 * The system's own lock. Chrome reports it; Firefox has the event and never says "locked".
 * @module
 */
import { browser } from 'wxt/browser';
import type { SystemLock } from '@/lib/base';

export const browserSystemLock: SystemLock = {
  onLocked: (listener) => {
    // Absent where the permission is not asked for: Firefox's build.
    if (!('idle' in browser)) return;
    browser.idle.onStateChanged.addListener((state) => {
      if (state === 'locked') listener();
    });
  },
};
