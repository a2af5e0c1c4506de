/**
 * The operating system's notifications, an optional permission: until the person grants it the name
 * is not there at all. Firefox knows only `basic` ones without buttons.
 * @module
 */
import { browser } from 'wxt/browser';
import type { Notice, Notifications } from '@/lib/base';

type Api = typeof browser.notifications;

function api(): Api | undefined {
  return (browser as { readonly notifications?: Api }).notifications;
}

export const browserNotifications: Notifications = {
  async show(notice) {
    await api()?.create(notice.id, optionsOf(notice));
  },
  async clear(id) {
    await api()?.clear(id);
  },
  onClick(listener) {
    let known: Api | undefined;
    const listen = (): void => {
      const found = api();
      if (found === undefined || found === known) return;
      known = found;
      found.onClicked.addListener((id) => listener(id));
      // Firefox has the event's name, and buttons never.
      found.onButtonClicked?.addListener((id) => listener(id));
    };
    listen();
    // Granted while this worker lives: the name comes to it by then.
    browser.permissions.onAdded.addListener(() => listen());
  },
};

/** Takes every notice of ours back: they name people. */
export async function clearAllNotifications(): Promise<void> {
  for (const id of Object.keys((await api()?.getAll()) ?? {})) await api()?.clear(id);
}

function optionsOf({ title, text, button }: Notice) {
  const isFirefox = import.meta.env.FIREFOX;
  return {
    type: 'basic' as const,
    title,
    message: text,
    iconUrl: browser.runtime.getURL('/icon/128.png' as '/'),
    // An unknown property is an error there.
    ...(button !== undefined && !isFirefox && { buttons: [{ title: button }] }),
  };
}
