/**
 * `:name` in the field: emoji whose names begin so, above it, while the field keeps the focus. Enter or
 * Tab takes one, Escape leaves the text as it is; a second colon takes it at once.
 * @module
 */
import {
  closedNameAt,
  nameAt,
  type ConversationView,
  type EmojiItem,
  type EmojiName,
} from '@/lib/view';
import { useContext, useState } from 'preact/hooks';
import type { ElementRef } from '../parts/use-event';
import { useWords } from '../words';
import { EmojiContext } from './emoji-context';

const MOST = 6;
const LIST = 'emoji-names';

export type EmojiNames = {
  /** What the field says of itself while there is something to choose. */
  readonly field: {
    readonly 'aria-controls'?: string;
    readonly 'aria-activedescendant'?: string;
    readonly 'aria-autocomplete'?: 'list';
  };
  readonly items: readonly EmojiItem[];
  readonly active: number;
  /** After each change of the text. */
  readonly onInput: () => void;
  /** @returns whether the key was one of theirs */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onTake: (item: EmojiItem) => void;
  readonly onLeave: () => void;
};

export function useEmojiNames(
  view: ConversationView,
  field: ElementRef<HTMLTextAreaElement>,
): EmojiNames {
  const [name, setName] = useState<EmojiName | undefined>(undefined);
  const [active, setActive] = useState(0);
  const source = useContext(EmojiContext);
  const book = source?.view.value;
  // Read, so that what is loaded while a name is being written is offered.
  const isHere = book?.state.value === 'ready';
  const items = name === undefined || !isHere ? [] : book.find(name.name, MOST);
  const put = (item: EmojiItem, place: EmojiName): void => {
    if (field.current === null) return;
    field.current.setRangeText(item.emoji, place.from, place.to, 'end');
    view.write(field.current.value);
    book?.used(item.emoji);
    setName(undefined);
  };
  const onInput = (): void => {
    const element = field.current;
    if (element === null || source === undefined) return;
    const { value, selectionEnd: caret } = element;
    const closed = closedNameAt(value, caret);
    const meant = closed && book?.named(closed.name);
    if (closed !== undefined && meant !== undefined) return put(meant, closed);
    const next = nameAt(value, caret);
    if (next !== undefined) source.want();
    setName(next);
    setActive(0);
  };
  const onTake = (item: EmojiItem): void => {
    if (name !== undefined) put(item, name);
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (items.length === 0 || event.isComposing) return false;
    const step = STEPS[event.key];
    const meant = items[active];
    if (step !== undefined) setActive((active + step + items.length) % items.length);
    else if (event.key === 'Escape') setName(undefined);
    else if (TAKES.has(event.key) && !event.shiftKey && meant !== undefined) onTake(meant);
    else return false;
    return true;
  };
  const says =
    items.length === 0
      ? {}
      : ({
          'aria-controls': LIST,
          'aria-activedescendant': `${LIST}-${active}`,
          'aria-autocomplete': 'list',
        } as const);
  const onLeave = (): void => setName(undefined);
  return { field: says, items, active, onInput, onKey, onTake, onLeave };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const TAKES: ReadonlySet<string> = new Set(['Enter', 'Tab']);

/** Above the field, in nobody's way. */
export function EmojiNameList({ items, active, onTake }: EmojiNames) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <div
      id={LIST}
      class="emoji-names"
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox beside a field, which has the focus; the platform's own cannot hold these
      role="listbox"
      aria-label={words.say('composer.emoji-names')}
      data-testid="emoji-names"
    >
      {items.map((item, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
        <div
          key={item.emoji}
          id={`${LIST}-${at}`}
          class="emoji-names__one"
          // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox beside a field, which has the focus; the platform's own cannot hold these
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          data-testid="emoji-name"
          // The field keeps the focus, and the caret in it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(item)}
        >
          <span class="emoji-names__drawn" aria-hidden="true">
            {item.emoji}
          </span>
          <bdi>{item.name}</bdi>
        </div>
      ))}
    </div>
  );
}
