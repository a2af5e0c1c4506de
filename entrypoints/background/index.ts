/**
 * The worker's composition root: makes the ports, hands them to those who need them, and joins
 * the inbox to the bus. Listeners of the browser are registered before the first await: a worker
 * that was woken for an event misses it otherwise.
 * @module
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createLog } from '@/lib/base';
import { createBusServer } from '@/lib/bus';
import {
  browserAlarms,
  browserNotifications,
  openPanelOnCommand,
  openTab,
  startHeartbeatWhile,
} from '@/lib/platform';
import { busHandlers } from './bus-handlers';
import { composeInbox } from './compose-inbox';
import { holdInbox } from './inbox-holder';

/** Wakes a stopped worker to reconnect. Browsers hold packed extensions to half a minute at least. */
const WAKE = { name: 'wake', minutes: 1 } as const;

export default defineBackground({
  type: 'module',
  main() {
    // Event names, numbers and codes only (lib/base/log.ts): nothing of a person's is ever written.
    // eslint-disable-next-line no-console -- the one place where the log reaches the developer tools
    const log = createLog((level, { event, fields }) => console[level](event, fields));

    const holder = holdInbox(
      () => composeInbox(log),
      (inbox) =>
        inbox.onChange((change) => {
          bus.broadcast(change);
          heartbeat.check();
        }),
    );
    const bus = createBusServer({
      handlers: busHandlers(async () => (await holder.get()).handlers),
      own: { id: browser.runtime.id, root: browser.runtime.getURL('/') },
      log,
    });
    const heartbeat = startHeartbeatWhile(() => holder.current?.wantsConnection ?? false);
    const open = async (): Promise<void> => {
      try {
        const inbox = await holder.get();
        heartbeat.check();
        inbox.wake();
      } catch (error) {
        log.warn('inbox-not-open', error);
      }
    };

    browser.runtime.onConnect.addListener((port) => bus.accept(port));
    browserAlarms.onAlarm((name) => {
      if (name === WAKE.name) void open();
    });
    browserNotifications.onClick((chatId) => {
      void openTab(`/inbox.html#chat=${encodeURIComponent(chatId)}`);
    });
    openPanelOnCommand('open-panel');

    void browserAlarms.every(WAKE.name, WAKE.minutes);
    void open();
  },
});
