/**
 * Whether an account receives while the inbox is locked, and what that costs, said before it is chosen.
 * @module
 */
import type { AccountItem, InboxView } from '@/lib/view';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words';

export type WhileLockedProps = {
  readonly item: AccountItem;
  readonly choose: InboxView['receiveWhileLocked'];
};

export function WhileLocked({ item, choose }: WhileLockedProps) {
  const words = useWords();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const state = item.whileLocked;
  if (state === undefined) return null;
  if (state === 'cannot')
    return (
      <p class="account__while-locked" data-testid="while-locked-cannot">
        {words.say('while-locked.cannot', { network: item.networkName })}
      </p>
    );
  const change = async (wanted: boolean): Promise<void> => {
    setBusy(true);
    setTold((await choose(item, wanted)).told);
    setBusy(false);
  };
  return (
    <section class="account__while-locked">
      <label class="account__switch">
        <input
          type="checkbox"
          data-testid="while-locked"
          checked={state === 'receives'}
          disabled={busy}
          aria-describedby={id}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        <span>{words.say('while-locked.receive')}</span>
      </label>
      <p class="field__hint" id={id}>
        {words.say(state === 'receives' ? 'while-locked.on' : 'while-locked.off')}{' '}
        {words.say('while-locked.risk', { network: item.networkName })}
      </p>
      <output class="account__while-locked-told">{told}</output>
    </section>
  );
}
