/**
 * The way to keys of older messages, where an account's server keeps such.
 * @module
 */
import type { AccountActs, AccountItem } from '@/lib/view';
import { useState } from 'preact/hooks';
import { OlderKeysDialog } from '../keys/dialogs';
import { Button } from '../parts/button';
import { useWords } from '../words';

export type OlderKeysProps = { readonly item: AccountItem; readonly acts: AccountActs };

export function OlderKeys({ item, acts }: OlderKeysProps) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  if (!item.hasOlderKeys) return null;
  return (
    <>
      <Button kind="link" testId="older-keys" onClick={() => setShown(true)}>
        {words.say('older.title')}
      </Button>
      {shown && (
        <OlderKeysDialog begin={() => acts.olderKeys(item)} onClose={() => setShown(false)} />
      )}
    </>
  );
}
