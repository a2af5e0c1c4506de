/**
 * One line that is typed, with its label.
 * @module
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words';

export type FieldProps = {
  readonly label: string;
  readonly value: string;
  /** Which keys a screen offers. */
  readonly keys?: 'text' | 'tel' | 'email';
  readonly hint?: string;
  /** Stands in the hint's place. */
  readonly problem?: string | undefined;
  readonly testId: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onInput: (value: string) => void;
  readonly children?: ComponentChildren;
};

export function Field({ label, value, keys = 'text', field, testId, ...more }: FieldProps) {
  const id = useId();
  const words = useWords();
  const { hint, problem, onInput, children } = more;
  const said = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field ?? null}
        class="field__input"
        inputMode={keys}
        value={value}
        maxLength={2048}
        autocomplete="off"
        dir={value === '' ? words.direction : 'auto'}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        aria-invalid={problem !== undefined}
        data-testid={testId}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {said !== undefined && (
        <p
          id={`${id}-said`}
          class={problem === undefined ? 'field__hint' : 'field__problem'}
          aria-live="polite"
        >
          {said}
        </p>
      )}
      {children}
    </div>
  );
}
