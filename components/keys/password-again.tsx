/**
 * The password as it is now, for an account whose server does not take the old one any more.
 * @module
 */
import type { AccountActs, AccountItem, PasswordOutcome } from '@/lib/view';
import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';

export type PasswordAgainProps = {
  readonly item: AccountItem;
  readonly acts: AccountActs;
};

type Refusal = Extract<PasswordOutcome, { readonly ok: false }>;

export function PasswordAgain(props: PasswordAgainProps) {
  return <WholeWords>{() => <Asked {...props} />}</WholeWords>;
}

function Asked({ item, acts }: PasswordAgainProps) {
  const words = useWords();
  const id = useId();
  const [password, setPassword] = useState('');
  const [state, setState] = useState({ busy: false, why: '' });
  const whyNot = ({ isRefused, why }: Refusal): string =>
    isRefused ? words.say('again.refused') : why;
  const send = async (): Promise<void> => {
    if (password === '' || state.busy) return;
    setState({ busy: true, why: '' });
    const outcome = await acts.signInByPassword(item, password);
    if (outcome.ok) setPassword('');
    setState({ busy: false, why: outcome.ok ? '' : whyNot(outcome) });
  };
  return (
    <form
      class="field"
      data-testid="password-again"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label class="field__label" for={id}>
        {words.say('again.password', { account: item.identifier })}
      </label>
      <input
        id={id}
        class="field__input"
        type="password"
        autocomplete="current-password"
        value={password}
        onInput={(event) => setPassword(event.currentTarget.value)}
      />
      <Button submit busy={state.busy} disabled={state.busy}>
        {words.say('action.sign-in-again')}
      </Button>
      {state.why !== '' && (
        <p class="field__problem" role="alert">
          {state.why}
        </p>
      )}
    </form>
  );
}
