/**
 * The ways in: passphrase, passkey, recovery code, whichever there are.
 * @module
 */
import type { UnlockView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { LockProblem } from './lock-problem';
import { ReceivingNote } from './receiving-note';
import { SecretField } from './secret-field';

export type UnlockFormsProps = {
  readonly view: UnlockView;
  /** where the page has said already what this is about */
  readonly untitled?: boolean;
};

export function UnlockForms({ view, untitled = false }: UnlockFormsProps) {
  const words = useWords();
  const ways = view.ways.value;
  const [byCode, setByCode] = useState(ways.size === 1 && ways.has('recovery'));
  return (
    <>
      {!untitled && <h2 class="add__question">{words.say('lock.unlock.title')}</h2>}
      {ways.has('passkey') && view.passkeysAvailable && (
        <Button
          id="unlock-passkey"
          kind={ways.has('passphrase') ? 'plain' : 'primary'}
          disabled={stopped(view)}
          onClick={() => void view.unlockByPasskey()}
        >
          {words.say('lock.passkey.unlock')}
        </Button>
      )}
      {ways.has('passphrase') && <PassphraseForm view={view} />}
      {byCode && <CodeForm view={view} />}
      <LockProblem view={view} />
      {ways.has('recovery') && !byCode && (
        <Button kind="link" testId="by-code" onClick={() => setByCode(true)}>
          {words.say('lock.code.show')}
        </Button>
      )}
      <ReceivingNote view={view} />
    </>
  );
}

function stopped(view: UnlockView): boolean {
  return view.busy.value || view.waitSeconds.value > 0;
}

function PassphraseForm({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  const busy = view.busy.value;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void view.unlockByPassphrase();
      }}
    >
      <SecretField
        id="passphrase"
        label={words.say('lock.passphrase')}
        value={view.passphrase}
        disabled={busy}
        first
      />
      <Button id="unlock" kind="primary" submit busy={busy} disabled={stopped(view)}>
        {words.say(busy ? 'lock.passphrase.unlocking' : 'lock.passphrase.unlock')}
      </Button>
    </form>
  );
}

function CodeForm({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void view.unlockByCode();
      }}
    >
      <SecretField
        id="recovery-code"
        label={words.say('lock.code')}
        hint={words.say('lock.code.hint')}
        value={view.code}
        disabled={view.busy.value}
        shown
        first
      />
      <Button id="unlock-code" submit disabled={stopped(view)}>
        {words.say('lock.code.unlock')}
      </Button>
    </form>
  );
}
