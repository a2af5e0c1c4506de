/**
 * Cutting what others write to what is kept of it.
 * @module
 */

/** At most `length` UTF-16 units, never ended between the halves of a character. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
