/**
 * The worker's composition root: makes the ports, hands them to those who need them, and joins
 * the inbox to the bus. Listeners of the browser are registered before the first await: a worker
 * that was woken for an event misses it otherwise. One classic script: browsers keep the compiled
 * code of those, and of modules they do not (lib/DECISIONS.md, 26).
 * @module
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createLog } from '@/lib/base';
import { createBusServer } from '@/lib/bus';
import { StorageWatch } from '@/lib/inbox';
import {
  browserAlarms,
  browserBadge,
  browserPlainSettings,
  browserStorageRoom,
  browserSystemLock,
  browserUpdates,
  clearAllNotifications,
  keepForLater,
  locksOver,
  onCommand,
  onPermitted,
  onWindowCommand,
  startHeartbeatWhile,
  systemClock,
  systemRandom,
} from '@/lib/platform';
import { busHandlers } from './bus-handlers';
import { fileHandlers } from './file-handlers';
import { linkHandlers } from './link-handlers';
import {
  composeArchive,
  composeInbox,
  composeLockedInbox,
  composeNetworks,
  MATRIX,
} from './compose-inbox';
import { holdInbox } from './inbox-holder';
import { keepKits } from './kit-keeper';
import { listenOutside } from './outside';
import { receiveLocked } from './receiver';
import { keepSettings } from './settings-keeper';
import { updateWhenQuiet } from './update-when-quiet';
import { isLocked, keepVault } from './vault-keeper';

/** Wakes a stopped worker to reconnect. Browsers hold packed extensions to half a minute at least. */
const WAKE = { name: 'wake', minutes: 1 } as const;

/** Looks at the room on this disk. */
const DAILY = { name: 'daily', minutes: 24 * 60 } as const;

export default defineBackground({
  main() {
    // Event names, numbers and codes only (lib/base/log.ts): nothing of a person's is ever written.
    // eslint-disable-next-line no-console -- the one place where the log reaches the developer tools
    const log = createLog((level, { event, fields }) => console[level](event, fields));

    const outside = listenOutside({
      log,
      summon: () => bus.summon(),
      chats: async () => {
        try {
          return (await (await holder.get()).handlers.snapshot()).chats;
        } catch (error) {
          if (isLocked(error)) return undefined;
          throw error;
        }
      },
    });
    keepForLater(MATRIX.script);
    const networks = composeNetworks();
    const archive = composeArchive(networks, log);
    const storage = new StorageWatch({
      room: browserStorageRoom,
      clock: systemClock,
      log,
      random: systemRandom,
      reopen: async () => {
        await holder.close();
        await archive.reopen();
      },
      onLevel: (level) => bus.broadcast({ storage: level }),
      onRoom: () => void open(),
    });
    const holder = holdInbox({
      locks: locksOver(navigator.locks),
      compose: () =>
        composeInbox({
          archive,
          networks,
          storage,
          log,
          isLookedAt: (id) => bus.isLookedAt(id),
          noticeWords: outside.words.forNotices,
        }),
      onSlowStop: (error) => log.warn('inbox-stop-failed', error),
      onReady: (inbox) =>
        inbox.onChange((change) => {
          bus.broadcast(change);
          heartbeat.check();
        }),
    });
    const receiver = receiveLocked({
      archive,
      compose: (porch) => composeLockedInbox(porch, networks, log),
      onChange: () => heartbeat.check(),
      log,
    });
    const vault = keepVault({
      archive,
      holder,
      receiver,
      log,
      announce: (change) => bus.announce(change),
      open: () => open(),
      onBusy: () => heartbeat.check(),
      clearTraces: async () => {
        outside.errands.turnedTo(undefined);
        await browserBadge.showCount(0);
        await clearAllNotifications();
      },
    });
    const settings = keepSettings({
      plain: browserPlainSettings,
      inbox: async () => (await holder.get()).handlers,
      announce: (change) => bus.broadcast({ settings: change }),
    });
    const bus = createBusServer({
      handlers: {
        ...busHandlers({
          get: async () => (await holder.get()).handlers,
          early: async () => (await holder.early()).handlers,
        }),
        ...fileHandlers(async () => (await holder.get()).handlers),
        ...linkHandlers(async () => (await holder.get()).handlers),
        ...vault.handlers,
        ...settings.handlers,
        ...keepKits({ archive, settings, inbox: async () => (await holder.get()).handlers }),
        'storage.status': () => Promise.resolve({ level: storage.level }),
        'window.errand': ({ windowId }) => Promise.resolve(outside.errands.take(windowId)),
        ...outside.words.handlers,
      },
      own: { id: browser.runtime.id, root: browser.runtime.getURL('/') },
      log,
      build: browser.runtime.getManifest().version,
      onComposing: () => lookForUpdate(),
      onLooking: (chatId) => outside.errands.turnedTo(chatId),
    });
    const lookForUpdate = updateWhenQuiet({
      updates: browserUpdates,
      isComposing: () => bus.isComposing,
      stop: async () => {
        await receiver.stop();
        await holder.current?.stop();
      },
      log,
    });
    const heartbeat = startHeartbeatWhile(
      () => vault.busy || receiver.wantsConnection || (holder.current?.wantsConnection ?? false),
    );
    const open = async (): Promise<void> => {
      try {
        const inbox = await holder.get();
        heartbeat.check();
        inbox.wake();
      } catch (error) {
        storage.failed(error);
        if (isLocked(error)) await receiver.start();
        else log.warn('inbox-not-open', error);
      }
    };

    browser.runtime.onConnect.addListener((port) => bus.accept(port));
    browserAlarms.onAlarm((name) => {
      if (name === WAKE.name) void vault.lockIfIdle().then(open);
      if (name === DAILY.name) void storage.check();
    });
    onWindowCommand('open-panel', (windowId) => void outside.errands.go({ write: true, windowId }));
    onCommand('lock-now', () => void vault.lock());
    onPermitted(() => holder.current?.permitted());
    browserSystemLock.onLocked(() => void vault.lock());

    void browserAlarms.every(WAKE.name, WAKE.minutes);
    void browserAlarms.every(DAILY.name, DAILY.minutes);
    void open().then(() => storage.check());
    browserStorageRoom.persist().catch((error: unknown) => log.warn('persist-failed', error));
  },
});
