/**
 * A part of the details, under its title.
 * @module
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type SectionProps = { readonly title: string; readonly children: ComponentChildren };

export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section class="details__section" aria-labelledby={id}>
      <h2 id={id} class="details__heading">
        {title}
      </h2>
      {children}
    </section>
  );
}
