/**
 * One account that is not well: what is the matter, and the one thing to do about it.
 * @module
 */
import type { AccountActs, AccountItem, InboxView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { PasswordAgain } from '../keys/dialogs';
import { Button } from '../parts/button';
import { NetworkMark } from '../parts/network-mark';
import { useWords } from '../words';

export type AccountBannerProps = {
  readonly item: AccountItem;
  readonly mend: InboxView['mend'];
  readonly acceptGap: InboxView['acceptGap'];
  readonly acts: AccountActs;
};

export function AccountBanner({ item, mend, acceptGap, acts }: AccountBannerProps) {
  const words = useWords();
  const [state, setState] = useState<{ readonly busy: boolean; readonly why?: string }>({
    busy: false,
  });
  const act = async (deed: () => ReturnType<InboxView['mend']>): Promise<void> => {
    setState({ busy: true });
    const outcome = await deed();
    setState(outcome.ok ? { busy: false } : { busy: false, why: outcome.why });
  };
  // Of a line that stands there is nothing to say beside that.
  const isAllThereIs = item.isNewlyCopied && item.connection === 'online' && !item.isIncomplete;
  return (
    <div
      class={`banner banner--${item.connection}`}
      role={item.connection === 'stopped' ? 'alert' : 'status'}
      data-testid="account-banner"
      data-account={item.id}
      data-connection={item.connection}
    >
      <NetworkMark network={item.network} />
      <p class="banner__text">
        {item.isNewlyCopied && <span data-testid="copied">{item.copied} </span>}
        {!isAllThereIs && item.sentence}
        {state.why !== undefined && (
          <span class="banner__why">
            {words.say('accounts.reconnect-failed', { why: state.why })}
          </span>
        )}
      </p>
      {item.action !== undefined && (
        <Button
          kind="link"
          busy={state.busy}
          disabled={state.busy}
          onClick={() => void act(() => mend(item))}
        >
          {state.busy && item.remedy === 'sign-in' ? words.say('action.signing-in') : item.action}
        </Button>
      )}
      {item.remedy === 'type-password' && <PasswordAgain item={item} acts={acts} />}
      {item.canAcceptGap && (
        <Button
          kind="link"
          disabled={state.busy}
          onClick={() => void act(() => acceptGap(item.id))}
          testId="accept-gap"
        >
          {words.say('action.let-gap-be')}
        </Button>
      )}
    </div>
  );
}
