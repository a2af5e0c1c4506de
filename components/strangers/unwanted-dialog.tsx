/**
 * Blocking somebody, and showing what they wrote to those who run the network: those messages that
 * the person chooses, and no others.
 * @module
 */
import { createUnwantedView, type ChatId, type Desk, type UnwantedView } from '@/lib/view';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { WholeWords } from '../parts/whole-words';
import { useWords } from '../words';
import '../styles/settings.css';

export type UnwantedDialogProps = {
  readonly desk: Desk;
  readonly chatId: ChatId;
  readonly onClose: () => void;
};

export function UnwantedDialog(props: UnwantedDialogProps) {
  return <WholeWords>{() => <Unwanted {...props} />}</WholeWords>;
}

function Unwanted({ desk, chatId, onClose }: UnwantedDialogProps) {
  const words = useWords();
  const view = useMemo(() => createUnwantedView(desk.parts, chatId), [desk, chatId]);
  useEffect(() => void view.load(), [view]);
  const { name, networkName } = view.who.value;
  return (
    <Dialog title={words.say('unwanted.title', { name })} testId="unwanted" onClose={onClose}>
      <p>{words.say('unwanted.block-about')}</p>
      <div class="setting__actions">
        <Button kind="primary" testId="unwanted-block" onClick={() => void view.block()}>
          {words.say(view.isBlocked.value ? 'blocked.unblock' : 'request.block')}
        </Button>
      </div>
      <h3>{words.say('unwanted.report')}</h3>
      <p>{words.say('unwanted.report-about', { network: networkName })}</p>
      <Choices view={view} />
      <div class="setting__actions">
        <Button
          testId="unwanted-report"
          disabled={view.chosen.value.size === 0}
          onClick={() => void view.report()}
        >
          {words.say('unwanted.send')}
        </Button>
      </div>
      <output class="setting__said" data-testid="unwanted-said">
        {view.said.value}
      </output>
    </Dialog>
  );
}

function Choices({ view }: { readonly view: UnwantedView }) {
  const words = useWords();
  const { value: messages } = view.messages;
  if (messages.length === 0) return <p class="setting__said">{words.say('unwanted.nothing')}</p>;
  return (
    <ul class="unwanted__choices">
      {messages.map(({ id, text, time }) => (
        <li key={id}>
          <label class="setting__check">
            <input
              type="checkbox"
              aria-label={text}
              checked={view.chosen.value.has(id)}
              data-testid="unwanted-message"
              onChange={() => view.choose(id)}
            />
            <span>
              <bdi>{text}</bdi> <small>{time}</small>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
