/**
 * The way to one's own other devices of an account.
 * @module
 */
import type { AccountActs, AccountItem } from '@/lib/view';
import { useState } from 'preact/hooks';
import { KeysDialog } from '../keys/dialogs';
import { Button } from '../parts/button';
import { useWords } from '../words';

export type OwnDevicesProps = { readonly item: AccountItem; readonly acts: AccountActs };

export function OwnDevices({ item, acts }: OwnDevicesProps) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  if (!item.hasDevices) return null;
  return (
    <>
      <Button kind="link" testId="own-devices" onClick={() => setShown(true)}>
        {words.say('keys.open')}
      </Button>
      {shown && <KeysDialog whose={acts.keysOf(item)} onClose={() => setShown(false)} />}
    </>
  );
}
