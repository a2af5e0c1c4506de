/**
 * The page of the locks, the one window in which secrets are typed: joins bus, view and
 * components.
 * @module
 */
import { UnlockWindow } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import { pagePasskeys, pageServices, systemClock, windowBuild } from '@/lib/platform/page';
import { createUnlockView, tellInput } from '@/lib/view';
import { render } from 'preact';

async function main(root: HTMLElement): Promise<void> {
  const page = pageServices();
  const words = await loadWords(page.languages());
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say('lock.title')} · ${words.say('app.name')}`;
  const bus = connectBus(windowBuild());
  page.onInput(() => tellInput(bus));
  render(
    <UnlockWindow
      view={createUnlockView({ bus, words, clock: systemClock, passkeys: pagePasskeys() })}
      words={words}
      onOpenInbox={() => location.replace('/inbox.html')}
    />,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) void main(root);
