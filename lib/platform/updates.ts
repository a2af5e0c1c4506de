/**
 * The browser's word that a new version waits. With a listener the browser leaves the moment to us.
 * @module
 */
import { browser } from 'wxt/browser';
import type { Updates } from '@/lib/base';

export const browserUpdates: Updates = {
  onAvailable: (listener) => browser.runtime.onUpdateAvailable.addListener(() => listener()),
  install: () => browser.runtime.reload(),
};
