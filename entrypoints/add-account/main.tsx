/**
 * The page that adds an account: joins bus, view and components.
 * @module
 */
import { AddAccountWindow, WindowFrame } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import { pageServices, windowBuild } from '@/lib/platform/page';
import { createStorageNote, createAddAccountView, watchLock, wearLook } from '@/lib/view';
import { render } from 'preact';

async function main(root: HTMLElement): Promise<void> {
  const page = pageServices();
  const words = await loadWords(page.languages(), 'pages');
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say('add.title')} · ${words.say('app.name')}`;
  const bus = connectBus(windowBuild());
  wearLook(bus, page);
  watchLock(bus, page);
  render(
    <WindowFrame storage={createStorageNote(bus, words)}>
      <AddAccountWindow
        view={createAddAccountView(bus, words, page)}
        words={words}
        onOpenInbox={() => location.replace('/inbox.html')}
        onOpenKits={() => location.assign('/recovery.html#restore')}
      />
    </WindowFrame>,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) void main(root);
