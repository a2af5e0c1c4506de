/**
 * What must be known before anything is unlocked, in the extension's `storage.local` beside the
 * spare shelf, which leaves it where it is: settings, and words for outside of the windows.
 * @module
 */
import { browser } from 'wxt/browser';
import type { PlainSettingsStorage } from '@/lib/base';

export const browserPlainSettings = plainStorage('settings');
export const browserPlainWords = plainStorage('words');

function plainStorage(key: string): PlainSettingsStorage {
  return {
    read: async () => (await browser.storage.local.get(key))[key],
    write: (value) => browser.storage.local.set({ [key]: value }),
  };
}
