/**
 * The line in the list that says how many messages could not be read, and opens the ledger.
 * @module
 */
import type { LedgerView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { LedgerDialog } from './dialogs';

export type LedgerNoteProps = {
  readonly count: number;
  readonly openLedger: () => LedgerView;
};

/** Stays while the dialog is open: the last message may heal in it. */
export function LedgerNote({ count, openLedger }: LedgerNoteProps) {
  const words = useWords();
  const [ledger, setLedger] = useState<LedgerView | undefined>(undefined);
  const close = (): void => {
    ledger?.dispose();
    setLedger(undefined);
  };
  if (count === 0 && ledger === undefined) return null;
  return (
    <>
      {count > 0 && (
        <p class="ledger-note">
          <Icon name="warning" />
          <Button kind="link" testId="ledger" onClick={() => setLedger(openLedger())}>
            {words.say('ledger.note', { count })}
          </Button>
        </p>
      )}
      {ledger !== undefined && <LedgerDialog ledger={ledger} onClose={close} />}
    </>
  );
}
