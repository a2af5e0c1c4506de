/**
 * The sheet of shortcuts, over the desk.
 * @module
 */
import { shortcutItems, type Desk } from '@/lib/view';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { WholeWords } from '../parts/whole-words';
import { useSettings } from '../settings/settings-dialog';
import { useWords } from '../words';
import { ShortcutList } from './shortcut-list';
import '../styles/settings.css';
import '../styles/palette.css';

export type ShortcutSheetProps = {
  readonly desk: Desk;
  readonly isMac: boolean;
  readonly onClose: () => void;
};

export function ShortcutSheet(props: ShortcutSheetProps) {
  return <WholeWords>{() => <Sheet {...props} />}</WholeWords>;
}

function Sheet({ desk, isMac, onClose }: ShortcutSheetProps) {
  const words = useWords();
  const { known } = useSettings(desk);
  return (
    <Dialog title={words.say('shortcuts.title')} testId="shortcuts" onClose={onClose}>
      <ShortcutList items={shortcutItems(known.value?.shortcuts ?? {}, words, isMac)} />
      <Button
        testId="shortcuts-change"
        onClick={() => desk.show({ kind: 'settings', find: words.say('set.section.shortcuts') })}
      >
        {words.say('set.title')}
      </Button>
    </Dialog>
  );
}
