/**
 * The ledger: every message that arrived and could not be read, on every network, with its cause.
 * @module
 */
import type { AccountId, ChatId, MessageId, NetworkId } from './ids';
import type { UndecryptableReason } from './body';

export type LedgerEntry = {
  readonly messageId: MessageId;
  readonly chatId: ChatId;
  readonly accountId: AccountId;
  readonly network: NetworkId;
  /** the chat's */
  readonly title: string;
  /** when its sender says it was sent, ms since 1970; 0 where that was lost with it */
  readonly sentAt: number;
  readonly reason: UndecryptableReason;
  /** What can be done: its sender can be asked again, or nothing can. */
  readonly repair: 'ask-again' | 'none';
};

/**
 * Causes that belong to ordinary life: the other side reinstalled its app, wrote from a session
 * that this browser never had, or uses something newer. The others mean that something went wrong.
 */
const EXPECTED: ReadonlySet<UndecryptableReason> = new Set([
  'no-session',
  'missing-key',
  'unknown-version',
]);

export function isExpected(reason: UndecryptableReason): boolean {
  return EXPECTED.has(reason);
}
