/**
 * Draws the beginning of a long list and more of it as it is scrolled, so that the first paint
 * costs the same with 100 chats as with 10,000.
 * @module
 */
import { useCallback, useRef, useState } from 'preact/hooks';

/** Rows drawn at first: two screens of the tallest panel. */
const FIRST = 40;

/** Rows added at a time, and how far ahead of the end (px). */
const STEP = 120;
const AHEAD = 1_500;

export type Growing = {
  readonly drawn: number;
  readonly scroller: { readonly current: HTMLDivElement | null };
  /** For the scroller's `scroll` events. */
  readonly onScroll: () => void;
};

/** @param total rows that there are */
export function useGrowing(total: number): Growing {
  const [drawn, setDrawn] = useState(FIRST);
  const scroller = useRef<HTMLDivElement>(null);
  const onScroll = useCallback(() => {
    const box = scroller.current;
    if (box === null || drawn >= total) return;
    const left = box.scrollHeight - box.scrollTop - box.clientHeight;
    if (left < AHEAD) setDrawn(drawn + STEP);
  }, [drawn, total]);
  return { drawn: Math.min(drawn, total), scroller, onScroll };
}
