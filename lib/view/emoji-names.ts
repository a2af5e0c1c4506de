/**
 * Names of emoji as they are typed, between colons: where one stands in a text. Pure.
 * @module
 */

/** What is being written after a colon, right before the caret. */
export type EmojiName = { readonly name: string; readonly from: number; readonly to: number };

/** Two letters at least, so that `:D` or a time of day opens nothing. @param caret UTF-16 units from the start */
export function nameAt(text: string, caret: number): EmojiName | undefined {
  const found = /(?<=^|[\s(])[:：]([\p{L}\p{M}\p{N}_+-]{2,32})$/u.exec(text.slice(0, caret));
  const name = found?.[1];
  if (name === undefined || /^\d+$/.test(name)) return undefined;
  return { name, from: caret - name.length - 1, to: caret };
}

/** A name that was just closed by its second colon. */
export function closedNameAt(text: string, caret: number): EmojiName | undefined {
  if (text[caret - 1] !== ':') return undefined;
  const open = nameAt(text, caret - 1);
  return open && { ...open, to: caret };
}
