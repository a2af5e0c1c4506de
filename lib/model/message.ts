/**
 * A message as the inbox keeps it, and the one rule by which its status may move.
 * @module
 */
import type { MessageBody } from './body';
import type { Member } from './group';
import type { ChatId, MessageId } from './ids';
import type { MediaState } from './media';

/** What can have become of one of our own messages, in the order in which it only ever advances. */
export const OUTGOING_STATUSES = ['failed', 'sending', 'sent', 'delivered', 'read'] as const;
export type OutgoingStatus = (typeof OUTGOING_STATUSES)[number];

export const SEND_FAILURES = [
  'contact-unreachable',
  'no-keys',
  'bad-keys',
  /** of their devices there is none that the person lets it go to */
  'not-trusted',
  'refused',
  'too-long',
  'gave-up',
  /** we are in that group no more */
  'not-in-group',
  /** its file could not be brought to where others fetch it */
  'not-uploaded',
] as const;
export type SendFailure = (typeof SEND_FAILURES)[number];

/** Whose: the person's at this browser, or the contact's. */
export type Author = 'me' | 'them';

/** At most one of each person stands. */
export type Reaction = {
  readonly emoji: string;
  readonly from: Author;
  /** in a group: which of them */
  readonly member?: Member;
  /** ms since 1970, by the reacting side's clock */
  readonly at: number;
};

/** How a change of ours to a message fares. */
export type ChangeKind = 'reaction' | 'edit' | 'deletion';
/** At most one of each kind, and none that has arrived. */
export type PendingChange = {
  readonly kind: ChangeKind;
  readonly status: 'sending' | 'failed';
};

/** The message that another answers. */
export type Quote = {
  /** What it is called here, whether or not it stands here. */
  readonly id: MessageId;
  readonly author: Author;
  /** in a group: which of them */
  readonly member?: Member;
  /** The message itself, where it stands in this chat: what is shown. A text is cut to PREVIEW_LENGTH. */
  readonly original?: { readonly order: number; readonly body: MessageBody };
  /** What the answering side says it said: only where nothing stands here under that name. */
  readonly claim?: string;
};

/** What a page says of itself, or what the sender of a message says that it does: a stranger's words. */
export type LinkPreview = PageNote & {
  /** as it stands in the text */
  readonly url: string;
};

/** Of a page, small enough to travel in a message. */
export type PageNote = {
  readonly title: string;
  readonly description?: string;
  /** a small JPEG, base64 */
  readonly thumbnail?: string;
};

/** Why there is no preview of a page, as a code that windows put into words. */
export const LINK_PROBLEMS = [
  /** the browser does not let us speak to its server */
  'not-permitted',
  /** no address of a public page */
  'not-public',
  'unreachable',
  /** the server answered otherwise than with a page */
  'no-page',
  /** the page does not say what it is */
  'says-nothing',
] as const;
export type LinkProblem = (typeof LINK_PROBLEMS)[number];
export type LinkAnswer = { readonly page: PageNote } | { readonly problem: LinkProblem };

type MessageBase = {
  readonly id: MessageId;
  readonly chatId: ChatId;
  /** Position in its chat: order of arrival, from 1, without regard to clocks. */
  readonly order: number;
  /** When its sender says it was sent, ms since 1970. Shown, never sorted by. */
  readonly sentAt: number;
  readonly body: MessageBody;
  /** Of a file: how its bytes stand. */
  readonly media?: MediaState;
  /** What it answers. */
  readonly replyTo?: Quote;
  /** When its author last changed it, ms since 1970, as they say. */
  readonly editedAt?: number;
  /** In the order in which they were given. */
  readonly reactions?: readonly Reaction[];
  /** What its sender has put with it of a page that it links to. Nothing is asked of that page to show it. */
  readonly linkPreview?: LinkPreview;
  /** Our own changes to it that the network does not have yet, or refused. */
  readonly changes?: readonly PendingChange[];
};

/** How far one of our messages got in a group: members it went to, who have it, who read it. */
export type Audience = {
  readonly to: number;
  readonly delivered: number;
  readonly read: number;
};

export type IncomingMessage = MessageBase & {
  readonly direction: 'incoming';
  /** in a group: who wrote it */
  readonly author?: Member;
};
export type OutgoingMessage = MessageBase & {
  readonly direction: 'outgoing';
  readonly status: OutgoingStatus;
  /** set where `status` is `failed` */
  readonly failure?: SendFailure;
  /** in a group; its `status` is `delivered`, or `read`, once that is so of every member */
  readonly audience?: Audience;
};
export type Message = IncomingMessage | OutgoingMessage;

/**
 * The later of two statuses: receipts may come twice or out of order and never step back.
 * `failed` gives way to any sign of life.
 */
export function laterStatus(current: OutgoingStatus, news: OutgoingStatus): OutgoingStatus {
  return OUTGOING_STATUSES.indexOf(news) > OUTGOING_STATUSES.indexOf(current) ? news : current;
}
