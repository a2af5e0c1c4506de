/**
 * The merged list. One stop for Tab; arrow keys, Home and End move inside it.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { ChatRow } from '@/lib/view';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useEvent, type ElementRef } from '../parts/use-event';
import { useWords } from '../words';
import { ChatRowItem } from './chat-row-item';

export type ChatListProps = {
  readonly rows: readonly ChatRow[];
  readonly current: ChatId | undefined;
  readonly onOpen: (id: ChatId) => void;
};

export function ChatList({ rows, current, onOpen }: ChatListProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [roving, setRoving] = useState<ChatId | undefined>(undefined);
  const tabbable = rows.find(({ id }) => id === roving)?.id ?? current ?? rows[0]?.id;
  const onFocus = useCallback((id: ChatId) => setRoving(id), []);
  useFocusAfterClosing(list, current);

  useEvent(list, 'keydown', (event) => {
    const target = neighbour(list.current, event);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  });
  return (
    <ul ref={list} class="list" aria-label={words.say('list.label')} data-testid="chat-list">
      {rows.map((row) => (
        <ChatRowItem
          key={row.id}
          row={row}
          current={row.id === current}
          tabbable={row.id === tabbable}
          onOpen={onOpen}
          onFocus={onFocus}
        />
      ))}
    </ul>
  );
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
