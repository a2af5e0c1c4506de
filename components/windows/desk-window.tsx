/**
 * The panel and the full tab: the list, one conversation and what there is to know of it, stacked where
 * it is narrow and side by side where there is room (the stylesheet decides).
 * @module
 */
import type { Desk, Words } from '@/lib/view';
import { useCallback, useEffect } from 'preact/hooks';
import { NoConversation } from '../list/empty-states';
import { ListPane } from '../list/list-pane';
import { later } from '../parts/later';
import type { PagePorts } from '../settings/own-part';
import { LockedWindow } from '../unlock/locked-window';
import { LostWindow } from '../unlock/lost-window';
import type { WelcomeProps } from '../welcome/welcome';
import { WordsContext } from '../words';
import { Overlays } from './overlays';
import type { TalkPanesProps } from './talk-panes';

/** The list is there first; the conversation is fetched while it is looked at. */
const TalkPanes = later<TalkPanesProps>(() =>
  import('./talk-panes').then((chunk) => chunk.TalkPanes),
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
  const askUnwanted = useCallback(
    (chatId: Parameters<Desk['open']>[0]) => desk.show({ kind: 'unwanted', chatId }),
    [desk],
  );
  const isLoading = desk.inbox.phase.value === 'loading';
  // Not before: it would take its turn among what the list is waiting for.
  useEffect(() => {
    if (!isLoading) void desk.fetchAhead().then(TalkPanes.fetchAhead);
  }, [desk, isLoading]);
  const conversation = desk.conversation.value;
  const first = desk.inbox.phase.value === 'ready' && desk.inbox.accounts.value.length === 0;
  const alone = first && desk.inbox.chatCount.value === 0 && conversation === undefined;
  if (desk.inbox.phase.value === 'locked') return <LockedWindow words={words} onUnlock={onLocks} />;
  if (desk.inbox.phase.value === 'lost') return <LostWindow words={words} onUnlock={onLocks} />;
  return (
    <WordsContext.Provider value={words}>
      <main
        class={deskClass(conversation !== undefined, alone)}
        data-details={conversation === undefined ? 'closed' : desk.details.value}
      >
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
          onUnwanted={askUnwanted}
          onAddAccount={onAddAccount}
          onLocks={onLocks}
          onOpenTab={onOpenTab}
        />
        {conversation === undefined ? (
          !alone && <NoConversation />
        ) : (
          <TalkPanes desk={desk} view={conversation} isTab={onOpenTab === undefined} />
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
