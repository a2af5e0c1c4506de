/**
 * However many people who are not known have written: one line, which leads to them and back.
 * @module
 */
import type { InboxView } from '@/lib/view';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

export function RequestsLine({ inbox }: { readonly inbox: InboxView }) {
  const words = useWords();
  const count = inbox.requests.value;
  const isThere = inbox.filter.value === 'requests';
  if (count === 0 && !isThere) return null;
  return (
    <button
      type="button"
      class="requests-line"
      aria-pressed={isThere}
      data-testid="requests"
      onClick={() => {
        inbox.filter.value = isThere ? 'all' : 'requests';
      }}
    >
      <Icon name={isThere ? 'back' : 'people'} />
      <span>{isThere ? words.say('requests.back') : words.say('requests.count', { count })}</span>
    </button>
  );
}
