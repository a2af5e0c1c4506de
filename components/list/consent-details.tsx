/**
 * What the person agreed to for one account: as it was on screen, theirs to keep as a file and to take back.
 * @module
 */
import type { AccountItem, InboxView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { useWords } from '../words';

export type ConsentDetailsProps = {
  readonly item: AccountItem;
  readonly withdraw: InboxView['withdraw'];
  /** Says what came of it, once the account's own card is gone. */
  readonly onWithdrawn: (told: string) => void;
};

export function ConsentDetails({ item, withdraw, onWithdrawn }: ConsentDetailsProps) {
  const words = useWords();
  const { consent } = item;
  return (
    <details class="account__consent" data-testid="consent">
      <summary>{words.say('consent.title')}</summary>
      {consent === undefined ? (
        <p>{words.say('consent.none')}</p>
      ) : (
        <>
          <p>{consent.summary}</p>
          <ul class="expectations">
            {consent.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <a
            class="button button--link"
            data-testid="save-consent"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(consent.file.text)}`}
            download={consent.file.name}
          >
            {words.say('consent.save')}
          </a>
        </>
      )}
      <Withdrawal item={item} withdraw={withdraw} onWithdrawn={onWithdrawn} />
    </details>
  );
}

function Withdrawal({ item, withdraw, onWithdrawn }: ConsentDetailsProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const { networkName: network, provider } = item;
  const act = async (): Promise<void> => {
    setBusy(true);
    const outcome = await withdraw(item);
    setBusy(false);
    if (outcome.ok) onWithdrawn(outcome.value);
    else setWhy(outcome.why);
  };
  if (!asking)
    return (
      <Button kind="link" testId="withdraw" onClick={() => setAsking(true)}>
        {words.say('consent.withdraw')}
      </Button>
    );
  return (
    <fieldset class="account__ask">
      <legend class="account__asking">{words.say('consent.withdraw-title', { network })}</legend>
      <p>{words.say('consent.withdraw-warning', { network, provider })}</p>
      <Button
        kind="danger"
        testId="withdraw-confirm"
        busy={busy}
        disabled={busy}
        onClick={() => void act()}
      >
        {words.say('consent.withdraw-confirm')}
      </Button>
      <Button onClick={() => setAsking(false)}>{words.say('accounts.keep')}</Button>
      {why !== undefined && (
        <p class="field__problem" role="alert">
          {why}
        </p>
      )}
    </fieldset>
  );
}
