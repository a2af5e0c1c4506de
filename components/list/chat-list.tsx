/**
 * The merged list. One stop for Tab; arrow keys, Home and End move inside it.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { ChatRow, ListDeed, ListDeeds, ListSelection } from '@/lib/view';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useEvent, type ElementRef } from '../parts/use-event';
import { useWords } from '../words';
import { ChatMenu } from './chat-menu';
import { ChatRowItem } from './chat-row-item';
import type { RowPart } from './row-window';
import { useSwipe } from './swipe';

export type ChatListProps = {
  readonly rows: readonly ChatRow[];
  /** How many there are in the end; undefined while some are still to come. */
  readonly total: number | undefined;
  /** Which of them are drawn. */
  readonly part: RowPart;
  readonly current: ChatId | undefined;
  readonly deeds: ListDeeds;
  /** Where several can be chosen at once. */
  readonly selection: ListSelection;
  readonly onOpen: (id: ChatId) => void;
  readonly onPrivacy?: ((id: ChatId) => void) | undefined;
  readonly onUnwanted?: ((id: ChatId) => void) | undefined;
};

export function ChatList(props: ChatListProps) {
  const { rows, total, part, current, deeds, selection, onOpen, onPrivacy, onUnwanted } = props;
  const words = useWords();
  const shown = rows.slice(part.first, part.first + part.count);
  const list = useRef<HTMLUListElement>(null);
  const [roving, setRoving] = useState<ChatId | undefined>(undefined);
  const [menu, setMenu] = useState<OpenMenu | undefined>(undefined);
  const tabbable = tabStop(shown, roving, current);
  const onFocus = useCallback((id: ChatId) => setRoving(id), []);
  const onMore = useCallback((id: ChatId, anchor: HTMLElement) => setMenu({ id, anchor }), []);
  const [hovered, setHovered] = useState<ChatId | undefined>(undefined);
  const rowOf = (element: Element | null | undefined): ChatRow | undefined => {
    const id = element?.closest('li')?.querySelector<HTMLElement>('.row')?.dataset['chat'];
    return shown.find((row) => row.id === id);
  };
  const act = (row: ChatRow, deed: ListDeed): void => void deeds.act(row, deed);
  const wasSwiped = useSwipe(list, { rowOf, act, wordsOf: (deed) => words.say(`deed.${deed}`) });
  // One more button, where a mouse is: not forty of them in a list that is being opened.
  useEvent(list, 'pointerover', ({ pointerType, target }) => {
    if (pointerType === 'mouse' && target instanceof Element) setHovered(rowOf(target)?.id);
  });
  useEvent(list, 'pointerleave', () => setHovered(undefined));
  const onQuick = useCallback((row: ChatRow, deed: ListDeed) => void deeds.act(row, deed), [deeds]);
  const onPress = useCallback(
    (id: ChatId, event: MouseEvent) => {
      if (wasSwiped()) return;
      if (event.shiftKey) selection.extendTo(id);
      else if (selection.active.peek() || event.ctrlKey || event.metaKey) selection.toggle(id);
      else onOpen(id);
    },
    [selection, onOpen, wasSwiped],
  );
  const chosen = shown.find(({ id }) => id === menu?.id);
  useFocusAfterClosing(list, current);
  useRoomForOthers(list, part);

  // The browser's own way to ask for more: the right button, a long press, the menu key.
  useEvent(list, 'contextmenu', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const anchor = target?.closest('li')?.querySelector<HTMLElement>('.row');
    const chat = shown.find(({ id }) => id === anchor?.dataset['chat']);
    if (anchor === null || anchor === undefined || chat === undefined) return;
    event.preventDefault();
    onMore(chat.id, anchor);
  });
  useEvent(list, 'keydown', (event) => {
    if (event.key === 'Escape' && selection.active.peek()) {
      event.stopPropagation();
      selection.end();
    }
    if (jump(list.current, event)) return;
    const target = neighbour(list.current, event);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  });
  return (
    <>
      <ul ref={list} class="list" aria-label={words.say('list.label')} data-testid="chat-list">
        {shown.map((row, index) => (
          <ChatRowItem
            key={row.id}
            row={row}
            position={part.first + index + 1}
            total={total}
            current={row.id === current}
            tabbable={row.id === tabbable}
            selected={selection.active.value ? selection.has(row.id) : undefined}
            onPress={onPress}
            onFocus={onFocus}
            onMore={onMore}
            onQuick={row.id === hovered && !selection.active.value ? onQuick : undefined}
          />
        ))}
      </ul>
      {menu !== undefined && chosen !== undefined && (
        <ChatMenu
          key={menu.id}
          row={chosen}
          anchor={menu.anchor}
          deeds={deeds}
          onPrivacy={onPrivacy}
          onUnwanted={onUnwanted}
          onSelect={(id) => selection.toggle(id)}
          onClose={() => setMenu(undefined)}
        />
      )}
    </>
  );
}

type OpenMenu = { readonly id: ChatId; readonly anchor: HTMLElement };

/** The row that Tab reaches: where focus was last, else the open chat, else the first. */
function tabStop(
  rows: readonly ChatRow[],
  roving: ChatId | undefined,
  current: ChatId | undefined,
): ChatId | undefined {
  const has = (wanted: ChatId | undefined) => rows.some(({ id }) => id === wanted);
  if (has(roving)) return roving;
  return has(current) ? current : rows[0]?.id;
}

/** Gives focus back to the chat that was just left. */
function useFocusAfterClosing(
  list: ElementRef<HTMLUListElement>,
  current: ChatId | undefined,
): void {
  const before = useRef(current);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = current;
    if (left === undefined || current !== undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-chat="${CSS.escape(left)}"]`)?.focus();
  }, [current, list]);
}

/** The rows that are not drawn take their room all the same. By the CSSOM: the page's policy allows no styles in markup. */
function useRoomForOthers(list: ElementRef<HTMLUListElement>, { before, after }: RowPart): void {
  useLayoutEffect(() => {
    // Not by a custom property: every row would inherit it, and be styled anew with each step.
    const room = `${String(before)}px calc(${String(after)}px + var(--space-2))`;
    list.current?.style.setProperty('padding-block', room);
  }, [before, after, list]);
}

/** To an end of the list that is not drawn: scrolls there, and focuses it once it is. */
function jump(list: HTMLElement | null, event: KeyboardEvent): boolean {
  const box = list?.closest<HTMLElement>('.list-pane__scroll');
  const isEnd = event.key === 'End';
  if (list === null || box === null || box === undefined || (!isEnd && event.key !== 'Home'))
    return false;
  const ends = (): HTMLElement | undefined => {
    const items = [...list.querySelectorAll<HTMLElement>('.list__item')];
    const item = isEnd ? items.at(-1) : items[0];
    const wanted = isEnd ? item?.getAttribute('aria-setsize') : '1';
    return item?.getAttribute('aria-posinset') === wanted ? item : undefined;
  };
  if (ends() !== undefined) return false;
  event.preventDefault();
  box.scrollTop = isEnd ? box.scrollHeight : 0;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => ends()?.querySelector<HTMLElement>('.row')?.focus()),
  );
  return true;
}

function neighbour(list: HTMLElement | null, event: KeyboardEvent): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const buttons = [...(list?.querySelectorAll<HTMLElement>('.row') ?? [])];
  const at = buttons.findIndex((button) => button === event.target);
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: buttons[at + 1],
    ArrowUp: at > 0 ? buttons[at - 1] : undefined,
    Home: buttons[0],
    End: buttons.at(-1),
  };
  return targets[event.key];
}
