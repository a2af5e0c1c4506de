/**
 * The list with everything around it: title and actions, banners, the find field, empty
 * states, and the quiet line about the lock.
 * @module
 */
import type { ChatId } from '@/lib/model';
import type { InboxView, LedgerView, NoticesOffer as NoticesOfferView } from '@/lib/view';
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon';
import { Button, IconButton } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { useWords } from '../words';
import { AccountBanner } from './account-banner';
import { ChatList } from './chat-list';
import { NoticesOffer, SelectBar } from './dialogs';
import { FirstRun, NoChats } from './empty-states';
import { DeedNote, FilterBar } from './filter-bar';
import { FindField } from './find-field';
import { InboxTabs, TAB_PANEL } from './inbox-tabs';
import { LedgerNote } from './ledger-note';
import { RequestsLine } from './requests-line';
import { useRowWindow, type RowPart } from './row-window';

export type ListPaneProps = {
  readonly inbox: InboxView;
  readonly current: ChatId | undefined;
  readonly onOpen: (id: ChatId) => void;
  /** Where the ledger can be opened from here. */
  readonly openLedger?: (() => LedgerView) | undefined;
  /** Whether to be notified, where this window may ask. */
  readonly offer?: NoticesOfferView | undefined;
  readonly onNewChat: () => void;
  /** What the first minutes say besides. */
  readonly welcome?: ComponentChildren;
  readonly onAccounts: () => void;
  readonly onSettings: () => void;
  /** Where what one person is told can be chosen from here. */
  readonly onPrivacy?: ((id: ChatId) => void) | undefined;
  /** Where somebody can be blocked or reported from here. */
  readonly onUnwanted?: ((id: ChatId) => void) | undefined;
  readonly onAddAccount: () => void;
  readonly onOpenTab?: (() => void) | undefined;
  readonly onOpenPanel?: (() => void) | undefined;
  /** Opens the page of the locks. */
  readonly onLocks?: (() => void) | undefined;
};

/** Below this many chats the eye is quicker than typing. */
const FIND_FROM = 7;

export function ListPane(props: ListPaneProps) {
  const { inbox } = props;
  const words = useWords();
  const { scroller, onScroll, ...part } = useRowWindow(inbox.rows.value.length);
  return (
    <section class="pane list-pane" aria-label={words.say('list.title')}>
      <ListHead {...props} />
      {inbox.banners.value.map((item) => (
        <AccountBanner
          key={item.id}
          item={item}
          mend={inbox.mend.bind(inbox)}
          acceptGap={inbox.acceptGap.bind(inbox)}
          acts={inbox.accountActs}
        />
      ))}
      {props.openLedger !== undefined && (
        <LedgerNote count={inbox.unreadable.value} openLedger={props.openLedger} />
      )}
      {inbox.phase.value === 'ready' && inbox.chatCount.value >= FIND_FROM && (
        <FindField find={inbox.find} />
      )}
      <InboxTabs inbox={inbox} />
      {inbox.selection.active.value && <SelectBar inbox={inbox} />}
      {inbox.find.value.trim() === '' && !inbox.selection.active.value && (
        <>
          <FilterBar inbox={inbox} />
          <RequestsLine inbox={inbox} />
        </>
      )}
      <div ref={scroller} {...panelOf(inbox)} class="list-pane__scroll" onScroll={onScroll}>
        <ListBody {...props} part={part} />
      </div>
      <DeedNote inbox={inbox} />
      {props.offer?.stands.value === true && inbox.chatCount.value > 0 && (
        <NoticesOffer offer={props.offer} />
      )}
      {inbox.atRest.value === 'unlocked-by-anyone' && inbox.accounts.value.length > 0 && (
        <p class="at-rest" data-testid="at-rest">
          <Icon name="unlocked" />
          <span>
            {words.say('list.at-rest')}{' '}
            {props.onLocks !== undefined && (
              <Button kind="link" testId="set-lock" onClick={props.onLocks}>
                {words.say('lock.set')}
              </Button>
            )}
          </span>
        </p>
      )}
    </section>
  );
}

