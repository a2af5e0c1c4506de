/**
 * In the place of the composer, where the person has not said yet whether they want to talk, or has
 * said that they do not.
 * @module
 */
import type { ConversationView, Outcome, StandingItem } from '@/lib/view';
import { useContext, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { UnwantedContext } from './unwanted-context';

export type RequestBarProps = {
  readonly view: ConversationView;
  readonly standing: StandingItem;
  /** The chat is gone. */
  readonly onGone: () => void;
};

export function RequestBar({ view, standing, onGone }: RequestBarProps) {
  const words = useWords();
  const [why, setWhy] = useState('');
  const askUnwanted = useContext(UnwantedContext);
  const { strangers } = view;
  const doing = async (wish: Promise<Outcome<undefined>>, then?: () => void): Promise<void> => {
    const outcome = await wish;
    setWhy(outcome.ok ? '' : outcome.why);
    if (outcome.ok) then?.();
  };
  const act = (...wish: Parameters<typeof doing>): void => void doing(...wish);
  return (
    <section
      class="request-bar"
      aria-label={words.say('request.label')}
      data-testid="request-bar"
      data-kind={standing.kind}
    >
      <p>{standing.about}</p>
      {standing.refused !== '' && <p class="request-bar__refused">{standing.refused}</p>}
      <div class="request-bar__acts">
        {standing.kind === 'blocked' ? (
          <Button testId="unblock" onClick={() => act(strangers.block(false))}>
            {words.say('blocked.unblock')}
          </Button>
        ) : (
          <>
            <Button kind="primary" testId="accept-request" onClick={() => act(strangers.accept())}>
              {words.say('request.accept')}
            </Button>
            <Button testId="delete-request" onClick={() => act(strangers.remove(), onGone)}>
              {words.say('request.delete')}
            </Button>
            <Button testId="block-request" onClick={() => act(strangers.block(true), onGone)}>
              {words.say('request.block')}
            </Button>
            {askUnwanted !== undefined && (
              <Button kind="link" testId="report-request" onClick={() => askUnwanted(view.chatId)}>
                {words.say('request.report')}
              </Button>
            )}
          </>
        )}
      </div>
      <p class="field__problem" role="alert">
        {why}
      </p>
    </section>
  );
}

/** Over what a stranger wrote: nothing of it is read, pressed or loaded before the person wants it. */
export function Veil({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  return (
    <div class="veil">
      <p>{words.say('request.veiled')}</p>
      <Button testId="lift-veil" onClick={() => view.strangers.lift()}>
        {words.say('request.show')}
      </Button>
    </div>
  );
}
