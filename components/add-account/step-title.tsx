/**
 * A step's heading, which takes the focus so that a screen reader begins there.
 * @module
 */
import { useEffect, useRef } from 'preact/hooks';

export function StepTitle({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!heading.current?.closest('.add__card')?.contains(document.activeElement)) {
      heading.current?.focus();
    }
  }, []);
  return (
    <h2 ref={heading} class="add__question" tabIndex={-1}>
      {text}
    </h2>
  );
}
