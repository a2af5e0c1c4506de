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
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void view.signInByPassword();
      }}
    >
      <StepTitle text={words.say('password.title')} />
      <Expectations
        sentences={[
          words.say('password.know.encrypted'),
          words.say('password.know.unencrypted'),
          words.say('password.know.history'),
          words.say('password.know.other-devices'),
        ]}
      />
      <AddressField join={join} />
      <SecretField
        id="xmpp-password"
        label={words.say('password.password')}
        hint={words.say('password.password.hint')}
        value={join.password}
        disabled={busy}
      />
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
        id="xmpp-sign-in"
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

function AddressField({ join }: { readonly join: PasswordJoin }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="field">
      <label for="xmpp-address">{words.say('password.address')}</label>
      <input
        ref={field}
        id="xmpp-address"
        class="field__input"
        value={join.address.value}
        dir="ltr"
        inputMode="email"
        maxLength={512}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        disabled={join.busy.value}
        aria-describedby="xmpp-address-hint"
        onInput={(event) => {
          join.address.value = event.currentTarget.value;
        }}
      />
      <p id="xmpp-address-hint" class="field__hint">
        {words.say('password.address.hint')}
      </p>
    </div>
  );
}

/** Most servers say where they are: the field waits behind a line. */
function ServerField({ join }: { readonly join: PasswordJoin }) {
  const words = useWords();
  return (
    <details id="xmpp-elsewhere" class="add__elsewhere">
      <summary>{words.say('password.server-title')}</summary>
      <div class="field">
        <label for="xmpp-server">{words.say('password.server')}</label>
        <input
          id="xmpp-server"
          class="field__input"
          value={join.server.value}
          dir="ltr"
          inputMode="url"
          maxLength={512}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          disabled={join.busy.value}
          aria-describedby="xmpp-server-hint"
          onInput={(event) => {
            join.server.value = event.currentTarget.value;
          }}
        />
        <p id="xmpp-server-hint" class="field__hint">
          {words.say('password.server.hint')}
        </p>
      </div>
    </details>
  );
}
