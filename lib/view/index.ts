/**
 * View models: what a window shows, as signals and words, without a DOM.
 * @module
 */
export type { Direction, Words } from '@/lib/i18n';
export { LOCKED_BADGES } from '@/lib/model';
export type { ChatId, KnownSettings, MessageId, SettingsChange } from '@/lib/model';
export { createAlbums, picturesIn, type AlbumRow } from './albums';
export type { AccountItem, AccountRemedy } from './account-item';
export {
  JOINABLE,
  OPEN_NETWORKS,
  createAddAccountView,
  type AddAccountView,
  type AddStep,
  type Joinable,
  type Whereabouts,
} from './add-account-view';
export type { PasswordJoin } from './password-join';
export type { ChatRow } from './chat-row';
export type { LinkOffer, LinkOfferState } from './link-offer';
export { textParts, type TextPart } from './links';
export { deedsFor, deedsForMany, type ListDeed, type ListDeeds, type ManyDeed } from './list-deeds';
export type { ListSelection } from './list-selection';
export type { ListFilter } from './list-filter';
export { MAX_TEXT as LONGEST_TEXT } from '@/lib/bus';
export { COUNT_FROM, IDLE_CHOICES, USUAL_EMOJI } from './consts';
export type { ComposerStrip } from './composer-strip';
export type { ConversationHeader } from './conversation-header';
export type { Announcement, ConversationParts, ConversationPhase } from './conversation-parts';
export { createConversationView, type ConversationView } from './conversation-view';
export { closedNameAt, nameAt, type EmojiName } from './emoji-names';
export type { EmojiSource } from './emoji-source';
export type { EmojiGroup, EmojiGroupKey, EmojiItem, EmojiView } from './emoji-view';
export { createDesk, type Desk, type Overlay, type OverlayKind } from './desk';
export { runErrands, type ErrandWindow } from './errands';
export { gatekeeperItems, gatekeepersChecked, type GatekeeperItem } from './gatekeepers';
export {
  createGroup,
  createGroupView,
  loadAudience,
  peopleOf,
  type AudienceItem,
  type GroupDeed,
  type GroupItem,
  type GroupView,
  type MemberItem,
} from './group-view';
export type { InboxTab, TabKey } from './inbox-tabs';
export { createInboxView, type InboxView, type Outcome } from './inbox-view';
export type { KitMaking, MadeKit } from './kit-making';
export type { KitOpening } from './kit-opening';
export type { KitItem, KitLine } from './kit-words';
export type { LockItem } from './lock-item';
export {
  followSettings,
  lookAttributes,
  wearLook,
  type LookAttributes,
  type Wardrobe,
} from './look';
export { tellInput, watchLock, type LockWatch } from './lock-watch';
export { createLedgerView, type LedgerItem, type LedgerView } from './ledger-view';
export type { MessageActs } from './message-acts';
export type { CardDraft, KnownContact, PassingOn } from './passing-on';
export type { Coordinates } from './place-text';
export type { Attaching, StagedFile } from './attaching';
export type { FileItem } from './file-item';
export type { FilesView, HeldFile } from './files-view';
export type { CardItem, PlaceItem, PreviewItem, QuoteItem, ReactionItem } from './message-extras';
export type { Portrait } from './portrait';
export type { ReachItem } from './reach';
export type { ChatStart, ReachView } from './reach-view';
export type {
  Attention,
  DescribedFile,
  FilePorts,
  Permits,
  Surroundings,
  WherePort,
} from './surroundings';
export type { MessageRow, TimelineRow } from './timeline';
export type { NoticesOffer } from './notices-offer';
export { tellWords } from './spoken';
export { createStorageNote, type StorageNote } from './storage-note';
export { createRecoveryView, type RecoveryStep, type RecoveryView } from './recovery-view';
export type { StrengthItem } from './strength-meter';
export type { Warning, Warnings } from './warnings';
export { createUnlockView, type UnlockView } from './unlock-view';
export {
  createSettingsView,
  type BlockedPerson,
  type ChatPrivacy,
  type NetworkPrivacy,
  type PrivacyAnswer,
  type PrivacyRow,
  type SettingGroup,
  type SettingsView,
} from './settings-view';
export type { OwnSetting, SettingItem, SettingOption } from './settings-items';
export type { StandingItem, StrangerActs } from './stranger-acts';
export { createUnwantedView, type ReportableMessage, type UnwantedView } from './unwanted-view';
export { chordOf, chordWords } from './chords';
export { actAtDesk, actOnChat, type DeskHands } from './desk-acts';
export {
  PALETTE_GROUPS,
  createPaletteView,
  type PaletteItem,
  type PaletteView,
} from './palette-view';
export {
  SHORTCUT_GROUPS,
  rebind,
  restoreKeys,
  shortcutItems,
  wantedBy,
  type ChosenKeys,
  type ShortcutId,
  type ShortcutItem,
} from './shortcuts';
export { VoiceView, type Listening, type Microphone, type VoicePhase } from './voice-view';
export { clockOf } from './file-item';
export {
  codePath,
  createVerifyView,
  type DeviceItem,
  type VerifyItem,
  type VerifyView,
} from './verify-view';
export { createChatKeys, type ChatKeys, type ChatKeysParts } from './chat-keys';
export type { KeysParts } from './keys-view';
export { createKeysView, type KeyItem, type KeysItem, type KeysView } from './keys-sheet';
export type { AccountActs, PasswordOutcome } from './account-acts';
export type { OlderKeysView } from './older-keys-view';
