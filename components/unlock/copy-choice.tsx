/**
 * Whether a second copy is kept against the loss of the database, and what it is good for.
 * @module
 */
import type { UnlockView } from '@/lib/view';
import { useWords } from '../words';

export function CopyChoice({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  const { value } = view.copy;
  if (value === undefined) return null;
  return (
    <div class="copy-choice">
      <input
        id="keep-copy"
        type="checkbox"
        checked={value}
        disabled={view.busy.value}
        aria-describedby="keep-copy-why"
        onChange={(event) => void view.chooseCopy(event.currentTarget.checked)}
      />
      <div>
        <label for="keep-copy">{words.say('lock.copy')}</label>
        <p id="keep-copy-why" class="field__hint">
          {words.say('lock.copy.text')}
        </p>
      </div>
    </div>
  );
}
