/**
 * The popup: the list alone; a chat opens in a full tab, since a popup closes at the first
 * click beside it.
 * @module
 */
import { PopupWindow, WindowFrame } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import {
  emojiFiles,
  pageServices,
  refuseStrayDrops,
  systemClock,
  windowBuild,
  windowFiles,
} from '@/lib/platform/page';
import { createStorageNote, createInboxView, tellWords, watchLock, wearLook } from '@/lib/view';
import { render } from 'preact';

async function main(root: HTMLElement): Promise<void> {
  const page = pageServices();
  refuseStrayDrops();
  const words = await loadWords(page.languages());
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  const bus = connectBus(windowBuild());
  wearLook(bus, page);
  watchLock(bus, page);
  tellWords(bus, words);
  const inbox = createInboxView(bus, {
    clock: systemClock,
    words,
    attention: page,
    files: windowFiles,
    emojiFiles,
    copyText: (text) => page.copyText(text),
    permitHosts: (hosts) => page.permitHosts(hosts),
    idle: () => page.idle(),
    permitNotices: () => page.permitNotices(),
  });
  const leaveFor = (path: string): void => {
    void page.openTab(path).then(() => globalThis.close());
  };
  render(
    <WindowFrame storage={createStorageNote(bus, words)}>
      <PopupWindow
        inbox={inbox}
        words={words}
        onOpenChat={(id) => leaveFor(`/inbox.html#chat=${id}`)}
        onOpenInbox={() => leaveFor('/inbox.html')}
        onAddAccount={() => leaveFor('/add-account.html')}
        onSettings={() => leaveFor('/inbox.html#settings')}
        onLocks={() => leaveFor('/unlock.html')}
        onOpenPanel={() => {
          // Some browsers have the panel's API and no panel: the tab is the way that always works.
          page.openSidePanel().then(
            () => globalThis.close(),
            () => leaveFor('/inbox.html'),
          );
        }}
      />
    </WindowFrame>,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) void main(root);
