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
  readonly repair: LedgerRepair;
};

/** What a network can do about a message that could not be read. */
export const NETWORK_REPAIRS = [
  /** asks its sender's app for it again, with fresh keys of ours */
  'ask-again',
  /** starts a new session first, since the one that stands does not fit */
  'renew-session',
  /** gets the sender's keys anew first, since those that came did not prove to be theirs */
  'refetch-keys',
] as const;
export type NetworkRepair = (typeof NETWORK_REPAIRS)[number];

/** `ask-in-words`: the same bytes would come again, so that only the person can ask the person. */
export type LedgerRepair = NetworkRepair | 'ask-in-words';

const REPAIR_OF: Readonly<Record<UndecryptableReason, LedgerRepair>> = {
  'no-session': 'renew-session',
  'bad-message': 'ask-again',
  'bad-mac': 'renew-session',
  'bad-signature': 'refetch-keys',
  'missing-key': 'ask-again',
  'too-far-ahead': 'renew-session',
  'unknown-version': 'ask-in-words',
  'bad-content': 'ask-in-words',
  // Its sender's app was told that it had arrived, and keeps it no longer.
  'damaged-row': 'ask-in-words',
  'device-refused': 'ask-in-words',
  // The other side decided: asking its app again changes nothing.
  'withheld-unverified': 'ask-in-words',
  withheld: 'ask-in-words',
};

/** What fits the cause, as far as its network can. */
export function repairFor(reason: UndecryptableReason): LedgerRepair {
  return REPAIR_OF[reason];
}

/**
 * Causes that belong to ordinary life: the other side reinstalled its app, wrote from a session
 * that this browser never had, or uses something newer. The others mean that something went wrong.
 */
const EXPECTED: ReadonlySet<UndecryptableReason> = new Set([
  'no-session',
  'missing-key',
  'unknown-version',
  'device-refused',
  'withheld-unverified',
  'withheld',
]);

export function isExpected(reason: UndecryptableReason): boolean {
  return EXPECTED.has(reason);
}
