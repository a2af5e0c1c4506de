/**
 * Makes room on this disk: the bytes of files that came longest ago go first, and only of those that
 * can be asked for again. Their messages stay and say so.
 * @module
 */
import { withoutBytes, type MessageRecord, type Store } from '@/lib/store';

import { Draft, type Folded } from './draft';

export type RoomMeans = {
  readonly store: Store;
  readonly clock: { readonly now: () => number };
  readonly announce: (folded: Folded) => void;
};

/**
 * @param wanted bytes
 * @returns about how many bytes went
 * @throws StoreError
 */
export async function makeRoom(means: RoomMeans, wanted: number): Promise<number> {
  const { store } = means;
  const usage = new Map((await store.pieces.usage()).map((one) => [one.messageId, one.bytes]));
  const messages = await store.timeline.messages([...usage.keys()]);
  const removable = messages
    .filter(canComeAgain)
    .toSorted((left, right) => left.sentAt - right.sentAt);
  let freed = 0;
  for (const message of removable) {
    if (freed >= wanted) break;
    await letGo(means, message);
    freed += usage.get(message.id) ?? 0;
  }
  return freed;
}

function canComeAgain({ direction, file }: MessageRecord): boolean {
  return direction === 'incoming' && file?.reference !== undefined && file.state.kind === 'here';
}

async function letGo({ store, clock, announce }: RoomMeans, { id, chatId }: MessageRecord) {
  const chat = await store.timeline.chat(chatId);
  if (chat === undefined) return;
  const folded = await store.commit({
    accountId: chat.accountId,
    reads: { messages: [id] },
    fold: (current) => {
      const draft = new Draft(current, clock.now());
      const message = draft.message(id);
      if (message === undefined || !canComeAgain(message)) return draft.fold();
      draft.putMessage({ ...message, file: withoutBytes(message, 'removed') });
      draft.dropFile(id);
      return draft.fold();
    },
  });
  announce(folded);
}
