/**
 * What went wrong, and how long to wait; in the page from the start, so that it is spoken.
 * @module
 */
import type { UnlockView } from '@/lib/view';
import { useWords } from '../words';

export function LockProblem({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  const count = view.waitSeconds.value;
  return (
    <>
      <p id="problem" class="field__problem" role="alert">
        {view.problem.value}
      </p>
      {count > 0 && (
        <p class="field__hint" data-testid="wait">
          {words.say('lock.wait', { count })}
        </p>
      )}
    </>
  );
}
