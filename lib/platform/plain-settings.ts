/**
 * Settings that must be known before anything is unlocked, in the extension's `storage.local`
 * beside the spare shelf, which leaves them where they are.
 * @module
 */
import { browser } from 'wxt/browser';
import type { PlainSettingsStorage } from '@/lib/base';

const KEY = 'settings';

export const browserPlainSettings: PlainSettingsStorage = {
  read: async () => (await browser.storage.local.get(KEY))[KEY],
  write: (value) => browser.storage.local.set({ [KEY]: value }),
};
