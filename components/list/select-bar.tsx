/**
 * What can be done with the chats that are selected, above the list while any are being selected.
 * @module
 */
import { deedsForMany, type InboxView, type ManyDeed } from '@/lib/view';
import { Button, IconButton } from '../parts/button';
import { useWords } from '../words';
import { ICONS } from './chat-menu';

export type SelectBarProps = { readonly inbox: InboxView };

export function SelectBar({ inbox }: SelectBarProps) {
  const words = useWords();
  const { selection, deeds } = inbox;
  if (!selection.active.value) return null;
  const rows = selection.rows.value;
  const act = (deed: ManyDeed): void => {
    selection.end();
    void deeds.actOnMany(rows, deed);
  };
  return (
    <div class="select-bar" data-testid="select-bar">
      <output class="select-bar__count">{words.say('select.count', { count: rows.length })}</output>
      {deedsForMany(rows).map((deed) => (
        <IconButton
          key={deed}
          icon={ICONS[deed]}
          label={words.say(`deed.${deed}`)}
          testId={`many-${deed}`}
          onClick={() => act(deed)}
        />
      ))}
      <Button kind="link" testId="select-done" onClick={() => selection.end()}>
        {words.say('select.done')}
      </Button>
    </div>
  );
}
