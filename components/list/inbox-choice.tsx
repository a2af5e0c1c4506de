/**
 * Where an account's chats are listed: the same question at joining and ever after.
 * @module
 */
import type { InboxKind } from '@/lib/model';
import { useId } from 'preact/hooks';
import { useWords } from '../words';

export type InboxChoiceProps = {
  /** the network's name */
  readonly network: string;
  readonly chosen: InboxKind;
  readonly disabled?: boolean;
  readonly onChoose: (inbox: InboxKind) => void;
};

export function InboxChoice({ network, chosen, disabled, onChoose }: InboxChoiceProps) {
  const words = useWords();
  const name = useId();
  const option = (inbox: InboxKind) => (
    <label class="agree">
      <input
        type="radio"
        name={name}
        checked={chosen === inbox}
        disabled={disabled}
        data-inbox={inbox}
        onChange={() => onChoose(inbox)}
      />
      <span>{words.say(`inbox-choice.${inbox}`)}</span>
    </label>
  );
  return (
    <fieldset class="inbox-choice" data-testid="inbox-choice">
      <legend class="inbox-choice__title">{words.say('inbox-choice.question', { network })}</legend>
      {option('combined')}
      {option('separate')}
    </fieldset>
  );
}
