/**
 * What went wrong; in the page from the start, so that it is spoken.
 * @module
 */
import type { RecoveryView } from '@/lib/view';

export function KitProblem({ view }: { readonly view: RecoveryView }) {
  return (
    <p id="problem" class="field__problem" role="alert">
      {view.problem.value}
    </p>
  );
}
