/**
 * One setting: what it is, what it does, and the control that fits its values.
 * @module
 */
import type { SettingItem, SettingOption, SettingsChange } from '@/lib/view';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Up to so many values lie side by side; more go into a list. */
const SIDE_BY_SIDE = 3;

export type SettingRowProps = {
  readonly item: SettingItem;
  readonly change: (change: SettingsChange) => void;
  /** What it has instead of a choice or a switch. */
  readonly children: ComponentChildren;
};

export function SettingRow({ item, change, children }: SettingRowProps) {
  const { control, title, hint } = item;
  const id = useId();
  const hintId = `${id}-hint`;
  if (control.kind === 'switch')
    return (
      <div class="setting setting--switch" data-testid="setting" data-setting={item.id}>
        <label for={id} class="setting__title">
          {title}
        </label>
        <input
          id={id}
          type="checkbox"
          role="switch"
          class="switch"
          checked={control.on}
          aria-checked={control.on}
          aria-describedby={hintId}
          onChange={(event) => change(control.changeTo(event.currentTarget.checked))}
        />
        <Hint id={hintId} text={hint} />
      </div>
    );
  if (control.kind === 'own')
    return (
      <div class="setting" data-testid="setting" data-setting={item.id}>
        <h4 class="setting__title">{title}</h4>
        <Hint id={hintId} text={hint} />
        {children}
      </div>
    );
  const choose = (value: string): void => change(control.changeTo(value));
  const parts = { id, hintId, value: control.value, options: control.options, choose };
  if (control.options.length <= SIDE_BY_SIDE)
    return (
      <fieldset
        class="setting"
        aria-describedby={hintId}
        data-testid="setting"
        data-setting={item.id}
      >
        <legend class="setting__title">{title}</legend>
        <Hint id={hintId} text={hint} />
        <Segments {...parts} />
      </fieldset>
    );
  return (
    <div class="setting setting--list" data-testid="setting" data-setting={item.id}>
      <label for={id} class="setting__title">
        {title}
      </label>
      <Select {...parts} />
      <Hint id={hintId} text={hint} />
    </div>
  );
}

function Hint({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p id={id} class="setting__hint">
      {text}
    </p>
  );
}

type ChoiceProps = {
  readonly id: string;
  readonly hintId: string;
  readonly value: string;
  readonly options: readonly SettingOption[];
  readonly choose: (value: string) => void;
};

function Segments({ id, value, options, choose }: ChoiceProps) {
  return (
    <div class="segments">
      {options.map((option) => (
        <label key={option.value} class="segments__one">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

function Select({ id, hintId, value, options, choose }: ChoiceProps) {
  return (
    <select
      id={id}
      class="field__input"
      value={value}
      aria-describedby={hintId}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
