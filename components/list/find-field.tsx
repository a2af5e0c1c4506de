/**
 * Narrows the list by name. Escape clears it first.
 * @module
 */
import type { InboxView } from '@/lib/view';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

export function FindField({ find }: { readonly find: InboxView['find'] }) {
  const label = useWords().say('list.find');
  return (
    <label class="find">
      <Icon name="find" />
      <input
        type="search"
        class="find__input"
        aria-label={label}
        placeholder={label}
        value={find.value}
        autocomplete="off"
        spellcheck={false}
        data-testid="find"
        onInput={(event) => {
          find.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || find.value === '') return;
          event.stopPropagation();
          find.value = '';
        }}
      />
    </label>
  );
}
