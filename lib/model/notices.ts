/**
 * When something that arrived calls for the person outside of the windows, and how much of it is
 * told there. Theirs to choose; pure.
 * @module
 */
import type { MessageBody } from './body';
import type { Chat } from './chat';
import { isArchived, isMuted } from './chat-place';
import type { ChatId } from './ids';
import type { NoticeSettings } from './notice-settings';
import { isAccepted } from './standing';

/** Chats beyond which one notice speaks of them together: after a night there are dozens. */
export const MOST_NOTICES = 3;

export type NoticePlan =
  /** one for whatever there is */
  | { readonly kind: 'something' }
  /** one for several chats at once */
  | { readonly kind: 'many'; readonly chats: number }
  /** one a chat, which takes the place of the one before; `body` where that may be told */
  | {
      readonly kind: 'chat';
      readonly chat: Chat;
      readonly unread: number;
      readonly body: MessageBody | undefined;
    };

export type NoticeMoment = {
  /** ms since 1970 */
  readonly now: number;
  /** whether a person has this chat before their eyes in some window */
  readonly isLookedAt: (id: ChatId) => boolean;
};

/** @param arrived chats in which something came that was not seen, as they stand now */
export function planNotices(
  arrived: readonly Chat[],
  { notices, quiet }: NoticeSettings,
  { now, isLookedAt }: NoticeMoment,
): readonly NoticePlan[] {
  if (notices === 'unasked' || notices === 'off' || isQuiet(quiet, minuteOfDay(now))) return [];
  const calling = arrived.filter(
    (chat) =>
      isAccepted(chat) &&
      chat.unread > 0 &&
      !isMuted(chat, now) &&
      !isArchived(chat) &&
      !isLookedAt(chat.id),
  );
  if (calling.length === 0) return [];
  if (notices === 'something') return [{ kind: 'something' }];
  if (calling.length > MOST_NOTICES) return [{ kind: 'many', chats: calling.length }];
  return calling.map((chat) => ({
    kind: 'chat',
    chat,
    unread: chat.unread,
    body: notices === 'who-and-what' ? incomingBody(chat) : undefined,
  }));
}

/** @param minute of the local day */
export function isQuiet(quiet: NoticeSettings['quiet'], minute: number): boolean {
  if (quiet === 'never') return false;
  const { from, to } = quiet;
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** @param now ms since 1970 @returns minutes since the last local midnight by the clock on the wall */
export function minuteOfDay(now: number): number {
  const at = new Date(now);
  return at.getHours() * 60 + at.getMinutes();
}

function incomingBody({ preview }: Chat): MessageBody | undefined {
  return preview?.direction === 'incoming' ? preview.body : undefined;
}
