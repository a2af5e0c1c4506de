/**
 * The ledger: what could not be read, on every network, with its cause and its repair.
 * @module
 */
import type { LedgerItem, LedgerView } from '@/lib/view';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { NetworkMark } from '../parts/network-mark';
import { useWords } from '../words';

export type LedgerDialogProps = { readonly ledger: LedgerView; readonly onClose: () => void };

export function LedgerDialog({ ledger, onClose }: LedgerDialogProps) {
  const words = useWords();
  const phase = ledger.phase.value;
  return (
    <Dialog title={words.say('ledger.title')} testId="ledger-dialog" onClose={onClose}>
      {phase === 'unavailable' && <p role="alert">{words.say('ledger.unavailable')}</p>}
      {phase === 'ready' && ledger.items.value.length === 0 && (
        <p data-testid="ledger-none">{words.say('ledger.none')}</p>
      )}
      <ul class="accounts">
        {ledger.items.value.map((item) => (
          <LedgerCard
            key={item.id}
            item={item}
            repair={ledger.repair.bind(ledger)}
            onWriting={onClose}
          />
        ))}
      </ul>
    </Dialog>
  );
}

type LedgerCardProps = {
  readonly item: LedgerItem;
  readonly repair: LedgerView['repair'];
  /** A text to its sender was begun, in the chat. */
  readonly onWriting: () => void;
};

function LedgerCard({ item, repair, onWriting }: LedgerCardProps) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const run = async (): Promise<void> => {
    setBusy(true);
    const outcome = await repair(item.id);
    if (outcome.ok && outcome.value === 'writing') return onWriting();
    setBusy(false);
    setWhy(outcome.ok ? undefined : outcome.why);
  };
  return (
    <li class="account" data-testid="ledger-item" data-expected={String(item.expected)}>
      <div class="account__head">
        <NetworkMark network={item.network} />
        <span class="account__name">{item.from}</span>
      </div>
      <p>
        {item.cause} {item.expectation}
      </p>
      {item.instead !== undefined && <p class="account__notices">{item.instead}</p>}
      {item.action !== undefined && (
        <Button kind="plain" busy={busy} disabled={busy} testId="repair" onClick={() => void run()}>
          {item.action}
        </Button>
      )}
      {why !== undefined && (
        <p class="field__problem" role="alert">
          {why}
        </p>
      )}
    </li>
  );
}
