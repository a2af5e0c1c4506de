/**
 * The inbox's nouns and pure rules, spoken by the worker and the windows alike. Knows no
 * network, no store and no browser.
 * @module
 */
export {
  ACCOUNT_PROBLEMS,
  INBOX_KINDS,
  NOTICE_CODES,
  type Account,
  type AccountGap,
  type AccountNotices,
  type AccountProblem,
  type ConnectionState,
  type InboxKind,
  type NoticeCode,
  type SelfMessage,
  type WhileLocked,
} from './account';
export {
  OF_SOMEBODY_ELSE,
  UNDECRYPTABLE_REASONS,
  UNENCRYPTED,
  countsAsUnread,
  isReadByLooking,
  isWritten,
  type BodyKind,
  type ContactCard,
  type MessageBody,
  type Place,
  type UndecryptableReason,
  type WrittenBody,
} from './body';
export type { AtRest, ChatSlice, InboxChange, InboxSnapshot } from './change';
export {
  MAX_EMOJI,
  MAX_OFTEN,
  NO_EMOJI_USED,
  SKIN_TONES,
  inTone,
  isEmojiUse,
  usingEmoji,
  type EmojiFiles,
  type EmojiNames,
  type EmojiUse,
  type SkinTone,
} from './emoji';
export {
  PREVIEW_LENGTH,
  byPlace,
  byRecency,
  chatsNamed,
  cutBody,
  mergeChats,
  previewOf,
  type Chat,
  type ChatGaps,
  type ChatPreview,
  type LastReaction,
} from './chat';
export {
  MUTED_ALWAYS,
  arranged,
  callingUnread,
  isArchived,
  isMuted,
  isUnread,
  type ChatArrangement,
  type ChatPlace,
} from './chat-place';
export { foldLetters, oneLine, safeName } from './names';
export { readPage, type PageFacts } from './page-facts';
export {
  NOTICE_CONTENTS,
  NOTICE_DEFAULTS,
  type NoticeContent,
  type NoticeSettings,
  type QuietHours,
} from './notice-settings';
export { isQuiet, minuteOfDay, planNotices, type NoticePlan } from './notices';
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
  GROUP_REFUSALS,
  GROUP_ROLES,
  GROUP_STANDINGS,
  MAX_GROUP_MEMBERS,
  bareMember,
  changesBetween,
  isAboutMe,
  mayManage,
  summaryOf,
  type AudienceDetails,
  type Group,
  type GroupChange,
  type GroupDone,
  type GroupMember,
  type GroupRefusal,
  type GroupRole,
  type GroupStanding,
  type GroupSummary,
  type GroupWish,
  type GroupsState,
  type Member,
} from './group';
export {
  NETWORKS,
  type AccountId,
  type ChatId,
  type MessageId,
  type NetworkId,
  type PeerAddress,
} from './ids';
export {
  KEY_STATES,
  SCAN_VERDICTS,
  type DeviceKey,
  type KeyState,
  type PersonKeys,
  type ScanVerdict,
} from './keys';
export {
  KEY_VERDICTS,
  type KeySheet,
  type KeyTrust,
  type KeyVerdict,
  type PersonKey,
  type RecoveryState,
} from './device-trust';
export {
  KIT_PROBLEMS,
  type KitAccountSummary,
  type KitArrival,
  type KitDrill,
  type KitFailure,
  type KitMade,
  type KitProblem,
  type KitRestored,
  type KitSight,
  type KitSummary,
} from './kit';
export {
  NETWORK_REPAIRS,
  isExpected,
  repairFor,
  type LedgerEntry,
  type LedgerRepair,
  type NetworkRepair,
} from './ledger';
export {
  MEDIA_PROBLEMS,
  MEDIA_TYPES,
  type MediaBody,
  type MediaProblem,
  type MediaState,
  type MediaType,
  type TransferProgress,
} from './media';
export {
  OUTGOING_STATUSES,
  SEND_FAILURES,
  laterStatus,
  type Audience,
  type Author,
  type ChangeKind,
  type IncomingMessage,
  type LinkAnswer,
  type LinkPreview,
  type LinkProblem,
  type Message,
  type OutgoingMessage,
  type OutgoingStatus,
  type PendingChange,
  type Quote,
  type Reaction,
  type SendFailure,
  type PageNote,
} from './message';
export {
  EDIT_SLACK,
  EDIT_WINDOW,
  canAnswer,
  canDelete,
  canEdit,
  isBySame,
  isEmoji,
  withReaction,
} from './message-changes';
export {
  isChange,
  type MessageTarget,
  type OutgoingChange,
  type OutgoingContent,
  type OutgoingQuote,
  type SentMedia,
} from './outgoing';
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
  REACH_STATES,
  type Reach,
  type ReachState,
  type StartedChat,
  type Unreachable,
} from './reach';
export {
  DEFAULT_PLAIN,
  DEFAULT_SEALED,
  DENSITIES,
  PRIVACY_KINDS,
  SWITCHES,
  TEXT_SIZES,
  THEMES,
  allows,
  choosing,
  type KnownSettings,
  type Look,
  type PlainSettings,
  type PrivacyChoice,
  type PrivacyKind,
  type SealedSettings,
  type Settings,
  type SettingsChange,
  type Switch,
} from './settings';
export { isSettingsChange, plainIn, sealedIn, settingsIn } from './settings-check';
export {
  LOCKED_BADGES,
  LOCK_KINDS,
  UNLOCK_PROBLEMS,
  VAULT_PROBLEMS,
  type LockKind,
  type LockedBadge,
  type ReceivingLocked,
  type LockSummary,
  type UnlockOutcome,
  type UnlockProblem,
  type VaultChange,
  type VaultStatus,
} from './vault';
export {
  FAMILIARITIES,
  RUNGS,
  STRANGERS,
  STRANGER_DEFAULTS,
  isAccepted,
  isBlocked,
  isRequest,
  isSamePerson,
  isVeiled,
  personKey,
  rungFor,
  type Familiarity,
  type Rung,
  type Standing,
  type Stranger,
  type StrangerSettings,
} from './standing';
export type { StorageLevel } from './storage';
