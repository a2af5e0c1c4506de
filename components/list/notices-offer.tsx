/**
 * Whether to be notified: asked once, at the foot of the list, and never in the way.
 * @module
 */
import type { NoticesOffer as Offer } from '@/lib/view';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

export type NoticesOfferProps = { readonly offer: Offer };

export function NoticesOffer({ offer }: NoticesOfferProps) {
  const words = useWords();
  const [why, setWhy] = useState('');
  if (!offer.stands.value) return null;
  const answer = async (answered: ReturnType<Offer['accept']>): Promise<void> => {
    const outcome = await answered;
    setWhy(outcome.ok ? '' : outcome.why);
  };
  return (
    <section class="offer" data-testid="notices-offer">
      <Icon name="bell" />
      <div class="offer__words">
        <p>{words.say('notices.offer')}</p>
        {why !== '' && (
          <p class="field__problem" role="alert">
            {why}
          </p>
        )}
        <p class="offer__answers">
          <Button kind="link" testId="notices-yes" onClick={() => void answer(offer.accept())}>
            {words.say('notices.yes')}
          </Button>
          <Button kind="link" testId="notices-no" onClick={() => void answer(offer.decline())}>
            {words.say('notices.no')}
          </Button>
        </p>
      </div>
    </section>
  );
}
