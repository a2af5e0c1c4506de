/**
 * Devices by their keys: to be compared, trusted, or not.
 * @module
 */
import { createKeysView, type KeysParts } from '@/lib/view';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import '../styles/keys.css';

export type KeysDialogProps = { readonly whose: KeysParts; readonly onClose: () => void };

export function KeysDialog(props: KeysDialogProps) {
  return <WholeWords>{() => <Keys {...props} />}</WholeWords>;
}

function Keys({ whose, onClose }: KeysDialogProps) {
  const words = useWords();
  // Whose they are stays the same for as long as it is open.
  const [view] = useState(() => createKeysView(whose));
  useEffect(() => void view.load(), [view]);
  const item = view.item.value;
  return (
    <Dialog title={item?.title ?? words.say('keys.open')} testId="keys-dialog" onClose={onClose}>
      {item !== undefined && (
        <>
          <p>{item.how}</p>
          <h3 class="keys__label">{words.say('keys.own')}</h3>
          <p class="keys__print" dir="ltr" data-testid="own-key">
            {item.own}
          </p>
          {item.keys.length === 0 && <p>{words.say('keys.none')}</p>}
          <ul class="keys">
            {item.keys.map(({ fingerprint, device, trust, state, choices }) => (
              <li key={fingerprint} data-testid="key" data-trust={trust}>
                <h3 class="keys__label">{device}</h3>
                <p class="keys__print" dir="ltr">
                  {fingerprint}
                </p>
                <p class={`keys__state keys__state--${trust}`}>{state}</p>
                {choices.map(({ verdict, label }) => (
                  <Button
                    key={verdict}
                    kind="link"
                    testId={`key-${verdict}`}
                    disabled={view.busy.value}
                    onClick={() => void view.decide(fingerprint, verdict)}
                  >
                    {label}
                  </Button>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {view.why.value !== '' && (
        <p class="field__problem" role="alert">
          {view.why.value}
        </p>
      )}
    </Dialog>
  );
}
