/**
 * A field that gets the focus back from under a dialog has no caret in Chromium (156; it is
 * still inert when the dialog gives the focus back), so that keys reach it and write nothing.
 * @module
 */

/** Gives the focused field its caret anew. */
export function giveCaretBack(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  field.blur();
  field.focus();
}
