/**
 * The way to the devices of whom a chat is with, and that one of them waits to be looked at.
 * @module
 */
import { createChatKeys, type ConversationView, type KeysParts } from '@/lib/view';
import { useMemo, useState } from 'preact/hooks';
import { KeysDialog } from '../keys/dialogs';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

export function KeysLine({ view }: { readonly view: ConversationView }) {
  const words = useWords();
  const [shown, setShown] = useState<KeysParts | undefined>(undefined);
  const { isThere, note, whose } = useMemo(() => createChatKeys(view.keys), [view]);
  if (!isThere.value) return null;
  const button = (
    <Button kind="link" testId="keys" onClick={() => setShown(whose())}>
      {words.say('keys.open')}
    </Button>
  );
  return (
    <>
      {note.value === '' ? (
        <p class="protection">{button}</p>
      ) : (
        <p class="protection protection--none" data-testid="undecided-keys">
          <Icon name="warning" />
          {note.value} {button}
        </p>
      )}
      {shown !== undefined && <KeysDialog whose={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}
