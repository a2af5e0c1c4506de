/**
 * Whether an account's line is proven by messages to oneself, and when the last one came back.
 * @module
 */
import type { AccountItem } from '@/lib/view';
import { useId } from 'preact/hooks';
import { useWords } from '../words';

export type SelfMessageProps = {
  readonly item: AccountItem;
  readonly disabled: boolean;
  readonly onChoose: (wanted: boolean) => void;
};

export function SelfMessage({ item: { selfMessage }, disabled, onChoose }: SelfMessageProps) {
  const words = useWords();
  const id = useId();
  if (selfMessage === undefined) return null;
  return (
    <section class="account__while-locked">
      <label class="account__switch">
        <input
          type="checkbox"
          data-testid="self-message"
          checked={selfMessage.isOn}
          disabled={disabled}
          aria-describedby={id}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>{words.say('self-message.switch')}</span>
      </label>
      <p class="field__hint" id={id}>
        {words.say('self-message.hint')}
      </p>
      {selfMessage.told !== '' && (
        <p class="field__hint" data-testid="self-message-told">
          {selfMessage.told}
        </p>
      )}
    </section>
  );
}
