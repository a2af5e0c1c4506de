/**
 * The browser's word on room, over the StorageManager of workers and pages, and a trial of it in the
 * Cache API, which lies in files of its own.
 * @module
 */
import type { StorageRoom } from '@/lib/base';

/** The name of what comes and goes. */
const TRIAL = 'rialto-room';

export const browserStorageRoom: StorageRoom = {
  estimate: async () => {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { usage, quota };
  },
  takes: async (bytes) => {
    try {
      const cache = await caches.open(TRIAL);
      await cache.put(`https://${TRIAL}.invalid/`, new Response(bytes));
      return true;
    } catch {
      // A full disk shows as any of several errors here: whatever it was, it was not taken.
      return false;
    } finally {
      // Where even that fails, the next trial takes the place of this one.
      await caches.delete(TRIAL).catch(() => undefined);
    }
  },
  /**
   * Firefox grants it to an extension with `unlimitedStorage` without asking, which lifts its share
   * from 10 GiB to that of a persistent site. Chromium's workers cannot ask and its pages are
   * refused, but nothing of such an extension is ever evicted there for want of room.
   */
  persist: async () => {
    const { storage } = navigator as { readonly storage: Partial<StorageManager> };
    if ((await storage.persisted?.()) === true) return true;
    return (await storage.persist?.()) ?? false;
  },
};
