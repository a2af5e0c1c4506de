/**
 * A body cut for showing, never changed. What strangers' names and lines are made fit by stands in
 * the model, since notifications and menus name people as well.
 * @module
 */
import { SHOWN_LINES, SHOWN_TEXT } from './consts';

export { oneLine, safeName } from '@/lib/model';

/** The part of a body that is shown at once, cut between lines where possible and never inside a character. */
export function shownPart(text: string): { readonly shown: string; readonly cut: boolean } {
  const lines = nthLineEnd(text, SHOWN_LINES);
  const end = Math.min(text.length, SHOWN_TEXT, lines);
  if (end === text.length) return { shown: text, cut: false };
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return { shown: text.slice(0, splitsPair ? end - 1 : end).trimEnd(), cut: true };
}

function nthLineEnd(text: string, count: number): number {
  let at = -1;
  for (let line = 0; line < count; line++) {
    at = text.indexOf('\n', at + 1);
    if (at === -1) return text.length;
  }
  return at;
}
