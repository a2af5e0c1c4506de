/**
 * Alarms over the browser's, which wake a stopped worker.
 * @module
 */
import { browser } from 'wxt/browser';
import type { Alarms } from '@/lib/base';

export const browserAlarms: Alarms = {
  async every(name, minutes) {
    // Creating an alarm anew restarts its period: with a worker that starts often it would never fire.
    if ((await browser.alarms.get(name)) === undefined) {
      await browser.alarms.create(name, { periodInMinutes: minutes });
    }
  },
  async clear(name) {
    await browser.alarms.clear(name);
  },
  onAlarm: (listener) => browser.alarms.onAlarm.addListener(({ name }) => listener(name)),
};
