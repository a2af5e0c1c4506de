/**
 * A chat as the list shows it, and how the list is ordered.
 * @module
 */
import type { MessageBody } from './body';
import type { ChatPlace } from './chat-place';
import type { GroupSummary, Member } from './group';
import type { AccountId, ChatId, NetworkId } from './ids';
import type { MediaBody } from './media';
import { foldLetters, oneLine } from './names';
import type { Author, OutgoingStatus } from './message';
import type { Protection } from './protection';
import type { Reach } from './reach';
import type { PrivacyChoice } from './settings';
import type { Standing } from './standing';

export type ChatPreview = {
  readonly direction: 'incoming' | 'outgoing';
  /** Cut to PREVIEW_LENGTH characters where it is a text. */
  readonly body: MessageBody;
  readonly status?: OutgoingStatus;
  /** in a group: who wrote it */
  readonly author?: Member;
};

/** A reaction that came after the newest message: the list's line speaks of it, and nothing else does. */
export type LastReaction = {
  readonly emoji: string;
  readonly from: Author;
  /** in a group: which of them */
  readonly member?: Member;
  /** of the message it is to */
  readonly order: number;
  /** that message's, cut like a preview's */
  readonly body: MessageBody;
};

export type Chat = {
  readonly id: ChatId;
  readonly accountId: AccountId;
  readonly network: NetworkId;
  /** Absent for a chat of two. */
  readonly group?: GroupSummary;
  /** The contact's or the group's name, or its identifier where no name is known. */
  readonly title: string;
  /** The contact's visible identifier (phone number, user name), where known. */
  readonly identifier: string | undefined;
  /** The network behind a bridge through which this chat goes, by the bridge's own word: the bridge reads all of it. */
  readonly bridge?: string;
  /** When the last message came or went, ms since 1970, by this browser's clock. */
  readonly lastActivity: number;
  readonly preview: ChatPreview | undefined;
  readonly lastReaction?: LastReaction;
  readonly unread: number;
  /** `order` of the newest message, 0 where there is none */
  readonly lastOrder: number;
  /** `order` up to which incoming messages have been read */
  readonly readUpTo: number;
  readonly protection: Protection;
  /** Absent where every message that arrived could be read. */
  readonly gaps?: ChatGaps;
  /** What the network last said of the contact; absent where it was never asked. */
  readonly reach?: Reach;
  /** What the person has begun to write; absent where that is nothing. */
  readonly draft?: string;
  /** Absent where the person put it nowhere in particular. */
  readonly place?: ChatPlace;
  /** What the person chose for this chat otherwise than for its network; absent where nothing. */
  readonly privacy?: PrivacyChoice;
  /** Absent where the person takes part in it; else a request, or blocked. */
  readonly standing?: Standing;
  /** Devices of the contact that wait for the person's word: nothing goes to them. Absent or 0 where there are none. */
  readonly undecidedKeys?: number;
};

/** Messages that arrived and cannot be read. */
export type ChatGaps = {
  readonly count: number;
  /** ms since 1970: when the oldest of them was sent; before that the chat is complete */
  readonly completeUpTo: number;
};

export const PREVIEW_LENGTH = 160;

/** Pinned chats first, each part newest first. */
export function byPlace(left: Chat, right: Chat): number {
  const pinned = Number(right.place?.pinned ?? false) - Number(left.place?.pinned ?? false);
  return pinned === 0 ? byRecency(left, right) : pinned;
}

/** Newest first; equal times by id, so that the order is total and the list does not flicker. */
export function byRecency(left: Chat, right: Chat): number {
  if (left.lastActivity !== right.lastActivity) return right.lastActivity - left.lastActivity;
  return left.id < right.id ? -1 : 1;
}

/** Those whose name or identifier has what somebody typed, in the order given; all where that is nothing. */
export function chatsNamed(chats: readonly Chat[], typed: string): readonly Chat[] {
  const wanted = foldLetters(typed.trim());
  if (wanted === '') return chats;
  return chats.filter(({ title, identifier = '' }) =>
    foldLetters(`${oneLine(title, 120)} ${identifier}`).includes(wanted),
  );
}

/** What the list shows of a message. */
export function previewOf(
  body: MessageBody,
  direction: ChatPreview['direction'],
  status?: OutgoingStatus,
): ChatPreview {
  const cut = cutBody(body);
  return status === undefined ? { direction, body: cut } : { direction, body: cut, status };
}

/** A body as it is quoted: a text's beginning, of several cards the first, of a file no picture. */
export function cutBody(body: MessageBody): MessageBody {
  if (body.kind === 'media') return cutMedia(body);
  if (body.kind === 'contact-cards') return { ...body, cards: body.cards.slice(0, 1) };
  if (body.kind !== 'text' || body.text.length <= PREVIEW_LENGTH) return body;
  return { kind: 'text', text: cutText(body.text) };
}

function cutMedia({ thumbnail: _picture, waveform: _sound, ...body }: MediaBody): MessageBody {
  return body.caption === undefined ? body : { ...body, caption: cutText(body.caption) };
}

function cutText(text: string): string {
  if (text.length <= PREVIEW_LENGTH) return text;
  return Array.from(text).slice(0, PREVIEW_LENGTH).join('');
}

/** Merges rows that changed into a list that is already in order. */
export function mergeChats(list: readonly Chat[], changed: readonly Chat[]): readonly Chat[] {
  const byId = new Map(list.map((chat) => [chat.id, chat]));
  for (const chat of changed) byId.set(chat.id, chat);
  return [...byId.values()].toSorted(byPlace);
}
