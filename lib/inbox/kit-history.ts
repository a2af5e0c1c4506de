/**
 * Messages for a recovery kit: of every chat the newest first, a page of each in turn, until there
 * are no more or the kit is full. What is on its way is not carried: it is shown as not sent there.
 * @module
 */
import { utf8Encode } from '@/lib/base';
import type { ChatId } from '@/lib/model';
import {
  withoutBytes,
  type ChatRecord,
  type MessageRecord,
  type QuoteRecord,
  type Store,
} from '@/lib/store';

import { KIT_BATCH, MAX_KIT_HISTORY } from './consts';
import type { KitContent, KitMessage } from './kit-content';

export type KitHistory = {
  readonly extent: KitContent['history'];
  /** in ascending order */
  of(chatId: ChatId): readonly KitMessage[];
};

/** @param room bytes of JSON that the messages may take */
export async function historyOf(
  store: Store,
  chats: readonly ChatRecord[],
  room = MAX_KIT_HISTORY,
): Promise<KitHistory> {
  const taken = new Map<ChatId, KitMessage[]>();
  let pending = chats.map(({ id }) => ({ id, before: undefined as number | undefined }));
  let left = room;
  while (pending.length > 0) {
    const next: typeof pending = [];
    for (const { id, before } of pending) {
      const { messages, more } = await store.timeline.page(id, { before, limit: KIT_BATCH });
      const page = messages.map(carried);
      left -= sizeOf(page);
      if (left < 0) return historyIn(taken, 'newest');
      taken.set(id, [...page, ...(taken.get(id) ?? [])]);
      if (more) next.push({ id, before: messages[0]?.order });
    }
    pending = next;
  }
  return historyIn(taken, 'all');
}

function historyIn(
  taken: ReadonlyMap<ChatId, readonly KitMessage[]>,
  extent: KitContent['history'],
): KitHistory {
  return { extent, of: (chatId) => taken.get(chatId) ?? [] };
}

function sizeOf(page: readonly KitMessage[]): number {
  return utf8Encode(JSON.stringify(page)).length;
}

/** Without ids of this vault. A change of ours that the network does not have yet stays behind. */
function carried(record: MessageRecord): KitMessage {
  const {
    id: _id,
    chatId: _chatId,
    address: _address,
    replyTo,
    changes: _changes,
    ...rest
  } = record;
  const besides = {
    ...(replyTo && { replyTo: quoteOf(replyTo) }),
    // Its bytes stay here; what came can be fetched again there.
    ...(record.file && { file: withoutBytes(record) }),
  };
  if (rest.direction === 'incoming') return { ...rest, ...besides };
  const { status, failure, ...said } = rest;
  return { ...said, ...besides, ...(status === 'sending' ? UNSENT : { status, failure }) };
}

const UNSENT = { status: 'failed', failure: 'gave-up' } as const;

function quoteOf({ id: _id, claim, ...target }: QuoteRecord): KitMessage['replyTo'] {
  return { target, ...(claim !== undefined && { claim }) };
}
