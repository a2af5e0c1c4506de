/**
 * A field for a secret: never remembered, never spell-checked, never completed.
 * @module
 */
import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

export type SecretFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: Signal<string>;
  readonly hint?: string;
  /** Recovery codes are read off paper: they are shown. */
  readonly shown?: boolean;
  readonly first?: boolean;
  readonly disabled?: boolean;
};

const SHOWN = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;

export function SecretField({ id, label, value, hint, shown, first, disabled }: SecretFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first === true) field.current?.focus();
  }, [first]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        class="field__input"
        {...(shown === true ? SHOWN : HIDDEN)}
        value={value.value}
        dir="ltr"
        maxLength={1024}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
