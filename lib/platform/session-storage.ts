/**
 * The browser's session storage: memory that outlives the worker, not the browser. The only file
 * that names it; the background hands this port to the vault and to nobody else (a house test
 * holds both).
 * @module
 */
import { browser } from 'wxt/browser';
import type { SessionStorage, SessionValue } from '@/lib/base';

const KEY = 'vault';

export const browserSessionStorage: SessionStorage = {
  get: async () => {
    const { [KEY]: value } = await browser.storage.session.get(KEY);
    return isSessionValue(value) ? value : undefined;
  },
  set: (value) => browser.storage.session.set({ [KEY]: value }),
  clear: () => browser.storage.session.remove(KEY),
};

function isSessionValue(value: unknown): value is SessionValue {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((one) => typeof one === 'string' || typeof one === 'number');
}
