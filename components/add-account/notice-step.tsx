/**
 * Step 3: the risks of third parties in plain words, and a yes that nobody gives for the person.
 * @module
 */
import type { AddAccountView } from '@/lib/view';
import { Button } from '../parts/button';
import { NetworkMark } from '../parts/network-mark';
import { useWords } from '../words';
import { Expectations } from './expectations';
import { Problem } from './provider-step';
import { StepTitle } from './step-title';

export function NoticeStep({ view }: { readonly view: AddAccountView }) {
  const words = useWords();
  const network = view.networkName.value;
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
        <h3 class="notice__title">{words.say('add.notice.heading')}</h3>
        <p>{words.say('add.notice.left')}</p>
        <Expectations
          sentences={[
            words.say('add.notice.sees', { network }),
            words.say('add.notice.strangers', { network }),
            words.say('add.notice.history', { network }),
            words.say('add.notice.opt-in'),
          ]}
        />
      </div>
      <label class="agree">
        <input
          id="agree"
          type="checkbox"
          checked={view.agreed.value}
          onChange={(event) => {
            view.agreed.value = event.currentTarget.checked;
          }}
        />
        <span>{words.say('add.notice.agree', { network })}</span>
      </label>
      <Problem view={view} />
      <Button id="sign-in" kind="primary" submit disabled={!view.agreed.value}>
        {words.say('add.sign-in', { provider: provider?.name ?? '' })}
      </Button>
    </form>
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
