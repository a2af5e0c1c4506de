/**
 * Where a person put a chat in their list, and whether it may call for them. Theirs alone: no
 * network hears of it.
 * @module
 */
import { isAccepted, type Standing } from './standing';

export type ChatPlace = {
  /** Above the others. */
  readonly pinned?: true;
  /** ms since 1970 until which it does not call: no notice, no count on the toolbar. */
  readonly mutedUntil?: number;
  /** Out of the list until something new arrives; where it is muted, until the person takes it back. */
  readonly archived?: true;
  /** The person wants to come back to it; no message is unread by it. */
  readonly markedUnread?: true;
};

/** What changes; `false` takes it back, and `mutedUntil: 0` ends a muting. */
export type ChatArrangement = {
  readonly pinned?: boolean | undefined;
  readonly mutedUntil?: number | undefined;
  readonly archived?: boolean | undefined;
  readonly markedUnread?: boolean | undefined;
};

/** ms since 1970: muted until the person says otherwise. */
export const MUTED_ALWAYS = Number.MAX_SAFE_INTEGER;

/** As much of a chat as these rules look at. */
type Placed = { readonly place?: ChatPlace; readonly standing?: Standing };
type Waiting = Placed & { readonly unread: number };

/** @returns undefined where the chat is nowhere in particular any more */
export function arranged(
  place: ChatPlace | undefined,
  { pinned, mutedUntil, archived, markedUnread }: ChatArrangement,
): ChatPlace | undefined {
  const until = mutedUntil ?? place?.mutedUntil ?? 0;
  const next: ChatPlace = {
    ...((pinned ?? place?.pinned) === true && { pinned: true }),
    ...(until > 0 && { mutedUntil: until }),
    ...((archived ?? place?.archived) === true && { archived: true }),
    ...((markedUnread ?? place?.markedUnread) === true && { markedUnread: true }),
  };
  return Object.keys(next).length === 0 ? undefined : next;
}

/** @param now ms since 1970 */
export function isMuted({ place }: Placed, now: number): boolean {
  return (place?.mutedUntil ?? 0) > now;
}

export function isArchived({ place }: Placed): boolean {
  return place?.archived === true;
}

/** Whether a person would say that something waits for them there. */
export function isUnread({ place, unread }: Waiting): boolean {
  return unread > 0 || place?.markedUnread === true;
}

/**
 * What calls for the person: unread messages of chats that are theirs, neither muted nor archived,
 * and one for each that they marked themselves.
 * @param now ms since 1970
 */
export function callingUnread(chats: readonly Waiting[], now: number): number {
  return chats
    .filter((chat) => isAccepted(chat) && !isArchived(chat) && !isMuted(chat, now))
    .reduce((sum, chat) => sum + (isUnread(chat) ? Math.max(1, chat.unread) : 0), 0);
}
