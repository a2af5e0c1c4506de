/**
 * Buttons: one shape for words, one for a lone icon (which then has a label and a tooltip).
 * @module
 */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type ButtonProps = {
  readonly id?: string;
  readonly kind?: 'primary' | 'plain' | 'danger' | 'link';
  readonly submit?: boolean;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly testId?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
};

export function Button({ kind = 'plain', submit, busy, testId, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={submit === true ? 'submit' : 'button'}
      class={`button button--${kind}`}
      aria-busy={busy === true}
      data-testid={testId}
    >
      {children}
    </button>
  );
}

export type IconButtonProps = {
  readonly icon: IconName;
  readonly label: string;
  readonly kind?: 'quiet' | 'primary';
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly testId?: string;
  /** It opens one. */
  readonly menu?: boolean;
  readonly onClick?: (event: { readonly currentTarget: HTMLButtonElement }) => void;
};

export function IconButton({
  icon,
  label,
  kind = 'quiet',
  submit,
  testId,
  menu,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={submit === true ? 'submit' : 'button'}
      class={`icon-button icon-button--${kind}`}
      aria-label={label}
      title={label}
      aria-haspopup={menu === true ? 'menu' : undefined}
      data-testid={testId}
    >
      <Icon name={icon} />
    </button>
  );
}
