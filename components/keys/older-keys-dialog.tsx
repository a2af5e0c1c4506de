/**
 * Keys to older messages: opened by the recovery key of the person's, or closed by one that is made here and shown once.
 * @module
 */
import type { OlderKeysView } from '@/lib/view';
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import '../styles/keys.css';

export type OlderKeysDialogProps = {
  /** Called once. */
  readonly begin: () => OlderKeysView;
  readonly onClose: () => void;
};

export function OlderKeysDialog(props: OlderKeysDialogProps) {
  return <WholeWords>{() => <OlderKeys {...props} />}</WholeWords>;
}

function OlderKeys({ begin, onClose }: OlderKeysDialogProps) {
  const words = useWords();
  const [view] = useState(begin);
  useEffect(() => void view.load(), [view]);
  const state = view.state.value;
  return (
    <Dialog title={words.say('older.title')} testId="older-keys-dialog" onClose={onClose}>
      {state === 'none' && <ToMake view={view} />}
      {state === 'closed' && <ToOpen view={view} />}
      {state === 'open' && <Opened view={view} />}
      {view.why.value !== '' && (
        <p class="field__problem" role="alert">
          {view.why.value}
        </p>
      )}
    </Dialog>
  );
}

type PartProps = { readonly view: OlderKeysView };

function ToMake({ view }: PartProps) {
  const words = useWords();
  return (
    <>
      <p>{words.say('older.none')}</p>
      <Button
        kind="primary"
        testId="older-keys-make"
        busy={view.busy.value}
        disabled={view.busy.value}
        onClick={() => void view.make()}
      >
        {words.say('older.make')}
      </Button>
    </>
  );
}

function ToOpen({ view }: PartProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void view.open(typed);
      }}
    >
      <p>{words.say('older.closed')}</p>
      <label class="field__label" for={id}>
        {words.say('older.key')}
      </label>
      <input
        id={id}
        class="field__input"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button submit kind="primary" busy={view.busy.value} disabled={view.busy.value}>
        {words.say('older.unlock')}
      </Button>
    </form>
  );
}

function Opened({ view }: PartProps) {
  const words = useWords();
  const made = view.made.value;
  return (
    <>
      {made !== undefined && (
        <>
          <p>{words.say('older.made')}</p>
          <p class="keys__print" dir="ltr" data-testid="recovery-key">
            {made}
          </p>
        </>
      )}
      <output class="keys__standing">{words.say('older.open')}</output>
    </>
  );
}
