/**
 * A new chat by a phone number or user name.
 * @module
 */
import type { AccountId, ChatId } from '@/lib/model';
import type { InboxView, ReachItem } from '@/lib/view';
import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { NetworkMark } from '../parts/network-mark';
import { ReachCard } from '../parts/reach-card';
import { useWords } from '../words';

export type NewChatDialogProps = {
  readonly inbox: InboxView;
  /** What they look for whom to write to. */
  readonly whom?: string | undefined;
  readonly onOpen: (id: ChatId) => void;
  /** They want a group instead; absent where the window has no room for one. */
  readonly onGroup?: (() => void) | undefined;
  readonly onClose: () => void;
};

export function NewChatDialog({ inbox, whom = '', onOpen, onGroup, onClose }: NewChatDialogProps) {
  const words = useWords();
  const accounts = inbox.accounts.value;
  const [chosen, setChosen] = useState<AccountId | undefined>(accounts[0]?.id);
  const [identifier, setIdentifier] = useState(whom);
  const [state, setState] = useState<State>({ busy: false });
  const field = useRef<HTMLInputElement>(null);
  const account = accounts.find(({ id }) => id === chosen) ?? accounts[0];
  const start = async (): Promise<void> => {
    if (account === undefined || identifier.trim() === '' || state.busy) return;
    setState({ busy: true });
    const outcome = await inbox.reach.startChat(account.id, identifier.trim());
    if (!outcome.ok) return setState({ busy: false, why: outcome.why });
    const { value } = outcome;
    if (value.kind === 'unreachable') return setState({ busy: false, item: value.item });
    onClose();
    onOpen(value.chatId);
  };
  return (
    <Dialog
      title={words.say('new-chat.title')}
      testId="new-chat-dialog"
      focus={field}
      onClose={onClose}
    >
      {account === undefined ? (
        <p>{words.say('new-chat.no-account')}</p>
      ) : (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          {accounts.length > 1 && (
            <AccountChoice
              accounts={accounts}
              chosen={account.id}
              onChoose={(id) => {
                setChosen(id);
                setState({ busy: false });
              }}
            />
          )}
          <IdentifierField
            value={identifier}
            hint={words.say(`new-chat.hint.${account.network}`)}
            problem={state.why}
            field={field}
            onInput={(text) => {
              setIdentifier(text);
              if (!state.busy) setState({ busy: false });
            }}
          />
          {state.item !== undefined && (
            <ReachCard item={state.item} copy={inbox.reach.copy.bind(inbox.reach)} />
          )}
          <Button
            kind="primary"
            submit
            busy={state.busy}
            disabled={state.busy || identifier.trim() === ''}
            testId="start-chat"
          >
            {words.say(startLabel(state))}
          </Button>
          {onGroup !== undefined && accounts.some(({ groups }) => groups !== undefined) && (
            <Button testId="new-group" onClick={onGroup}>
              {words.say('group.new')}
            </Button>
          )}
        </form>
      )}
    </Dialog>
  );
}

/** `item`: the network was asked, and they cannot be written to. */
type State = { readonly busy: boolean; readonly why?: string; readonly item?: ReachItem };

function startLabel({ busy, item }: State) {
  if (busy) return 'new-chat.starting';
  return item === undefined ? 'new-chat.start' : 'reach.check';
}

type AccountChoiceProps = {
  readonly accounts: InboxView['accounts']['value'];
  readonly chosen: AccountId;
  readonly onChoose: (id: AccountId) => void;
};

function AccountChoice({ accounts, chosen, onChoose }: AccountChoiceProps) {
  const words = useWords();
  return (
    <fieldset class="choice">
      <legend>{words.say('new-chat.account')}</legend>
      {accounts.map((account) => (
        <label key={account.id} class="choice__option">
          <input
            type="radio"
            name="account"
            checked={account.id === chosen}
            data-account={account.id}
            data-network={account.network}
            onChange={() => onChoose(account.id)}
          />
          <NetworkMark network={account.network} />
          <span class="choice__text">
            {account.networkName}
            <bdi class="choice__detail">{account.identifier}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type IdentifierFieldProps = {
  readonly value: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onInput: (text: string) => void;
};

function IdentifierField({ value, hint, problem, field, onInput }: IdentifierFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{useWords().say('new-chat.identifier')}</label>
      <input
        id={id}
        class="field__input"
        value={value}
        dir="ltr"
        maxLength={254}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        ref={field}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== undefined}
        data-testid="new-chat-identifier"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p
        id={`${id}-hint`}
        class={problem === undefined ? 'field__hint' : 'field__problem'}
        aria-live="polite"
      >
        {problem ?? hint}
      </p>
    </div>
  );
}
