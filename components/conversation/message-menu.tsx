/**
 * What can be done with one message: a popover of the platform's own, so that Escape and a click
 * elsewhere close it, which gives the focus back. One for the whole timeline.
 * @module
 */
import type { MessageActs, MessageRow } from '@/lib/view';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../parts/icon';
import { useEvent } from '../parts/use-event';
import { useWords } from '../words';

/** Six that most people give; any other is typed or pasted. */
const USUAL = ['👍', '❤️', '😂', '😮', '😢', '🙏'] as const;

/** px between bubble and menu, and from the window's edges */
const GAP = 4;

export type OpenMenu = { readonly row: MessageRow; readonly anchor: HTMLElement };

export type MessageMenuProps = OpenMenu & {
  readonly acts: MessageActs;
  readonly onClose: () => void;
};

export function MessageMenu({ row, anchor, acts, onClose }: MessageMenuProps) {
  const words = useWords();
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    element.showPopover();
    placeBeside(element, anchor);
    element.querySelector<HTMLElement>('button')?.focus();
  }, [anchor]);
  useEvent(menu, 'toggle', (event) => {
    if (event.newState === 'closed') onClose();
  });
  useEvent(menu, 'keydown', (event) => {
    event.stopPropagation();
    moveFocus(event, menu.current);
  });
  const then = (act: () => void) => (): void => {
    menu.current?.hidePopover();
    anchor.focus();
    act();
  };
  const { doable, key } = row;
  return (
    <div
      ref={menu}
      popover="auto"
      class="menu"
      role="menu"
      aria-label={words.say('chat.actions')}
      data-testid="message-menu"
    >
      {doable.answer && (
        <EmojiRow row={row} onReact={(emoji) => then(() => acts.react(key, emoji))()} />
      )}
      {doable.answer && (
        <Item icon="reply" testId="reply" act={then(() => acts.answer(key))}>
          {words.say('action.reply')}
        </Item>
      )}
      {doable.copy && (
        <Item icon="copy" testId="copy" act={then(() => copy(row))}>
          {words.say('action.copy')}
        </Item>
      )}
      {doable.edit && (
        <Item icon="compose" testId="edit" act={then(() => acts.edit(key))}>
          {words.say('action.edit')}
        </Item>
      )}
      {doable.delete && (
        <Item icon="remove" testId="delete" danger act={then(() => acts.deleteForAll(key))}>
          {words.say('action.delete')}
        </Item>
      )}
    </div>
  );
}

type EmojiRowProps = { readonly row: MessageRow; readonly onReact: (emoji: string) => void };

function EmojiRow({ row, onReact }: EmojiRowProps) {
  const words = useWords();
  const [other, setOther] = useState('');
  return (
    <div class="menu__emoji">
      {USUAL.map((emoji) => (
        <button
          key={emoji}
          type="button"
          role="menuitemradio"
          class={row.myReaction === emoji ? 'menu__react menu__react--mine' : 'menu__react'}
          aria-checked={row.myReaction === emoji}
          aria-label={words.say('reaction.give', { emoji })}
          data-testid="react"
          onClick={() => onReact(emoji)}
        >
          {emoji}
        </button>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (other.trim() !== '') onReact(other.trim());
        }}
      >
        <input
          class="menu__other"
          value={other}
          maxLength={32}
          size={2}
          placeholder="…"
          aria-label={words.say('reaction.other')}
          title={words.say('reaction.other')}
          onInput={(event) => setOther(event.currentTarget.value)}
        />
      </form>
    </div>
  );
}

type ItemProps = {
  readonly icon: IconName;
  readonly testId: string;
  readonly danger?: boolean;
  readonly act: () => void;
  readonly children: string;
};

function Item({ icon, testId, danger, act, children }: ItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      class={danger === true ? 'menu__item menu__item--danger' : 'menu__item'}
      data-testid={testId}
      onClick={act}
    >
      <Icon name={icon} />
      {children}
    </button>
  );
}

/** Below the bubble where there is room, above it otherwise, and never over an edge. */
function placeBeside(menu: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = from.bottom + GAP;
  const top = below + height <= innerHeight ? below : Math.max(GAP, from.top - height - GAP);
  const left = Math.min(Math.max(GAP, from.right - width), innerWidth - width - GAP);
  menu.style.top = `${top}px`;
  menu.style.left = `${Math.max(GAP, left)}px`;
}

/** Arrows walk through everything that can be pressed. */
function moveFocus(event: KeyboardEvent, menu: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (step === undefined || menu === null || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  const items = [...menu.querySelectorAll<HTMLElement>('button, input')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The whole text, also where only its beginning is shown. */
function copy(row: MessageRow): void {
  navigator.clipboard.writeText(row.whole ?? row.text).catch(() => {
    // The browser forbids it in this window: the text can be selected instead.
  });
}
