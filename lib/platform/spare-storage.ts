/**
 * The spare shelf over the extension's `storage.local`, which neither browser keeps in the
 * extension's own IndexedDB (Chromium: a LevelDB of its own; Firefox: a database under another
 * origin). The only file that names it for this; the background hands it to the archive and to
 * nobody else (a house test holds both).
 * @module
 */
import { browser } from 'wxt/browser';
import type { SpareStorage } from '@/lib/base';

const PREFIX = 'spare/';

export const browserSpareStorage: SpareStorage = {
  get: async (name) => {
    const { [PREFIX + name]: value } = await browser.storage.local.get(PREFIX + name);
    return typeof value === 'string' ? value : undefined;
  },
  set: (name, value) => browser.storage.local.set({ [PREFIX + name]: value }),
  /**
   * Overwritten values stay in Chromium's LevelDB until it compacts, which a few small values never
   * make it do; clearing the area deletes its files. A browser that ends in between has lost what
   * stood there, and the next start writes it anew from the database.
   */
  replace: async (name, value) => {
    const { [PREFIX + name]: _before, ...others } = await browser.storage.local.get(null);
    const kept = value === undefined ? others : { ...others, [PREFIX + name]: value };
    await browser.storage.local.clear();
    if (Object.keys(kept).length > 0) await browser.storage.local.set(kept);
  },
};
