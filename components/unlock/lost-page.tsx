/**
 * The page of the locks where the browser has thrown the data away: what is gone, the way back
 * where a copy stands, and the way on without.
 * @module
 */
import type { UnlockView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { LockProblem } from './lock-problem';
import { UnlockForms } from './unlock-forms';

export function LostPage({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  const lost = view.lost.value;
  if (lost === undefined) return null;
  return (
    <>
      <h2 class="add__question">{words.say('lost.title')}</h2>
      <p>{words.say('lost.accounts', { count: lost.accounts })}</p>
      <p data-testid="lost" data-copy={lost.copy}>
        {words.say(lost.copy ? 'lost.copy' : 'lost.no-copy')}
      </p>
      {lost.copy ? <UnlockForms view={view} untitled /> : <LockProblem view={view} />}
      <StartOver view={view} copy={lost.copy} />
    </>
  );
}

/** With a copy there is something to lose: it asks once more. */
function StartOver({ view, copy }: { readonly view: UnlockView; readonly copy: boolean }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const busy = view.busy.value;
  if (!copy)
    return (
      <Button id="start-over" kind="primary" busy={busy} onClick={() => void view.startOver()}>
        {words.say('lost.start-over')}
      </Button>
    );
  if (!asking)
    return (
      <Button id="start-over" kind="link" onClick={() => setAsking(true)}>
        {words.say('lost.start-over')}
      </Button>
    );
  return (
    <div class="lock__ask">
      <p>{words.say('lost.start-over.copy')}</p>
      <Button
        id="start-over-confirm"
        kind="danger"
        busy={busy}
        disabled={busy}
        onClick={() => void view.startOver()}
      >
        {words.say('lost.start-over.confirm')}
      </Button>
      <Button onClick={() => setAsking(false)}>{words.say('lock.remove-keep')}</Button>
    </div>
  );
}
