/**
 * Whether somebody is there: real input, not an open page. A text that lies in a field is none.
 * @module
 */

/** ms between two reports: the vault counts minutes */
const INPUT_EVERY = 15_000;

const EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export function onInput(listener: () => void): () => void {
  const stop = new AbortController();
  let last = -INPUT_EVERY;
  const heard = (event: Event): void => {
    const now = performance.now();
    // What a script made is nobody's input.
    if (!event.isTrusted || now - last < INPUT_EVERY) return;
    last = now;
    listener();
  };
  for (const name of EVENTS)
    document.addEventListener(name, heard, { passive: true, capture: true, signal: stop.signal });
  return () => stop.abort();
}
