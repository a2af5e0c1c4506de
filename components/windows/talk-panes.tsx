/**
 * The open conversation with what stands beside it: the details, and a picture that is looked at large.
 * @module
 */
import type { ConversationView, Desk } from '@/lib/view';
import { signal } from '@preact/signals';
import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks';
import { Conversation } from '../conversation/conversation';
import { EmojiContext } from '../conversation/emoji-context';
import { GroupContext, type GroupWays } from '../conversation/group-context';
import type { ViewerProps } from '../conversation/picture-viewer';
import { ReachNotice } from '../conversation/reach-notice';
import { StartChatContext } from '../conversation/start-chat';
import { UnwantedContext } from '../conversation/unwanted-context';
import { ViewingContext } from '../conversation/viewing';
import type { DetailsProps } from '../details/details';
import { later } from '../parts/later';

const Details = later<DetailsProps>(() =>
  import('../details/details').then((chunk) => chunk.Details),
);

const PictureViewer = later<ViewerProps>(() =>
  import('../conversation/picture-viewer').then((chunk) => chunk.PictureViewer),
);

export type TalkPanesProps = {
  readonly desk: Desk;
  readonly view: ConversationView;
  /** Whether the window may have room for a third pane: the stylesheet sees whether it has. */
  readonly isTab: boolean;
};

export function TalkPanes({ desk, view, isTab }: TalkPanesProps) {
  const viewing = useMemo(() => signal<string | undefined>(undefined), [view]);
  const startChat = useCallback((find: string) => desk.show({ kind: 'new-chat', find }), [desk]);
  const askUnwanted = useCallback(
    (chatId: ConversationView['chatId']) => desk.show({ kind: 'unwanted', chatId }),
    [desk],
  );
  const groupWays = useMemo<GroupWays>(
    () => ({
      onDetails: (chatId) => desk.show({ kind: 'group', chatId }),
      onAudience: (messageId) => desk.show({ kind: 'audience', messageId }),
    }),
    [desk],
  );
  const details = desk.details.value;
  useFocusAfterDetails(details);
  return (
    <StartChatContext.Provider value={startChat}>
      <EmojiContext.Provider value={desk.emoji}>
        <ViewingContext.Provider value={viewing}>
          <UnwantedContext.Provider value={askUnwanted}>
            <GroupContext.Provider value={groupWays}>
              <Conversation
                key={view.chatId}
                view={view}
                onBack={desk.close}
                onDetails={() => {
                  desk.details.value = areDetailsSeen() ? 'closed' : 'open';
                }}
                notice={<ReachNotice reach={desk.inbox.reach} chatId={view.chatId} />}
              />
            </GroupContext.Provider>
          </UnwantedContext.Provider>
          {(details === 'open' || (details === 'auto' && isTab)) && (
            <Details
              key={view.chatId}
              desk={desk}
              view={view}
              wanted={details === 'open'}
              onClose={() => {
                desk.details.value = 'closed';
              }}
            />
          )}
          {viewing.value !== undefined && <PictureViewer view={view} viewing={viewing} />}
        </ViewingContext.Provider>
      </EmojiContext.Provider>
    </StartChatContext.Provider>
  );
}

/** What lay under them can have the focus only once they are gone. */
function useFocusAfterDetails(details: Desk['details']['value']): void {
  useLayoutEffect(() => {
    const isNowhere = document.activeElement === document.body;
    if (details === 'closed' && isNowhere)
      document.querySelector<HTMLElement>('[data-testid=details-open]')?.focus();
  }, [details]);
}

/** Left to themselves, they are there and yet not seen where there is no room. */
function areDetailsSeen(): boolean {
  return document.querySelector('.details')?.checkVisibility({ visibilityProperty: true }) === true;
}
