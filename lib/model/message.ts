/**
 * A message as the inbox keeps it, and the one rule by which its status may move.
 * @module
 */
import type { ChatId, MessageId } from './ids';

/** Why a message cannot be read, as a code that windows put into words. */
export const UNDECRYPTABLE_REASONS = [
  'no-session',
  'bad-message',
  'bad-mac',
  'bad-signature',
  'missing-key',
  'too-far-ahead',
  'unknown-version',
  'bad-content',
  /** it had been read once, but its row on this disk no longer opens */
  'damaged-row',
] as const;
export type UndecryptableReason = (typeof UNDECRYPTABLE_REASONS)[number];

export type MessageBody =
  | { readonly kind: 'text'; readonly text: string }
  /** Understood as a kind that Rialto does not show yet, calls among them. `what` is the network's name for it. */
  | { readonly kind: 'unsupported'; readonly what: string }
  | { readonly kind: 'undecryptable'; readonly reason: UndecryptableReason };

/** What can have become of one of our own messages, in the order in which it only ever advances. */
export const OUTGOING_STATUSES = ['failed', 'sending', 'sent', 'delivered', 'read'] as const;
export type OutgoingStatus = (typeof OUTGOING_STATUSES)[number];

export const SEND_FAILURES = [
  'contact-unreachable',
  'no-keys',
  'bad-keys',
  'refused',
  'too-long',
  'gave-up',
] as const;
export type SendFailure = (typeof SEND_FAILURES)[number];

type MessageBase = {
  readonly id: MessageId;
  readonly chatId: ChatId;
  /** Position in its chat: order of arrival, from 1, without regard to clocks. */
  readonly order: number;
  /** When its sender says it was sent, ms since 1970. Shown, never sorted by. */
  readonly sentAt: number;
  readonly body: MessageBody;
};

export type IncomingMessage = MessageBase & { readonly direction: 'incoming' };
export type OutgoingMessage = MessageBase & {
  readonly direction: 'outgoing';
  readonly status: OutgoingStatus;
  /** set where `status` is `failed` */
  readonly failure?: SendFailure;
};
export type Message = IncomingMessage | OutgoingMessage;

/**
 * The later of two statuses: receipts may come twice or out of order and never step back.
 * `failed` gives way to any sign of life.
 */
export function laterStatus(current: OutgoingStatus, news: OutgoingStatus): OutgoingStatus {
  return OUTGOING_STATUSES.indexOf(news) > OUTGOING_STATUSES.indexOf(current) ? news : current;
}
