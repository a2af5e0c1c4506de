/**
 * What stands where nothing is yet: always with the next step.
 * @module
 */
import type { ComponentChildren } from 'preact';
import { Bridge } from '../parts/bridge';
import { Button } from '../parts/button';
import { useWords } from '../words';

export type FirstRunProps = {
  readonly onAddAccount: () => void;
  /** What more there is to say, where there is room for it. */
  readonly children?: ComponentChildren;
};

export function FirstRun({ onAddAccount, children }: FirstRunProps) {
  const words = useWords();
  return (
    <div class="empty" data-testid="first-run">
      <Bridge />
      <h2 class="empty__title">{words.say('empty.first.title')}</h2>
      <p>{words.say('empty.first.text')}</p>
      <p class="empty__small">{words.say('empty.first.limits')}</p>
      <Button kind="primary" testId="add-account" onClick={onAddAccount}>
        {words.say('accounts.add')}
      </Button>
      {children}
    </div>
  );
}

export function NoChats({ onNewChat }: { readonly onNewChat: () => void }) {
  const words = useWords();
  return (
    <div class="empty" data-testid="no-chats">
      <Bridge />
      <h2 class="empty__title">{words.say('empty.chats.title')}</h2>
      <p>{words.say('empty.chats.text')}</p>
      <Button kind="primary" onClick={onNewChat}>
        {words.say('list.new-chat')}
      </Button>
    </div>
  );
}

export function NoConversation() {
  const words = useWords();
  return (
    <div class="pane empty empty--pane" data-testid="no-conversation">
      <Bridge />
      <h2 class="empty__title">{words.say('empty.pane.title')}</h2>
      <p class="empty__small">{words.say('empty.pane.text')}</p>
    </div>
  );
}
