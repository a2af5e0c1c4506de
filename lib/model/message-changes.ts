/**
 * What can happen to a message after it was sent: reactions, edits, deletion, and the rules by
 * which each is taken or refused. Pure; the same news twice changes nothing, and older news than
 * what stands changes nothing either.
 * @module
 */
import { isWritten } from './body';
import type { Message, Reaction } from './message';

/** ms after sending within which an author may edit: WhatsApp's own limit. */
export const EDIT_WINDOW = 15 * 60_000;

/** ms by which an edit may come later still: it waits on servers, and two clocks took the times. */
export const EDIT_SLACK = 10 * 60_000;

/** ms after sending within which a message can be taken back: WhatsApp's own limit, two and a half days. */
export const DELETION_WINDOW = 60 * 3_600_000;

/** UTF-16 units of one emoji: the longest in use, a family of four with skin tones, has 19; flags of regions 14. */
export const MAX_EMOJI_UNITS = 32;

const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;

/** One emoji and nothing else: one character as a person counts, short, without a pile of marks. */
export function isEmoji(text: string): boolean {
  if (text === '' || text.length > MAX_EMOJI_UNITS || !EMOJI.test(text)) return false;
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return [...characters].length === 1 && (text.match(/\p{M}/gu)?.length ?? 0) <= 2;
}

/**
 * The reactions with one more, or with one taken back where `emoji` is empty. A taken-back one
 * stays as an empty mark, so that an older one that comes late does not revive it.
 */
export function withReaction(
  reactions: readonly Reaction[] | undefined,
  news: Reaction,
): readonly Reaction[] {
  const standing = reactions?.find((one) => isBySame(one, news));
  if (standing !== undefined && standing.at >= news.at) return reactions ?? [];
  const others = (reactions ?? []).filter((one) => !isBySame(one, news));
  return [...others, news].toSorted((a, b) => a.at - b.at || (giverOf(a) < giverOf(b) ? -1 : 1));
}

/** Whether two reactions are of one person. */
export function isBySame(a: GivenBy, b: GivenBy): boolean {
  return giverOf(a) === giverOf(b);
}

type GivenBy = Pick<Reaction, 'from' | 'member'>;

/** `me`, `them`, and of a group's members each by their address. */
function giverOf({ from, member }: GivenBy): string {
  return from === 'me' ? from : `${from}/${member?.address ?? ''}`;
}

/** Whether the person may still change what they wrote. */
export function canEdit(message: Message, now: number): boolean {
  return (
    message.direction === 'outgoing' &&
    message.body.kind === 'text' &&
    message.status !== 'failed' &&
    now - message.sentAt <= EDIT_WINDOW
  );
}

/** Whether the person may still take it back from everyone; one that never left can always go. */
export function canDelete(message: Message, now: number): boolean {
  if (message.direction !== 'outgoing' || !isWritten(message.body)) return false;
  return message.status === 'failed' || now - message.sentAt <= DELETION_WINDOW;
}

/** Whether it can be answered and reacted to: the other end has it, or will. */
export function canAnswer(message: Message): boolean {
  if (!isWritten(message.body)) return false;
  return message.direction === 'incoming' || message.status !== 'failed';
}
