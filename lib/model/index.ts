/**
 * The inbox's nouns and pure rules, spoken by the worker and the windows alike. Knows no
 * network, no store and no browser.
 * @module
 */
export {
  ACCOUNT_PROBLEMS,
  NOTICE_CODES,
  type Account,
  type AccountNotices,
  type AccountProblem,
  type ConnectionState,
  type NoticeCode,
} from './account';
export type { AtRest, InboxChange, InboxSnapshot } from './change';
export {
  PREVIEW_LENGTH,
  byRecency,
  mergeChats,
  previewOf,
  totalUnread,
  type Chat,
  type ChatGaps,
  type ChatPreview,
} from './chat';
export { NOTICE_VERSION, type Agreement, type Consent, type Departure } from './consent';
export {
  GATEKEEPERS,
  GATEKEEPERS_CHECKED,
  OPENNESS,
  type GatekeeperService,
  type Openness,
  type OpennessReason,
} from './gatekeepers';
export {
  NETWORKS,
  type AccountId,
  type ChatId,
  type MessageId,
  type NetworkId,
  type PeerAddress,
} from './ids';
export { isExpected, type LedgerEntry } from './ledger';
export {
  OUTGOING_STATUSES,
  SEND_FAILURES,
  UNDECRYPTABLE_REASONS,
  laterStatus,
  type IncomingMessage,
  type Message,
  type MessageBody,
  type OutgoingMessage,
  type OutgoingStatus,
  type SendFailure,
  type UndecryptableReason,
} from './message';
export {
  WEAKNESSES,
  protectionBy,
  weaknessesOf,
  type Protection,
  type ProtectionRecord,
  type Weakness,
} from './protection';
export { JOIN_PROBLEMS, type JoinProblem, type ProviderSummary } from './provider';
export {
  LOCKED_BADGES,
  LOCK_KINDS,
  UNLOCK_PROBLEMS,
  VAULT_PROBLEMS,
  type LockKind,
  type LockedBadge,
  type LockSummary,
  type UnlockOutcome,
  type UnlockProblem,
  type VaultChange,
  type VaultStatus,
} from './vault';
