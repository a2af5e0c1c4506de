/**
 * Step 3: the risks of third parties in plain words, and a yes that nobody gives for the person.
 * @module
 */
import type { AddAccountView } from '@/lib/view';
import { Button } from '../parts/button';
import { InboxChoice } from '../list/inbox-choice';
import { NetworkMark } from '../parts/network-mark';
import { useWords } from '../words';
import { Expectations } from './expectations';
import { Problem } from './provider-step';
import { StepTitle } from './step-title';

export function NoticeStep({ view }: { readonly view: AddAccountView }) {
  const words = useWords();
  const notice = view.notice.value;
  const [first, ...others] = notice.sentences;
  const provider = view.provider.value;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void view.signIn();
      }}
    >
      <StepTitle text={words.say('add.notice.title')} />
      <Parties view={view} />
      <div class="notice">
        <h3 class="notice__title">{notice.heading}</h3>
        <p>{first}</p>
        <Expectations sentences={others} />
      </div>
      <Whereabouts view={view} />
      <InboxChoice
        network={view.networkName.value}
        chosen={view.inbox.value}
        onChoose={(inbox) => {
          view.inbox.value = inbox;
        }}
      />
      <label class="agree">
        <input
          id="agree"
          type="checkbox"
          checked={view.agreed.value}
          onChange={(event) => {
            view.agreed.value = event.currentTarget.checked;
          }}
        />
        <span>{notice.agree}</span>
      </label>
      <Problem view={view} />
      <Button id="sign-in" kind="primary" submit disabled={!view.canSignIn.value}>
        {words.say('add.sign-in', { provider: provider?.name ?? '' })}
      </Button>
    </form>
  );
}

/** The condition of the gatekeepers' offers, asked and not assumed; a no is explained. */
function Whereabouts({ view }: { readonly view: AddAccountView }) {
  const words = useWords();
  const network = view.networkName.value;
  const answer = (where: AddAccountView['whereabouts']['value'], id: string, text: string) => (
    <label class="agree">
      <input
        id={id}
        type="radio"
        name="whereabouts"
        checked={view.whereabouts.value === where}
        onChange={() => {
          view.whereabouts.value = where;
        }}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset class="whereabouts" aria-describedby="eea-why">
      <legend class="notice__title">{words.say('add.eea.question')}</legend>
      {answer('in-the-eea', 'eea-yes', view.notice.value.statement)}
      {answer('elsewhere', 'eea-no', words.say('add.eea.outside'))}
      <p id="eea-why" class="field__hint">
        {words.say('add.eea.why', { network })}
      </p>
      <output id="eea-refused" class="field__problem">
        {view.whereabouts.value === 'elsewhere' && words.say('add.eea.refused', { network })}
      </output>
    </fieldset>
  );
}

/** Who vouches, and towards whom: as looked up, not as typed. */
function Parties({ view }: { readonly view: AddAccountView }) {
  const words = useWords();
  const network = view.network.value;
  const provider = view.provider.value;
  return (
    <div class="parties" data-testid="provider">
      {network !== undefined && <NetworkMark network={network} label={view.networkName.value} />}
      <div class="parties__who">
        <span class="parties__label">{words.say('add.notice.provider')}</span>
        <bdi class="parties__name" id="provider-name">
          {provider?.name}
        </bdi>
        <bdi class="parties__address">{provider?.address}</bdi>
      </div>
      <Button kind="link" onClick={() => view.back()}>
        {words.say('add.notice.change')}
      </Button>
    </div>
  );
}
