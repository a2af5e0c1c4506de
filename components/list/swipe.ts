/**
 * A finger that moves a row of the list aside: one way archives the chat, the other pins it. The list
 * still scrolls by a finger that moves up or down, and a row that is let go of early slides back.
 * @module
 */
import { deedsFor, type ChatRow, type ListDeed } from '@/lib/view';
import { useCallback, useRef } from 'preact/hooks';
import { useEvent, type ElementRef } from '../parts/use-event';

/** px that a finger may tremble before it is a swipe */
const BEGINS = 12;
/** px after which letting go does it: some two fingers' breadths */
const DOES = 72;
/** px beyond which a row follows no further */
const FURTHEST = 112;

/** What a swipe does with a chat as it stands. @param towards the side on which reading ends, or begins */
export function deedOfSwipe(row: ChatRow, towards: 'end' | 'start'): ListDeed | undefined {
  const wanted: readonly ListDeed[] =
    towards === 'start' ? ['archive', 'unarchive'] : ['pin', 'unpin'];
  return deedsFor(row).find((deed) => wanted.includes(deed));
}

type Swipe = {
  readonly item: HTMLElement;
  readonly row: ChatRow;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  /** once it is one: how far, and what it does */
  far: number;
  deed: ListDeed | undefined;
};

export type SwipeParts = {
  readonly rowOf: (item: HTMLElement) => ChatRow | undefined;
  /** What is told beside the row while it is aside. */
  readonly wordsOf: (deed: ListDeed) => string;
  readonly act: (row: ChatRow, deed: ListDeed) => void;
};

/** @returns whether the press that a row tells of ends a swipe: it opens nothing */
export function useSwipe(list: ElementRef<HTMLElement>, parts: SwipeParts): () => boolean {
  const swipe = useRef<Swipe | undefined>(undefined);
  const hasMoved = useRef(false);
  useEvent(list, 'pointerdown', (event) => {
    hasMoved.current = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    const row = item === null ? undefined : parts.rowOf(item);
    if (item === null || row === undefined) return;
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    swipe.current = { item, row, pointer, x, y, far: 0, deed: undefined };
  });
  useEvent(list, 'pointermove', (event) => {
    const one = swipe.current;
    if (one === undefined || event.pointerId !== one.pointer) return;
    const x = event.clientX - one.x;
    if (!hasMoved.current) {
      if (Math.abs(x) < BEGINS || Math.abs(x) < Math.abs(event.clientY - one.y)) return;
      hasMoved.current = true;
      // A mouse's press on the row is over; what it does is told where the finger is.
      one.item.setPointerCapture(one.pointer);
    }
    follow(one, x, parts);
  });
  useEvent(list, 'pointerup', (event) => {
    const one = swipe.current;
    if (one === undefined || event.pointerId !== one.pointer) return;
    const isFar = Math.abs(one.far) >= DOES;
    letGo(swipe);
    if (isFar && one.deed !== undefined) parts.act(one.row, one.deed);
  });
  useEvent(list, 'pointercancel', () => letGo(swipe));
  return useCallback(() => hasMoved.current, []);
}

/** By the CSSOM, as the page's policy has it. */
function follow(one: Swipe, x: number, { wordsOf }: SwipeParts): void {
  const isLeftwards = getComputedStyle(one.item).direction === 'rtl';
  const towards = x > 0 !== isLeftwards ? 'end' : 'start';
  one.deed = deedOfSwipe(one.row, towards);
  one.far = one.deed === undefined ? 0 : Math.max(-FURTHEST, Math.min(FURTHEST, x));
  const { item } = one;
  item.style.setProperty('--aside', `${String(one.far)}px`);
  item.dataset['swipe'] = towards;
  item.dataset['does'] = String(Math.abs(one.far) >= DOES);
  item.dataset['deed'] = one.deed === undefined ? '' : wordsOf(one.deed);
}

function letGo(swipe: { current: Swipe | undefined }): void {
  const item = swipe.current?.item;
  swipe.current = undefined;
  if (item === undefined) return;
  item.style.removeProperty('--aside');
  delete item.dataset['swipe'];
  delete item.dataset['does'];
  delete item.dataset['deed'];
}
