/**
 * Which chats the list shows: those of a part, all that are not archived, only the unread, or the
 * archived. Pure.
 * @module
 */
import { isArchived, isUnread, type Chat } from '@/lib/model';
import { FILTER_FROM } from './consts';

export const LIST_FILTERS = ['all', 'unread', 'archived'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

export function filtered(chats: readonly Chat[], filter: ListFilter): readonly Chat[] {
  if (filter === 'archived') return chats.filter(isArchived);
  const here = chats.filter((chat) => !isArchived(chat));
  return filter === 'unread' ? here.filter(isUnread) : here;
}

/**
 * Those to choose from. A short list without an archive needs none; a longer one always has the same, so that nothing
 * jumps when the last message is read.
 */
export function offeredFilters(chats: readonly Chat[], current: ListFilter): readonly ListFilter[] {
  const hasArchive = current === 'archived' || chats.some(isArchived);
  if (!hasArchive && current === 'all' && chats.length < FILTER_FROM) return [];
  return LIST_FILTERS.filter((filter) => filter !== 'archived' || hasArchive);
}
