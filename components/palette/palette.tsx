/**
 * The palette: a field and, below it, what it finds. The field keeps the focus; arrows move through
 * the list, Enter takes (ARIA 1.2 combobox with a listbox).
 * @module
 */
import {
  createPaletteView,
  PALETTE_GROUPS,
  type Desk,
  type PaletteItem,
  type PaletteView,
} from '@/lib/view';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { giveCaretBack } from '../parts/caret';
import { Icon } from '../parts/icon';
import { useEvent } from '../parts/use-event';
import { WholeWords } from '../parts/whole-words';
import type { PagePorts } from '../settings/own-part';
import { windowHands } from '../windows/hands';
import { useWords } from '../words';
import { PaletteRow } from './palette-row';
import '../styles/palette.css';

export type PaletteProps = {
  readonly desk: Desk;
  readonly page: PagePorts;
  readonly openTab?: (() => void) | undefined;
  readonly onClose: () => void;
};

export function Palette(props: PaletteProps) {
  return <WholeWords>{() => <OpenPalette {...props} />}</WholeWords>;
}

const LIST = 'palette-list';
const optionId = (at: number): string => `palette-${at}`;

function OpenPalette({ desk, page, openTab, onClose }: PaletteProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const taken = useRef<PaletteItem | undefined>(undefined);
  const view = useMemo(
    () =>
      createPaletteView({
        desk,
        openTab,
        hands: windowHands,
        isMac: page.isMac,
        openPage: page.openPage,
      }),
    [desk, page, openTab],
  );
  useEffect(() => () => view.dispose(), [view]);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEvent(dialog, 'keydown', (event) => event.stopPropagation());
  useEvent(dialog, 'click', (event) => {
    if (event.target === dialog.current) dialog.current?.close();
  });
  const take = (at: number): void => {
    const item = view.items.peek()[at];
    if (item === undefined) return;
    // First the focus goes back where it was, then on to where this leads.
    taken.current = item;
    dialog.current?.close();
  };
  const leave = (): void => {
    giveCaretBack();
    onClose();
    taken.current?.run();
  };
  return (
    <dialog
      ref={dialog}
      class="dialog palette"
      aria-label={words.say('palette.label')}
      data-testid="palette"
      onClose={leave}
    >
      <Field view={view} take={take} />
      <Found view={view} take={take} />
    </dialog>
  );
}

type PartProps = { readonly view: PaletteView; readonly take: (at: number) => void };

function Field({ view, take }: PartProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const isEmpty = view.items.value.length === 0;
  return (
    <label class="palette__field">
      <Icon name="find" />
      <input
        ref={field}
        type="text"
        class="find__input"
        role="combobox"
        aria-label={words.say('palette.label')}
        aria-autocomplete="list"
        aria-expanded={!isEmpty}
        aria-controls={LIST}
        aria-activedescendant={isEmpty ? undefined : optionId(view.active.value)}
        placeholder={words.say('palette.placeholder')}
        autocomplete="off"
        spellcheck={false}
        value={view.query.value}
        data-testid="palette-field"
        onInput={(event) => {
          view.query.value = event.currentTarget.value;
          view.goTo(0);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) view.move(step);
          else if (event.key === 'Enter') take(view.active.peek());
          else return;
          event.preventDefault();
        }}
      />
    </label>
  );
}

function Found({ view, take }: PartProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const { value: items } = view.items;
  const { value: active } = view.active;
  const query = view.query.value.trim();
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, items]);
  // The field keeps the focus.
  useEvent(list, 'mousedown', (event) => event.preventDefault());
  useEvent(list, 'click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const at = target?.closest<HTMLElement>('[role=option]')?.dataset['at'];
    if (at !== undefined) take(Number(at));
  });
  // Grouped where nothing is looked for; what is found stands by how well it fits.
  const groups = query === '' ? PALETTE_GROUPS : [undefined];
  return (
    <>
      <div
        ref={list}
        id={LIST}
        class="palette__list"
        // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox under a field, which has the focus; the platform's own cannot hold these rows
        role="listbox"
        aria-label={words.say('palette.label')}
      >
        {groups.map((group) => {
          const rows = items.flatMap((item, at) =>
            group === undefined || item.group === group ? [{ item, at }] : [],
          );
          if (rows.length === 0) return null;
          const drawn = rows.map(({ item, at }) => (
            <PaletteRow
              key={item.id}
              id={optionId(at)}
              at={at}
              item={item}
              isActive={at === active}
            />
          ));
          if (group === undefined) return drawn;
          const title = words.say(`palette.group.${group}`);
          return (
            // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox under a field, which has the focus; the platform's own cannot hold these rows
            <div key={group} role="group" aria-label={title}>
              <p class="palette__group" aria-hidden="true">
                {title}
              </p>
              {drawn}
            </div>
          );
        })}
      </div>
      {items.length === 0 && <p class="note">{words.say('palette.none', { text: query })}</p>}
      <output class="unseen">
        {query === '' ? '' : words.say('palette.found', { count: items.length })}
      </output>
    </>
  );
}
