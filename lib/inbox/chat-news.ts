/**
 * What a new message makes of its chat's row besides its count. Pure.
 * @module
 */
import { arranged, isArchived, isMuted, type MessageBody } from '@/lib/model';
import type { ChatRecord } from '@/lib/store';

/** What was half written and is now sent: a worker that dies between must not show it twice. */
export function withoutSentDraft(chat: ChatRecord, body: MessageBody): ChatRecord {
  const { draft, ...rest } = chat;
  return body.kind === 'text' && draft?.trim() === body.text.trim() ? rest : chat;
}

/** Something new brings an archived chat back into the list, unless it was told to be silent. */
export function calledBack(chat: ChatRecord, now: number): ChatRecord {
  if (!isArchived(chat) || isMuted(chat, now)) return chat;
  const { place, ...rest } = chat;
  const kept = arranged(place, { archived: false });
  return kept === undefined ? rest : { ...rest, place: kept };
}

/** What came last is a message again. */
export function withoutReaction(chat: ChatRecord): ChatRecord {
  const { lastReaction: _lastReaction, ...rest } = chat;
  return rest;
}
