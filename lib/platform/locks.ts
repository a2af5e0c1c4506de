/**
 * The browser's locks (Web Locks API), which a context that ends gives back by itself.
 * @module
 */
import type { Locks } from '@/lib/base';

/** Makes the port over what holds the locks. */
export function locksOver(manager: Pick<LockManager, 'request'>): Locks {
  return {
    hold: (name) =>
      new Promise((resolve, reject) => {
        const held = manager.request(name, () => {
          resolve();
          // Never settles: the lock goes with the context.
          return new Promise<never>(() => undefined);
        });
        held.catch(reject);
      }),
  };
}