/** Where there are tabs, the list is what the one that is shown controls. */
function panelOf(inbox: InboxView) {
  const shown = inbox.tabs.value.find(({ key }) => key === inbox.tab.value);
  if (shown === undefined) return {};
  return { id: TAB_PANEL, role: 'tabpanel', 'aria-label': shown.name } as const;
}

function ListHead(props: ListPaneProps) {
  const { inbox, onNewChat, onAccounts, onSettings, onOpenTab, onOpenPanel } = props;
  const words = useWords();
  const unread = inbox.unread.value;
  const hasAccounts = inbox.accounts.value.length > 0;
  return (
    <header class="pane__head">
      <h1 class="list-pane__title">
        {words.say('list.title')}
        {unread > 0 && (
          <span class="list-pane__unread">{words.say('list.unread-total', { count: unread })}</span>
        )}
      </h1>
      <div class="pane__actions">
        {onOpenPanel !== undefined && (
          <IconButton
            icon="panel"
            label={words.say('list.open-panel')}
            testId="open-panel"
            onClick={onOpenPanel}
          />
        )}
        {onOpenTab !== undefined && (
          <IconButton
            icon="tab"
            label={words.say('list.open-in-tab')}
            testId="open-tab"
            onClick={onOpenTab}
          />
        )}
        {inbox.atRest.value === 'behind-a-lock' && (
          <IconButton
            icon="locked"
            label={words.say('lock.now')}
            testId="lock-now"
            onClick={() => void inbox.lockNow()}
          />
        )}
        <IconButton
          icon="settings"
          label={words.say('list.settings')}
          testId="settings-open"
          onClick={onSettings}
        />
        {hasAccounts && (
          <>
            <IconButton
              icon="people"
              label={words.say('list.accounts')}
              testId="accounts"
              onClick={onAccounts}
            />
            <IconButton
              icon="compose"
              label={words.say('list.new-chat')}
              testId="new-chat"
              onClick={onNewChat}
            />
          </>
        )}
      </div>
    </header>
  );
}

type ListBodyProps = ListPaneProps & { readonly part: RowPart };

function ListBody(props: ListBodyProps) {
  const { inbox, current, part, onOpen, onNewChat, onAddAccount } = props;
  const words = useWords();
  const phase = inbox.phase.value;
  if (phase === 'loading') return <Skeleton of="chats" said={words.say('list.loading')} />;
  if (phase === 'unavailable') {
    return (
      <div class="note" role="alert">
        <p>{words.say('list.unavailable')}</p>
        <Button onClick={() => void inbox.refresh()}>{words.say('list.retry')}</Button>
      </div>
    );
  }
  if (inbox.accounts.value.length === 0 && inbox.chatCount.value === 0) {
    return <FirstRun onAddAccount={onAddAccount}>{props.welcome}</FirstRun>;
  }
  if (inbox.chatCount.value === 0) return <NoChats onNewChat={onNewChat} />;
  if (inbox.rows.value.length === 0 && !inbox.whole.value)
    return <Skeleton of="chats" said={words.say('list.loading')} />;
  if (inbox.rows.value.length === 0 && inbox.find.value.trim() === '') {
    const { value: filter } = inbox.filter;
    const isEmpty = inbox.filters.value.length === 0;
    return <p class="note">{words.say(isEmpty ? 'tabs.none' : `filter.none.${filter}`)}</p>;
  }
  if (inbox.rows.value.length === 0) {
    return <p class="note">{words.say('list.find-none', { text: inbox.find.value.trim() })}</p>;
  }
  return (
    <ChatList
      rows={inbox.rows.value}
      total={inbox.whole.value ? inbox.rows.value.length : undefined}
      part={part}
      current={current}
      deeds={inbox.deeds}
      selection={inbox.selection}
      onOpen={onOpen}
      onPrivacy={props.onPrivacy}
      onUnwanted={props.onUnwanted}
    />
  );
}
