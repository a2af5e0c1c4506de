/**
 * Step 2 of an open network: who the person is there, and what to know before.
 * @module
 */
import type { AddAccountView, PasswordJoin } from '@/lib/view';
import { InboxChoice } from '../list/inbox-choice';
import { Button } from '../parts/button';
import { SecretField } from '../unlock/secret-field';
import { useWords } from '../words';
import { useEffect, useRef } from 'preact/hooks';
import { Expectations } from './expectations';
import { StepTitle } from './step-title';

export function PasswordStep({ view }: { readonly view: AddAccountView }) {
  const words = useWords();
  const join = view.byPassword;
  const busy = join.busy.value;
  const said = SAID[join.network];
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void view.signInByPassword();
      }}
    >
      <StepTitle text={words.say(said.title)} />
      <Expectations sentences={said.know.map((key) => words.say(key))} />
      <AddressField join={join} />
      <SecretField
        id={`${join.network}-password`}
        label={words.say('password.password')}
        hint={words.say(said.passwordHint)}
        value={join.password}
        disabled={busy}
      />
      {join.network === 'xmpp' && <NewAccount join={join} />}
      <ServerField join={join} />
      <InboxChoice
        network={view.networkName.value}
        chosen={view.inbox.value}
        onChoose={(inbox) => {
          view.inbox.value = inbox;
        }}
      />
      <p id="problem" class="field__problem" role="alert">
        {join.problem.value}
      </p>
      <Button
        id={`${join.network}-sign-in`}
        kind="primary"
        submit
        busy={busy}
        disabled={busy || join.address.value.trim() === '' || join.password.value === ''}
      >
        {words.say(busy ? 'password.signing-in' : 'password.sign-in')}
      </Button>
    </form>
  );
}

/** What is said of each network. */
const SAID = {
  xmpp: {
    title: 'password.title',
    know: [
      'password.know.encrypted',
      'password.know.unencrypted',
      'password.know.history',
      'password.know.other-devices',
    ],
    addressHint: 'password.address.hint',
    passwordHint: 'password.password.hint',
    server: 'password.server',
    serverHint: 'password.server.hint',
  },
  matrix: {
    title: 'matrix.title',
    know: ['matrix.know.encrypted', 'matrix.know.device', 'password.know.history'],
    addressHint: 'matrix.address.hint',
    passwordHint: 'matrix.password.hint',
    server: 'matrix.server',
    serverHint: 'matrix.server.hint',
  },
} as const satisfies Readonly<Record<PasswordJoin['network'], unknown>>;

function NewAccount({ join }: { readonly join: PasswordJoin }) {
  const words = useWords();
  return (
    <label class="agree">
      <input
        id="xmpp-new"
        type="checkbox"
        checked={join.isNew.value}
        onChange={(event) => {
          join.isNew.value = event.currentTarget.checked;
        }}
      />
      <span>{words.say('password.new')}</span>
    </label>
  );
}

function AddressField({ join }: { readonly join: PasswordJoin }) {
  const words = useWords();
  const id = `${join.network}-address`;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="field">
      <label for={id}>{words.say('password.address')}</label>
      <input
        ref={field}
        id={id}
        class="field__input"
        value={join.address.value}
        dir="ltr"
        inputMode="email"
        maxLength={512}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        disabled={join.busy.value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          join.address.value = event.currentTarget.value;
        }}
      />
      <p id={`${id}-hint`} class="field__hint">
        {words.say(SAID[join.network].addressHint)}
      </p>
    </div>
  );
}

/** Most servers say where they are: the field waits behind a line. */
function ServerField({ join }: { readonly join: PasswordJoin }) {
  const words = useWords();
  const { network } = join;
  const id = `${network}-server`;
  return (
    <details id={`${network}-elsewhere`} class="add__elsewhere">
      <summary>{words.say('password.server-title')}</summary>
      <div class="field">
        <label for={id}>{words.say(SAID[network].server)}</label>
        <input
          id={id}
          class="field__input"
          value={join.server.value}
          dir="ltr"
          inputMode="url"
          maxLength={512}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          disabled={join.busy.value}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            join.server.value = event.currentTarget.value;
          }}
        />
        <p id={`${id}-hint`} class="field__hint">
          {words.say(SAID[network].serverHint)}
        </p>
      </div>
    </details>
  );
}
