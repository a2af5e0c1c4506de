/**
 * To whom something from a page goes: those written with last, or whoever is looked for. It is put
 * into the chat's field; sending stays the person's.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { ChatRow, InboxView } from '@/lib/view';
import { useId, useRef, useState } from 'preact/hooks';
import { Avatar } from '../parts/avatar';
import { Dialog } from '../parts/dialog';
import { useEvent } from '../parts/use-event';
import { useWords } from '../words';

export type ShareDialogProps = {
  readonly inbox: InboxView;
  readonly text: string;
  readonly onChoose: (id: ChatId) => void;
  readonly onClose: () => void;
};

export function ShareDialog({ inbox, text, onChoose, onClose }: ShareDialogProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const people = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState('');
  const id = useId();
  const rows = inbox.named(typed);
  useEvent(people, 'keydown', (event) => stepThrough(event, people.current));
  return (
    <Dialog title={words.say('share.title')} testId="share-dialog" focus={field} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = rows;
          if (first !== undefined) onChoose(first.id);
        }}
      >
        <blockquote class="share__text" dir="auto" data-testid="share-text">
          {text}
        </blockquote>
        <div class="field">
          <label for={id}>{words.say('share.find')}</label>
          <input
            id={id}
            ref={field}
            class="field__input"
            value={typed}
            autocomplete="off"
            data-testid="share-find"
            aria-describedby={`${id}-hint`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} class="field__hint">
            {words.say('share.hint')}
          </p>
        </div>
        {rows.length === 0 ? (
          <p class="note">{words.say('list.find-none', { text: typed.trim() })}</p>
        ) : (
          <ul ref={people} class="share__people">
            {rows.map((row) => (
              <Person key={row.id} row={row} onChoose={onChoose} />
            ))}
          </ul>
        )}
      </form>
    </Dialog>
  );
}

type PersonProps = { readonly row: ChatRow; readonly onChoose: (id: ChatId) => void };

function Person({ row, onChoose }: PersonProps) {
  return (
    <li>
      <button
        type="button"
        class="share__person"
        data-testid="share-person"
        data-chat={row.id}
        onClick={() => onChoose(row.id)}
      >
        <Avatar portrait={row.portrait} network={row.network} size="header" />
        <bdi class="share__name">{row.name}</bdi>
      </button>
    </li>
  );
}

/** Arrows walk through the people. */
function stepThrough(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || list === null) return;
  event.preventDefault();
  const people = [...list.querySelectorAll<HTMLElement>('button')];
  const at = people.findIndex((one) => one === document.activeElement);
  people[Math.min(Math.max(0, at + step), people.length - 1)]?.focus();
}
