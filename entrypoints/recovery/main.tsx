/**
 * The page of recovery kits, the one window in which codes of kits are shown and typed: joins bus,
 * view and components.
 * @module
 */
import { RecoveryWindow, WindowFrame } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import { pageServices, passphraseStrength, systemClock, windowBuild } from '@/lib/platform/page';
import {
  createRecoveryView,
  createStorageNote,
  watchLock,
  type RecoveryStep,
  wearLook,
} from '@/lib/view';
import { render } from 'preact';

/** Where whoever opened this page wants to begin: `/recovery.html#restore`. */
const BEGINNINGS: Readonly<Record<string, RecoveryStep>> = { '#restore': 'restore' };

async function main(root: HTMLElement): Promise<void> {
  const page = pageServices();
  const words = await loadWords(page.languages(), 'pages');
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say('kit.title')} · ${words.say('app.name')}`;
  const bus = connectBus(windowBuild());
  wearLook(bus, page);
  watchLock(bus, page);
  const { saveFile, print } = page;
  const parts = { bus, words, clock: systemClock, strength: passphraseStrength(), saveFile, print };
  render(
    <WindowFrame storage={createStorageNote(bus, words)}>
      <RecoveryWindow
        view={createRecoveryView(parts, BEGINNINGS[location.hash])}
        words={words}
        onOpenInbox={() => location.replace('/inbox.html')}
        onUnlock={() => location.assign('/unlock.html')}
      />
    </WindowFrame>,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) void main(root);
