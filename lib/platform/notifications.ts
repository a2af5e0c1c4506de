/**
 * The operating system's notifications. Firefox knows only `basic` ones without buttons.
 * @module
 */
import { browser } from 'wxt/browser';
import type { Notifications } from '@/lib/base';

export const browserNotifications: Notifications = {
  async show({ id, title, text }) {
    await browser.notifications.create(id, {
      type: 'basic',
      title,
      message: text,
      iconUrl: browser.runtime.getURL('/icon/128.png' as '/'),
    });
  },
  async clear(id) {
    await browser.notifications.clear(id);
  },
  onClick: (listener) => browser.notifications.onClicked.addListener((id) => listener(id)),
};

/** Takes every notice of ours back: they name people. */
export async function clearAllNotifications(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll()))
    await browser.notifications.clear(id);
}
