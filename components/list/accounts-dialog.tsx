/**
 * The accounts: how each one stands, and taking one away with its chats (asked twice).
 * @module
 */
import type { AccountItem, InboxView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { PasswordAgain } from '../keys/dialogs';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { NetworkMark } from '../parts/network-mark';
import { useWords } from '../words';
import { ConsentDetails } from './consent-details';
import { WhileLocked } from './while-locked';
import { InboxChoice } from './inbox-choice';
import { OlderKeys } from './older-keys';
import { OwnDevices } from './own-devices';
import { SelfMessage } from './self-message';
import '../styles/add-account.css';

export type AccountsDialogProps = {
  readonly inbox: InboxView;
  readonly onAddAccount: () => void;
  readonly onLocks: () => void;
  readonly onClose: () => void;
};

export function AccountsDialog(props: AccountsDialogProps) {
  const { inbox, onAddAccount, onLocks, onClose } = props;
  const words = useWords();
  const [told, setTold] = useState('');
  return (
    <Dialog title={words.say('accounts.title')} testId="accounts-dialog" onClose={onClose}>
      <output class="accounts__told" data-testid="withdrawn">
        {told}
      </output>
      <ul class="accounts">
        {inbox.accounts.value.map((item) => (
          <AccountCard key={item.id} item={item} inbox={inbox} onWithdrawn={setTold} />
        ))}
      </ul>
      <Button kind="primary" testId="add-account" onClick={onAddAccount}>
        {words.say('accounts.add')}
      </Button>
      <Button testId="manage-locks" onClick={onLocks}>
        {words.say('lock.manage')}
      </Button>
    </Dialog>
  );
}

type AccountCardProps = {
  readonly item: AccountItem;
  readonly inbox: InboxView;
  readonly onWithdrawn: (told: string) => void;
};

function AccountCard({ item, inbox, onWithdrawn }: AccountCardProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const run = async (wish: () => ReturnType<InboxView['mend']>): Promise<void> => {
    setBusy(true);
    const outcome = await wish();
    setBusy(false);
    setWhy(outcome.ok ? undefined : outcome.why);
  };
  return (
    <li class="account" data-testid="account" data-network={item.network}>
      <div class="account__head">
        <NetworkMark network={item.network} label={item.networkName} />
        <div class="account__who">
          <bdi class="account__name">{item.identifier}</bdi>
          <span class="account__via">{words.say('accounts.via', { provider: item.provider })}</span>
        </div>
        {!asking && (
          <Button kind="link" onClick={() => setAsking(true)}>
            {words.say('accounts.remove')}
          </Button>
        )}
      </div>
      <p class={`account__state account__state--${item.connection}`}>
        {item.sentence}{' '}
        {item.action !== undefined && (
          <Button kind="link" disabled={busy} onClick={() => void run(() => inbox.mend(item))}>
            {busy && item.remedy === 'sign-in' ? words.say('action.signing-in') : item.action}
          </Button>
        )}{' '}
        {item.canAcceptGap && (
          <Button
            kind="link"
            disabled={busy}
            onClick={() => void run(() => inbox.acceptGap(item.id))}
          >
            {words.say('action.let-gap-be')}
          </Button>
        )}
      </p>
      {item.neverCame !== undefined && <p class="account__notices">{item.neverCame}</p>}
      {item.copied !== undefined && <p class="account__notices">{item.copied}</p>}
      {item.drained !== undefined && (
        <p class="account__notices" data-testid="keys-drained">
          {item.drained}
        </p>
      )}
      {item.noticeCount > 0 && (
        <details class="account__notices">
          <summary>{words.say('notices.count', { count: item.noticeCount })}</summary>
          <ul>
            {item.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
      {item.remedy === 'type-password' && <PasswordAgain item={item} acts={inbox.accountActs} />}
      <OwnDevices item={item} acts={inbox.accountActs} />
      <OlderKeys item={item} acts={inbox.accountActs} />
      <SelfMessage
        item={item}
        disabled={busy}
        onChoose={(wanted) => void run(() => inbox.accountActs.proveLine(item.id, wanted))}
      />
      <WhileLocked item={item} choose={inbox.receiveWhileLocked.bind(inbox)} />
      {inbox.accounts.value.length > 1 && (
        <InboxChoice
          network={item.networkName}
          chosen={item.inbox}
          disabled={busy}
          onChoose={(kind) => void run(() => inbox.chooseInbox(item.id, kind))}
        />
      )}
      <ConsentDetails item={item} withdraw={inbox.withdraw.bind(inbox)} onWithdrawn={onWithdrawn} />
      {asking && (
        <fieldset class="account__ask">
          <legend class="account__asking">
            {words.say('accounts.remove-title', { network: item.networkName })}
          </legend>
          <p>{words.say('accounts.remove-warning')}</p>
          <Button
            kind="danger"
            busy={busy}
            disabled={busy}
            onClick={() => void run(() => inbox.remove(item.id))}
          >
            {words.say('accounts.remove-confirm')}
          </Button>
          <Button onClick={() => setAsking(false)}>{words.say('accounts.keep')}</Button>
        </fieldset>
      )}
      {why !== undefined && (
        <p class="field__problem" role="alert">
          {why}
        </p>
      )}
    </li>
  );
}
