/**
 * All, only the unread, or the archive; and what was just done with a chat.
 * @module
 */
import type { InboxView } from '@/lib/view';
import { Button } from '../parts/button';
import { useWords } from '../words';

export function FilterBar({ inbox }: { readonly inbox: InboxView }) {
  const words = useWords();
  const filters = inbox.filters.value;
  if (filters.length === 0) return null;
  return (
    <fieldset class="filters" aria-label={words.say('filter.label')}>
      {filters.map((filter) => (
        <button
          key={filter}
          type="button"
          class="filters__one"
          aria-pressed={filter === inbox.filter.value}
          data-testid="filter"
          data-filter={filter}
          onClick={() => {
            inbox.filter.value = filter;
          }}
        >
          {words.say(`filter.${filter}`)}
        </button>
      ))}
    </fieldset>
  );
}

export function DeedNote({ inbox }: { readonly inbox: InboxView }) {
  const words = useWords();
  const note = inbox.deeds.note.value;
  return (
    <output class="deed-note" data-testid="deed-note">
      {note !== undefined && (
        <p class="deed-note__line">
          <span>{note.text}</span>
          {note.undo !== undefined && (
            <Button kind="link" testId="undo" onClick={note.undo}>
              {words.say('deed.undo')}
            </Button>
          )}
        </p>
      )}
    </output>
  );
}
