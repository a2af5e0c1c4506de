/**
 * Somebody who cannot be written to: why, and an invitation that is ready to be sent another way.
 * @module
 */
import type { ReachItem, ReachView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Button } from './button';

export type ReachCardProps = {
  readonly item: ReachItem;
  readonly copy: ReachView['copy'];
  /** Asks the network anew; where absent, whoever draws this has a way of its own. */
  readonly check?: (() => ReturnType<ReachView['check']>) | undefined;
};

export function ReachCard({ item, copy, check }: ReachCardProps) {
  const words = useWords();
  return (
    <section class="reach" data-testid="reach" data-reach={item.state}>
      <output class="reach__why">{item.sentence}</output>
      <details class="reach__more" open={check === undefined}>
        <summary>{words.say('reach.invite')}</summary>
        <p>{item.advice}</p>
        <blockquote class="reach__invitation" data-testid="invitation">
          {item.invitation}
        </blockquote>
        <CopyButton item={item} copy={copy} />
      </details>
      <p class="reach__checked">
        {item.checked} {check !== undefined && <CheckButton check={check} />}
      </p>
    </section>
  );
}

function CopyButton({ item, copy }: Pick<ReachCardProps, 'item' | 'copy'>) {
  const words = useWords();
  const [told, setTold] = useState('');
  const act = async (): Promise<void> => {
    const outcome = await copy(item);
    setTold(outcome.ok ? words.say('reach.copied') : outcome.why);
  };
  return (
    <p class="reach__copy">
      <Button testId="copy-invitation" onClick={() => void act()}>
        {words.say('reach.copy')}
      </Button>
      <output data-testid="copied">{told}</output>
    </p>
  );
}

function CheckButton({ check }: { readonly check: NonNullable<ReachCardProps['check']> }) {
  const words = useWords();
  const [state, setState] = useState<{ readonly busy: boolean; readonly why?: string }>({
    busy: false,
  });
  const act = async (): Promise<void> => {
    setState({ busy: true });
    const outcome = await check();
    setState(outcome.ok ? { busy: false } : { busy: false, why: outcome.why });
  };
  return (
    <>
      <Button
        kind="link"
        testId="check-reach"
        busy={state.busy}
        disabled={state.busy}
        onClick={() => void act()}
      >
        {words.say(state.busy ? 'reach.checking' : 'reach.check')}
      </Button>
      <span class="field__problem" role="alert">
        {state.why}
      </span>
    </>
  );
}
