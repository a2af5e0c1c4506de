/**
 * While it is locked: which networks receive nevertheless, and how that stands. Names nobody.
 * @module
 */
import type { UnlockView } from '@/lib/view';
import { useWords } from '../words';

export function ReceivingNote({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  const sentences = view.receiving.value;
  if (sentences.length === 0)
    return (
      <p class="field__hint" data-testid="receiving">
        {words.say('receiving.none')}
      </p>
    );
  return (
    <ul class="locks__receiving" data-testid="receiving">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      <li>{words.say('receiving.others')}</li>
    </ul>
  );
}
