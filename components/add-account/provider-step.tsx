/**
 * Step 2: who vouches for the person.
 * @module
 */
import type { AddAccountView } from '@/lib/view';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { StepTitle } from './step-title';

export function ProviderStep({ view }: { readonly view: AddAccountView }) {
  const words = useWords();
  const looking = view.looking.value;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void view.lookUp();
      }}
    >
      <StepTitle text={words.say('add.provider.title')} />
      <p>{words.say('add.provider.intro', { network: view.networkName.value })}</p>
      <div class="field">
        <label for="provider-address">{words.say('add.provider.address')}</label>
        <input
          id="provider-address"
          class="field__input"
          value={view.address.value}
          dir="ltr"
          inputMode="url"
          maxLength={512}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          ref={field}
          aria-describedby="provider-hint"
          aria-invalid={view.problem.value !== undefined}
          onInput={(event) => {
            view.address.value = event.currentTarget.value;
          }}
        />
        <p id="provider-hint" class="field__hint">
          {words.say('add.provider.hint')}
        </p>
        <Problem view={view} />
      </div>
      <Button id="look-up" kind="primary" submit busy={looking} disabled={looking}>
        {words.say(looking ? 'add.provider.looking' : 'add.provider.look-up')}
      </Button>
    </form>
  );
}

/** Stands in the page from the start, so that what it comes to say is spoken. */
export function Problem({ view }: { readonly view: AddAccountView }) {
  return (
    <p id="problem" class="field__problem" role="alert">
      {view.problem.value}
    </p>
  );
}
