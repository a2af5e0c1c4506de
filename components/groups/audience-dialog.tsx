/**
 * Who of a group has one of the person's messages, and who has read it.
 * @module
 */
import {
  loadAudience,
  type AudienceItem,
  type Desk,
  type MessageId,
  type Outcome,
} from '@/lib/view';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import '../styles/groups.css';

export type AudienceDialogProps = {
  readonly desk: Desk;
  readonly messageId: MessageId;
  readonly onClose: () => void;
};

export function AudienceDialog(props: AudienceDialogProps) {
  return <WholeWords>{() => <Audience {...props} />}</WholeWords>;
}

function Audience({ desk, messageId, onClose }: AudienceDialogProps) {
  const words = useWords();
  const [told, setTold] = useState<Outcome<readonly AudienceItem[]> | undefined>(undefined);
  useEffect(() => {
    void loadAudience(desk.parts, messageId).then(setTold);
  }, [desk, messageId]);
  return (
    <Dialog title={words.say('audience.title')} testId="audience-dialog" onClose={onClose}>
      {told?.ok === false && <p role="alert">{told.why}</p>}
      {told?.ok === true &&
        told.value.map(({ title, names }) => (
          <section key={title}>
            <h3 class="group__heading">{title}</h3>
            <ul class="group__names">
              {names.map((name, at) => (
                <li key={at}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Dialog>
  );
}
