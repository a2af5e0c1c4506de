/**
 * The panel and the full tab: one list and one conversation, stacked where it is narrow and
 * side by side where there is room (the stylesheet decides).
 * @module
 */
import type { Desk, Words } from '@/lib/view';
import { useCallback, useEffect } from 'preact/hooks';
import type { ConversationProps } from '../conversation/conversation';
import { EmojiContext } from '../conversation/emoji-context';
import { ReachNotice } from '../conversation/reach-notice';
import { StartChatContext } from '../conversation/start-chat';
import { NoConversation } from '../list/empty-states';
import { ListPane } from '../list/list-pane';
import { later } from '../parts/later';
import type { PagePorts } from '../settings/own-part';
import { LockedWindow } from '../unlock/locked-window';
import { LostWindow } from '../unlock/lost-window';
import type { WelcomeProps } from '../welcome/welcome';
import { WordsContext } from '../words';
import { Overlays } from './overlays';

/** The list is there first; the conversation is fetched while it is looked at. */
const Conversation = later<ConversationProps>(() =>
  import('../conversation/conversation').then((chunk) => chunk.Conversation),
);

/** Once, when there is nothing yet. */
const Welcome = later<WelcomeProps>(() =>
  import('../welcome/welcome').then((chunk) => chunk.Welcome),
);

export type DeskWindowProps = {
  readonly desk: Desk;
  readonly words: Words;
  readonly page: PagePorts;
  /** Where the window is not itself a tab. */
  readonly onOpenTab?: () => void;
};

export function DeskWindow({ desk, words, page, onOpenTab }: DeskWindowProps) {
  const onAddAccount = (): void => page.openPage('/add-account.html');
  const onLocks = (): void => page.openPage('/unlock.html');
  const open = useCallback((id: Parameters<Desk['open']>[0]) => desk.open(id), [desk]);
  const startChat = useCallback((find: string) => desk.show({ kind: 'new-chat', find }), [desk]);
  useEffect(() => Conversation.fetchAhead(), []);
  const conversation = desk.conversation.value;
  const first = desk.inbox.phase.value === 'ready' && desk.inbox.accounts.value.length === 0;
  const alone = first && desk.inbox.chatCount.value === 0 && conversation === undefined;
  if (desk.inbox.phase.value === 'locked') return <LockedWindow words={words} onUnlock={onLocks} />;
  if (desk.inbox.phase.value === 'lost') return <LostWindow words={words} onUnlock={onLocks} />;
  return (
    <WordsContext.Provider value={words}>
      <main class={deskClass(conversation !== undefined, alone)}>
        <ListPane
          inbox={desk.inbox}
          current={conversation?.chatId}
          onOpen={open}
          openLedger={desk.openLedger}
          offer={desk.offer}
          onNewChat={() => desk.show('new-chat')}
          welcome={first && <Welcome desk={desk} page={page} />}
          onAccounts={() => desk.show('accounts')}
          onSettings={() => desk.show('settings')}
          onPrivacy={(chatId) => desk.show({ kind: 'privacy', chatId })}
          onAddAccount={onAddAccount}
          onLocks={onLocks}
          onOpenTab={onOpenTab}
        />
        {conversation === undefined ? (
          !alone && <NoConversation />
        ) : (
          <StartChatContext.Provider value={startChat}>
            <EmojiContext.Provider value={desk.emoji}>
              <Conversation
                key={conversation.chatId}
                view={conversation}
                onBack={desk.close}
                notice={<ReachNotice reach={desk.inbox.reach} chatId={conversation.chatId} />}
              />
            </EmojiContext.Provider>
          </StartChatContext.Provider>
        )}
        <Overlays desk={desk} page={page} openTab={onOpenTab} />
      </main>
    </WordsContext.Provider>
  );
}

/** `alone`: nothing to choose from yet, so the list's welcome has the whole window. */
function deskClass(open: boolean, alone: boolean): string {
  if (open) return 'desk desk--open';
  return alone ? 'desk desk--alone' : 'desk';
}
