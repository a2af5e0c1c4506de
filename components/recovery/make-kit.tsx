/**
 * What goes into a kit, and what opens it.
 * @module
 */
import type { KitMaking, RecoveryView } from '@/lib/view';
import { Button } from '../parts/button';
import { SecretField } from '../unlock/secret-field';
import { StrengthBar } from '../unlock/strength-bar';
import { useWords } from '../words';
import { KitProblem } from './kit-problem';
import { LockedNote } from './kit-start';

type MakeKitProps = { readonly view: RecoveryView; readonly onUnlock: () => void };

export function MakeKit({ view, onUnlock }: MakeKitProps) {
  const words = useWords();
  const { making } = view;
  const busy = view.busy.value;
  if (view.inbox.value === 'locked') return <LockedNote onUnlock={onUnlock} />;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void making.make();
      }}
    >
      <h2 class="add__question">{words.say('kit.make.title')}</h2>
      <KitContents />
      <div class="copy-choice">
        <input
          id="kit-history"
          type="checkbox"
          checked={making.history.value}
          disabled={busy}
          aria-describedby="kit-history-why"
          onChange={(event) => {
            making.history.value = event.currentTarget.checked;
          }}
        />
        <div>
          <label for="kit-history">{words.say('kit.history')}</label>
          <p id="kit-history-why" class="field__hint">
            {words.say('kit.history.hint')}
          </p>
        </div>
      </div>
      <OpenedBy making={making} busy={busy} />
      {making.by.value === 'passphrase' && <PassphraseFields making={making} busy={busy} />}
      <KitProblem view={view} />
      <Button id="kit-make-now" kind="primary" submit busy={busy} disabled={busy}>
        {words.say(busy ? 'kit.making' : 'kit.make-now')}
      </Button>
    </form>
  );
}

/** Also on paper: who finds the page in five years has forgotten it. */
export function KitContents() {
  const words = useWords();
  return (
    <div class="kit-contents">
      <section>
        <h3 class="add__subhead">{words.say('kit.in-it')}</h3>
        <ul>
          <li>{words.say('kit.in-it.accounts')}</li>
          <li>{words.say('kit.in-it.contacts')}</li>
          <li>{words.say('kit.in-it.settings')}</li>
        </ul>
      </section>
      <section>
        <h3 class="add__subhead">{words.say('kit.not-in-it')}</h3>
        <ul>
          <li>{words.say('kit.not-in-it.sessions')}</li>
          <li>{words.say('kit.not-in-it.sign-in')}</li>
          <li>{words.say('kit.not-in-it.locks')}</li>
        </ul>
      </section>
    </div>
  );
}

type PartProps = { readonly making: KitMaking; readonly busy: boolean };

function OpenedBy({ making, busy }: PartProps) {
  const words = useWords();
  return (
    <fieldset class="kit-by">
      <legend class="add__subhead">{words.say('kit.by')}</legend>
      {(['code', 'passphrase'] as const).map((by) => (
        <label key={by}>
          <input
            type="radio"
            name="kit-by"
            id={`kit-by-${by}`}
            checked={making.by.value === by}
            disabled={busy}
            onChange={() => {
              making.by.value = by;
            }}
          />
          <span>{words.say(`kit.by.${by}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PassphraseFields({ making, busy }: PartProps) {
  const words = useWords();
  return (
    <>
      <SecretField
        id="kit-passphrase"
        label={words.say('kit.passphrase')}
        hint={words.say('kit.passphrase.hint')}
        value={making.passphrase}
        disabled={busy}
      />
      <StrengthBar item={making.strength.value} />
      <SecretField
        id="kit-repeat"
        label={words.say('lock.repeat')}
        value={making.repeated}
        disabled={busy}
      />
    </>
  );
}
