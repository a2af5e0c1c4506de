/**
 * How strongly a chat's session was begun, in the chat's protection. Pure.
 * @module
 */
import type { ChatId } from '@/lib/model';

import type { Draft } from './draft';

/** Of a chat that stands: a session with somebody who has none is no chat yet. */
export function foldStrength(
  draft: Draft,
  { chatId, begunWeakly }: { readonly chatId: ChatId; readonly begunWeakly: boolean },
): void {
  const chat = draft.chat(chatId);
  if (chat?.protection.kind !== 'end-to-end') return;
  const { begunWeakly: _before, ...protection } = chat.protection;
  draft.putChat({ ...chat, protection: begunWeakly ? { ...protection, begunWeakly } : protection });
}
