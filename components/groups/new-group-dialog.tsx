/**
 * A new group: where, its name, and who is in it.
 * @module
 */
import { createGroup, peopleOf, type ChatId, type Desk } from '@/lib/view';
import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { NetworkMark } from '../parts/network-mark';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import { PeoplePicker } from './people-picker';
import '../styles/groups.css';

export type NewGroupDialogProps = { readonly desk: Desk; readonly onClose: () => void };

export function NewGroupDialog(props: NewGroupDialogProps) {
  return <WholeWords>{() => <NewGroup {...props} />}</WholeWords>;
}

function NewGroup({ desk, onClose }: NewGroupDialogProps) {
  const words = useWords();
  const { inbox } = desk;
  const accounts = inbox.accounts.value.filter(({ groups }) => groups !== undefined);
  const open = accounts.find(({ groups }) => groups === 'open');
  const [accountId, setAccountId] = useState((open ?? accounts[0])?.id);
  const account = accounts.find(({ id }) => id === accountId);
  if (account === undefined) {
    return (
      <Dialog title={words.say('groups.title')} testId="new-group-dialog" onClose={onClose}>
        <p>{words.say('new-chat.no-account')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.say('groups.title')} testId="new-group-dialog" onClose={onClose}>
      {accounts.length > 1 && (
        <fieldset class="choice">
          <legend>{words.say('new-chat.account')}</legend>
          {accounts.map((one) => (
            <label key={one.id} class="choice__option">
              <input
                type="radio"
                name="account"
                checked={one.id === accountId}
                data-network={one.network}
                onChange={() => setAccountId(one.id)}
              />
              <NetworkMark network={one.network} />
              <span class="choice__text">
                {one.networkName}
                <bdi class="choice__detail">{one.identifier}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {account.groups === 'open' ? (
        <GroupForm key={account.id} desk={desk} account={account} onClose={onClose} />
      ) : (
        <p class="notice" data-testid="groups-not-opened">
          {words.say('groups.not-opened', { network: account.networkName })}
        </p>
      )}
    </Dialog>
  );
}

type FormProps = NewGroupDialogProps & {
  readonly account: Desk['inbox']['accounts']['value'][number];
};

function GroupForm({ desk, account, onClose }: FormProps) {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<ChatId>>(new Set());
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState('');
  const people = peopleOf(desk.inbox, account.id);
  const isReady = name.trim() !== '' && chosen.size > 0 && !busy;
  const create = async (): Promise<void> => {
    if (!isReady) return;
    setBusy(true);
    const asked = { accountId: account.id, name: name.trim(), with: [...chosen] };
    const outcome = await createGroup(desk.parts, asked);
    setBusy(false);
    if (!outcome.ok) return setWhy(outcome.why);
    onClose();
    desk.open(outcome.value);
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <div class="field">
        <label for={id}>{words.say('groups.name')}</label>
        <input
          id={id}
          class="field__input"
          value={name}
          maxLength={LONGEST_NAME}
          autocomplete="off"
          data-testid="group-name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <PeoplePicker people={people} chosen={chosen} onChoose={setChosen} />
      <p class="field__problem" role="alert">
        {why}
      </p>
      <Button kind="primary" submit busy={busy} disabled={!isReady} testId="create-group">
        {words.say('groups.create')}
      </Button>
    </form>
  );
}

/** UTF-16 units: what the networks take. */
export const LONGEST_NAME = 100;
