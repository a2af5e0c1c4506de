/**
 * How the timeline holds still. It is laid out from the bottom (column-reverse), so the newest
 * stays in sight by itself and older pages grow upwards out of sight. Only one case is left to
 * us: while somebody reads further up, what comes below must not push what they read.
 * @module
 */
import type { ConversationView } from '@/lib/view';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** px from the bottom that still count as being there: one line of text. */
const NEAR_BOTTOM = 24;

/** px from the top at which older messages are asked for: one screen of a panel ahead. */
const NEAR_TOP = 800;

type Anchor = { readonly element: Element; readonly top: number };

export type TimelineScroll = {
  readonly scroller: { current: HTMLElement | null };
  readonly onScroll: () => void;
  readonly toNewest: () => void;
};

/** @param drawn changes whenever rows were drawn: the moment to hold the anchor */
export function useTimelineScroll(view: ConversationView, drawn: unknown): TimelineScroll {
  const scroller = useRef<HTMLElement | null>(null);
  const anchor = useRef<Anchor | undefined>(undefined);
  const opened = useRef(false);

  const look = useCallback(() => {
    const box = scroller.current;
    if (box === null) return;
    const atNewest = box.scrollTop > -NEAR_BOTTOM;
    anchor.current = atNewest ? undefined : firstInSight(box);
    view.setAtNewest(atNewest);
    if (
      box.scrollHeight - box.clientHeight + box.scrollTop < NEAR_TOP &&
      view.older.peek() === 'more'
    ) {
      void view.loadOlder();
    }
  }, [view]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    if (!opened.current) opened.current = openAtNews(box, view);
    else holdStill(box, anchor.current);
    look();
  }, [drawn, look, view]);

  const toNewest = useCallback(() => {
    scroller.current?.scrollTo({ top: 0 });
    look();
  }, [look]);
  return { scroller, onScroll: look, toNewest };
}

/** The first drawing: where more is new than fits, reading starts at the mark of what is new. */
function openAtNews(box: HTMLElement, view: ConversationView): boolean {
  if (view.phase.peek().kind !== 'ready') return false;
  const mark = box.querySelector('.timeline__new');
  if (mark === null) return true;
  const above = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
  if (above < 0) box.scrollTop += above - NEAR_BOTTOM / 2;
  return true;
}

function holdStill(box: HTMLElement, anchor: Anchor | undefined): void {
  if (anchor === undefined || !anchor.element.isConnected) return;
  const moved = anchor.element.getBoundingClientRect().top - anchor.top;
  if (Math.abs(moved) >= 1) box.scrollTop += moved;
}

/** The first message whose end is in sight, and where it stands. */
function firstInSight(box: HTMLElement): Anchor | undefined {
  const top = box.getBoundingClientRect().top;
  const items = box.querySelectorAll('.message');
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = items[middle]?.getBoundingClientRect();
    if (rect !== undefined && rect.bottom <= top) low = middle + 1;
    else high = middle;
  }
  const element = items[low];
  return element === undefined ? undefined : { element, top: element.getBoundingClientRect().top };
}
