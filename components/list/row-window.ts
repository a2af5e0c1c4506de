/**
 * Which rows of a long list are drawn: those in sight and some beyond either edge, so that opening and scrolling cost the
 * same with 100 chats as with 10,000. All rows are equally high.
 * @module
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { whenIdle } from '../parts/when-idle';

/** Rows drawn before anything is known of their height: the tallest panel's screen. More follow once these are painted. */
const FIRST = 24;
/** Rows drawn beyond either edge, for whoever scrolls fast or walks with the arrows. */
const BEYOND = 12;
/** The drawn part moves by so many rows at once: most scroll events draw nothing. */
const STEP = 8;

/** From the row `first` on, `count` of them are drawn; px of those that are not. */
export type RowPart = {
  readonly first: number;
  readonly count: number;
  readonly before: number;
  readonly after: number;
};

export type RowWindow = RowPart & {
  readonly scroller: { readonly current: HTMLDivElement | null };
  /** For the scroller's `scroll` events. */
  readonly onScroll: () => void;
};

/** @param box px of the scroller and of one row */
export function partInSight(
  total: number,
  { top, height, row }: { readonly top: number; readonly height: number; readonly row: number },
): RowPart {
  const start = Math.floor(top / row) - BEYOND;
  const first = Math.max(0, Math.min(Math.floor(start / STEP) * STEP, total - 1));
  const wanted = Math.ceil(height / row) + 2 * BEYOND + STEP;
  const count = Math.min(Math.max(wanted, FIRST), total - first);
  return { first, count, before: first * row, after: (total - first - count) * row };
}

/** @param total rows that there are */
export function useRowWindow(total: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 0, row: 0 });
  const onScroll = useCallback(() => {
    const box = scroller.current;
    const row = box?.querySelector('.list__item')?.getBoundingClientRect().height ?? 0;
    if (box === null || row === 0) return;
    setSight((before) => {
      // Rounded to the step, so that nothing is drawn anew for a few px.
      const top = Math.floor(box.scrollTop / (row * STEP)) * row * STEP;
      const same = before.top === top && before.row === row && before.height === box.clientHeight;
      return same ? before : { top, height: box.clientHeight, row };
    });
  }, []);
  // A longer list than is drawn needs to know how high it is, once its beginning has been painted: not before, since
  // measuring lays everything out that the browser is about to lay out anyway, and draws more rows than are in sight.
  useEffect(() => (total > FIRST ? whenIdle(onScroll) : undefined), [total, onScroll]);
  const part =
    sight.row === 0
      ? { first: 0, count: Math.min(FIRST, total), before: 0, after: 0 }
      : partInSight(total, sight);
  return { ...part, scroller, onScroll };
}
