/**
 * Setting locks: a passphrase, a passkey where the browser has them, a recovery code.
 * @module
 */
import type { UnlockView } from '@/lib/view';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { SecretField } from './secret-field';
import { StrengthBar } from './strength-bar';

export function NewLocks({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  const busy = view.busy.value;
  const open = view.phase.value === 'open';
  return (
    <div class="locks__new">
      <PassphraseForm view={view} />
      <section class="locks__way">
        {view.passkeysAvailable ? (
          <>
            <p>{words.say('lock.passkey.text')}</p>
            <Button id="add-passkey" disabled={busy} onClick={() => void view.addPasskey()}>
              {words.say('lock.add-passkey')}
            </Button>
          </>
        ) : (
          <p data-testid="no-passkeys">{words.say('lock.passkey.absent')}</p>
        )}
      </section>
      {!open && (
        <section class="locks__way">
          <p>{words.say('lock.code.text')}</p>
          <Button id="make-code" disabled={busy} onClick={() => void view.makeCode()}>
            {words.say('lock.add-code')}
          </Button>
        </section>
      )}
    </div>
  );
}

function PassphraseForm({ view }: { readonly view: UnlockView }) {
  const words = useWords();
  const busy = view.busy.value;
  const has = view.ways.value.has('passphrase');
  return (
    <form
      class="form locks__way"
      onSubmit={(event) => {
        event.preventDefault();
        void view.setPassphrase();
      }}
    >
      <SecretField
        id="new-passphrase"
        label={words.say('lock.new-passphrase')}
        hint={words.say('lock.new-passphrase.hint')}
        value={view.newPassphrase}
        disabled={busy}
      />
      <StrengthBar item={view.strength.value} />
      <SecretField
        id="repeat-passphrase"
        label={words.say('lock.repeat')}
        value={view.repeated}
        disabled={busy}
      />
      <Button id="set-passphrase" kind="primary" submit busy={busy} disabled={busy}>
        {words.say(busy ? 'lock.sealing' : has ? 'lock.change-passphrase' : 'lock.add-passphrase')}
      </Button>
    </form>
  );
}
