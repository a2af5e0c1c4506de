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
  type ChatPreview,
  type Protection,
} from './chat';
export {
  NETWORKS,
  type AccountId,
  type ChatId,
  type MessageId,
  type NetworkId,
  type PeerAddress,
} from './ids';
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
export { JOIN_PROBLEMS, type JoinProblem, type ProviderSummary } from './provider';
