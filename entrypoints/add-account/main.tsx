/**
 * The page that adds an account: joins bus, view and components.
 * @module
 */
import { AddAccountWindow } from '@/components';
import { connectBus } from '@/lib/bus';
import { loadWords } from '@/lib/i18n';
import { pageServices } from '@/lib/platform/page';
import { createAddAccountView } from '@/lib/view';
import { render } from 'preact';

async function main(root: HTMLElement): Promise<void> {
  const page = pageServices();
  const words = await loadWords(page.languages());
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say('add.title')} · ${words.say('app.name')}`;
  render(
    <AddAccountWindow
      view={createAddAccountView(connectBus(), words)}
      words={words}
      onOpenInbox={() => location.replace('/inbox.html')}
    />,
    root,
  );
}

const root = document.getElementById('root');
if (root !== null) void main(root);
