/**
 * The page of recovery kits: one question at a time.
 * @module
 */
import type { RecoveryView, Words } from '@/lib/view';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords, WordsContext } from '../words';
import { KitStart } from './kit-start';
import { MadeKitSheet } from './made-kit';
import { MakeKit } from './make-kit';
import { OpenKit } from './open-kit';
import '../styles/add-account.css';
import '../styles/recovery.css';

export type RecoveryWindowProps = {
  readonly view: RecoveryView;
  readonly words: Words;
  readonly onOpenInbox: () => void;
  readonly onUnlock: () => void;
};

export function RecoveryWindow({ view, words, onOpenInbox, onUnlock }: RecoveryWindowProps) {
  const step = view.step.value;
  return (
    <WordsContext.Provider value={words}>
      <main class="add recovery" data-testid="recovery" data-step={step}>
        <Head view={view} />
        <div class="add__card" key={step}>
          {step === 'start' && <KitStart view={view} onUnlock={onUnlock} />}
          {step === 'make' && <Making view={view} onUnlock={onUnlock} />}
          {step === 'drill' && <OpenKit view={view} onOpenInbox={onOpenInbox} />}
          {step === 'restore' && <OpenKit view={view} onOpenInbox={onOpenInbox} />}
        </div>
      </main>
    </WordsContext.Provider>
  );
}

function Head({ view }: { readonly view: RecoveryView }) {
  const words = useWords();
  return (
    <header class="add__head recovery__head">
      <h1 class="add__title">{words.say('kit.title')}</h1>
      {view.step.value !== 'start' && (
        <span class="add__back">
          <Button kind="link" testId="kit-back" onClick={() => view.go('start')}>
            <Icon name="back" />
            {words.say('kit.back')}
          </Button>
        </span>
      )}
    </header>
  );
}

function Making({ view, onUnlock }: Pick<RecoveryWindowProps, 'view' | 'onUnlock'>) {
  const made = view.making.made.value;
  if (made !== undefined) return <MadeKitSheet view={view} made={made} />;
  return <MakeKit view={view} onUnlock={onUnlock} />;
}
