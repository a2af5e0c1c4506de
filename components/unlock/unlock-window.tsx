/**
 * The page of the locks: unlocking while it is locked, setting and removing locks while it is not.
 * @module
 */
import type { UnlockView, Words } from '@/lib/view';
import { Button } from '../parts/button';
import { useWords, WordsContext } from '../words';
import { LockSettings } from './lock-settings';
import { LostPage } from './lost-page';
import { UnlockForms } from './unlock-forms';
import '../styles/add-account.css';

export type UnlockWindowProps = {
  readonly view: UnlockView;
  readonly words: Words;
  readonly onOpenInbox: () => void;
  readonly onOpenKits: () => void;
};

export function UnlockWindow({ words, ...page }: UnlockWindowProps) {
  const { view } = page;
  return (
    <WordsContext.Provider value={words}>
      <main class="add locks" data-testid="locks" data-phase={view.phase.value}>
        <header class="add__head">
          <h1 class="add__title">{words.say('lock.title')}</h1>
        </header>
        <div class="add__card" key={cardOf(view)}>
          <Page {...page} />
        </div>
      </main>
    </WordsContext.Provider>
  );
}

function Page({ view, ...ways }: Omit<UnlockWindowProps, 'words'>) {
  const words = useWords();
  const phase = view.phase.value;
  if (phase === 'loading') return <p>{words.say('list.loading')}</p>;
  if (phase === 'unavailable')
    return (
      <>
        <p role="alert">{view.problem.value ?? words.say('list.unavailable')}</p>
        <Button onClick={() => void view.refresh()}>{words.say('list.retry')}</Button>
      </>
    );
  if (phase === 'locked') return <UnlockForms view={view} />;
  if (phase === 'lost') return <LostPage view={view} />;
  return <LockSettings view={view} {...ways} />;
}

/** Each of these is another card: nothing typed or opened in one goes over into the next. */
function cardOf({ phase }: UnlockView): string {
  const { value } = phase;
  return value === 'locked' || value === 'lost' ? value : 'open';
}
