/**
 * What one person is told: from the menu of their chat.
 * @module
 */
import type { ChatId, Desk } from '@/lib/view';
import { useMemo } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import { PrivacyRows } from './privacy-part';
import { useSettings } from './settings-dialog';
import '../styles/settings.css';

export type PrivacyDialogProps = {
  readonly desk: Desk;
  readonly chatId: ChatId;
  readonly onClose: () => void;
};

export function PrivacyDialog(props: PrivacyDialogProps) {
  return <WholeWords>{() => <Privacy {...props} />}</WholeWords>;
}

function Privacy({ desk, chatId, onClose }: PrivacyDialogProps) {
  const words = useWords();
  const view = useSettings(desk);
  const privacy = useMemo(() => view.privacyOf(chatId), [view, chatId]).value;
  if (privacy === undefined || view.known.value === undefined) return null;
  return (
    <Dialog
      title={words.say('set.privacy.title', { name: privacy.name })}
      testId="privacy-dialog"
      onClose={onClose}
    >
      <p class="setting__hint">{words.say('set.privacy.intro')}</p>
      <PrivacyRows
        rows={privacy.rows}
        onAnswer={({ kind }, answer) => void view.answerForChat(chatId, kind, answer)}
      />
      <p class="field__problem" role="alert">
        {view.problem.value}
      </p>
    </Dialog>
  );
}
