/**
 * The page of the locks, the one window in which secrets are typed: joins bus, view and
 * components.
 * @module
 */
import { UnlockWindow, WindowFrame } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import {
  pagePasskeys,
  pageServices,
  passphraseStrength,
  systemClock,
  windowBuild,
} from '@/lib/platform/page';
import { createStorageNote, createUnlockView, tellInput, wearLook } from '@/lib/view';
import { render } from 'preact';

async function main(root: HTMLElement): Promise<void> {
  const page = pageServices();
  const words = await loadWords(page.languages(), 'pages');
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say('lock.title')} · ${words.say('app.name')}`;
  const bus = connectBus(windowBuild());
  wearLook(bus, page);
  page.onInput(() => tellInput(bus));
  render(
    <WindowFrame storage={createStorageNote(bus, words)}>
      <UnlockWindow
        view={createUnlockView({
          bus,
          words,
          clock: systemClock,
          passkeys: pagePasskeys(),
          strength: passphraseStrength(),
        })}
        words={words}
        onOpenInbox={() => location.replace('/inbox.html')}
        onOpenKits={() => location.assign('/recovery.html')}
      />
    </WindowFrame>,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) void main(root);
