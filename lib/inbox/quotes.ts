/**
 * What a message answers, and how it is named and quoted towards its network; and whether the person
 * may write in a chat as it is protected.
 * @module
 */
import {
  canAnswer,
  isAccepted,
  type ChatId,
  type MessageId,
  type OutgoingQuote,
} from '@/lib/model';
import type { ChatRecord, QuoteRecord } from '@/lib/store';

import type { Draft } from './draft';
import { InboxError } from './errors';
import { quoteOf, targetOf } from './own-changes';
import { requireChat } from './require';
import type { Engine } from './runner';

/** For the answer's own row and for the network. @throws InboxError `not-found` */
export function requireAnswerable(
  draft: Draft,
  chatId: ChatId,
  id: MessageId,
): { readonly replyTo: QuoteRecord; readonly quote: OutgoingQuote } {
  const quoted = draft.message(id);
  if (quoted?.chatId !== chatId || !canAnswer(quoted)) throw new InboxError('not-found');
  return { replyTo: targetOf(quoted), quote: quoteOf(quoted) };
}

/** @throws InboxError `not-found`, `protection-not-accepted`; `refused` in a request, and to whoever is blocked */
export async function requireAccepted(
  engine: Pick<Engine, 'store' | 'announcer'>,
  chatId: ChatId,
): Promise<ChatRecord> {
  const chat = await requireChat(engine, chatId);
  // Whoever answers a request accepts it first; to whom is blocked, nothing is written.
  if (!isAccepted(chat)) throw new InboxError('refused');
  const { protection } = engine.announcer.chat(chat);
  if (protection.kind === 'weaker' && !protection.accepted)
    throw new InboxError('protection-not-accepted');
  return chat;
}
