/**
 * A menu: a popover of the platform's own, so that Escape and a click elsewhere close it, which
 * gives the focus back. Arrows walk through it.
 * @module
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import { useEvent } from './use-event';

/** px between what it belongs to and the menu, and from the window's edges */
const GAP = 4;

export type MenuProps = {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly testId: string;
  readonly onClose: () => void;
  /** What stands above the items and is none: fields, rows of choices. */
  readonly head?: (then: (act: () => void) => () => void) => ComponentChildren;
  /** @param then closes the menu, gives the focus back, and does what was chosen */
  readonly children: (then: (act: () => void) => () => void) => ComponentChildren;
};

export function Menu({ anchor, label, testId, onClose, head, children }: MenuProps) {
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
  return (
    <div ref={menu} popover="auto" class="menu" data-testid={testId}>
      {head?.(then)}
      <div role="menu" aria-label={label}>
        {children(then)}
      </div>
    </div>
  );
}

export type MenuItemProps = {
  readonly icon: IconName;
  readonly testId: string;
  readonly danger?: boolean;
  readonly act: () => void;
  readonly children: string;
};

export function MenuItem({ icon, testId, danger, act, children }: MenuItemProps) {
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

/** Below the anchor where there is room, above it otherwise, and never over an edge. */
export function placeBeside(menu: HTMLElement, anchor: HTMLElement): void {
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
