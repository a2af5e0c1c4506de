/**
 * The popup behind the toolbar's icon: the list, small; chats open where there is room.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { InboxView, Words } from '@/lib/view';
import { useCallback, useState } from 'preact/hooks';
import { AccountsDialog, NewChatDialog } from '../list/dialogs';
import { ListPane } from '../list/list-pane';
import { LockedWindow } from '../unlock/locked-window';
import { LostWindow } from '../unlock/lost-window';
import { WordsContext } from '../words';

export type PopupWindowProps = {
  readonly inbox: InboxView;
  readonly words: Words;
  readonly onOpenChat: (id: ChatId) => void;
  readonly onOpenInbox: () => void;
  readonly onOpenPanel: () => void;
  readonly onAddAccount: () => void;
  readonly onLocks: () => void;
  readonly onSettings: () => void;
};

export function PopupWindow(props: PopupWindowProps) {
  const { inbox, words, onOpenChat, onAddAccount, onLocks } = props;
  const [dialog, setDialog] = useState<'none' | 'new-chat' | 'accounts'>('none');
  const closeDialog = useCallback(() => setDialog('none'), []);
  if (inbox.phase.value === 'locked')
    return (
      <div class="popup">
        <LockedWindow words={words} onUnlock={onLocks} />
      </div>
    );
  if (inbox.phase.value === 'lost')
    return (
      <div class="popup">
        <LostWindow words={words} onUnlock={onLocks} />
      </div>
    );
  return (
    <WordsContext.Provider value={words}>
      <main class="popup">
        <ListPane
          inbox={inbox}
          current={undefined}
          onOpen={onOpenChat}
          onNewChat={() => setDialog('new-chat')}
          onAccounts={() => setDialog('accounts')}
          onSettings={props.onSettings}
          onAddAccount={onAddAccount}
          onLocks={onLocks}
          onOpenTab={props.onOpenInbox}
          onOpenPanel={props.onOpenPanel}
        />
        {dialog === 'new-chat' && (
          <NewChatDialog inbox={inbox} onOpen={onOpenChat} onClose={closeDialog} />
        )}
        {dialog === 'accounts' && (
          <AccountsDialog
            inbox={inbox}
            onAddAccount={onAddAccount}
            onLocks={onLocks}
            onClose={closeDialog}
          />
        )}
      </main>
    </WordsContext.Provider>
  );
}
