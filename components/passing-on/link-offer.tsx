/**
 * Above the field: a preview of the page that is linked to, offered, being asked for, there, or not to be had.
 * @module
 */
import type { LinkOffer, LinkOfferState } from '@/lib/view';
import { Button, IconButton } from '../parts/button';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';

export type LinkOfferProps = { readonly offer: LinkOffer; readonly state: LinkOfferState };

export function LinkOfferStrip(props: LinkOfferProps) {
  return <WholeWords>{() => <Strip {...props} />}</WholeWords>;
}

function Strip({ offer, state }: LinkOfferProps) {
  const words = useWords();
  return (
    <div class="composer__strip" data-testid="link-offer" data-kind={state.kind}>
      {state.kind === 'there' ? (
        <Found offer={offer} state={state} />
      ) : (
        <Asking offer={offer} state={state} />
      )}
      <IconButton
        icon="close"
        label={words.say('pass.link-leave-out')}
        testId="link-leave-out"
        onClick={() => offer.leaveOut()}
      />
    </div>
  );
}

type Waiting = Exclude<LinkOfferState, { readonly kind: 'there' }>;

function Asking({ offer, state }: { readonly offer: LinkOffer; readonly state: Waiting }) {
  const words = useWords();
  const { host } = state;
  if (state.kind === 'offered')
    return (
      <span class="composer__about">
        <Button kind="link" testId="link-ask" onClick={() => void offer.ask()}>
          {words.say('pass.link-ask')}
        </Button>
        <span class="composer__quoted">{words.say('pass.link-hint', { host })}</span>
      </span>
    );
  return (
    <output class="composer__about">
      {'problem' in state ? (
        <span class="composer__told" data-testid="link-problem">
          {words.say(`pass.link-problem.${state.problem}`, { host })}
        </span>
      ) : (
        <span class="composer__quoted">{words.say('pass.link-asking', { host })}</span>
      )}
    </output>
  );
}

type There = Extract<LinkOfferState, { readonly kind: 'there' }>;

function Found({ offer, state }: { readonly offer: LinkOffer; readonly state: There }) {
  const picture = offer.picture.value;
  return (
    <>
      {picture !== undefined && <img class="preview__picture" src={picture} alt="" />}
      <output class="composer__about">
        <bdi class="composer__title" data-testid="link-title">
          {state.page.title}
        </bdi>
        <bdi class="composer__quoted">{state.page.description ?? state.host}</bdi>
      </output>
    </>
  );
}
