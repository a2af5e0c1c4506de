/**
 * Steps 4 and 5: the browser's own sign-in window is open; and done.
 * @module
 */
import type { AddAccountView } from '@/lib/view';
import { Bridge } from '../parts/bridge';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { StepTitle } from './step-title';

export function SigningInStep({ view }: { readonly view: AddAccountView }) {
  const words = useWords();
  const provider = view.provider.value?.name ?? '';
  return (
    <div class="add__wait" id="signing-in" aria-busy="true">
      <Bridge />
      <StepTitle text={words.say('add.signing-in.title')} />
      <p>{words.say('add.signing-in.text', { provider })}</p>
      <span class="pulse" aria-hidden="true" />
    </div>
  );
}

type DoneStepProps = { readonly view: AddAccountView; readonly onOpenInbox: () => void };

export function DoneStep({ view, onOpenInbox }: DoneStepProps) {
  const words = useWords();
  return (
    <div class="add__wait">
      <Bridge />
      <StepTitle text={words.say('add.done.title', { network: view.networkName.value })} />
      <p class="add__as">
        {words.say('add.done.as')}
        <bdi id="identifier">{view.identifier.value}</bdi>
      </p>
      <p>{words.say('add.done.next')}</p>
      <Button id="done" kind="primary" onClick={onOpenInbox}>
        {words.say('add.done.open')}
      </Button>
    </div>
  );
}
