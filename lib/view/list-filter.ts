/**
 * Which chats the list shows: those of a part, all that are not archived, only the unread, the
 * archived, or the requests of people who are not known. Pure.
 * @module
 */
import { isAccepted, isArchived, isRequest, isUnread, type Chat } from '@/lib/model';
import { FILTER_FROM } from './consts';

export const LIST_FILTERS = ['all', 'unread', 'archived'] as const;
/** `requests` is no filter to choose from: one line leads there, and back. */
export type ListFilter = (typeof LIST_FILTERS)[number] | 'requests';

export function filtered(chats: readonly Chat[], filter: ListFilter): readonly Chat[] {
  if (filter === 'requests') return chats.filter(isRequest);
  const theirs = chats.filter(isAccepted);
  if (filter === 'archived') return theirs.filter(isArchived);
  const here = theirs.filter((chat) => !isArchived(chat));
  return filter === 'unread' ? here.filter(isUnread) : here;
}

/**
 * Those to choose from. A short list without an archive needs none; a longer one always has the same, so that nothing
 * jumps when the last message is read.
 */
export function offeredFilters(
  all: readonly Chat[],
  current: ListFilter,
): readonly (typeof LIST_FILTERS)[number][] {
  if (current === 'requests') return [];
  const chats = all.filter(isAccepted);
  const hasArchive = current === 'archived' || chats.some(isArchived);
  if (!hasArchive && current === 'all' && chats.length < FILTER_FROM) return [];
  return LIST_FILTERS.filter((filter) => filter !== 'archived' || hasArchive);
}
