/**
 * Listens on an element for what bubbles up from the controls inside it: the element itself is
 * no control, so it carries no handler of its own.
 * @module
 */
import { useLayoutEffect, useRef } from 'preact/hooks';

export type ElementRef<Kind extends HTMLElement> = { readonly current: Kind | null };

/** @param handle the newest one is called; the listener itself is set once */
export function useEvent<Name extends keyof HTMLElementEventMap>(
  element: ElementRef<HTMLElement>,
  name: Name,
  handle: (event: HTMLElementEventMap[Name]) => void,
): void {
  const newest = useRef(handle);
  newest.current = handle;
  // Before anything can happen to what is drawn.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const listen = (event: HTMLElementEventMap[Name]): void => newest.current(event);
    element.current?.addEventListener(name, listen, { signal: stop.signal });
    return () => stop.abort();
  }, [element, name]);
}
