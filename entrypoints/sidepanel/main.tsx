/**
 * The side panel (Chrome) and sidebar (Firefox): joins bus, view and components.
 * @module
 */
import { DeskWindow, WindowFrame, windowHands } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import {
  emojiFiles,
  linkAddress,
  pageServices,
  refuseStrayDrops,
  systemClock,
  windowBuild,
  windowFiles,
} from '@/lib/platform/page';
import {
  createStorageNote,
  createDesk,
  runErrands,
  tellWords,
  watchLock,
  wearLook,
} from '@/lib/view';
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
  const desk = createDesk(bus, {
    clock: systemClock,
    words,
    attention: page,
    files: windowFiles,
    emojiFiles,
    copyText: (text) => page.copyText(text),
    permitHosts: (hosts) => page.permitHosts(hosts),
    idle: () => page.idle(),
    permitNotices: () => page.permitNotices(),
    linkAddress,
    where: { elsewhere: (chat) => page.openPage(`/inbox.html#chat=${chat}&place`) },
  });
  runErrands(bus, desk, { ...page, ...windowHands });
  render(
    <WindowFrame storage={createStorageNote(bus, words)}>
      <DeskWindow
        desk={desk}
        words={words}
        page={page}
        onOpenTab={() => {
          const chat = desk.conversation.peek()?.chatId;
          void page.openTab(chat === undefined ? '/inbox.html' : `/inbox.html#chat=${chat}`);
        }}
      />
    </WindowFrame>,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) void main(root);
