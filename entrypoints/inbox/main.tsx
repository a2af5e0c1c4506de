/**
 * The inbox in a full tab: joins bus, view and components. `#chat=<id>` opens that chat,
 * `#chat=<id>&place` the way to send a place there, `&verify` the comparing of keys, `#settings` the settings.
 * @module
 */
import { DeskWindow, WindowFrame, windowHands } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import type { ChatId } from '@/lib/model';
import {
  emojiFiles,
  locate,
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
  type Desk,
  wearLook,
} from '@/lib/view';
import { effect } from '@preact/signals';
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
    where: { locate, elsewhere: () => undefined },
  });
  openFromAddress(desk);
  runErrands(bus, desk, { ...page, ...windowHands });
  globalThis.addEventListener('hashchange', () => openFromAddress(desk));
  effect(() => {
    const count = desk.inbox.unread.value;
    const name = words.say('app.name');
    document.title = count === 0 ? name : `(${count}) ${name}`;
  });
  render(
    <WindowFrame storage={createStorageNote(bus, words)}>
      <DeskWindow desk={desk} words={words} page={page} />
    </WindowFrame>,
    root,
  );
}

function openFromAddress(desk: Desk): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  if (asked.has('settings')) desk.show('settings');
  const chat = asked.get('chat');
  if (chat !== null && chat !== '')
    desk.open(chat as ChatId, ({ beside }) => {
      if (asked.has('place')) beside.passingOn.begin('place');
    });
  if (asked.has('verify') && chat !== null && chat !== '') {
    history.replaceState(null, '', `#chat=${chat}`);
    desk.show({ kind: 'verify', chatId: chat as ChatId });
  }
  // Asked for once: a tab that is loaded anew asks for no place again.
  if (asked.has('place')) history.replaceState(null, '', `#chat=${chat ?? ''}`);
}

const root = document.getElementById('root');
if (root !== null) void main(root);
